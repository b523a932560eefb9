/** Text that is not agreed yet: take one proposal, or everything that one party proposes. */
import { CodeActionKind } from 'vscode-languageserver';
import { type Choice, isChoice, type Open, type Paragraph, type Span } from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';
import { canonical } from '../../model/symbols.js';
import { type Ground, type Refactor, type Refactoring, type SourceEdit, sourceOf, wholeLines } from './refactoring.js';

/** Offered inside square brackets, and on a sentence that somebody proposes. */
export const settleBracket: Refactor = (ground) => {
  const { cursor } = ground;
  const choice = choicesIn(cursor.piece).findLast(({ start, end }) => start <= cursor.offset && cursor.offset <= end);
  const paragraph = ground.sentence?.paragraph;
  const proposed = paragraph?.proposers === undefined ? undefined : paragraph;
  const own =
    choice !== undefined ? takeOne(choice, ground) : proposed === undefined ? [] : ofSentence(proposed, ground);
  const proposers = choice?.options.flatMap((option) => option.proposers) ?? proposed?.proposers ?? [];
  const names = [...new Set(proposers.map(({ text }) => canonical(text)))];
  return [...own, ...names.flatMap((name) => takeAllOf(name, ground))];
};

function takeOne(choice: Choice<Span>, ground: Ground): Refactoring[] {
  const { index } = ground.cursor;
  return choice.options.map(({ proposers, value }) => {
    const words = sourceOf(ground, value);
    const whose = proposers.length === 0 ? '' : ` of ${proposers.map(({ text }) => text).join(' and ')}`;
    return {
      title: `Agree on the proposal${whose}: ${shortened(words)}`,
      kind: CodeActionKind.RefactorRewrite,
      edits: () => [{ index, start: choice.start, end: choice.end, text: words }],
    };
  });
}

function ofSentence(paragraph: Paragraph, ground: Ground): Refactoring[] {
  const { index, piece } = ground.cursor;
  const whose = (paragraph.proposers ?? []).map(({ text }) => text).join(' and ');
  return [
    {
      title: `Agree on the sentence that ${whose} proposes`,
      kind: CodeActionKind.RefactorRewrite,
      edits: () => [{ index, ...proposalMarks(paragraph, piece), text: '' }],
    },
    {
      title: `Drop the sentence that ${whose} proposes`,
      kind: CodeActionKind.RefactorRewrite,
      edits: () => [{ index, ...wholeLines(piece, paragraph), text: '' }],
    },
  ];
}

/** `[Jordan] ` in front of a sentence. */
function proposalMarks({ start, proposers }: Paragraph, { text }: Piece): Span {
  const behind = text.indexOf(']', proposers?.at(-1)?.end ?? start) + 1;
  return { start, end: behind + (/^\s*/.exec(text.slice(behind))?.[0].length ?? 0) };
}

/** Everywhere that a party has made a proposal, if that is more than one place. */
function takeAllOf(name: string, ground: Ground): Refactoring[] {
  const { pieces } = ground.snapshot.tree;
  const edits = pieces.flatMap((piece, index) => editsToward(name, piece, index));
  if (edits.length < 2) return [];
  return [
    {
      title: `Agree on all ${edits.length} proposals of ${name}`,
      kind: CodeActionKind.RefactorRewrite,
      edits: () => edits,
    },
  ];
}

function editsToward(name: string, piece: Piece, index: number): SourceEdit[] {
  if (!piece.text.includes('[')) return [];
  const isOf = (proposers: readonly { readonly text: string }[]): boolean =>
    proposers.some(({ text }) => canonical(text) === name);
  const edits: SourceEdit[] = [];
  for (const { start, end, options } of choicesIn(piece)) {
    const value = options.find(({ proposers }) => isOf(proposers))?.value;
    const isInside = edits.some((other) => other.start <= start && end <= other.end);
    if (value !== undefined && !isInside)
      edits.push({ index, start, end, text: piece.text.slice(value.start, value.end) });
  }
  for (const element of piece.elements) {
    if (element.kind !== 'article' && element.kind !== 'annex') continue;
    for (const paragraph of element.paragraphs) {
      if (isOf(paragraph.proposers ?? [])) edits.push({ index, ...proposalMarks(paragraph, piece), text: '' });
    }
  }
  return edits;
}

/** Every choice of a piece, the outer ones before those inside them. */
function choicesIn(piece: Piece): Choice<Span>[] {
  const found: Choice<Span>[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (!Array.isArray(node) && isChoice(node as Open<object>)) found.push(node as Choice<Span>);
    for (const value of Object.values(node)) if (typeof value === 'object') visit(value);
  };
  if (piece.text.includes('[')) visit(piece.elements);
  return found;
}

const LONGEST = 40;

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
