/** Builds norm sentences from a language's own phrases, for languages in which qualifiers follow the act in the drafter's order. */
import type {
  Act,
  Condition,
  Modal,
  ModalWords,
  NormSentence,
  Open,
  Qualifier,
  Quantity,
  Subject,
  Text,
  TreatyVerb,
} from '../../../grammar/ast.js';
import { settled } from '../../model/text.js';
import type { Words } from '../document.js';
import type { Speech } from '../speech.js';
import { ended, glued, phrase, plainText } from '../words.js';
import type { NormGrammar } from './locale.js';

/** What a language says for each kind of qualifier. */
export type QualifierPhrases = {
  readonly [K in Qualifier['kind']]: (
    qualifier: Qualifier & { readonly kind: K },
    subject: Subject | undefined,
    speech: Speech,
  ) => Words;
};

/** Who does what, up to the qualifiers. */
export interface Predicate {
  readonly subject: Subject;
  readonly modal: Open<ModalWords>;
  /** Absent in front of a list. */
  readonly act: Words | undefined;
}

export interface NormPhrases {
  readonly qualifiers: QualifierPhrases;
  readonly predicate: (predicate: Predicate, speech: Speech) => Words;
  /** To end, leave, suspend or denounce the instrument. */
  readonly treatyAct: (verb: TreatyVerb, speech: Speech) => Words;
  /** Notice in the sentence on a treaty act; `addressed` where the drafter says to whom it is given. */
  readonly treatyNotice: (
    notice: Qualifier & { kind: 'notice' },
    subject: Subject,
    addressed: boolean,
    speech: Speech,
  ) => Words;
  /** Whether a comma parts a qualifier in front from the sentence; always, unless it is said here. */
  readonly isSetOff?: (qualifier: Qualifier) => boolean;
  /** In front of what follows from a breach. */
  readonly otherwise: string;
  /** Between the sentence and what follows from its breach. */
  readonly semicolon: string;
}

type Said = Pick<NormSentence, 'subject' | 'modal' | 'act' | 'qualifiers'>;

const FORBIDDING: ReadonlySet<Modal> = new Set<Modal>(['shall-not', 'may-not', 'will-not', 'need-not']);

/** Whether nobody is to do it: `neither party`, `no party`. */
export function isNobody(subject: Subject): boolean {
  return subject.kind === 'every-party' && (subject.word === 'neither' || subject.word === 'no');
}

/**
 * What any party may not do no party may: most languages deny that with `no`, and `each … not` would leave open whether one may.
 *
 * @param alsoEach whether the language says so of each party too
 */
export function denied(subject: Subject, modal: Modal, alsoEach = false): Subject {
  if (subject.kind !== 'every-party' || !FORBIDDING.has(modal)) return subject;
  const words: readonly string[] = alsoEach ? ['each', 'either', 'any'] : ['either', 'any'];
  return words.includes(subject.word) ? { ...subject, word: 'no' } : subject;
}

/** Items of a prohibition are alternatives, those of a duty are all meant. */
export function conjunctionOf({ subject, modal }: NormSentence): 'and' | 'or' {
  return isNobody(subject) || FORBIDDING.has(settled(modal).modal) ? 'or' : 'and';
}

export function buildNorms(phrases: NormPhrases): NormGrammar {
  const said = (qualifier: Qualifier, subject: Subject | undefined, speech: Speech): Words =>
    qualifierWords(phrases.qualifiers, qualifier, subject, speech);

  function predicate({ subject, modal, act, qualifiers }: Said, speech: Speech): Words {
    const head = phrases.predicate({ subject, modal, act: actWords(act, speech) }, speech);
    if (act.kind === 'items') return ended(head, speech.locale.colon);
    const addressed = qualifiers.some((one) => one.kind === 'recipient' && one.word === 'to');
    return following(
      head,
      qualifiers.flatMap((one) => {
        if (act.kind !== 'treaty-act') return [said(one, subject, speech)];
        if (one.kind === 'notice') return [phrases.treatyNotice(one, subject, addressed, speech)];
        const noticed = qualifiers.some(({ kind }) => kind === 'notice');
        return one.kind === 'in-writing' && noticed ? [] : [said(one, subject, speech)];
      }),
    );
  }

  function actWords(act: Act, speech: Speech): Words | undefined {
    if (act.kind === 'items') return act.lead && actWords(act.lead, speech);
    if (act.kind === 'treaty-act') return phrases.treatyAct(act.verb, speech);
    if (act.kind === 'text-act') return speech.text(act.text);
    return phrase(speech.name(act.name, 'noun'), act.text && speech.text(act.text));
  }

  return {
    sentence: (sentence, speech) =>
      phrase(
        leadingWords(sentence, speech, (one) => said(one, sentence.subject, speech), phrases.isSetOff),
        predicate(sentence, speech),
      ),
    consequence: ({ consequence }, speech) => consequence && phrase(phrases.otherwise, predicate(consequence, speech)),
    semicolon: phrases.semicolon,
    item: (act, qualifiers, sentence, speech) =>
      following(
        act,
        qualifiers.map((one) => said(one, sentence?.subject, speech)),
      ),
    conjunction: conjunctionOf,
  };
}

