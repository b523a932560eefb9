/** Inlay hints: the numbers of articles and paragraphs, those that a name stands for, and a date's day in the other calendar. */
import { type InlayHint, InlayHintKind, InlayHintRequest, type Range } from 'vscode-languageserver';
import type { Article, CalendarDate, Paragraph } from '../../grammar/ast.js';
import type { Piece, Tree } from '../../grammar/parse.js';
import { dayOf, gregorianWritten, hijriWritten } from '../checks/calendar-days.js';
import { agreementOf } from '../model/agreement.js';
import { isRightToLeft } from '../model/languages.js';
import { numberingOf, paragraphNumber } from '../model/numbering.js';
import { headingInMessages } from '../model/printed-form.js';
import { summaryOf } from '../model/symbols.js';
import { createLocator } from '../workspace/locate.js';
import type { Snapshot } from '../workspace/workspace.js';
import { CAPABILITIES } from './capabilities.js';
import { documentRequest, type Feature } from './feature.js';
import { declarationOf } from './name-at.js';
import { positionAt } from './positions.js';

/** The hints on the lines of a range; other pieces are not looked at. */
export function inlayHints(snapshot: Snapshot, range: Range): InlayHint[] {
  const { tree } = snapshot;
  const hints: InlayHint[] = [];
  for (const [index, piece] of tree.pieces.entries()) {
    const first = tree.lines[index] ?? 0;
    if (first > range.end.line || first + piece.lineStarts.length < range.start.line) continue;
    hints.push(
      ...numberHints(piece, index, tree),
      ...nameHints(piece, index, snapshot),
      ...dateHints(piece, index, snapshot),
    );
  }
  return hints.filter(({ position }) => position.line >= range.start.line && position.line <= range.end.line);
}

function numberHints(piece: Piece, index: number, tree: Tree): InlayHint[] {
  return piece.elements.flatMap((element): InlayHint[] => {
    if (element.kind !== 'article' && element.kind !== 'annex') return [];
    const number = numberingOf(tree).numberOf(element) ?? 0;
    const label = headingInMessages(element, number, agreementOf(tree));
    const title = positionAt(tree, index, element.title.start);
    const paragraphs = element.paragraphs.flatMap((paragraph): InlayHint[] => {
      const one = paragraphNumber(element, paragraph);
      if (one === undefined) return [];
      const position = positionAt(tree, index, paragraph.start);
      return [{ position, label: `${one}.`, kind: InlayHintKind.Parameter, paddingRight: true }];
    });
    return [{ position: title, label, kind: InlayHintKind.Parameter, paddingRight: true }, ...paragraphs];
  });
}

/** Behind the name of an article or a sentence, the number that the treaty prints for it. */
function nameHints(piece: Piece, index: number, snapshot: Snapshot): InlayHint[] {
  const { cite } = createLocator(snapshot.files);
  return summaryOf(piece).mentions.flatMap((mention): InlayHint[] => {
    const symbol = declarationOf(mention, snapshot.context.scope);
    const node = symbol?.node;
    const isArticle = node?.kind === 'article' || node?.kind === 'annex';
    const isSentence = symbol?.kind === 'label' && symbol.container !== undefined;
    if (symbol === undefined || (!isArticle && !isSentence)) return [];
    const label = isArticle
      ? cite({ container: node })
      : cite({ container: symbol.container as Article, sentence: node as Paragraph });
    return [
      { position: positionAt(snapshot.tree, index, mention.end), label, kind: InlayHintKind.Type, paddingLeft: true },
    ];
  });
}

/** Dates in the source: those that already have the other calendar's day beside them say so themselves. */
function dateHints(piece: Piece, index: number, { tree, context }: Snapshot): InlayHint[] {
  // The Hijri day matters where a language is written by whose readers it is counted.
  const wantsHijri = context.agreement?.languages.some(({ tag }) => isRightToLeft(tag)) ?? false;
  const hints: InlayHint[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const one of node) visit(one);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    if ('kind' in node && node.kind === 'date') {
      const { date, corresponding } = node as unknown as { date: CalendarDate; corresponding?: CalendarDate };
      const other = corresponding === undefined ? inOtherCalendar(date, wantsHijri) : undefined;
      if (other !== undefined) {
        hints.push({ position: positionAt(tree, index, date.end), label: other, paddingLeft: true });
      }
      return;
    }
    for (const value of Object.values(node)) if (typeof value === 'object') visit(value);
  };
  visit(piece.elements);
  return hints;
}

function inOtherCalendar(date: CalendarDate, wantsHijri: boolean): string | undefined {
  if (date.calendar === 'gregorian' && !wantsHijri) return undefined;
  const day = dayOf(date);
  if (day === undefined) return undefined;
  return date.calendar === 'gregorian' ? hijriWritten(day) : gregorianWritten(day);
}

export const inlayHintsFeature: Feature = {
  capabilities: CAPABILITIES.inlayHints,
  requests: [documentRequest(InlayHintRequest.type, null, (snapshot, { range }) => inlayHints(snapshot, range))],
};
