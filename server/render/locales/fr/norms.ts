/** French norm sentences: « chaque Partie doit … », the act in the infinitive; an act in the indicative stands without a modal. */
import { isChoice, type Modal, type Subject, type TreatyVerb } from '../../../../grammar/ast.js';
import { settled } from '../../../model/text.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { glued, phrase, plain, plainText } from '../../words.js';
import { buildNorms, denied, isNobody, type Predicate } from '../norm-builder.js';
import { isFeminineSubject, isPlural, of, ofThis, party, subjectWords, thisInstrument, toThis } from './grammar.js';
import { FRENCH_QUALIFIERS } from './qualifiers.js';

const INFINITIVE = /(?:er|ir|dre|ttre|ître|être|ivre|aire|uire|crire|dire|lire|rompre|clure|cre)$/iu;

/** The first word that can be a verb: behind « ne pas », « se », « s' », « y », « en ». */
function isInfinitive(act: Words): boolean {
  const bare = plainText(act).replace(/^(?:(?:ne pas|se|y|en|le|la|les)\s+|s['’]|n['’]\s*|[«"(]\s*)*/iu, '');
  return INFINITIVE.test(/^[\p{L}-]+/u.exec(bare)?.[0] ?? '');
}

function predicate({ subject, modal, act }: Predicate, speech: Speech): Words {
  const bearer = isChoice(modal) ? subject : denied(subject, modal.modal);
  const who = subjectWords(bearer, speech);
  const jointly = subject.kind === 'parties' && subject.jointly ? 'conjointement' : undefined;
  if (act !== undefined && !isInfinitive(act) && statesDuty(settled(modal).modal) && !isNobody(subject)) {
    return phrase(who, jointly, act);
  }
  const said = speech.open(modal, (one) => plain(modalWords(one.modal, bearer, speech)));
  const head = phrase(who, said, jointly);
  return act === undefined ? head : elided(head, act);
}

function statesDuty(modal: Modal): boolean {
  return modal === 'shall' || modal === 'will';
}

/** « de » loses its vowel in front of that of the verb. */
function elided(head: Words, act: Words): Words {
  const last = head.at(-1);
  if (last === undefined || 'runs' in last || !/ de$/.test(last.text)) return phrase(head, act);
  if (!/^[aeiouyâàéèêëîïôœùûh]/iu.test(plainText(act)) || /^(?:h[aâéo]|onz)/iu.test(plainText(act)))
    return phrase(head, act);
  return glued(head.slice(0, -1), [{ ...last, text: last.text.replace(/e$/, "'") }], act);
}

function modalWords(modal: Modal, subject: Subject, speech: Speech): string {
  const many = isPlural(subject, speech);
  const none = isNobody(subject);
  const e = isFeminineSubject(subject, speech) ? 'e' : '';
  const negative = (verb: string): string => `ne ${verb}${none ? '' : ' pas'}`;
  const must = many ? 'doivent' : 'doit';
  const can = many ? 'peuvent' : 'peut';
  const intends = many ? 'entendent' : 'entend';
  switch (modal) {
    case 'shall':
    case 'will':
      if (!speech.binding) return none ? `n'${intends}` : intends;
      return none ? `ne ${must}` : must;
    case 'shall-not':
    case 'will-not':
      return speech.binding ? negative(must) : `n'${intends}${none ? '' : ' pas'}`;
    case 'may':
      return none ? `ne ${can}` : can;
    case 'may-not':
      return negative(can);
    case 'need-not':
      return `${many ? 'ne sont' : "n'est"}${none ? '' : ' pas'} tenu${e}${many ? 's' : ''} de`;
    case 'is-entitled-to':
    case 'are-entitled-to':
      return `${none ? "n'" : ''}${many ? 'ont' : 'a'} le droit de`;
  }
}

function treatyAct(verb: TreatyVerb, speech: Speech): Words {
  return plain(
    {
      terminate: `mettre fin ${toThis(speech)}`,
      withdraw: `se retirer ${ofThis(speech)}`,
      suspend: `suspendre l'application ${ofThis(speech)}`,
      denounce: `dénoncer ${thisInstrument(speech)}`,
    }[verb],
  );
}

export const frenchNorms = buildNorms({
  qualifiers: FRENCH_QUALIFIERS,
  predicate,
  treatyAct,
  treatyNotice({ duration }, subject, addressed, speech) {
    const { one, many } = party(speech);
    const others = speech.parties > 2 ? `aux autres ${many}` : `à l'autre ${one}`;
    const given = addressed ? 'adressé' : subject.kind === 'parties' ? undefined : `adressé ${others}`;
    return phrase('moyennant un préavis écrit', of(speech.duration(duration)), given);
  },
  otherwise: 'à défaut,',
  semicolon: '\u00a0; ',
});
