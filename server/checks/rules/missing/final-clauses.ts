/** Which final clauses a piece holds: as clauses, as norms, in prose that says the same, or in a sentence that did not parse. */
import type { Annex, Article, Clause, Done, Paragraph, Text } from '../../../../grammar/ast.js';
import { spokenText } from '../../../model/act-words.js';
import { partiesMentioned } from '../../../model/exchange.js';
import { sameLanguage } from '../../../model/languages.js';
import type { FileContext, Unit } from '../../../model/model.js';
import type { Norm } from '../../../model/norm.js';
import { partiesNamed } from '../../../model/parties.js';
import { options } from '../../../model/text.js';
import { brokenTextOf } from '../../broken-text.js';
import { clausesInWords } from './clauses-in-words.js';

/** Clauses by the names under which profiles expect them. */
export type ClauseName =
  | 'entry-into-force'
  | 'duration'
  | 'termination'
  | 'amendment'
  | 'disputes'
  | 'ratification'
  | 'languages'
  | 'testimonium'
  | 'signatures'
  | 'depositary'
  | 'registration'
  | 'accession'
  | 'reservations'
  | 'provisional-application';

/** How a sentence begins, or what it holds, that was meant to be the clause and did not parse. */
const IN_BROKEN: Readonly<Record<ClauseName, RegExp>> = {
  'entry-into-force': /\b(?:enter\w*|entry|comes?|into)\b[^.]*\b(?:force|effect|operation|application)\b/i,
  duration: /\bremains?\b|\brenewed\b|\bindefinitely\b/i,
  termination: /\bterminat\w*|\bdenounc\w*|\bwithdraw\w*/i,
  amendment: /\bamend\w*/i,
  disputes: /\bdisputes?\b|\bsettled\b/i,
  ratification: /\bratif\w*|\bacceptance\b|\bapproval\b/i,
  languages: /^agreement\b/i,
  testimonium: /^\s*done\b/im,
  signatures: /^\s*signed\b/im,
  depositary: /\bdeposit\w*/i,
  registration: /\bregister\w*/i,
  accession: /\baccession\b/i,
  reservations: /\breservations?\b/i,
  'provisional-application': /\bprovisional\w*/i,
};

const ALL_CLAUSES = Object.keys(IN_BROKEN) as ClauseName[];

/** A sentence on this agreement whose verb cannot be told could be any of its final clauses. */
const THIS_AGREEMENT = /\bthis\s+agreement\b/i;

/** Places for signatures in a closing's own wording: "For the Kingdom of Norway", "Pour le Royaume du Maroc". */
function* signedInWords({ variants }: Done, context: FileContext): Generator<string> {
  for (const { tag, text } of variants) {
    if (!sameLanguage(tag, context.language)) continue;
    const words = spokenText(text, context.scope);
    for (const [, whom = ''] of words.matchAll(/(?<!\p{L})(?:For|Pour|Por|عن)\s+([^,:*\n]+)/gu)) {
      for (const party of partiesMentioned(whom, context)) {
        yield 'signatures';
        yield `signed:${party}`;
      }
    }
  }
}

/** Words for "this agreement" in a text act. */
const ENDS_AGREEMENT =
  /^(?:terminat\w+|denounc\w+|withdraw\w*(?: from)?)\b.*\b(?:agreement|treaty|convention|protocol|memorandum|arrangement|understanding)\b/i;

const memo = new WeakMap<Unit, readonly string[]>();

/**
 * What a unit has of final clauses, as tags: `entry-into-force`, `maybe:disputes` for a broken sentence that may be one,
 * `signed:Spain`, and `articles` for a unit that holds clauses, where a missing one can be put.
 */
export function finalClauseTags(unit: Unit): readonly string[] {
  let tags = memo.get(unit);
  if (tags === undefined) {
    tags = [...new Set(read(unit))];
    memo.set(unit, tags);
  }
  return tags;
}

