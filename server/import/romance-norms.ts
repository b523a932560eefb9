/** French and Spanish sentences as norms, where they begin with a party and a verb of duty or power. */
import type { NormParts } from './norms.js';

interface Manner {
  readonly subjects: readonly (readonly [RegExp, string])[];
  /** Verbs, what they say, and the words of the act behind them. */
  readonly modals: readonly (readonly [RegExp, string])[];
  /** A second verb of duty or power: the sentence may hold two norms. */
  readonly another: RegExp;
}

const FRENCH: Manner = {
  subjects: [
    [/^chacune? des (?:deux )?parties(?: contractantes)? /iu, 'each party'],
    [/^chaque partie(?: contractante)? /iu, 'each party'],
    [/^(?:les deux parties|les parties)(?: contractantes)? /iu, 'the parties'],
  ],
  modals: [
    [/^s['’]engage(?:nt)? à ne pas /iu, 'shall not'],
    [/^s['’]engage(?:nt)? à /iu, 'shall'],
    [/^s['’]engage(?:nt)? (?=d['’])/iu, 'shall'],
    [/^(?:doit|doivent|devra|devront) (?!être)/iu, 'shall'],
    [/^(?:peut|peuvent|pourra|pourront) (?!être)/iu, 'may'],
  ],
  another: /(?<!\p{L})(?:doi(?:t|vent)|devr(?:a|ont)|peu(?:t|vent)|pourr(?:a|ont)|s['’]engage(?:nt)?)(?!\p{L})/iu,
};

const SPANISH: Manner = {
  subjects: [
    [/^cada (?:una de las partes|parte)(?: contratante)? /iu, 'each party'],
    [/^cualquiera de las partes(?: contratantes)? /iu, 'any party'],
    [/^(?:ambas|las|las dos) partes(?: contratantes)? /iu, 'the parties'],
  ],
  modals: [
    [/^se compromete[n]? a no /iu, 'shall not'],
    [/^se compromete[n]? a /iu, 'shall'],
    [/^deber(?:á|án) (?!ser)/iu, 'shall'],
    [/^(?:podr(?:á|án)|puede|pueden) (?!ser)/iu, 'may'],
  ],
  another: /(?<!\p{L})(?:deber(?:á|án)|podr(?:á|án)|pueden?|se compromete[n]?)(?!\p{L})/iu,
};

const MANNERS: Readonly<Record<string, Manner>> = { fr: FRENCH, es: SPANISH };

/** The norm that a French or Spanish sentence states; undefined in other languages and wherever anything is uncertain. */
export function romanceNormOf(sentence: string, language: string): NormParts | undefined {
  const manner = MANNERS[language];
  const subject = manner?.subjects.find(([pattern]) => pattern.test(sentence));
  if (manner === undefined || subject === undefined) return undefined;
  const predicate = sentence.replace(subject[0], '');
  const modal = manner.modals.find(([pattern]) => pattern.test(predicate));
  if (modal === undefined) return undefined;
  const act = predicate
    .replace(modal[0], '')
    .replace(/[.;:]$/u, '')
    .trim();
  if (!/^\p{Ll}/u.test(act) || manner.another.test(act)) return undefined;
  return { leading: '', qualifiers: [], subject: subject[1], modal: modal[1], act };
}
