/** A run of `pacta import`. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { parse } from '../../../grammar/parse.js';
import { importTreaty } from '../../import/import-treaty.js';
import { readMarkdown } from '../../import/readers/markdown.js';
import { readText } from '../../import/readers/text.js';
import { reportOf } from '../../import/report.js';
import { renderSource } from '../../workspace/rendered-source.js';
import { EXIT, Failure } from '../failure.js';
import { readAgreement, textOf } from '../files/read-agreement.js';
import { withSlashes } from '../files/shown-path.js';
import { writeWhole } from '../files/write-whole.js';
import type { Surroundings } from '../surroundings.js';

export interface ImportRequest {
  readonly args: readonly string[];
  readonly options: { readonly output: string | undefined; readonly quiet: boolean };
}

/** The longest treaties in force have some two million characters with their annexes. */
const LARGEST = 20_000_000;

/** Writes the agreement, and the report on standard error. @throws Failure where the file is no text, or holds no treaty */
export function runImport({ args: [given = ''], options }: ImportRequest, surroundings: Surroundings): number {
  const { cwd, out, err } = surroundings;
  const shown = given === '-' ? 'Standard input' : withSlashes(given);
  const text = given === '-' ? textOf(surroundings.readInput(), shown) : readTreaty(path.resolve(cwd, given), shown);
  const blocks = /\.(?:md|markdown)$/iu.test(given) ? readMarkdown(text) : readText(text);
  if (blocks.length === 0) throw new Failure(`${shown} is empty, so there is nothing to import.`);
  const imported = importTreaty(blocks, renderSource);
  if (options.output === undefined) out.write(imported.source);
  else writeWhole(path.resolve(cwd, options.output), options.output, imported.source);
  if (!options.quiet) for (const line of reportOf(imported, shown)) err.write(`${line}\n`);
  const mistakes = parse(imported.source).pieces.reduce((count, piece) => count + piece.errors.length, 0);
  if (mistakes === 0) return EXIT.ok;
  err.write(`pacta: ${mistakes} sentences of the agreement cannot be read. See: pacta lint\n`);
  return EXIT.failure;
}

/** @throws Failure if the file is of a kind that is not read, or too large to be a treaty */
function readTreaty(absolute: string, shown: string): string {
  const kind = path.extname(absolute).toLowerCase();
  if (['.docx', '.doc', '.docm', '.odt', '.rtf', '.pdf', '.html', '.htm', '.xml'].includes(kind)) {
    throw new Failure(
      `${shown} is not plain text. Save it as plain text in UTF-8 (.txt) or Markdown (.md) and import that.`,
    );
  }
  const size = statSync(absolute, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST)
    throw new Failure(`${shown} is larger than 20 million bytes, more than any treaty. Nothing was read.`);
  return readAgreement(absolute, shown);
}
