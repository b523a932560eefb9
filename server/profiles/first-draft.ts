/** A first draft from a profile: an article for each topic, and the final clauses. */
import type { Expectation, Profile } from '../../grammar/ast.js';
import { canonical } from '../model/symbols.js';
import { rawWords, titleWords } from '../model/text.js';

/** What a draft is made for. */
export interface DraftRequest {
  readonly kind: string;
  readonly title: string;
  /** Formal names. */
  readonly parties: readonly string[];
  /** The kind's profile first, then those that it extends. */
  readonly profiles: readonly Profile[];
}

/** What only the drafter knows; `wording/placeholder` points it out. */
const BLANK = '____';

/** The draft's text in Pacta. */
export function firstDraft({ kind, title, parties, profiles }: DraftRequest): string {
  const names = parties.map(nameOf);
  const binding = profiles.every(({ name }) => canonical(name.text) !== 'memorandum');
  const articles = profiles.flatMap(articlesOf);
  const hasDuty = profiles.some(({ expectations }) => expectations.some(({ expected }) => expected === 'obligation'));
  return [
    `agreement ${quoted(title)}`,
    `  between ${listed(names)}`,
    `  of kind ${kind}`,
    '  in English',
    `  ${binding ? 'binding' : 'non-binding'}`,
    '  status draft.',
    '',
    ...parties.map((formal, index) => `party ${names[index]} ${quoted(formal)}.`),
    '',
    // What words mean is said before they are used.
    ...articles.filter(isDefinitions),
    ...articles.filter((article) => !isDefinitions(article)),
    ...(hasDuty
      ? []
      : [`article undertakings "Undertakings"\n  each party ${binding ? 'shall' : 'will'} "${BLANK}".\n`]),
    finalArticle(profiles, binding),
    `done at "${BLANK}".`,
    ...names.map((name) => `signed for ${name}.`),
    '',
  ].join('\n');
}

function isDefinitions(article: string): boolean {
  return article.startsWith('article definitions ');
}

function articlesOf({ topics, expectations }: Profile): string[] {
  return topics.map((topic) => {
    const name = canonical(topic.name.text);
    const expected = expectations.filter(({ on }) => on !== undefined && canonical(on.text) === name);
    const about = titleWords(topic.title);
    const sentences = expected.map(
      (one, index) => `  // ${reason(one)}\n  ${sentenceFor(one, name, blank(about, index))}`,
    );
    const body = sentences.length === 0 ? [`  ${quoted(blank(about, 0))}.`] : sentences;
    return [`article ${name} ${quoted(titleWords(topic.title))} on ${name}`, ...body, ''].join('\n');
  });
}

function reason({ because }: Expectation): string {
  return rawWords(because).replace(/\s+/g, ' ');
}

/** A blank that says what it is about, so that no two sentences of a draft read the same. */
function blank(about: string, index: number): string {
  return `${BLANK} (${String.fromCharCode(97 + index)}: ${about.toLowerCase()})`;
}

/** A sentence that meets an expectation once its blank is filled in. @param act the blank */
export function sentenceFor({ expected, by }: Expectation, topic: string, act: string): string {
  const bearer = by?.kind === 'name' ? `the ${by.name.text}` : 'each party';
  switch (expected) {
    case 'obligation':
      return `${bearer} shall ${quoted(act)}.`;
    case 'prohibition':
      return `${bearer} shall not ${quoted(act)}.`;
    case 'right':
      return `${bearer} may ${quoted(act)}.`;
    case 'body':
      return `body ${topic}-body ${quoted(act)} composed of "${BLANK}" meets every 12 months decides by consensus.`;
    case 'term':
      return `term ${topic}-term ${quoted(act)} means "${BLANK}".`;
    case 'article':
    case 'clause':
      return `${quoted(act)}.`;
  }
}

/** Final clauses that every agreement has, and those that only some kinds expect. */
function finalArticle(profiles: readonly Profile[], binding: boolean): string {
  const wanted = new Set(
    profiles.flatMap(({ expectations }) => expectations.flatMap(({ clause }) => clause?.text ?? [])),
  );
  const sentences = [
    binding
      ? 'disputes are settled by consultation within 60 days, then negotiation.'
      : 'disputes are settled by consultation.',
    ...(wanted.has('ratification') ? ['this agreement is subject to ratification.'] : []),
    wanted.has('ratification')
      ? 'this agreement enters into force 30 days after ratification by each party.'
      : 'this agreement enters into force upon signature.',
    'this agreement remains in force for 5 years, renewed automatically for 5 years.',
    'this agreement may be amended by agreement of the parties.',
    'either party may terminate this agreement with 6 months notice.',
    ...(wanted.has('reservations') ? ['this agreement permits no reservations.'] : []),
    ...(wanted.has('accession') ? ['this agreement is open to accession.'] : []),
  ];
  return ['article final-provisions "Final provisions"', ...sentences.map((one) => `  ${one}`), ''].join('\n');
}

/** A name for a party: the words of its formal name that tell it from others. */
function nameOf(formal: string, index: number): string {
  const plain = new Set(['the', 'of', 'and', 'state', 'republic', 'kingdom', 'federal', 'hashemite', 'federative']);
  const words = formal.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const own = words.filter((word) => !plain.has(word.toLowerCase()));
  return own.length === 0 ? `Party-${String.fromCharCode(65 + index)}` : own.join('-');
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"{]/g, '\\$&')}"`;
}
