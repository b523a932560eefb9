/** An act or an event that is written out gets a name, and every sentence that speaks of the same uses it. */
import { CodeActionKind } from 'vscode-languageserver';
import { isChoice, type Open, type Span, type Text } from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';
import { declarationEdit, freshName } from './new-declaration.js';
import { type Ground, type Refactor, type Refactoring, type SourceEdit, sourceOf } from './refactoring.js';

/** A place in the tree where an act or an event is written out. */
interface Written extends Span {
  readonly kind: 'text-act' | 'text-event' | 'condition-text';
  readonly text: Open<Text>;
}

const DECLARED = { 'text-act': 'action', 'text-event': 'event', 'condition-text': 'event' } as const;

/** Offered on the words of an act, and on those of an event or condition. */
export const extractName: Refactor = (ground) => {
  const { paragraph } = ground.sentence ?? {};
  if (paragraph === undefined || paragraph.kind === 'broken') return [];
  const { cursor } = ground;
  const here = writtenIn([paragraph]).find(({ start, end }) => start < cursor.offset && cursor.offset < end);
  return here === undefined ? [] : offer(here, ground);
};

function offer(here: Written, ground: Ground): Refactoring[] {
  const { snapshot } = ground;
  const keyword = DECLARED[here.kind];
  const source = sourceOf(ground, here.text);
  const words = source.slice(1, -1).replace(/\s+/g, ' ');
  const name = freshName(words.replace(/\{[^}]*\}/g, ' '), keyword, snapshot);
  const declared = declarationEdit(`${keyword} ${name} "${words}".`, snapshot);
  if (declared === undefined) return [];
  const same = snapshot.tree.pieces.flatMap((piece, index) => sameWords(piece, index, keyword, words, name));
  const places = same.length > 1 ? `, in ${same.length} places` : '';
  return [
    {
      title: `Declare the ${keyword === 'action' ? 'act' : 'event'} “${shortened(words)}” and use its name${places}`,
      kind: CodeActionKind.RefactorExtract,
      edits: () => [declared, ...same],
    },
  ];
}

function sameWords(
  piece: Piece,
  index: number,
  keyword: 'action' | 'event',
  words: string,
  name: string,
): SourceEdit[] {
  return writtenIn(piece.elements).flatMap(({ kind, start, end, text }) => {
    if (DECLARED[kind] !== keyword) return [];
    const other = piece.text.slice(text.start + 1, text.end - 1).replace(/\s+/g, ' ');
    return other === words ? [{ index, start, end, text: name }] : [];
  });
}

/** Every act, event and condition that is written out, agreed and closed. */
function writtenIn(nodes: readonly object[]): Written[] {
  const found: Written[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const one = node as Partial<Written>;
    const isWritten = one.kind === 'text-act' || one.kind === 'text-event' || one.kind === 'condition-text';
    if (isWritten && one.text !== undefined && !isChoice(one.text) && one.text.closed) found.push(one as Written);
    for (const value of Object.values(node)) if (typeof value === 'object') visit(value);
  };
  visit(nodes);
  return found;
}

const LONGEST = 40;

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
