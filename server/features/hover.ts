/** What the editor tells of the word under the pointer: a name's meaning, a sentence's norm, a rule named in a comment. */
import { type Hover, HoverRequest, MarkupKind, type Position } from 'vscode-languageserver';
import { citedNorm } from '../checks/norm-place.js';
import { RULE_METAS } from '../checks/registry.js';
import { createLocator } from '../workspace/locate.js';
import type { Snapshot } from '../workspace/workspace.js';
import { CAPABILITIES } from './capabilities.js';
import { documentRequest, type Feature, type Surroundings } from './feature.js';
import { nameAt } from './name-at.js';
import { normsAt } from './norm-at.js';
import { normInWords } from './norm-in-words.js';
import { type Cursor, cursorAt, rangeAt } from './positions.js';
import { renderedSentence } from './rendered-sentence.js';
import { symbolCard } from './symbol-card.js';

/** A list of many items tells its first norms only: nobody reads forty in a hover. */
const MOST_NORMS = 5;

/** The hover at a position, or null. */
export function hoverAt(
  snapshot: Snapshot,
  position: Position,
  { rulePage }: Pick<Surroundings, 'rulePage'>,
): Hover | null {
  const cursor = cursorAt(snapshot.tree, position);
  if (cursor === undefined) return null;
  const found = ofName(snapshot, position) ?? ofComment(cursor, rulePage) ?? ofSentence(snapshot, cursor);
  if (found === undefined) return null;
  const { value, span } = found;
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeAt(snapshot.tree, cursor.index, span) };
}

interface Found {
  readonly value: string;
  readonly span: { readonly start: number; readonly end: number };
}

function ofName(snapshot: Snapshot, position: Position): Found | undefined {
  const at = nameAt(snapshot, position);
  if (at?.symbol === undefined) return undefined;
  return { value: symbolCard(at.symbol, snapshot), span: at.place };
}

/** A rule named in a silencing comment. */
function ofComment({ piece, offset }: Cursor, rulePage: Surroundings['rulePage']): Found | undefined {
  const comment = piece.comments.find(({ start, end }) => start <= offset && offset <= end);
  if (comment === undefined) return undefined;
  for (const { 0: word, index } of comment.text.matchAll(/[a-z-]+\/[a-z-]+/g)) {
    const start = comment.start + index;
    const meta = RULE_METAS.get(word);
    if (meta === undefined || offset < start || offset > start + word.length) continue;
    const page = rulePage(word);
    const link = page === undefined ? '' : `\n\n[The rule’s page](${page})`;
    const source = meta.source === undefined ? '' : `\n\n*Source:* ${meta.source}`;
    return {
      value: `**${word}** (${meta.severity}) — ${meta.summary}\n\n${meta.rationale}${source}${link}`,
      span: { start, end: start + word.length },
    };
  }
  return undefined;
}

function ofSentence(snapshot: Snapshot, cursor: Cursor): Found | undefined {
  const norms = normsAt(snapshot, cursor);
  const [first] = norms;
  if (first === undefined) return undefined;
  const { cite } = createLocator(snapshot.files);
  const cards = norms.slice(0, MOST_NORMS).map((norm) => {
    const parts = normInWords(norm, snapshot.context.scope).map(([heading, words]) => `- *${heading}:* ${words}`);
    return [`**${cite(citedNorm(norm))}**`, parts.join('\n')].join('\n\n');
  });
  const printed = renderedSentence(snapshot, cursor.piece, first.sentence) ?? [];
  const more = norms.length > MOST_NORMS ? [`… and ${norms.length - MOST_NORMS} more`] : [];
  const span = norms.length === 1 ? first : first.sentence;
  const quoted = printed.map((line) => `> ${line}`).join('\n>\n');
  return { value: [...(quoted === '' ? [] : [quoted]), ...cards, ...more].join('\n\n---\n\n'), span };
}

export const hover: Feature = {
  capabilities: CAPABILITIES.hover,
  requests: [
    documentRequest(HoverRequest.type, null, (snapshot, { position }, around) => hoverAt(snapshot, position, around)),
  ],
};
