/** A redline of an agreement against another version of it. */
import type { CompareResult } from '../../protocol.js';
import { clausesOf } from '../../render/redline/clauses.js';
import { redline, type Stretch } from '../../render/redline/redline.js';
import { type Renderable, renderDocument } from '../../render/render.js';

/** Both versions in the language of the newer one; null where one of them holds no agreement. */
export function comparisonOf(before: Renderable, after: Renderable, lang: string | undefined): CompareResult | null {
  const newer = renderDocument(after, lang === undefined ? {} : { lang });
  const older = newer && renderDocument(before, { lang: newer.lang });
  if (newer === undefined || older === undefined) return null;
  const lines = new Map(newer.blocks.map(({ id, source }) => [id, newer.lineOf(source)]));
  return {
    title: newer.title,
    lang: newer.lang,
    direction: newer.direction,
    languages: newer.languages,
    clauses: redline(clausesOf(older), clausesOf(newer)).map((change) => {
      const clause = { ...change, words: withoutSplinters(change.words) };
      const line = change.kind === 'removed' ? undefined : lines.get(change.id);
      return line === undefined ? clause : { ...clause, line };
    }),
  };
}

/**
 * Changes with no word between them, as one: “forty-eight (48)” for “twenty-four (24)” reads as one replacement, not as three. What is
 * removed stands in front of what is added, as in a redline on paper.
 */
function withoutSplinters(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  let removed = '';
  let added = '';
  const settle = (): void => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [index, { kind, text }] of stretches.entries()) {
    const isBetweenChanges = (removed !== '' || added !== '') && index < stretches.length - 1;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (isBetweenChanges && !/[\p{L}\p{N}\n]/u.test(text)) {
      removed += text;
      added += text;
    } else {
      settle();
      joined.push({ kind, text });
    }
  }
  settle();
  return joined;
}
