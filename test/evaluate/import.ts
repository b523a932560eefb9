/** The evaluation of the importer: what becomes of the words, articles and duties of real treaties. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { comparison, type Measured, measure, tokensOf } from '../import/measure.js';
import { isStructuredIn, type PartySentence, partySentences } from '../import/party-sentences.js';
import { sameParagraphs } from '../import/same-paragraphs.js';
import { JUDGED_WRONG, READ_BY_HAND } from './import-sample.js';

interface Treaty {
  readonly file: string;
  readonly lang: string;
  readonly articles: number;
}

interface Row {
  readonly treaty: Treaty;
  readonly measured: Measured;
  readonly strict: { readonly words: number; readonly kept: number };
  readonly paragraphs: { readonly all: number; readonly same: number };
  readonly sentences: readonly PartySentence[];
  readonly milliseconds: number;
}

/** @param folder the treaties as text, with their manifest.json */
export function evaluateImport(folder: string): { readonly section: string; readonly notes: readonly string[] } {
  const manifest = path.join(folder, 'manifest.json');
  if (!existsSync(manifest)) throw new Error(`There are no treaties at ${folder}, so nothing can be evaluated.`);
  const treaties = JSON.parse(readFileSync(manifest, 'utf8')) as readonly Treaty[];
  const rows = treaties.map((treaty) => rowOf(treaty, readFileSync(path.join(folder, treaty.file), 'utf8')));
  const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const sentences = rows.flatMap((row) => row.sentences);
  const structured = sentences.filter((one) => one.isStructured).length;
  const section = [
    '## Import',
    '',
    'Made by `npm run evaluate -- import --write`. Each treaty is imported, rendered, and compared with its source. A word is a run of letters and figures; an article’s Roman number counts as its figure. *With marks* compares everything between blanks, punctuation, Roman numbers and list marks included.',
    '',
    `**All treaties.** ${share(
      sum((row) => row.measured.kept),
      sum((row) => row.measured.words),
    )} of ${sum((row) => row.measured.words)} words kept in order; ${share(
      sum((row) => row.strict.kept),
      sum((row) => row.strict.words),
    )} with marks; ${share(
      sum((row) => row.paragraphs.same),
      sum((row) => row.paragraphs.all),
    )} of ${sum((row) => row.paragraphs.all)} paragraphs with the same words; ${sum(articlesOf)} of ${sum((row) => row.treaty.articles)} articles found; ${sum((row) => row.measured.errors.length)} sentences that do not parse. English sentences on what a party or a role shall, may or will do (passive ones included): ${structured} of ${sentences.length} structured (${share(structured, sentences.length)}). Norms with such a subject read by hand (test/evaluate/import-sample.ts): of a first ${READ_BY_HAND.first}, ${wrongIn('first')} wrong; of ${READ_BY_HAND.afterMending} others, read after mending for those, ${wrongIn('later')} wrong (${share(READ_BY_HAND.afterMending - wrongIn('later'), READ_BY_HAND.afterMending)} right). Of all the wrong ones, ${stillWrong(rows)} are still norms.`,
    '',
    '| Treaty | Words | Kept | With marks | Gained | Articles | Paragraphs alike | Party sentences structured |',
    '| --- | --: | --: | --: | --: | --: | --: | --: |',
    ...rows.map(tableRow),
    '',
  ].join('\n');
  const slowest = Math.max(...rows.map((row) => row.milliseconds));
  const notes = [
    `slowest import with its comparison: ${Math.round(slowest)} ms`,
    ...rows.flatMap((row) => row.measured.lost.map((words) => `${row.treaty.file}: lost “${words}”`)),
  ];
  return { section, notes };
}

function rowOf(treaty: Treaty, text: string): Row {
  const start = performance.now();
  const measured = measure(text);
  const milliseconds = performance.now() - start;
  const { imported } = measured;
  return {
    treaty,
    measured,
    strict: comparison(text, measured.rendered, tokensOf),
    paragraphs: { all: imported.plans.size, same: sameParagraphs(measured) },
    sentences: treaty.lang === 'en' ? partySentences(imported.treaty, isStructuredIn(imported)) : [],
    milliseconds,
  };
}

function wrongIn(sample: 'first' | 'later'): number {
  return JUDGED_WRONG.filter(({ isLater = false }) => isLater === (sample === 'later')).length;
}

function stillWrong(rows: readonly Row[]): number {
  return JUDGED_WRONG.filter(({ file, line }) => {
    const plans = rows.find(({ treaty }) => treaty.file === file)?.measured.imported.plans ?? new Map<never, never>();
    return [...plans].some(([paragraph, plan]) => paragraph.line === line && plan.kind === 'norm');
  }).length;
}

function articlesOf({ measured }: Row): number {
  return measured.imported.treaty.elements.filter(({ kind }) => kind === 'article').length;
}

function tableRow({ treaty, measured, strict, paragraphs, sentences, ...row }: Row): string {
  const structured = sentences.filter((one) => one.isStructured).length;
  const found = articlesOf({ treaty, measured, strict, paragraphs, sentences, ...row });
  return `| ${[
    treaty.file.replace(/\.txt$/u, ''),
    measured.words,
    share(measured.kept, measured.words),
    share(strict.kept, strict.words),
    measured.gained,
    `${found} of ${treaty.articles}`,
    share(paragraphs.same, paragraphs.all),
    sentences.length === 0 ? '–' : `${structured} of ${sentences.length}`,
  ].join(' | ')} |`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
}
