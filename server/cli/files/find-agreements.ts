/** The agreements behind the paths of a command line: files as they are given, and the `.pacta` files in folders. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { reasonOf } from '../failure.js';
import type { IgnoredPaths } from './ignored-paths.js';
import { printedName } from './printed-name.js';
import { withSlashes } from './shown-path.js';

/** A file to work on. */
export interface AgreementFile {
  readonly absolute: string;
  /** As results show it: with slashes, beginning as the command line gave it. */
  readonly shown: string;
  /** Whether the command line names the file itself and not only its folder. */
  readonly isNamed?: true;
}

export interface FoundAgreements {
  /** Each file once, in the order of the command line; those of a folder by name. */
  readonly files: readonly AgreementFile[];
  /** The folders that were looked through, absolute. */
  readonly folders: readonly string[];
  /** What is missing, cannot be read, or holds no agreement, each a whole sentence. */
  readonly problems: readonly string[];
}

/** Folders that hold what others have made. Those whose names begin with a dot are left out too. */
const LEFT_OUT = new Set(['node_modules']);

/**
 * Finds the agreements. A symbolic link to a file is followed; one to a folder only where the command line names it, so that links
 * cannot lead round.
 *
 * @param paths as given, relative to `cwd` or absolute
 * @param ignored which paths a project's `.gitignore` leaves out; asked about what lies in folders only
 */
export function findAgreements(paths: readonly string[], cwd: string, ignored: IgnoredPaths): FoundAgreements {
  const files = new Map<string, AgreementFile>();
  const problems: string[] = [];
  const folders: string[] = [];
  const add = (absolute: string, shown: string): void => {
    if (!files.has(absolute)) files.set(absolute, { absolute, shown: withSlashes(shown) });
  };
  for (const given of paths) {
    const absolute = path.resolve(cwd, given);
    let isFolder: boolean;
    try {
      isFolder = statSync(absolute).isDirectory();
    } catch (error) {
      problems.push(`${printedName(given)} cannot be read: ${reasonOf(error)}.`);
      continue;
    }
    if (!isFolder) {
      if (files.get(absolute)?.isNamed !== true) {
        files.set(absolute, { absolute, shown: withSlashes(given), isNamed: true });
      }
      continue;
    }
    const before = files.size;
    const problemsBefore = problems.length;
    walk(absolute, path.normalize(given), ignored, { add, problems, folders });
    if (files.size === before && problems.length === problemsBefore) {
      const which = given === '.' ? 'This folder' : `The folder ${printedName(given)}`;
      problems.push(`${which} holds no agreement: no file in it ends in .pacta, so nothing was read.`);
    }
  }
  return { files: [...files.values()], folders, problems };
}

/** What a walk through folders brings together. */
interface Gathered {
  readonly add: (absolute: string, shown: string) => void;
  readonly problems: string[];
  readonly folders: string[];
}

function walk(folder: string, shown: string, ignored: IgnoredPaths, gathered: Gathered): void {
  const { add, problems, folders } = gathered;
  folders.push(folder);
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    problems.push(`The folder ${printedName(shown)} cannot be read: ${reasonOf(error)}.`);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const isIgnored = ignored.inFolder(folder, entries);
  for (const entry of entries) {
    const { name } = entry;
    const absolute = path.join(folder, name);
    const isFolder = entry.isDirectory();
    if (isFolder ? name.startsWith('.') || LEFT_OUT.has(name) : !name.endsWith('.pacta')) continue;
    if (isIgnored(name, isFolder)) continue;
    if (isFolder) walk(absolute, path.join(shown, name), ignored, gathered);
    else if (entry.isFile() || (entry.isSymbolicLink() && !leadsElsewhere(absolute)))
      add(absolute, path.join(shown, name));
  }
}

/** Whether a link leads to a folder, a pipe or a device; one that leads nowhere is kept as a file, so that reading it says so. */
function leadsElsewhere(absolute: string): boolean {
  try {
    return !statSync(absolute).isFile();
  } catch {
    return false;
  }
}
