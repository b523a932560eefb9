/** Everything that can be set, in one table: the reading of settings, their schemas and their documentation are made from it. */
import type { CheckOptions } from './options.js';
import { DEFAULT_OPTIONS } from './options.js';

/** What a setting's value looks like. */
export type SettingShape = 'levels' | 'number' | 'words' | 'languages' | 'paths' | 'globs';

/** One setting: a key of `pacta.config.json`, and `pacta.KEY` among the editor's settings. */
export interface Setting {
  readonly key: string;
  readonly shape: SettingShape;
  /** What it does, in one or two sentences of Markdown. */
  readonly summary: string;
  /** Shown in the documentation, as it stands in the file. */
  readonly example: unknown;
  readonly default: unknown;
  /** The least value of a number. */
  readonly least?: number;
}

/** Keys that end in a list of files, which rules never see. */
export type FileKey = 'profiles' | 'ignores';

/** What a drafter can set for the rules: every key of the options is one here. */
const OPTION_SETTINGS: { readonly [Key in keyof CheckOptions]: Omit<Setting, 'key' | 'default'> } = {
  rules: {
    shape: 'levels',
    summary:
      'Severity by rule: `"error"`, `"warning"`, `"info"` or `"off"`. `"wording/*"` sets a whole group; a rule that is named itself wins over its group.',
    example: { 'balance/burden': 'off', 'wording/*': 'warning' },
  },
  burdenRatio: {
    shape: 'number',
    summary: '`balance/burden` speaks up when one party bears at least this many times the duties of another.',
    example: 2,
    least: 1,
  },
  burdenDifference: {
    shape: 'number',
    summary: '… and at least this many duties more than the other.',
    example: 3,
    least: 1,
  },
  vagueWords: {
    shape: 'words',
    summary: 'The expressions that `wording/vague` points out. A list of your own replaces the built-in one.',
    example: ['as soon as possible', 'reasonable'],
  },
  languages: {
    shape: 'languages',
    summary:
      'Languages in which texts are expected where a file has no `in` of its own, such as one of shared definitions; English names or tags, the language of texts without a tag first.',
    example: ['English', 'Arabic'],
  },
};

const FILE_SETTINGS: { readonly [Key in FileKey]: Omit<Setting, 'key' | 'default'> } = {
  profiles: {
    shape: 'paths',
    summary:
      'Files of profiles that stand beside the built-in kinds of agreement; paths from the folder of the configuration file.',
    example: ['house.pacta'],
  },
  ignores: {
    shape: 'globs',
    summary: 'Files that are not checked, as patterns in the manner of `.gitignore`.',
    example: ['archive/', '*.old.pacta'],
  },
};

/** Every setting, in the order in which it is documented. */
export const SETTINGS: readonly Setting[] = [
  ...Object.entries(OPTION_SETTINGS).map(([key, setting]) => ({
    key,
    default: DEFAULT_OPTIONS[key as keyof CheckOptions],
    ...setting,
  })),
  ...Object.entries(FILE_SETTINGS).map(([key, setting]) => ({ key, default: [], ...setting })),
];
