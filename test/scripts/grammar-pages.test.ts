/** The diagrams of the grammar show the whole language, can be read without being seen, and lead to one another. */
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { KEYWORD_TYPES } from '../../grammar/tokens.js';
import { grammarDiagrams, grammarPage } from '../../scripts/generators/grammar-pages.js';

const diagrams = [...grammarDiagrams()];
const page = grammarPage();

describe('the diagrams', () => {
  it('show every keyword of the language', () => {
    const boxes = diagrams.flatMap(([, svg]) =>
      [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text = '']) => text),
    );
    const words = new Set(boxes.flatMap((text) => text.trim().split(' ')));
    expect([...KEYWORD_TYPES.keys()].filter((keyword) => !words.has(keyword))).toEqual([]);
  });

  it.each(diagrams)('%s is well formed, with a title and a description', (_, svg) => {
    const elements: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name }) => elements.push(name));
    parser.write(svg).close();
    expect(elements.slice(0, 3)).toEqual(['svg', 'title', 'desc']);
  });

  it('fit beside a text', () => {
    const widths = diagrams.map(([, svg]) => Number(/width="([\d.]+)"/.exec(svg)?.[1]));
    expect(Math.max(...widths)).toBeLessThan(1000);
  });
});

describe('the page', () => {
  it('holds every diagram once, and its links lead to headings that are there', () => {
    const shown = [...page.matchAll(/!\[[^\]]*\]\(([^)]*)\)/g)].map(([, target]) => `docs/${target}`);
    expect(shown.toSorted()).toEqual(diagrams.map(([file]) => file).toSorted());
    const headings = new Set(
      [...page.matchAll(/^### (.*)$/gm)].map(([, title = '']) => `#${title.toLowerCase().replaceAll(' ', '-')}`),
    );
    const targets = [...page.matchAll(/\]\((#[^)]*)\)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !headings.has(target))).toEqual([]);
  });
});