function* read(unit: Unit): Generator<string> {
  for (const element of unit.piece.elements) {
    if (element.kind === 'done') {
      yield 'testimonium';
      yield* signedInWords(element, unit.context);
    } else if (element.kind === 'signed') {
      yield 'signatures';
      for (const party of partiesNamed(element.for.text, unit.context)) yield `signed:${party}`;
    } else if (element.kind === 'article' || element.kind === 'annex') yield* inArticle(element, unit.context);
    else if (element.kind === 'broken-element' && element.sentence.keywords[0] === 'signed') {
      for (const name of element.sentence.mentions) yield `signed:${name.text}`;
    }
  }
  for (const norm of unit.norms) yield* inNorm(norm, unit.context);
  const broken = brokenTextOf(unit.piece);
  if (broken === '') return;
  const named = ALL_CLAUSES.filter((name) => IN_BROKEN[name].test(broken));
  for (const name of named) yield `maybe:${name}`;
  if (named.length === 0 && THIS_AGREEMENT.test(broken)) for (const name of ALL_CLAUSES) yield `maybe:${name}`;
}

function* inArticle(container: Article | Annex, context: FileContext): Generator<string> {
  for (const paragraph of container.paragraphs) {
    if (paragraph.kind === 'clause') {
      yield 'articles';
      yield* ofClause(paragraph);
    }
    yield* inWords(paragraph, context);
  }
}

function* ofClause({ content }: Clause): Generator<string> {
  switch (content.kind) {
    case 'consent-required':
      yield 'ratification';
      return;
    case 'entry-into-force': {
      yield 'entry-into-force';
      const { when } = content;
      const consent = 'consent' in when ? when.consent : undefined;
      if (consent?.kind === 'deposit') yield 'ratification';
      if (consent?.kind !== 'consent') return;
      yield consent.step === 'accession' ? 'accession' : 'ratification';
      return;
    }
    case 'opening':
      if (content.for === 'accession') yield 'accession';
      return;
    case 'relation':
      return;
    case 'registration':
    case 'reservations':
    case 'depositary':
    case 'disputes':
    case 'amendment':
    case 'duration':
    case 'provisional-application':
      yield content.kind;
  }
}

/** Prose is read as it stands, and so is the own wording that stands for a sentence in print, which can say more than its structure. */
function* inWords(paragraph: Paragraph, context: FileContext): Generator<string> {
  const texts: Text[] = paragraph.kind === 'prose' ? options(paragraph.title.text).slice() : [];
  if (paragraph.kind === 'norm' || paragraph.kind === 'clause' || paragraph.kind === 'prose') {
    const variants = paragraph.kind === 'prose' ? paragraph.title.variants : paragraph.variants;
    for (const { tag, text } of variants) if (sameLanguage(tag, context.language)) texts.push(text);
  }
  if (paragraph.kind === 'prose') {
    for (const { act } of paragraph.items) if (act.kind === 'text-act') texts.push(...options(act.text));
  }
  for (const text of texts) yield* clausesInWords(spokenText(text, context.scope));
}

function* inNorm({ act, modality }: Norm, { scope }: FileContext): Generator<string> {
  if (act.kind === 'treaty-act') {
    if (act.verb !== 'suspend') yield 'termination';
    return;
  }
  if (act.kind !== 'text-act') return;
  for (const text of options(act.text)) {
    const words = spokenText(text, scope).trim();
    if (ENDS_AGREEMENT.test(words)) yield 'termination';
    if (/\bamendments?\b|^(?:amend|modify)\b.*\b(?:agreement|treaty|convention|protocol)\b/i.test(words))
      yield 'amendment';
    if (/\b(?:disputes?|differences)\b/i.test(words) && modality !== 'prohibition') yield 'disputes';
    if (/\bdepositar(?:y|ies)\b/i.test(words)) yield 'depositary';
    if (modality !== 'prohibition') yield* clausesInWords(words);
  }
}
