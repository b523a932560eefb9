/**
 * The model of one file: what its pieces say once their names are known. It follows edits: a piece is read anew when its words
 * change, when a name that it mentions is declared otherwise, or when the agreement's parties or header change.
 */
import type { Piece, Tree } from '../../grammar/parse.js';
import { type Agreement, agreementOf, namesIn } from './agreement.js';
import type { Norm } from './norm.js';
import { normsOf } from './norms.js';
import { createScope, type EditableScope, type Scope } from './scope.js';
import { type DeclaredSymbol, type Summary, summaryOf } from './symbols.js';

/** What every part of a file is read against. */
export interface FileContext {
  readonly scope: Scope;
  /** The agreement that the file holds, if its header parses. */
  readonly agreement: Agreement | undefined;
  /** Names of the parties in the order of `between`, else of their declarations. */
  readonly parties: readonly string[];
  /** Tag of the language of texts without a tag. */
  readonly language: string;
}

/** A piece with what it says. */
export interface Unit {
  readonly piece: Piece;
  readonly summary: Summary;
  readonly norms: readonly Norm[];
  readonly context: FileContext;
}

export interface FileModel {
  readonly tree: Tree;
  readonly context: FileContext;
  /** One unit for each piece, in order. */
  readonly units: readonly Unit[];
}

/** How a model differs from the one before. */
export interface ModelChange {
  readonly model: FileModel;
  readonly removed: readonly Unit[];
  readonly added: readonly Unit[];
  /** Whether everything was read anew, because the header, the parties or what is imported changed. */
  readonly anew: boolean;
}

/** Follows one file through its edits. */
export interface ModelFollower {
  /** @param imported symbols of used files and profiles; another array than before means that they changed */
  readonly follow: (tree: Tree, imported: readonly DeclaredSymbol[]) => ModelChange;
}

export function createModelFollower(): ModelFollower {
  let last: FileModel | undefined;
  let scope: EditableScope | undefined;
  let lastImported: readonly DeclaredSymbol[] | undefined;

  function anew(tree: Tree, imported: readonly DeclaredSymbol[]): ModelChange {
    scope = createScope(tree, imported);
    const context = contextOf(tree, scope);
    const units = tree.pieces.map((piece) => unitOf(piece, context));
    const removed = last?.units ?? [];
    last = { tree, context, units };
    lastImported = imported;
    return { model: last, removed, added: units, anew: true };
  }

  return {
    follow(tree, imported) {
      if (last === undefined || scope === undefined || imported !== lastImported) return anew(tree, imported);
      const before = last.tree.pieces;
      const after = tree.pieces;
      let head = 0;
      while (head < before.length && head < after.length && before[head] === after[head]) head++;
      let tail = 0;
      while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail))
        tail++;
      const removedPieces = before.slice(head, before.length - tail);
      const addedPieces = after.slice(head, after.length - tail);
      const changedNames = scope.replace(removedPieces, addedPieces, after);
      const context = contextOf(tree, scope);
      if (!sameContext(context, last.context)) return anew(tree, imported);
      // What is read from a context is kept with it; declarations that changed make it another one.
      const kept = changedNames.size === 0 ? last.context : { ...last.context };
      const removed: Unit[] = last.units.slice(head, last.units.length - tail);
      const added: Unit[] = addedPieces.map((piece) => unitOf(piece, kept));
      const reread = (unit: Unit): Unit => {
        if (changedNames.size === 0 || !mentionsAny(unit, changedNames)) return unit;
        const fresh = unitOf(unit.piece, kept);
        removed.push(unit);
        added.push(fresh);
        return fresh;
      };
      const fresh = added.slice();
      const units = [
        ...last.units.slice(0, head).map(reread),
        ...fresh,
        ...last.units.slice(last.units.length - tail).map(reread),
      ];
      last = { tree, context: kept, units };
      return { model: last, removed, added, anew: false };
    },
  };
}

function mentionsAny(unit: Unit, names: ReadonlySet<string>): boolean {
  return (
    unit.summary.mentions.some((mention) => names.has(mention.name)) ||
    unit.summary.symbols.some(({ name }) => names.has(name))
  );
}

function unitOf(piece: Piece, context: FileContext): Unit {
  const norms: Norm[] = [];
  for (const element of piece.elements) {
    if (element.kind !== 'article' && element.kind !== 'annex') continue;
    // One by one: an article can have more norms than a call can take arguments.
    for (const norm of normsOf(piece, element, context)) norms.push(norm);
  }
  return { piece, summary: summaryOf(piece), norms, context };
}

function contextOf(tree: Tree, scope: Scope): FileContext {
  const agreement = agreementOf(tree);
  return { scope, agreement, parties: partiesOf(agreement, tree), language: agreement?.language ?? 'en' };
}

/** `between` names the parties; without it, those that the file declares. */
function partiesOf(agreement: Agreement | undefined, tree: Tree): readonly string[] {
  if (agreement !== undefined && agreement.between.length > 0) return namesIn(agreement.between);
  return tree.pieces.flatMap((piece) =>
    summaryOf(piece)
      .symbols.filter(({ kind }) => kind === 'party')
      .map(({ name }) => name),
  );
}

function sameContext(a: FileContext, b: FileContext): boolean {
  return (
    a.agreement === b.agreement &&
    a.parties.length === b.parties.length &&
    a.parties.every((party, index) => party === b.parties[index])
  );
}
