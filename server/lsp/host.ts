/** What the server needs of the world outside: node.ts and browser.ts each give their own. */
import type { Document } from '../render/render.js';

export interface Host {
  /** The text of a file, or undefined where there is none that can be read. Never rejects. */
  readonly readFile: (uri: string) => Promise<string | undefined>;
  /** The addresses of the agreements in a folder, at any depth, at most so many. Never rejects. */
  readonly listAgreements: (folder: string, most: number) => Promise<readonly string[]>;
  /** Runs a function once the messages that are already here have been taken in. */
  readonly later: (run: () => void) => void;
  /** The address of the folder of the rules' pages, ending in a slash, if they are at hand. */
  readonly rulePages: string | undefined;
  /** Writers of formats that are no text, by the endings of their files: those that can be had here. */
  readonly binaryWriters: Readonly<Record<string, (document: Document) => Promise<Uint8Array>>>;
}
