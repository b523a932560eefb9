/** A run of `pacta xliff`. */
import path from 'node:path';
import { sameLanguage } from '../../model/languages.js';
import type { Snapshot } from '../../workspace/workspace.js';
import { meant } from '../arguments.js';
import { EXIT, Failure } from '../failure.js';
import { createDiskWorkspace } from '../files/disk-workspace.js';
import type { AgreementFile } from '../files/find-agreements.js';
import { givenAgreement } from '../files/given-agreement.js';
import { printedName } from '../files/printed-name.js';
import { readAgreement } from '../files/read-agreement.js';
import { rewrite } from '../files/rewrite.js';
import { writeWhole } from '../files/write-whole.js';
import { diffOf } from '../lint/fix-files.js';
import type { Surroundings } from '../surroundings.js';
import { readXliff, STATES, type TranslationState } from './read-xliff.js';
import { declaredTag, type Taken, takeTranslations } from './take-translations.js';
import { translationUnits } from './units.js';
import { writtenXliff } from './write-xliff.js';

export interface XliffRequestLine {
  readonly args: readonly string[];
  readonly options: {
    readonly lang: string | undefined;
    readonly agreement: string | undefined;
    readonly state: TranslationState;
    readonly 'dry-run': boolean;
    readonly output: string | undefined;
  };
}

/** Writes translations out, or takes them in. @throws Failure for wrong usage, and for files that do not fit each other */
export function runXliff(request: XliffRequestLine, surroundings: Surroundings): number {
  const [action = '', file] = request.args;
  if (action !== 'export' && action !== 'import') {
    const near = meant(action, ['export', 'import']);
    throw new Failure(`xliff cannot “${action}”: it is export or import.${near} See: pacta xliff --help`);
  }
  if (file === undefined) throw new Failure(`xliff ${action} needs FILE. See: pacta xliff --help`);
  return action === 'export' ? exportUnits(file, request, surroundings) : importUnits(file, request, surroundings);
}

function exportUnits(given: string, { options }: XliffRequestLine, around: Surroundings): number {
  const { file, text } = givenAgreement(given, undefined, around);
  const { snapshot, first, others } = opened(file, text, around.cwd);
  const target = targetOf(options.lang, first, others);
  const written = writtenXliff({
    original: path.basename(file.absolute),
    units: translationUnits(snapshot, file, around.cwd),
    sourceLanguage: first,
    targetLanguage: target,
    isTarget: (tag) => sameLanguage(tag, target),
  });
  if (options.output === undefined) around.out.write(written);
  else writeWhole(path.resolve(around.cwd, options.output), options.output, written);
  return EXIT.ok;
}

function importUnits(given: string, { options }: XliffRequestLine, around: Surroundings): number {
  const { cwd, out } = around;
  const absolute = path.resolve(cwd, given);
  const document = readXliff(readAgreement(absolute, given), printedName(given));
  const file = agreementFor(document.original, options.agreement, given, cwd);
  const original = readAgreement(file.absolute, file.shown);
  const { snapshot, first, others } = opened(file, original, cwd);
  if (!sameLanguage(document.sourceLanguage, first)) {
    throw new Failure(
      `${given} translates from “${document.sourceLanguage}”, and ${file.shown} is drafted in “${first}”.`,
    );
  }
  const tag = targetOf(options.lang ?? document.targetLanguage, first, others);
  const least = STATES.indexOf(options.state);
  const translations = document.units.filter(({ state }) => STATES.indexOf(state) >= least);
  const taken = takeTranslations(snapshot.tree, translationUnits(snapshot, file, cwd), translations, tag);
  if (options['dry-run']) out.write(diffOf(file, original, taken.text));
  else if (options.output !== undefined) writeWhole(path.resolve(cwd, options.output), options.output, taken.text);
  else if (taken.text !== original) rewrite(file, original, taken.text);
  report(taken, options['dry-run'] ? around.err : out, options.output ?? file.shown);
  return taken.refused.length > 0 ? EXIT.findings : EXIT.ok;
}

/** The agreement of a document: the one that is given, else the one beside it that it names. A document cannot lead elsewhere. */
function agreementFor(
  original: string | undefined,
  given: string | undefined,
  xliff: string,
  cwd: string,
): AgreementFile {
  if (given !== undefined) return { absolute: path.resolve(cwd, given), shown: given, isNamed: true };
  if (original === undefined) {
    throw new Failure(`${xliff} does not say which agreement it is of: name it with --agreement FILE.`);
  }
  const shown = path.join(path.dirname(xliff), path.basename(original.replaceAll('\\', '/')));
  return { absolute: path.resolve(cwd, shown), shown, isNamed: true };
}

function opened(file: AgreementFile, text: string | undefined, cwd: string) {
  const disk = createDiskWorkspace(cwd);
  const snapshot: Snapshot | undefined = disk.workspace.snapshot(disk.open(file, text));
  const [problem] = disk.problems();
  if (snapshot === undefined || problem !== undefined) throw new Failure(problem ?? `${file.shown} cannot be read.`);
  const { agreement, language: first } = snapshot.model.context;
  const others = (agreement?.languages ?? []).map(({ tag }) => tag).filter((tag) => !sameLanguage(tag, first));
  return { snapshot, first, others };
}

/** The language to translate into, as the agreement writes it. @throws Failure for one that it is not made in */
function targetOf(given: string | undefined, first: string, others: readonly string[]): string {
  const [only, ...more] = others;
  if (only === undefined) {
    throw new Failure(`The agreement is made in “${first}” only. Name its other languages: in …, Arabic.`);
  }
  if (given === undefined) {
    if (more.length === 0) return only;
    throw new Failure(`The agreement is made in several languages: choose one with --lang ${others.join(', ')}.`);
  }
  const tag = declaredTag(given, others);
  if (tag !== undefined) return tag;
  throw new Failure(`“${given}” is no language to translate this agreement into: they are ${others.join(', ')}.`);
}

function report({ written, same, refused, uneven }: Taken, out: Surroundings['out'], shown: string): void {
  const there = same === 0 ? '' : ` ${same} stood there already.`;
  out.write(`${counted(written, 'translation')} written to ${printedName(shown)}.${there}\n`);
  for (const { id, lacks, adds } of uneven) {
    const differences = [
      ...(lacks.length > 0 ? [`leaves out ${lacks.join(', ')}`] : []),
      ...(adds.length > 0 ? [`adds ${adds.join(', ')}`] : []),
    ];
    out.write(`  ${printedName(id)} ${differences.join(' and ')}, unlike its source. Check that both say the same.\n`);
  }
  if (refused.length > 0) out.write(`${counted(refused.length, 'translation')} not taken:\n`);
  for (const { id, why } of refused) out.write(`  ${printedName(id)}: ${printedName(why)}\n`);
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? ' was' : 's were'}`;
}
