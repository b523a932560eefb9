/** Which configuration a file is checked with: the nearest `pacta.config.json` from its folder upward, under what the command line sets. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ignore from 'ignore';
import { CONFIG_FILE, type Config, mergeOptions, parseConfig, readRuleLevel } from '../../checks/config.js';
import type { CheckOptions, RuleLevel } from '../../checks/options.js';
import { Failure, reasonOf } from '../failure.js';
import { shownPath } from '../files/shown-path.js';

/** What one configuration says, paths resolved. One object for each configuration file. */
export interface Configuration {
  readonly options: CheckOptions;
  /** Absolute paths of profile files. */
  readonly profiles: readonly string[];
  /** Whether it leaves a file out of those found in folders. */
  readonly leavesOut: (absolute: string) => boolean;
}

/** What the command line says about configurations; plain values. */
export interface ConfigurationRequest {
  readonly cwd: string;
  /** A configuration file that takes the place of those found. */
  readonly config?: string | undefined;
  /** `ID=SEVERITY`, in order. */
  readonly rules: readonly string[];
  /** Profile files, relative to `cwd`. */
  readonly profiles: readonly string[];
}

export interface Configurations {
  readonly of: (absolute: string) => Configuration;
  /** What is wrong in the configuration files read so far, each a whole message. */
  readonly problems: () => readonly string[];
}

/** @throws Failure if `--config` names no file that can be read, or a `--rule` is none */
export function createConfigurations(request: ConfigurationRequest): Configurations {
  const { cwd } = request;
  const rules: Readonly<Record<string, RuleLevel>> = Object.assign({}, ...request.rules.map(ruleLevel));
  const profiles = request.profiles.map((file) => path.resolve(cwd, file));
  let problems: string[] = [];

  const make = (file: string | undefined, config: Config | undefined): Configuration => {
    const folder = file === undefined ? cwd : path.dirname(file);
    for (const { message, line, column } of config?.problems ?? []) {
      const at = line === undefined ? '' : `:${line}:${column ?? 1}`;
      problems.push(`${shownPath(file ?? cwd, cwd)}${at} ${message}`);
    }
    const patterns = config?.ignores ?? [];
    const rejected = patterns.length === 0 ? undefined : ignore().add([...patterns]);
    return {
      options: mergeOptions(config?.set ?? {}, { rules }),
      profiles: [...(config?.profiles ?? []).map((one) => path.resolve(folder, one)), ...profiles],
      leavesOut(absolute) {
        const relative = path.relative(folder, absolute).replaceAll(path.sep, '/');
        return rejected !== undefined && !relative.startsWith('../') && rejected.ignores(relative);
      },
    };
  };

  const without = make(undefined, undefined);
  const byFolder = new Map<string, Configuration>();
  const ofFolder = (folder: string): Configuration => {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const file = path.join(folder, CONFIG_FILE);
    const text = readIfThere(file, cwd);
    const parent = path.dirname(folder);
    const above = (): Configuration => (parent === folder ? without : ofFolder(parent));
    const found = text === undefined ? above() : make(file, parseConfig(text));
    byFolder.set(folder, found);
    return found;
  };

  const given = request.config === undefined ? undefined : path.resolve(cwd, request.config);
  const only = given === undefined ? undefined : make(given, parseConfig(readGiven(given, request.config ?? given)));
  return {
    of: (absolute) => only ?? ofFolder(path.dirname(absolute)),
    problems() {
      const since = problems;
      problems = [];
      return since;
    },
  };
}

function ruleLevel(given: string): Readonly<Record<string, RuleLevel>> {
  const [id = '', level] = given.split('=', 2);
  if (level === undefined) throw new Failure(`--rule ${given} sets nothing: write --rule ${id}=off, for example.`);
  const read = readRuleLevel(id.trim(), level.trim());
  if ('problem' in read) throw new Failure(`--rule ${given}: ${read.problem}`);
  return read.rules;
}

function readIfThere(file: string, cwd: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new Failure(`The configuration ${shownPath(file, cwd)} cannot be read: ${reasonOf(error)}.`);
  }
}

function readGiven(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure(`The configuration ${shown} cannot be read: ${reasonOf(error)}.`);
  }
}
