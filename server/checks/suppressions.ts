/** Comments that silence one finding: `// pacta-disable-next-line balance/burden -- the host bears these costs`. */
import type { Comment } from '../../grammar/ast.js';
import { lastAtMost, type Piece, type Tree } from '../../grammar/parse.js';
import type { Place } from '../model/symbols.js';
import type { Finding } from './rule.js';

/** One silencing comment. */
export interface Suppression {
  readonly piece: Piece;
  readonly comment: Comment;
  /** Rule ids; empty silences every rule. */
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  /** Line of the piece, from 0, on which findings are silenced. */
  readonly line: number;
}

const DIRECTIVE = /^\/[/*]\s*pacta-disable-next-line\b([\s\S]*?)(?:--\s*([\s\S]*?))?(?:\*\/)?$/;

const byPiece = new WeakMap<Piece, readonly Suppression[]>();

/** The silencing comments of a piece. */
export function suppressionsOf(piece: Piece): readonly Suppression[] {
  if (piece.comments.length === 0) return [];
  let found = byPiece.get(piece);
  if (found === undefined) {
    found = read(piece);
    byPiece.set(piece, found);
  }
  return found;
}

function read(piece: Piece): Suppression[] {
  const found: Suppression[] = [];
  for (const comment of piece.comments) {
    const match = DIRECTIVE.exec(comment.text);
    if (match === null) continue;
    const rules = (match[1] ?? '').split(/[\s,]+/).filter((word) => word !== '');
    const reason = match[2]?.trim();
    found.push({
      piece,
      comment,
      rules,
      reason: reason === '' ? undefined : reason,
      line: silencedLine(piece, comment),
    });
  }
  return found;
}

/** The next line that is not itself a comment, so that several silences can be stacked. */
function silencedLine(piece: Piece, comment: Comment): number {
  let line = lineIn(piece, comment.end) + 1;
  for (const next of piece.comments) {
    if (next.start > comment.start && lineIn(piece, next.start) === line && startsLine(piece, next.start)) {
      line = lineIn(piece, next.end) + 1;
    }
  }
  return line;
}

function startsLine(piece: Piece, offset: number): boolean {
  const line = lineIn(piece, offset);
  const start = line === 0 ? 0 : (piece.lineStarts[line - 1] ?? 0);
  return piece.text.slice(start, offset).trim() === '';
}

/** The line of a piece, from 0, that an offset in it stands on. */
export function lineIn(piece: Piece, offset: number): number {
  const { lineStarts } = piece;
  if (lineStarts.length === 0 || offset < (lineStarts[0] ?? 0)) return 0;
  return lastAtMost(lineStarts, offset) + 1;
}

/** Findings that are left, and which silences were needed. */
export interface Silenced {
  readonly findings: readonly Finding[];
  readonly silenced: number;
  readonly used: ReadonlySet<Suppression>;
  readonly suppressions: readonly Suppression[];
}

/** Takes out the findings that a comment above them, above the other sentence of a clash, or above an item's sentence silences. */
export function applySuppressions(tree: Tree, findings: readonly Finding[]): Silenced {
  const suppressions = tree.pieces.flatMap(suppressionsOf);
  const used = new Set<Suppression>();
  if (suppressions.length === 0) return { findings, silenced: 0, used, suppressions };
  // A silence on the last line of a piece stands above the first line of the next.
  const nextPiece = new Map(tree.pieces.map((piece, index) => [piece, tree.pieces[index + 1]]));
  const stands = (suppression: Suppression, { piece, start }: Place): boolean => {
    const line = lineIn(piece, start);
    if (suppression.piece === piece) return suppression.line === line;
    const linesLeft = suppression.line - suppression.piece.lineStarts.length;
    return nextPiece.get(suppression.piece) === piece && linesLeft === line;
  };
  const left = findings.filter((finding) => {
    const places = [finding.place, ...(finding.silencedAt ?? []), ...(finding.related ?? []).map(({ place }) => place)];
    const hits = suppressions.filter(
      (suppression) =>
        (suppression.rules.length === 0 || suppression.rules.includes(finding.rule)) &&
        places.some((place) => stands(suppression, place)),
    );
    for (const hit of hits) used.add(hit);
    return hits.length === 0;
  });
  return { findings: left, silenced: findings.length - left.length, used, suppressions };
}
