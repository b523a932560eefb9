/**
 * Real treaties, imported and rendered: every word stands in the rendering in its order, every article is found and nothing is in error.
 * The texts are not part of the project; where they are absent, this says so and tests nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { format } from '../../grammar/print.js';
import { COUNTED_BY_HAND } from '../evaluate/import-counts.js';
import { readingOf } from '../evaluate/import-sample.js';
import { comparison, measure, tokensOf } from './measure.js';
import { isStructuredIn, partySentences } from './party-sentences.js';
import { sameParagraphs } from './same-paragraphs.js';

const FOLDER = new URL('../../../shared/corpus/', import.meta.url);
const isPresent = existsSync(new URL('manifest.json', FOLDER));
if (!isPresent) console.warn(`The treaties at ${FOLDER.pathname} are absent: importing real treaties is NOT tested.`);

interface Treaty {
  readonly file: string;
  readonly lang: string;
  readonly articles: number;
}

const TREATIES = isPresent
  ? (JSON.parse(readFileSync(new URL('manifest.json', FOLDER), 'utf8')) as readonly Treaty[])
  : [];
const textOf = ({ file }: Treaty): string => readFileSync(new URL(file, FOLDER), 'utf8');

/** One import and rendering of a treaty, and all that is asked of it; made once for each. */
interface Pass {
  readonly measured: ReturnType<typeof measure>;
  readonly strict: ReturnType<typeof comparison>;
  readonly paragraphs: ReturnType<typeof sameParagraphs>;
}

describe.runIf(isPresent)('real treaties', () => {
  const passes = new Map<string, Pass>();
  const passOf = (treaty: Treaty): Pass => {
    const known = passes.get(treaty.file);
    if (known !== undefined) return known;
    const text = textOf(treaty);
    const measured = measure(text);
    const { rendered } = measured;
    const pass = { measured, strict: comparison(text, rendered, tokensOf), paragraphs: sameParagraphs(text, rendered) };
    passes.set(treaty.file, pass);
    return pass;
  };

  test.each(TREATIES)('$file', (treaty) => {
    const { measured, strict, paragraphs } = passOf(treaty);
    const { imported, errors, lost } = measured;
    expect(errors).toEqual([]);
    expect(lost).toEqual([]);
    expect(strict.kept / strict.words).toBeGreaterThanOrEqual(0.999);
    expect(paragraphs.whole / paragraphs.all).toBeGreaterThanOrEqual(0.98);
    expect(imported.treaty.elements.filter(({ kind }) => kind === 'article')).toHaveLength(treaty.articles);
    expect(imported.treaty.language).toBe(treaty.lang);
    expect(format(imported.source)).toBe(imported.source);
  });

  test('at least 85 % of the sentences on what a party shall, may or will do are norms', () => {
    const sentences = TREATIES.filter(({ lang }) => lang === 'en').flatMap((treaty) => {
      const { imported } = passOf(treaty).measured;
      return partySentences(imported.treaty, isStructuredIn(imported));
    });
    const found = sentences.filter(({ isStructured }) => isStructured).length;
    expect(sentences.length).toBeGreaterThan(400);
    expect(found / sentences.length).toBeGreaterThan(0.85);
  });

  test('of a sample of 200 norms, hardly one is read wrongly', () => {
    const norms = TREATIES.filter(({ lang }) => lang === 'en').flatMap((treaty) =>
      [...passOf(treaty).measured.imported.plans.values()].flatMap(({ statements }) =>
        statements.flatMap((statement) => (statement.kind === 'norm' ? [statement.words] : [])),
      ),
    );
    const { size, right, wrong, unread } = readingOf(norms);
    if (unread.length > 0)
      console.warn(`${unread.length} of the sample have not been read by hand: ${unread.join(' | ')}`);
    expect(size).toBe(200);
    expect(wrong.length / (right + wrong.length)).toBeLessThanOrEqual(0.03);
    expect(unread.length).toBeLessThan(size / 4);
  });

  test.each(COUNTED_BY_HAND)('$file has the articles and paragraphs that were counted by hand', (hand) => {
    const treaty = TREATIES.find(({ file }) => file === hand.file);
    const elements = treaty === undefined ? [] : passOf(treaty).measured.imported.treaty.elements;
    const articles = elements.filter(({ kind }) => kind === 'article');
    const paragraphs = articles.reduce((sum, one) => sum + one.paragraphs.length, 0);
    expect(articles).toHaveLength(hand.articles);
    expect(Math.abs(paragraphs - hand.paragraphs)).toBeLessThanOrEqual(3);
  });

  test('a treaty broken into lines of a page reads as before', () => {
    const treaty = TREATIES.find(({ file }) => file.includes('vcdr-1961'));
    const text = treaty === undefined ? '' : textOf(treaty);
    const page = text.replace(/(.{1,72})(?:[ ]|$)/gmu, '$1\n');
    const { imported, lost, errors } = measure(page);
    expect({ lost, errors }).toEqual({ lost: [], errors: [] });
    expect(imported.treaty.elements.filter(({ kind }) => kind === 'article')).toHaveLength(treaty?.articles ?? 0);
  });

  test('one word changed in a rendering is noticed', () => {
    const treaty = TREATIES.find(({ file }) => file.includes('ptbt-1963'));
    const text = treaty === undefined ? '' : textOf(treaty);
    const changed = measure(text).rendered.replace(/\bshall\b/u, 'omitted');
    expect(comparison(text, changed).lost).toEqual(['shall']);
  });
});
