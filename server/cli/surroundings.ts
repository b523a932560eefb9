/** What a command sees of the process that it runs in: passed in, so that a test can run a command without a process. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { isatty } from 'node:tty';
import { Failure, reasonOf } from './failure.js';
import { MOST_BYTES } from './files/read-agreement.js';
import { pause, readToEnd } from './files/read-to-end.js';

/** Where a command writes. */
export interface Output {
  readonly write: (text: string) => void;
  /** Whether a person reads along: only then are there colours and progress. */
  readonly isTerminal: boolean;
  /** Whether the reader has gone, as when the output is piped into `head`; what is written then is dropped. */
  readonly isClosed: () => boolean;
}

export interface Surroundings {
  /** The folder that paths are relative to. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Results. */
  readonly out: Output;
  /** Messages about the run: what went wrong, progress. */
  readonly err: Output;
  /** The program's own file, for threads to run; absent where there is none, as in tests. */
  readonly program?: string;
  /** A mark of the program's code, which a cache is kept for; absent where the code is no one file. */
  readonly build?: () => string;
  /** Everything on standard input. */
  readonly readInput: () => Uint8Array;
}

/**
 * The surroundings of this process.
 *
 * @param program what threads run
 * @param folder where the bundles lie that hold the code
 */
export function processSurroundings(cwd: string, program: string, folder: string): Surroundings {
  return {
    program,
    build: () => markOfCode(folder),
    cwd,
    env: process.env,
    out: outputTo(1),
    err: outputTo(2),
    readInput: readStandardInput,
  };
}

/** Findings follow from several bundles, so the mark is of all that lie there. */
function markOfCode(folder: string): string {
  const hash = createHash('sha256');
  const bundles = readdirSync(folder).filter((name) => name.endsWith('.js'));
  for (const name of bundles.sort()) hash.update(name).update(readFileSync(path.join(folder, name)));
  return hash.digest('hex');
}

/**
 * Writes straight to the descriptor: `process.stdout` costs some milliseconds to set up and may lose its end when the process is
 * stopped. A reader that has gone is no error; every other failure is thrown, so that a full disk is not passed over.
 */
function outputTo(descriptor: number): Output {
  let closed = false;
  return {
    isTerminal: isatty(descriptor),
    isClosed: () => closed,
    write(text) {
      const bytes = Buffer.from(text, 'utf8');
      let written = 0;
      while (!closed && written < bytes.length) {
        try {
          written += writeSync(descriptor, bytes, written);
        } catch (error) {
          const code = (error as NodeJS.ErrnoException).code;
          if (code === 'EPIPE') closed = true;
          else if (code === 'EAGAIN') pause(5);
          else throw error;
        }
      }
    },
  };
}

/** @throws Failure if it cannot be read, as where it is closed or a folder */
function readStandardInput(): Uint8Array {
  let bytes: Uint8Array | undefined;
  try {
    bytes = readToEnd(0, MOST_BYTES);
  } catch (error) {
    throw new Failure(`Standard input cannot be read: ${reasonOf(error)}.`);
  }
  if (bytes === undefined) throw new Failure('Standard input is larger than any agreement, so it was not read.');
  return bytes;
}
