/** French and Spanish sentences as norms, where they begin with a party and a verb of duty or power. */
import type { NormParts } from './norms.js';
import { quoted } from './source-text.js';

interface Manner {
  readonly subjects: readonly (readonly [RegExp, string])[];
  /** Actors in the treaty's own words, up to the verb. */
  readonly actor: RegExp;
  /** How a phrase in front of the subject may begin. */
  readonly prefix: RegExp;
  /** Verbs, what they say, and the words of the act behind them. */
  readonly modals: readonly (readonly [RegExp, string])[];
  /** A second verb of duty or power: the sentence may hold two norms. */
  readonly another: RegExp;
  /** What is done to the bearer, or is no act of the bearer's. */
  readonly noAct: RegExp;
}

const FRENCH_KIND =
  '(?: (?:hautes )?(?:parties?|puissances?|états?)(?: (?:contractante?s?|parties?|signataires|participante?s?))?(?: (?:à|au) (?:la présente convention|présent (?:accord|traité|protocole)))?)';
const FRENCH: Manner = {
  subjects: [
    [
      /^(?:chacune?|chacun) des (?:deux |hautes )?(?:parties|états parties|états)(?: contractante?s| parties)? /iu,
      'each party',
    ],
    [/^chaque (?:haute )?(?:partie|état partie|état contractant)(?: contractante)? /iu, 'each party'],
    [/^(?:toute|une) (?:haute )?partie(?: contractante)? /iu, 'any party'],
    [/^aucune (?:des parties|partie)(?: contractantes?)? ne /iu, 'no party'],
    [new RegExp(`^(?:les|les deux)${FRENCH_KIND} `, 'iu'), 'the parties'],
  ],
  actor:
    /^(?<actor>(?:l['’]état|l['’]autorité|l['’]agence|l['’]autre partie|le gouvernement|la partie|les autorités|les états|le conseil|la commission|le comité|le secrétariat)(?: (?!(?:doi|peu|s['’]engag|ne |pourr|devr))[\p{L}’'-]+){0,7}?) (?=(?:doit|doivent|devra|devront|peut|peuvent|pourra|pourront|s['’]engage(?:nt)?) )/iu,
  prefix:
    /^(?:si|lorsque?|en|dans|sous|pour|à|au|aux|avant|après|conformément|sans|sauf|dès|pendant|par|toutefois|cependant|en outre|afin|aussitôt|outre)(?!\p{L})/iu,
  modals: [
    [/^s['’]engage(?:nt)? à ne pas /iu, 'shall not'],
    [/^s['’]engage(?:nt)? à /iu, 'shall'],
    [/^s['’]engage(?:nt)? (?=d['’])/iu, 'shall'],
    [/^(?:est|sont) tenue?s? (?:de |d['’])/iu, 'shall'],
    [/^(?:a|ont) le droit (?:de |d['’])/iu, 'may'],
    [/^(?:n['’]est|ne sont) pas tenue?s? (?:de |d['’])/iu, 'need not'],
    [/^ne (?:doit|doivent|peut|peuvent|devra|devront|pourra|pourront)(?: pas)? /iu, 'shall not'],
    [/^(?:doit|doivent|devra|devront) /iu, 'shall'],
    [/^(?:peut|peuvent|pourra|pourront) /iu, 'may'],
  ],
  another: /(?<!\p{L})(?:doi(?:t|vent)|devr(?:a|ont)|peu(?:t|vent)|pourr(?:a|ont)|s['’]engage(?:nt)?)(?!\p{L})/iu,
  noAct: /^(?:être|n['’]être|ne |en aucun cas|ni |seulement )/iu,
};

const SPANISH: Manner = {
  subjects: [
    [
      /^cada (?:una de las (?:dos )?(?:altas )?partes|(?:alta )?parte|estado parte|estado contratante)(?: contratantes?)? /iu,
      'each party',
    ],
    [/^(?:cualquiera de las (?:altas )?partes|cualquier (?:parte|estado parte))(?: contratantes?)? /iu, 'any party'],
    [/^ninguna (?:de las partes|parte)(?: contratantes?)? /iu, 'no party'],
    [/^(?:ambas|las|las dos) (?:altas )?partes(?: contratantes)? /iu, 'the parties'],
    [/^los (?:estados (?:partes?|contratantes|miembros)|gobiernos contratantes) /iu, 'the parties'],
  ],
  actor:
    /^(?<actor>(?:el estado|la autoridad|el gobierno|la otra parte|la parte|las autoridades|los estados|el consejo|la comisión|el comité|la secretaría|el organismo|la agencia)(?: (?!(?:deber|podr|pued|se comprom|no ))[\p{L}’'-]+){0,7}?) (?=(?:no )?(?:deberá|deberán|podrá|podrán|puede|pueden|se compromete[n]?) )/iu,
  prefix:
    /^(?:si|cuando|en|para|a|al|antes|después|conforme|de conformidad|sin|salvo|desde|durante|por|sin embargo|asimismo|además|con)(?!\p{L})/iu,
  modals: [
    [/^se compromete[n]? a no /iu, 'shall not'],
    [/^se compromete[n]? a /iu, 'shall'],
    [/^no (?:deber(?:á|án)|podr(?:á|án)|puede|pueden) /iu, 'shall not'],
    [/^(?:tendr(?:á|án)|tiene|tienen) (?:el )?derecho (?:a|de) /iu, 'may'],
    [/^deber(?:á|án) /iu, 'shall'],
    [/^(?:podr(?:á|án)|puede|pueden) /iu, 'may'],
  ],
  another: /(?<!\p{L})(?:deber(?:á|án)|podr(?:á|án)|pueden?|se compromete[n]?)(?!\p{L})/iu,
  noAct: /^(?:ser|no |en ningún caso|ni |sólo |solamente )/iu,
};

const MANNERS: Readonly<Record<string, Manner>> = { fr: FRENCH, es: SPANISH };

/** The norm that a French or Spanish sentence states; undefined in other languages and wherever anything is uncertain. */
export function romanceNormOf(sentence: string, language: string, speaksOfLitigants = false): NormParts | undefined {
  const known = MANNERS[language];
  if (known === undefined) return undefined;
  const manner = speaksOfLitigants ? { ...known, subjects: known.subjects.map(withoutParties) } : known;
  const direct = clauseOf(sentence, manner);
  if (direct !== undefined) return normFrom(direct, '', manner);
  // A phrase in front of the subject, up to its comma, goes with the act.
  for (const { index } of sentence.matchAll(/, /gu)) {
    const phrase = sentence.slice(0, index);
    if (!manner.prefix.test(phrase) || manner.another.test(phrase)) return undefined;
    const behind = clauseOf(sentence.slice(index + 2), manner);
    if (behind !== undefined) return normFrom(behind, `${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}, `, manner);
  }
  return undefined;
}

/** The parties to a dispute are an actor of their own. */
function withoutParties([pattern, subject]: Manner['subjects'][number]): Manner['subjects'][number] {
  return [pattern, /^(?:the parties|each party)$/u.test(subject) ? '' : subject];
}

interface Clause {
  readonly subject: string;
  readonly predicate: string;
}

function clauseOf(sentence: string, { subjects, actor }: Manner): Clause | undefined {
  const subject = subjects.find(([pattern]) => pattern.test(sentence));
  if (subject !== undefined) {
    const [pattern, bearer] = subject;
    const words = pattern.exec(sentence)?.[0].trim() ?? '';
    const isPlain = bearer === '' && /partie|parte/iu.test(words);
    const own = isPlain ? quoted(words.charAt(0).toLowerCase() + words.slice(1)) : bearer || 'the parties';
    return { subject: own, predicate: sentence.replace(pattern, '') };
  }
  const words = actor.exec(sentence)?.groups?.actor;
  if (words === undefined) return undefined;
  const spoken = words.charAt(0).toLowerCase() + words.slice(1);
  return { subject: quoted(spoken), predicate: sentence.slice(words.length + 1) };
}

function normFrom({ subject, predicate }: Clause, phrase: string, manner: Manner): NormParts | undefined {
  const [, aside = '', verb = predicate] = /^, ([^,;:]{3,120}), (.*)$/u.exec(predicate) ?? [];
  const modal = manner.modals.find(([pattern]) => pattern.test(verb));
  if (modal === undefined) return undefined;
  const said = verb
    .replace(modal[0], '')
    .replace(/[.;:]$/u, '')
    .trim();
  if (!/^\p{Ll}/u.test(said) || manner.another.test(said) || manner.another.test(aside) || manner.noAct.test(said)) {
    return undefined;
  }
  const act = `${phrase}${aside === '' ? '' : `${aside}, `}${said}`;
  return { leading: '', qualifiers: [], subject, modal: modal[1], act };
}
