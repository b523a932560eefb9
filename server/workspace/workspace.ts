/**
 * The files that are known, and what each of them says and is found to say. The workspace does no input or output: whoever owns it
 * puts texts in, asks which files are wanted, and reads the answers.
 */
import { type Edit, parse, reparse, type Tree } from '../../grammar/parse.js';
import { type Checker, createChecker, type OnDefect } from '../checks/engine.js';
import { type CheckOptions, DEFAULT_OPTIONS } from '../checks/options.js';
import { RULE_METAS, RULES } from '../checks/registry.js';
import { type Report, reportOf } from '../checks/report.js';
import type { CheckContext, TiedModel } from '../checks/rule.js';
import { agreementOf } from '../model/agreement.js';
import { createModelFollower, type FileModel, type ModelFollower } from '../model/model.js';
import type { DeclaredSymbol } from '../model/symbols.js';
import {
  createProfileLibrary,
  exportedSymbols,
  type NamedPath,
  namedProfiles,
  type ProfileLibrary,
  resolvePath,
  usedPaths,
} from './imports.js';

/** What is known of one file at one moment. */
export interface Snapshot {
  readonly uri: string;
  readonly tree: Tree;
  readonly model: FileModel;
  readonly context: CheckContext;
  /** Every file that places in this snapshot may lie in, by its tree, this file first. */
  readonly files: readonly { readonly uri: string; readonly tree: Tree }[];
}

export interface Workspace {
  /** Sets a file's whole text. */
  readonly setText: (uri: string, text: string) => void;
  /** Edits a file that is known; edits apply one after the other. */
  readonly edit: (uri: string, edits: readonly Edit[]) => void;
  /** Forgets a file; whoever uses it wants it again. */
  readonly remove: (uri: string) => void;
  /** Records that there is no such file, so that it is reported as missing instead of wanted. */
  readonly setMissing: (uri: string) => void;
  readonly has: (uri: string) => boolean;
  readonly tree: (uri: string) => Tree | undefined;
  readonly uris: () => Iterable<string>;
  /** Every file that a file needs, at any remove, known or not: its findings follow from these, its own text and the options. */
  readonly needed: (uri: string) => readonly string[];
  /** Those of them that are neither known nor missing. */
  readonly wanted: (uri: string) => readonly string[];
  readonly snapshot: (uri: string) => Snapshot | undefined;
  readonly report: (uri: string) => Report | undefined;
  readonly setOptions: (uri: string, options: CheckOptions) => void;
  readonly profiles: ProfileLibrary;
}

interface FileState {
  tree: Tree;
  options: CheckOptions;
  readonly follower: ModelFollower;
  checker: Checker | undefined;
  imported: readonly DeclaredSymbol[];
  model: FileModel | undefined;
  reported: { readonly context: CheckContext; readonly model: FileModel; readonly report: Report } | undefined;
}

/**
 * An empty workspace.
 *
 * @param onDefect is told of rules that fail
 * @param profiles the kinds of agreement that files can name
 */
