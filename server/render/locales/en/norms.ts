/** English norm sentences: who shall, may or need not do what. */
import type {
  Act,
  Modal,
  ModalWords,
  NormSentence,
  Open,
  Qualifier,
  Subject,
  TreatyVerb,
} from '../../../../grammar/ast.js';
import { settled } from '../../../model/text.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { ended, glued, phrase, plain } from '../../words.js';
import type { NormGrammar } from '../locale.js';
import { noticeWords, qualifiersWords, qualifierWords } from './qualifiers.js';
import { isPlural, pluralOf, subjectWords } from './subjects.js';

const TREATY_VERBS: Readonly<Record<TreatyVerb, string>> = {
  terminate: 'terminate',
  withdraw: 'withdraw from',
  suspend: 'suspend',
  denounce: 'denounce',
};

const FORBIDDING: ReadonlySet<Modal> = new Set<Modal>(['shall-not', 'may-not', 'will-not', 'need-not']);

interface Predicate {
  readonly subject: Subject;
  readonly modal: Open<ModalWords>;
  readonly act: Act;
  readonly qualifiers: readonly Qualifier[];
}

export const englishNorms: NormGrammar = {
  sentence: (sentence, speech) => phrase(leadingWords(sentence, speech), predicateWords(sentence, speech)),
  consequence: ({ consequence }, speech) => consequence && phrase('otherwise', predicateWords(consequence, speech)),
  semicolon: '; ',
  item: (act, qualifiers, sentence, speech) => phrase(act, qualifiersWords(qualifiers, sentence?.subject, speech)),
  conjunction: ({ subject, modal }) => {
    const none = subject.kind === 'every-party' && (subject.word === 'neither' || subject.word === 'no');
    return none || FORBIDDING.has(settled(modal).modal) ? 'or' : 'and';
  },
};

/** Qualifiers in front of the subject; a comma stands between two of them only where the drafter has put one. */
function leadingWords({ leading, subject }: NormSentence, speech: Speech): Words | undefined {
  if (leading.length === 0) return undefined;
  const said = leading.map((qualifier, index) => {
    const words = qualifierWords(qualifier, subject, speech);
    const next = leading[index + 1];
    const comma = next === undefined || speech.source(qualifier.end, next.start).includes(',');
    return comma ? glued(words, ',') : words;
  });
  return phrase(...said);
}

function predicateWords({ subject, modal, act, qualifiers }: Predicate, speech: Speech): Words {
  const jointly = subject.kind === 'parties' && subject.jointly ? 'jointly' : undefined;
  const head = phrase(
    subjectWords(subject, speech),
    speech.open(modal, (one) => plain(modalWords(one.modal, subject, speech))),
    jointly,
  );
  if (act.kind === 'items') return ended(phrase(head, act.lead && actWords(act.lead, speech)), ':');
  if (act.kind !== 'treaty-act')
    return phrase(head, actWords(act, speech), qualifiersWords(qualifiers, subject, speech));
  const verb = `${TREATY_VERBS[act.verb]} ${speech.locale.thisInstrument(speech)}`;
  return phrase(head, verb, treatyActQualifiers(qualifiers, subject, speech));
}

/** The act of a sentence or of an item. */
export function actWords(act: Act & { kind: 'text-act' | 'named-act' }, speech: Speech): Words {
  if (act.kind === 'text-act') return speech.text(act.text);
  return phrase(speech.name(act.name, 'noun'), act.text && speech.text(act.text));
}

/**
 * Notice of termination is given in writing to whoever else is a party, unless the drafter says to whom: then `to …` follows in its
 * place. A drafter's own `in writing` is that of the notice.
 */
function treatyActQualifiers(qualifiers: readonly Qualifier[], subject: Subject, speech: Speech): Words {
  const notice = qualifiers.find((qualifier) => qualifier.kind === 'notice');
  if (notice === undefined) return qualifiersWords(qualifiers, subject, speech);
  const addressed = qualifiers.some((qualifier) => qualifier.kind === 'recipient' && qualifier.word === 'to');
  const others = speech.parties > 2 ? pluralOf(speech.partyWord) : speech.partyWord;
  return phrase(
    ...qualifiers.map((qualifier) => {
      if (qualifier.kind === 'in-writing') return undefined;
      if (qualifier !== notice) return qualifierWords(qualifier, subject, speech);
      const to = addressed || subject.kind === 'parties' ? undefined : `to the other ${others}`;
      return phrase('by giving', noticeWords(notice, speech), 'written notice', to);
    }),
  );
}

function modalWords(modal: Modal, subject: Subject, speech: Speech): string {
  switch (modal) {
    case 'shall':
      return speech.binding ? 'shall' : 'will';
    case 'shall-not':
      return speech.binding ? 'shall not' : 'will not';
    case 'is-entitled-to':
    case 'are-entitled-to':
      return `${agrees(modal, subject, speech)} entitled to`;
    default:
      return modal.replaceAll('-', ' ');
  }
}

/** The verb follows the subject where that is told by its form; an undeclared actor's is as the drafter wrote it. */
function agrees(modal: Modal, subject: Subject, speech: Speech): 'is' | 'are' {
  if (subject.kind === 'actor') return modal === 'is-entitled-to' ? 'is' : 'are';
  return isPlural(subject, speech) ? 'are' : 'is';
}
