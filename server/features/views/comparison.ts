/** A redline of an agreement against another version of it. */
import type { CompareResult } from '../../protocol.js';
import { clausesOf } from '../../render/redline/clauses.js';
import { redline } from '../../render/redline/redline.js';
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
    clauses: redline(clausesOf(older), clausesOf(newer)).map((clause) => {
      const line = clause.kind === 'removed' ? undefined : lines.get(clause.id);
      return line === undefined ? clause : { ...clause, line };
    }),
  };
}