export function createWorkspace(onDefect: OnDefect, profiles: ProfileLibrary = createProfileLibrary()): Workspace {
  const files = new Map<string, FileState>();
  const missing = new Set<string>();

  function state(uri: string, tree: Tree): void {
    missing.delete(uri);
    const before = files.get(uri);
    if (before !== undefined) {
      before.tree = tree;
      return;
    }
    files.set(uri, {
      tree,
      options: DEFAULT_OPTIONS,
      follower: createModelFollower(),
      checker: undefined,
      imported: [],
      model: undefined,
      reported: undefined,
    });
  }

  function targets(uri: string, tree: Tree): (NamedPath & { readonly uri: string | undefined })[] {
    return usedPaths(tree).map((used) => ({ ...used, uri: resolvePath(used.path, uri) }));
  }

  function tiePaths(uri: string, tree: Tree) {
    const agreement = agreementOf(tree);
    return (agreement?.ties ?? []).map((tie) => ({
      ...tie,
      place: { piece: (agreement as NonNullable<typeof agreement>).piece, start: tie.start, end: tie.end },
      uri: resolvePath(tie.path, uri),
    }));
  }

  /** Files that `uri` uses, at any remove, itself left out. */
  function usedFiles(uri: string, seen = new Set([uri])): string[] {
    const tree = files.get(uri)?.tree;
    if (tree === undefined) return [];
    const found: string[] = [];
    for (const target of targets(uri, tree)) {
      if (target.uri === undefined || seen.has(target.uri)) continue;
      seen.add(target.uri);
      found.push(target.uri, ...usedFiles(target.uri, seen));
    }
    return found;
  }

  function needed(uri: string): readonly string[] {
    const tree = files.get(uri)?.tree;
    if (tree === undefined) return [];
    const tied = tiePaths(uri, tree).flatMap((tie) => (tie.uri === undefined ? [] : [tie.uri]));
    return [...new Set([...usedFiles(uri), ...tied, ...tied.flatMap((target) => usedFiles(target))])];
  }

  function importedOf(uri: string, tree: Tree): readonly DeclaredSymbol[] {
    const used = usedFiles(uri).flatMap((other) => {
      const otherTree = files.get(other)?.tree;
      return otherTree === undefined ? [] : exportedSymbols(otherTree);
    });
    // A file that holds an agreement holds no profiles, so none of its own can extend another.
    const own = agreementOf(tree) === undefined ? exportedSymbols(tree) : [];
    return [...used, ...namedProfiles(tree, [...own, ...used]).flatMap((name) => profiles.symbolsOf(name))];
  }

  function modelChange(uri: string, file: FileState) {
    const imported = importedOf(uri, file.tree);
    const same =
      imported.length === file.imported.length && imported.every((symbol, index) => symbol === file.imported[index]);
    if (!same) file.imported = imported;
    const change = file.follower.follow(file.tree, file.imported);
    file.model = change.model;
    return change;
  }

  function modelOf(uri: string): FileModel | undefined {
    const file = files.get(uri);
    if (file === undefined) return undefined;
    // A model that lags behind its file is followed up by the next report, which needs to know what changed.
    if (file.model?.tree === file.tree && sameImports(uri, file)) return file.model;
    report(uri);
    return file.model;
  }

  function sameImports(uri: string, file: FileState): boolean {
    const imported = importedOf(uri, file.tree);
    return (
      imported.length === file.imported.length && imported.every((symbol, index) => symbol === file.imported[index])
    );
  }

  function contextOf(uri: string, file: FileState, model: FileModel): CheckContext {
    const ties: TiedModel[] = [];
    const missingFiles: NamedPath[] = targets(uri, file.tree).filter(
      (used) => used.uri === undefined || missing.has(used.uri),
    );
    for (const { tie, path, place, uri: target } of tiePaths(uri, file.tree)) {
      if (target === undefined || missing.has(target)) missingFiles.push({ path, place });
      else if (target !== uri) {
        const tied = plainModel(target);
        if (tied !== undefined) ties.push({ tie, path, place, uri: target, model: tied });
      }
    }
    const broken = (): (readonly string[])[] => brokenKeywords(file.tree);
    return { ...model.context, options: file.options, ties, missingFiles, broken };
  }

  const plain = new Map<string, { readonly follower: ModelFollower; imported: readonly DeclaredSymbol[] }>();

  /** A model of a file for those that are tied to it, followed apart from its own findings, since ties can go round. */
  function plainModel(uri: string): FileModel | undefined {
    const file = files.get(uri);
    if (file === undefined) return undefined;
    let known = plain.get(uri);
    if (known === undefined) {
      known = { follower: createModelFollower(), imported: [] };
      plain.set(uri, known);
    }
    const imported = importedOf(uri, file.tree);
    const same =
      imported.length === known.imported.length && imported.every((symbol, index) => symbol === known?.imported[index]);
    if (!same) known.imported = imported;
    return known.follower.follow(file.tree, known.imported).model;
  }

  function report(uri: string): Report | undefined {
    const file = files.get(uri);
    if (file === undefined) return undefined;
    const change = modelChange(uri, file);
    const context = contextOf(uri, file, change.model);
    const before = file.reported;
    if (before !== undefined && before.model === change.model && sameContext(before.context, context))
      return before.report;
    file.checker ??= createChecker(RULES, onDefect);
    const raw = file.checker.check(change, context);
    const made = reportOf(file.tree, raw, file.options, RULE_METAS);
    file.reported = { context, model: change.model, report: made };
    return made;
  }

  return {
    profiles,
    setText: (uri, text) => state(uri, parse(text)),
    edit(uri, edits) {
      const before = files.get(uri)?.tree;
      if (before === undefined) return;
      state(
        uri,
        edits.reduce((tree, edit) => reparse(tree, edit), before),
      );
    },
    remove(uri) {
      files.delete(uri);
      plain.delete(uri);
      missing.delete(uri);
    },
    setMissing: (uri) => void missing.add(uri),
    has: (uri) => files.has(uri),
    tree: (uri) => files.get(uri)?.tree,
    uris: () => files.keys(),
    needed,
    wanted: (uri) => needed(uri).filter((target) => !files.has(target) && !missing.has(target)),
    snapshot(uri) {
      const file = files.get(uri);
      const model = modelOf(uri);
      if (file === undefined || model === undefined) return undefined;
      const context = contextOf(uri, file, model);
      const others = [...usedFiles(uri), ...context.ties.flatMap((tie) => [tie.uri, ...usedFiles(tie.uri)])];
      const known = [uri, ...others].flatMap((other) => {
        const tree = files.get(other)?.tree;
        return tree === undefined ? [] : [{ uri: other, tree }];
      });
      return { uri, tree: file.tree, model, context, files: known };
    },
    report,
    setOptions(uri, options) {
      const file = files.get(uri);
      if (file !== undefined) file.options = options;
    },
  };
}

function sameContext(a: CheckContext, b: CheckContext): boolean {
  return (
    a.options === b.options &&
    a.ties.length === b.ties.length &&
    a.ties.every((tie, index) => tie.model === b.ties[index]?.model) &&
    a.missingFiles.length === b.missingFiles.length &&
    a.missingFiles.every((file, index) => file.path === b.missingFiles[index]?.path)
  );
}

function brokenKeywords(tree: Tree): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (const piece of tree.pieces) {
    for (const element of piece.elements) {
      if (element.kind === 'broken-element') found.push(element.sentence.keywords);
      else if (element.kind === 'article' || element.kind === 'annex') {
        for (const paragraph of element.paragraphs) if (paragraph.kind === 'broken') found.push(paragraph.keywords);
      }
    }
  }
  return found;
}
