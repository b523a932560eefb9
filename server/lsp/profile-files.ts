/** The kinds of agreement that files can name: the built-in ones, and those in the files that configurations name. */

import type { ConfigProblem } from '../checks/config.js';
import { locateKey } from '../checks/config-place.js';
import { builtInProfiles } from '../profiles/built-in.js';
import { createProfileLibrary, type ProfileLibrary, resolvePath } from '../workspace/imports.js';
import { readProfileSource } from '../workspace/profile-source.js';
import type { FoundConfig } from './settings.js';

export interface ProfileFiles {
  /** Always the present kinds, whoever holds it. */
  readonly library: ProfileLibrary;
  /** Reads the files that configurations name; whether there are other kinds than before. */
  readonly follow: (configs: readonly FoundConfig[]) => Promise<boolean>;
  /** A file reads otherwise than before; whether it is one that a configuration names, so that kinds are to be followed anew. */
  readonly changed: (uri: string) => boolean;
  /** What is wrong with the files that a configuration names. */
  readonly problemsOf: (config: FoundConfig) => readonly ConfigProblem[];
}

/** One profile file as a configuration names it. */
interface NamedFile {
  readonly config: FoundConfig;
  readonly index: number;
  readonly path: string;
  readonly uri: string | undefined;
  readonly text: string | undefined;
}

/**
 * The kinds of the built-in profiles until configurations are followed. Where folders have configurations of their own, the kinds of all
 * of them are known everywhere: a name means the same in every file that is open.
 *
 * @param read the text of a file as the editor has it, else as it is stored; undefined where there is none
 */
export function createProfileFiles(read: (uri: string) => Promise<string | undefined>): ProfileFiles {
  let current = createProfileLibrary();
  let files: readonly NamedFile[] = [];
  let before = '';
  let followed: readonly FoundConfig[] = [];
  let isStale = false;
  let queue: Promise<unknown> = Promise.resolve();

  async function followNow(configs: readonly FoundConfig[]): Promise<boolean> {
    const isSame = configs.length === followed.length && configs.every((config, at) => config === followed[at]);
    if (isSame && !isStale) return false;
    followed = configs;
    isStale = false;
    files = await Promise.all(configs.flatMap((config) => config.config.profiles.map(named(config))));
    const sources = files.flatMap(({ text }) => {
      const source = text === undefined ? undefined : readProfileSource(text);
      return source === undefined || 'problem' in source ? [] : [source.sources];
    });
    const signature = JSON.stringify(sources);
    if (signature === before || (before === '' && sources.length === 0)) return false;
    before = signature;
    current = createProfileLibrary(Object.assign({}, builtInProfiles(), ...sources));
    return true;
  }

  function named(config: FoundConfig) {
    return async (path: string, index: number): Promise<NamedFile> => {
      const uri = resolvePath(path, config.uri);
      return { config, index, path, uri, text: uri === undefined ? undefined : await read(uri) };
    };
  }

  return {
    library: {
      symbolsOf: (name) => current.symbolsOf(name),
      treeOf: (name) => current.treeOf(name),
      get names() {
        return current.names;
      },
    },
    follow(configs) {
      const followed = queue.then(() => followNow(configs));
      queue = followed.catch(() => {});
      return followed;
    },
    changed(uri) {
      const isNamed = files.some((file) => file.uri === uri);
      isStale ||= isNamed;
      return isNamed;
    },
    problemsOf: (config) => files.filter((file) => file.config === config).flatMap(problemsIn),
  };
}

function problemsIn({ config, index, path, text }: NamedFile): ConfigProblem[] {
  const key = ['profiles', String(index)];
  const at = { path: key, ...locateKey(config.text, key) };
  if (text === undefined) {
    return [{ ...at, message: `There is no file “${path}” beside this configuration, so its profiles are not known.` }];
  }
  const source = readProfileSource(text);
  return 'problem' in source ? [{ ...at, message: `“${path}” cannot be used, ${source.problem}` }] : [];
}
