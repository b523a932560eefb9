/** Writing a file anew that has been read before. */
import { readFileSync } from 'node:fs';
import { Failure } from '../failure.js';
import type { AgreementFile } from './find-agreements.js';
import { printedName } from './printed-name.js';
import { writeWhole } from './write-whole.js';

/** Writes a changed text, a byte order mark kept. @throws Failure if another program has changed the file meanwhile */
export function rewrite({ absolute, shown }: AgreementFile, original: string, changed: string): void {
  const present = readFileSync(absolute, 'utf8');
  const mark = present.startsWith('\uFEFF') ? '\uFEFF' : '';
  if (present.slice(mark.length) !== original) {
    throw new Failure(
      `${printedName(shown)} was changed by another program meanwhile, so it was left alone. Run it again.`,
    );
  }
  writeWhole(absolute, shown, mark + changed);
}