/** One qualifier in a language's phrases. */
export function qualifierWords(
  phrases: QualifierPhrases,
  qualifier: Qualifier,
  subject: Subject | undefined,
  speech: Speech,
): Words {
  const say = phrases[qualifier.kind] as (one: Qualifier, who: Subject | undefined, speech: Speech) => Words;
  return say(qualifier, subject, speech);
}

/** Phrases one after the other; one that brings its own comma stands close to what is in front of it. */
function following(head: Words, rest: readonly Words[]): Words {
  return rest.reduce(
    (before, one) => (/^[,،，]/u.test(plainText(one)) ? glued(before, one) : phrase(before, one)),
    head,
  );
}

/** Qualifiers in front of the subject; a comma stands between two of them only where the drafter has put one. */
export function leadingWords(
  { leading }: Pick<NormSentence, 'leading'>,
  speech: Speech,
  say: (qualifier: Qualifier) => Words,
  endsInComma: (last: Qualifier) => boolean = () => true,
): Words | undefined {
  if (leading.length === 0) return undefined;
  return phrase(
    ...leading.map((qualifier, index) => {
      const next = leading[index + 1];
      const comma =
        next === undefined ? endsInComma(qualifier) : speech.source(qualifier.end, next.start).includes(',');
      const words = withoutComma(say(qualifier));
      return comma ? glued(words, speech.locale.comma) : words;
    }),
  );
}

function withoutComma(words: Words): Words {
  const [first, ...rest] = words;
  if (first === undefined || 'runs' in first) return words;
  return [{ ...first, text: first.text.replace(/^[,،，]\s*/u, '') }, ...rest];
}

/** Whether a condition speaks of declared events alone, which are nouns and no clauses. */
export function isOfEvents(condition: Condition): boolean {
  switch (condition.kind) {
    case 'or':
    case 'and':
      return condition.operands.every(isOfEvents);
    case 'group':
      return isOfEvents(condition.operand);
    case 'not':
      return false;
    default:
      return condition.kind === 'condition-name';
  }
}

/** Puts a condition together from the phrases of its operands, in the order in which it is written. */
export interface ConditionPhrases {
  readonly and: string;
  readonly or: string;
  readonly event: (words: Words) => Words;
  readonly clause: (words: Words) => Words;
  /** `event` is the denied event as a noun, where it is one. */
  readonly not: (words: Words, event: Words | undefined) => Words;
  /** A choice in brackets of the source: its sides. */
  readonly either: (sides: readonly Words[]) => Words;
}

export function conditionWords(condition: Condition, phrases: ConditionPhrases, speech: Speech): Words {
  const inner = (one: Condition): Words => conditionWords(one, phrases, speech);
  switch (condition.kind) {
    case 'or':
    case 'and': {
      const between = phrases[condition.kind];
      return glued(...condition.operands.flatMap((one, index) => (index === 0 ? [inner(one)] : [between, inner(one)])));
    }
    case 'not': {
      const { operand } = condition;
      const event = operand.kind === 'condition-name' ? speech.name(operand.name, 'noun') : undefined;
      return phrases.not(inner(operand), event);
    }
    case 'group':
      return condition.operand.kind === 'or'
        ? phrases.either(condition.operand.operands.map(inner))
        : inner(condition.operand);
    case 'condition-name':
      return phrases.event(speech.name(condition.name, 'noun'));
    case 'condition-text':
      return phrases.clause(speech.text(condition.text));
  }
}

/** A number of things in the gender of their noun. */
export function numberOf(
  number: Open<Quantity>,
  unit: 'times' | 'percent' | Open<Text> | undefined,
  speech: Speech,
): Words {
  return speech.number(number, typeof unit === 'object' ? plainText(speech.text(unit)) : undefined);
}
