/**
 * Real treaties, imported and rendered: every word stands in the rendering in its order, every article is found and nothing is in error.
 * The texts are not part of the project; where they are absent, this says so and tests nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { comparison, measure } from './measure.js';
import { isStructuredIn, partySentences } from './party-sentences.js';

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

describe.runIf(isPresent)('real treaties', () => {
  const measured = new Map<string, ReturnType<typeof measure>>();
  const measuredOf = (treaty: Treaty): ReturnType<typeof measure> => {
    const result = measured.get(treaty.file) ?? measure(textOf(treaty));
    measured.set(treaty.file, result);
    return result;
  };

  test.each(TREATIES)('$file', (treaty) => {
    const { imported, errors, lost } = measuredOf(treaty);
    expect(errors).toEqual([]);
    expect(lost).toEqual([]);
    expect(imported.treaty.elements.filter(({ kind }) => kind === 'article')).toHaveLength(treaty.articles);
    expect(imported.treaty.language).toBe(treaty.lang);
  });

  test('at least 70 % of the sentences on what a party shall, may or will do are norms', () => {
    const sentences = TREATIES.filter(({ lang }) => lang === 'en').flatMap((treaty) => {
      const { imported } = measuredOf(treaty);
      return partySentences(imported.treaty, isStructuredIn(imported));
    });
    const found = sentences.filter(({ isStructured }) => isStructured).length;
    expect(sentences.length).toBeGreaterThan(400);
    expect(found / sentences.length).toBeGreaterThan(0.7);
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
    const [treaty] = TREATIES;
    const text = treaty === undefined ? '' : textOf(treaty);
    const changed = measure(text).rendered.replace(/\bshall\b/u, 'omitted');
    expect(comparison(text, changed).lost).toEqual(['shall']);
  });
});
