/** The sentences, items and closing of an agreement as they are printed in its own language, each with its marks. */
import type { Tree } from '../../../grammar/parse.js';
import { translatedIn } from '../../checks/rules/language/translated.js';
import type { ListItem, Source, Words } from '../../render/document.js';
import { renderDocument } from '../../render/render.js';
import { plainText } from '../../render/words.js';
import type { Snapshot } from '../../workspace/workspace.js';
import { createDiskWorkspace } from '../files/disk-workspace.js';
import type { AgreementFile } from '../files/find-agreements.js';
import { type MarkedText, markedText, splitAtSigns } from './marked-text.js';
import type { UnitPart } from './unit.js';

/**
 * The printed parts of what can be translated, by the number of its piece and its number in it; nothing for what is not printed by
 * itself. The agreement is rendered with signs in the place of its marks.
 */
export function printedSources(
  snapshot: Snapshot,
  file: AgreementFile,
  cwd: string,
): (piece: number, at: number) => readonly UnitPart[] | undefined {
  const marked = markedText(snapshot.tree);
  const { workspace, open } = createDiskWorkspace(cwd);
  const signed = workspace.snapshot(open(file, marked.text));
  if (signed === undefined || !isAlike(snapshot.tree, signed.tree)) return () => undefined;
  const words = printedWords(signed);
  const shown = shownMarks(snapshot, marked);
  return (piece, at) => {
    const place = signed.tree.pieces[piece];
    const part = place && translatedIn(place)[at];
    const found = part && words.get(keyOf({ piece: part.place.piece, offset: part.place.start }, signed.tree));
    if (found === undefined) return undefined;
    return withoutFullStop(partsOf(found, marked, shown, snapshot));
  };
}

/** Whether two trees have the same things to be translated, so that one can be looked up by its number in the other. */
function isAlike(a: Tree, b: Tree): boolean {
  return (
    a.pieces.length === b.pieces.length &&
    a.pieces.every((piece, index) => {
      const other = b.pieces[index];
      return other !== undefined && translatedIn(piece).length === translatedIn(other).length;
    })
  );
}

function keyOf({ piece, offset }: Source, tree: Tree): string {
  return `${tree.pieces.indexOf(piece)} ${offset}`;
}

/** The printed words of each sentence, item and closing, by where it stands in the source. */
function printedWords(snapshot: Snapshot): ReadonlyMap<string, Words> {
  const found = new Map<string, Words>();
  const keep = (source: Source, words: Words): void => void found.set(keyOf(source, snapshot.tree), words);
  const keepItems = (items: readonly ListItem[]): void => {
    for (const item of items) {
      keep(item.source, item.words);
      keepItems(item.items);
    }
  };
  for (const block of renderDocument(snapshot)?.blocks ?? []) {
    if (block.kind === 'closing') keep(block.source, block.paragraphs.at(-1) ?? []);
    if (block.kind !== 'article' && block.kind !== 'annex') continue;
    for (const { source, words, items } of block.provisions) {
      keep(source, words);
      keepItems(items);
    }
  }
  return found;
}

/** What is printed in the place of each mark, as far as its name says it. */
function shownMarks({ model }: Snapshot, { marks }: MarkedText): readonly string[] {
  return marks.map((mark) => {
    const node = model.context.scope.lookup(mark.slice(1, -1).trim())?.node;
    const title = node !== undefined && 'title' in node ? node.title : undefined;
    const text = title?.text;
    if (text === undefined || text.kind === 'choice') return mark.slice(1, -1);
    return text.parts.map((part) => (part.kind === 'words' ? part.text : '…')).join('');
  });
}

function partsOf(words: Words, marked: MarkedText, shown: readonly string[], snapshot: Snapshot): UnitPart[] {
  return words.flatMap((run): UnitPart[] => {
    if ('runs' in run) return partsOf(run.runs, marked, shown, snapshot);
    if (run.kind === 'reference' && snapshot.model.context.scope.lookup(run.target) !== undefined) {
      return [{ kind: 'mark', source: `{${run.target}}`, shown: run.text }];
    }
    return splitAtSigns(plainText([run])).flatMap((part): UnitPart[] => {
      if (typeof part === 'string') return part === '' ? [] : [{ kind: 'words', text: part }];
      const source = marked.marks[part];
      return source === undefined ? [] : [{ kind: 'mark', source, shown: shown[part] ?? source }];
    });
  });
}

/** A variant is written without the mark that ends its sentence or item, or introduces its list. */
function withoutFullStop(parts: readonly UnitPart[]): readonly UnitPart[] {
  const last = parts.at(-1);
  if (last?.kind !== 'words') return parts;
  const text = last.text.replace(/\s*[.;:。；：؛]\s*$/u, '');
  return text === '' ? parts.slice(0, -1) : [...parts.slice(0, -1), { kind: 'words', text }];
}
