/** What articles on a topic hold, as tags by topic: what scopes and profiles are measured against. */
import type { Annex, Article } from '../../../../grammar/ast.js';
import type { FileContext, Unit } from '../../../model/model.js';
import type { Modality, Norm } from '../../../model/norm.js';
import { partiesBearing } from '../../../model/parties.js';
import { canonical } from '../../../model/symbols.js';
import { brokenTextOf } from '../../broken-text.js';

/** Stands for the whole agreement where an expectation names no topic. */
export const ANY_TOPIC = '';
/** Stands for every party, and for anyone at all, as bearers. */
export const EVERY_PARTY = '*';

/** Expected norms by modality: a right is a permission or a claim. */
export type ExpectedNorm = 'obligation' | 'prohibition' | 'right';

function expectedNorm(modality: Modality): ExpectedNorm | undefined {
  if (modality === 'permission' || modality === 'claim') return 'right';
  return modality === 'exemption' ? undefined : modality;
}

const memo = new WeakMap<Unit, readonly string[]>();

/**
 * Tags of a unit: `topic|obligation|bearer` for each norm, with the topic empty for the agreement as a whole; `topic|article`,
 * `topic|term`, `topic|body` for what stands on the topic; `topic|broken` where a sentence there did not parse.
 */
export function topicTags(unit: Unit): readonly string[] {
  let tags = memo.get(unit);
  if (tags === undefined) {
    tags = [...new Set(read(unit))];
    memo.set(unit, tags);
  }
  return tags;
}

function* read(unit: Unit): Generator<string> {
  for (const element of unit.piece.elements) {
    if (element.kind !== 'article' && element.kind !== 'annex') continue;
    for (const topic of topicsOf(element)) yield* ofArticle(element, topic);
  }
  for (const norm of unit.norms) {
    const kind = expectedNorm(norm.modality);
    if (kind === undefined) continue;
    for (const topic of topicsOf(norm.container)) {
      for (const bearer of bearersOf(norm, unit.context)) yield `${topic}|${kind}|${bearer}`;
      yield `${topic}|${kind}`;
    }
  }
  for (const { kind } of unit.summary.symbols) {
    if (kind === 'term' || kind === 'body' || kind === 'article') yield `${ANY_TOPIC}|${kind}`;
  }
  // A sentence that did not parse may be what is expected, on its article's topics or on one that it names itself.
  const broken = brokenTextOf(unit.piece);
  if (broken === '') return;
  yield `${ANY_TOPIC}|broken`;
  for (const [word] of broken.matchAll(/[\p{L}][\p{L}\p{M}\p{N}_-]*/gu)) yield `${canonical(word)}|broken`;
}

function topicsOf(element: Article | Annex): readonly string[] {
  return [ANY_TOPIC, ...element.on.map((name) => canonical(name.text))];
}

function* ofArticle(element: Article | Annex, topic: string): Generator<string> {
  if (topic === ANY_TOPIC) return;
  yield `${topic}|article`;
  for (const paragraph of element.paragraphs) {
    if (paragraph.kind === 'declaration') yield `${topic}|${paragraph.declaration.kind}`;
    else if (paragraph.kind === 'broken') yield `${topic}|broken`;
  }
}

/** Everyone by whom an expectation can say that the norm is borne: parties, roles, groups and bodies by name. */
function* bearersOf(norm: Norm, context: FileContext): Generator<string> {
  const { bearer, subject } = norm;
  if (bearer.all) yield EVERY_PARTY;
  yield* partiesBearing(bearer, context);
  yield* bearer.roles;
  yield* bearer.others;
  if (subject.kind === 'names') for (const name of subject.names) yield canonical(name.text);
  if (subject.kind === 'each') yield canonical(subject.name.text);
}
