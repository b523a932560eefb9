/** The evaluation of the importer: what becomes of the words, articles and duties of real treaties. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { comparison, type Measured, measure, tokensOf } from '../import/measure.js';
import { isStructuredIn, type PartySentence, partySentences } from '../import/party-sentences.js';
import { type SameParagraphs, sameParagraphs } from '../import/same-paragraphs.js';
import { COUNTED_BY_HAND } from './import-counts.js';
import { JUDGED_WRONG, readingOf } from './import-sample.js';

interface Treaty {
  readonly file: string;
  readonly lang: string;
  readonly articles: number;
}

interface Row {
  readonly treaty: Treaty;
  readonly measured: Measured;
  readonly strict: { readonly words: number; readonly kept: number; readonly gained: number };
  readonly paragraphs: SameParagraphs;
  readonly sentences: readonly PartySentence[];
  readonly milliseconds: number;
}

/** @param folder the treaties as text, with their manifest.json */
export function evaluateImport(folder: string): { readonly section: string; readonly notes: readonly string[] } {
  const manifest = path.join(folder, 'manifest.json');
  if (!existsSync(manifest)) throw new Error(`There are no treaties at ${folder}, so nothing can be evaluated.`);
  const treaties = JSON.parse(readFileSync(manifest, 'utf8')) as readonly Treaty[];
  const rows = treaties.map((treaty) => rowOf(treaty, readFileSync(path.join(folder, treaty.file), 'utf8')));
  const reading = readingOf(rows.flatMap((row) => (row.treaty.lang === 'en' ? normSentences(row) : [])));
  const section = [
    '## Import',
    '',
    'Made by `npm run evaluate -- import --write`. Each treaty is imported, rendered as text, and compared with its source. A word is what stands between blanks, punctuation and marks included; only blanks and the shape of quotation marks do not count. A paragraph is a line of the source; it is *whole* where its words stand in one stretch of the rendering, and *apart* where they are a paragraph or a heading of their own there as well.',
    '',
    ...overall(rows),
    '',
    `**Norms read by hand.** Of ${reading.size} sentences that became norms (test/evaluate/import-sample.ts, a sample by the hash of the sentence), ${reading.right} were read and are right, ${reading.wrong.length} were read and are wrong, ${reading.unread.length} have not been read. In the first reading of 200, before the importer was mended for what it showed, ${JUDGED_WRONG.length} were wrong.`,
    '',
    ...counts(rows),
    '',
    '| Treaty | Words | Kept | Gained | Articles | Paragraphs | Whole | Apart | Party sentences structured | Norms | Time |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...rows.map(tableRow),
    '',
  ].join('\n');
  const notes = [
    ...rows.flatMap((row) => row.measured.lost.map((words) => `${row.treaty.file}: lost “${words}”`)),
    ...reading.wrong.map(({ sentence, why }) => `wrong: ${sentence} (${why})`),
    ...reading.unread.map((sentence) => `not read: ${sentence}`),
  ];
  return { section, notes };
}

function rowOf(treaty: Treaty, text: string): Row {
  const start = process.cpuUsage();
  const measured = measure(text);
  const { user } = process.cpuUsage(start);
  const { imported, rendered } = measured;
  return {
    treaty,
    measured,
    strict: comparison(text, rendered, tokensOf),
    paragraphs: sameParagraphs(text, rendered),
    sentences: treaty.lang === 'en' ? partySentences(imported.treaty, isStructuredIn(imported)) : [],
    milliseconds: user / 1000,
  };
}

function overall(rows: readonly Row[]): readonly string[] {
  const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const sentences = rows.flatMap((row) => row.sentences);
  const structured = sentences.filter((one) => one.isStructured).length;
  const all = sum((row) => row.paragraphs.all);
  const words = sum((row) => row.strict.words);
  return [
    `**All treaties.** ${share(
      sum((row) => row.strict.kept),
      words,
    )} of ${words} words kept in order, ${sum((row) => row.strict.gained)} gained; ${share(
      sum((row) => row.paragraphs.whole),
      all,
    )} of ${all} paragraphs whole, ${share(
      sum((row) => row.paragraphs.same),
      all,
    )} apart (a number on a line of its own joins its paragraph, a title of two lines is one); ${sum(articlesOf)} of ${sum((row) => row.treaty.articles)} articles found; ${sum((row) => row.measured.errors.length)} sentences that do not parse. English sentences on what a party or a role shall, may or will do (passive ones and mere states, such as having a vote, included): ${structured} of ${sentences.length} structured (${share(structured, sentences.length)}).`,
  ];
}

function counts(rows: readonly Row[]): readonly string[] {
  const found = COUNTED_BY_HAND.map((hand) => {
    const row = rows.find(({ treaty }) => treaty.file === hand.file);
    const articles = row?.measured.imported.treaty.elements.filter(({ kind }) => kind === 'article') ?? [];
    const paragraphs = articles.reduce((sum, one) => sum + one.paragraphs.length, 0);
    return { ...hand, name: nameOf(hand.file), foundArticles: articles.length, foundParagraphs: paragraphs };
  });
  return [
    `**Counted by hand** (test/evaluate/import-counts.ts), in ${found.length} treaties:`,
    '',
    '| Treaty | Articles, by hand | found | Paragraphs, by hand | found |',
    '| --- | --: | --: | --: | --: |',
    ...found.map(
      (one) => `| ${one.name} | ${one.articles} | ${one.foundArticles} | ${one.paragraphs} | ${one.foundParagraphs} |`,
    ),
  ];
}

function articlesOf({ measured }: Row): number {
  return measured.imported.treaty.elements.filter(({ kind }) => kind === 'article').length;
}

function normSentences({ measured }: Row): readonly string[] {
  return [...measured.imported.plans.values()].flatMap(({ statements }) =>
    statements.flatMap((statement) => (statement.kind === 'norm' ? [statement.words] : [])),
  );
}

function tableRow(row: Row): string {
  const { treaty, strict, paragraphs, sentences, milliseconds } = row;
  const structured = sentences.filter((one) => one.isStructured).length;
  return `| ${[
    nameOf(treaty.file),
    strict.words,
    share(strict.kept, strict.words),
    strict.gained,
    `${articlesOf(row)} of ${treaty.articles}`,
    paragraphs.all,
    share(paragraphs.whole, paragraphs.all),
    share(paragraphs.same, paragraphs.all),
    sentences.length === 0 ? '–' : `${structured} of ${sentences.length}`,
    normSentences(row).length,
    `${Math.round(milliseconds)} ms`,
  ].join(' | ')} |`;
}

function nameOf(file: string): string {
  return file.replace(/\.txt$/u, '');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
}
