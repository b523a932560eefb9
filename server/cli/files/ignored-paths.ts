/** What `.gitignore` files leave out, read as far up as the project's root. */
import { type Dirent, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Answers for one folder after the other. */
export interface IgnoredPaths {
  /** A test of the names in a folder. @param entries what the folder holds, its own `.gitignore` among them */
  readonly inFolder: (folder: string, entries: readonly Dirent[]) => (name: string, isFolder: boolean) => boolean;
}

interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}

/** Nothing is left out. */
export const NOTHING_IGNORED: IgnoredPaths = { inFolder: () => () => false };

/** The `.gitignore` files from a project's root down, each read once. */
export function gitIgnoredPaths(): IgnoredPaths {
  const levels = new Map<string, readonly Level[]>();
  const levelsOf = (folder: string): readonly Level[] => {
    const known = levels.get(folder);
    if (known !== undefined) return known;
    const parent = path.dirname(folder);
    const isRoot = existsSync(path.join(folder, '.git')) || parent === folder;
    const above = isRoot ? [] : levelsOf(parent);
    const own = rulesIn(folder);
    const all = own === undefined ? above : [...above, { folder, rules: own }];
    levels.set(folder, all);
    return all;
  };
  return {
    inFolder(folder) {
      const applying = levelsOf(folder);
      if (applying.length === 0) return () => false;
      return (name, isFolder) => {
        let out = false;
        for (const level of applying) {
          const relative = path.relative(level.folder, path.join(folder, name)).replaceAll(path.sep, '/');
          const answer = level.rules.test(isFolder ? `${relative}/` : relative);
          // A rule further down speaks last, and may take back what one further up leaves out.
          if (answer.ignored) out = true;
          else if (answer.unignored) out = false;
        }
        return out;
      };
    },
  };
}

function rulesIn(folder: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(path.join(folder, '.gitignore'), 'utf8'));
  } catch {
    return undefined;
  }
}
