/** What holds for a file: the editor's settings, and over them the nearest `pacta.config.json` at or above it. */
import ignore from 'ignore';
import { DEFAULT_FORMAT, type FormatOptions } from '../../grammar/print.js';
import { CONFIG_FILE, type Config, mergeOptions, parseConfig, readSettings } from '../checks/config.js';
import { MESSAGE_LANGUAGES } from '../checks/locales/messages.js';
import type { CheckOptions } from '../checks/options.js';
import type { Host } from './host.js';
import { foldersAbove } from './uris.js';

/** Settings of the editor alone, which the checks know nothing of. */
const EDITOR_ONLY = ['preview', 'trace', 'docs', 'format', 'messages'];

/** The configuration that was found for a folder, with its address. */
export interface FoundConfig {
  readonly uri: string;
  readonly text: string;
  readonly config: Config;
}

export interface Settings {
  /** The options for a file; the same object as long as nothing is set otherwise. */
  readonly optionsFor: (uri: string) => Promise<CheckOptions>;
  /** Whether the configuration that holds for a file says not to check it; known once its options are. */
  readonly isIgnored: (uri: string) => boolean;
  /** Takes the editor's section `pacta`; returns what is wrong in it, in words. */
  readonly setEditorSettings: (value: unknown) => readonly string[];
  /** Forgets what was read of configuration files, so that they are read again. */
  readonly forgetFiles: () => void;
  /** The configuration files that were found. */
  readonly found: () => readonly FoundConfig[];
  /** How the editor wants files laid out. */
  readonly format: () => FormatOptions;
  /** The language that findings are told in, where one is set that is not the editor's own. */
  readonly messageLanguage: () => string | undefined;
}

export function createSettings({ readFile }: Pick<Host, 'readFile'>): Settings {
  let editor: Partial<CheckOptions> = {};
  let files = new Map<string, Promise<FoundConfig | undefined>>();
  let known = new Map<string, FoundConfig>();
  let merged = new Map<Config | undefined, CheckOptions>();
  let ignored = new Set<string>();
  let format = DEFAULT_FORMAT;
  let messageLanguage: string | undefined;

  function configIn(folder: string): Promise<FoundConfig | undefined> {
    let reading = files.get(folder);
    if (reading === undefined) {
      const uri = folder + CONFIG_FILE;
      const target = known;
      reading = readFile(uri).then((text) => {
        if (text === undefined) return undefined;
        const found = { uri, text, config: parseConfig(text) };
        target.set(uri, found);
        return found;
      });
      files.set(folder, reading);
    }
    return reading;
  }

  return {
    async optionsFor(uri) {
      let config: Config | undefined;
      for (const folder of foldersAbove(uri)) {
        config = (await configIn(folder))?.config;
        if (config === undefined) continue;
        if (isRejected(uri.slice(folder.length), config.ignores)) ignored.add(uri);
        else ignored.delete(uri);
        break;
      }
      let options = merged.get(config);
      if (options === undefined) {
        options = mergeOptions(editor, config?.set ?? {});
        merged.set(config, options);
      }
      return options;
    },
    setEditorSettings(value) {
      const { set, problems } = readSettings(value ?? {}, EDITOR_ONLY);
      editor = set;
      merged = new Map();
      format = formatIn(value);
      messageLanguage = messageLanguageIn(value);
      return problems.map(({ message }) => message);
    },
    forgetFiles() {
      files = new Map();
      known = new Map();
      merged = new Map();
      ignored = new Set();
    },
    isIgnored: (uri) => ignored.has(uri),
    found: () => [...known.values()],
    format: () => format,
    messageLanguage: () => messageLanguage,
  };
}

/** `pacta.messages.language`, where it is one of those that there are; `editor` leaves it to the editor. */
function messageLanguageIn(value: unknown): string | undefined {
  const { language } = (value as { readonly messages?: { readonly language?: unknown } } | null)?.messages ?? {};
  return MESSAGE_LANGUAGES.find((one) => one === language);
}

/** Lines shorter than this hold hardly a name and its text. */
const NARROWEST = 40;

/** `pacta.format.width`, where it is a width that lines can have. */
function formatIn(value: unknown): FormatOptions {
  const width = (value as { readonly format?: { readonly width?: unknown } } | null | undefined)?.format?.width;
  return typeof width === 'number' && Number.isInteger(width) && width >= NARROWEST ? { width } : DEFAULT_FORMAT;
}

/** Whether patterns reject a path, which is relative to their configuration's folder and escaped as in addresses. */
function isRejected(path: string, patterns: readonly string[]): boolean {
  if (patterns.length === 0) return false;
  return ignore()
    .add([...patterns])
    .ignores(decoded(path));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
