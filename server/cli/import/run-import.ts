/** A run of `pacta import`. */
import path from 'node:path';
import { parse } from '../../../grammar/parse.js';
import { importDocument, isUnreadable } from '../../import/import-document.js';
import { renderSource } from '../../workspace/rendered-source.js';
import { EXIT, Failure } from '../failure.js';
import { withSlashes } from '../files/shown-path.js';
import { writeWhole } from '../files/write-whole.js';
import type { Surroundings } from '../surroundings.js';
import { createImportProgress } from './import-progress.js';
import { readTreaty } from './read-treaty.js';

export interface ImportRequest {
  readonly args: readonly string[];
  readonly options: { readonly output: string | undefined; readonly quiet: boolean };
}

/** Writes the agreement, and the report on standard error. @throws Failure where the file cannot be read or holds no treaty */
export async function runImport(
  { args: [given = ''], options }: ImportRequest,
  surroundings: Surroundings,
): Promise<number> {
  const { cwd, out, err } = surroundings;
  const isInput = given === '-';
  const shown = isInput ? 'Standard input' : withSlashes(given);
  const bytes = isInput ? surroundings.readInput() : readTreaty(path.resolve(cwd, given), shown);
  const progress = createImportProgress(err);
  const { imported, report } = await importDocument(isInput ? '' : given, bytes, renderSource, {
    shown,
    onStage: progress.stage,
  })
    .catch((error: unknown) => {
      throw isUnreadable(error) ? new Failure(error.message) : error;
    })
    .finally(progress.clear);
  if (options.output === undefined) out.write(imported.source);
  else writeWhole(path.resolve(cwd, options.output), options.output, imported.source);
  if (!options.quiet) for (const line of report) err.write(`${line}\n`);
  const mistakes = parse(imported.source).pieces.reduce((count, piece) => count + piece.errors.length, 0);
  if (mistakes === 0) return EXIT.ok;
  err.write(`pacta: ${mistakes} sentences of the agreement cannot be read. See: pacta lint\n`);
  return EXIT.failure;
}
