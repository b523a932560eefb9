/** What helps to read a file: hovers, outline, hints, lenses, links, folds, selections, colours. */
import { describe, expect, it } from 'vitest';
import { codeLenses } from '../../server/features/code-lens.js';
import { documentLinks } from '../../server/features/document-links.js';
import { outline } from '../../server/features/document-symbols.js';
import { foldingRanges } from '../../server/features/folding.js';
import { hoverAt } from '../../server/features/hover.js';
import { inlayHints } from '../../server/features/inlay-hints.js';
import { selectionAt } from '../../server/features/selection.js';
import { workspaceSymbols } from '../../server/features/workspace-symbols.js';
import { agreementWith } from './agreement.js';
import { covered, fixture } from './fixture.js';

const ALL = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };

function hover(source: string): string {
  const { snapshot, position, around } = fixture(source);
  const { contents } = hoverAt(snapshot, position, around) ?? { contents: '' };
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

describe('hover', () => {
  it('tells what a term means', () => {
    expect(hover(agreementWith('  each party shall "train every {rescue-$0team}".'))).toMatch(
      /\*\*term\*\*.*Rescue Team.*means “a unit trained for rescue”/s,
    );
  });

  it('tells a State’s formal names in the languages that the agreement does not give them in', () => {
    const words = hover(
      agreementWith('  Jor$0dan shall "x".').replace('Kingdom of Jordan"', 'Kingdom of Jordan" /ar "المملكة"'),
    );
    expect(words).toContain('- ar: المملكة');
    expect(words).toContain('- *fr: le Royaume hachémite de Jordanie*');
    expect(words).not.toContain('*ar:');
    expect(words).not.toContain('*en:');
  });

  it('tells who must do what, when and unless what', () => {
    const words = hover(
      agreementWith(
        '  "Prose".\n  each party sh$0all "send a {rescue-team}" within 24 hours after accident unless "the pass is closed".',
      ),
    );
    expect(words).toMatch(/Article 2, paragraph 2/);
    expect(words).toContain('> 2. Each Party shall send a Rescue Team within twenty-four (24) hours after');
    expect(words).toMatch(/Who:\* every party/);
    expect(words).toMatch(/\*\*must\*\* send a Rescue Team/);
    expect(words).toMatch(/When:\* within 24 hours after accident/);
    expect(words).toMatch(/Unless:\* the pass is closed/);
  });

  it.each([
    ['neither party sh$0all "x".', 'must not'],
    ['Jordan m$0ay "x".', 'may'],
    ['Jordan need n$0ot "x".', 'need not'],
    ['Jordan is entit$0led to "x".', 'is entitled to'],
  ])('words the modality of %s', (sentence, word) => {
    expect(hover(agreementWith(`  ${sentence}`))).toContain(`**${word}**`);
  });

  it('tells of the item that the pointer rests on alone', () => {
    const words = hover(agreementWith('  each party shall:\n    - "log";\n    - "re$0port" within 3 days.'));
    expect(words).toContain('**must** report');
    expect(words).not.toContain('**must** log');
  });

  it('tells of a rule in a silencing comment, with its page', () => {
    const words = hover(
      agreementWith('  // pacta-disable-next-line balance/one-sided-obli$0gation -- agreed\n  Jordan shall "x".'),
    );
    expect(words).toContain('https://pacta.example/rules/balance/one-sided-obligation');
  });

  it('shows a labelled sentence as it will be printed', () => {
    const words = hover(
      agreementWith('  rule: each party shall "x" within 3 days.\n  notwithstanding ru$0le, Jordan may "x".'),
    );
    expect(words).toContain('**Article 2, paragraph 1** `rule`');
    expect(words).toContain('> 1. Each Party shall x within three (3) days');
  });

  it('says nothing of a title', () => {
    expect(hover('agreement "Agr$0eement on Rescue".')).toBe('');
  });
});

describe('the outline', () => {
  it('numbers articles and nests them in their parts', () => {
    const { snapshot } = fixture(`agreement "A" between Jordan and Spain.
party Jordan "Jordan".
part first "First part"
article one "One"
  each party shall "a".
  rule: each party shall "b".
part second "Second part"
article two "Two"
  term t "T" means "x".
annex maps "Maps"
  "Map".
done at "Amman".
signed for Jordan.
`);
    const shape = (symbols: ReturnType<typeof outline>): unknown[] =>
      symbols.map(({ name, children = [] }) => (children.length === 0 ? name : [name, shape(children)]));
    expect(shape(outline(snapshot))).toEqual([
      'A',
      'Jordan',
      ['Part — First part', [['Article 1 — One', ['1.', '2.']]]],
      ['Part — Second part', [['Article 2 — Two', ['T']]]],
      'Annex A — Maps',
      'Testimonium',
      'Signature of Jordan',
    ]);
  });

  it('keeps every selection range inside its range', () => {
    const { snapshot } = fixture(agreementWith('  rule: each party shall "x".\n  Jordan may "y".'));
    const check = (symbols: ReturnType<typeof outline>): void => {
      for (const { range, selectionRange, children = [] } of symbols) {
        expect(selectionRange.start.line).toBeGreaterThanOrEqual(range.start.line);
        expect(selectionRange.end.line).toBeLessThanOrEqual(range.end.line);
        check(children);
      }
    };
    check(outline(snapshot));
  });

  it('is searched across files, nearest first', () => {
    const { workspace } = fixture(`${agreementWith('  each party shall "x".')}
//- /terms.pacta
term third-state "third State" means "x".
`);
    const search = (query: string): string[] => workspaceSymbols(query, workspace, () => false).map(({ name }) => name);
    expect(search('third')[0]).toBe('third State');
    expect(search('Article 2')[0]).toBe('Article 2 — Work');
    expect(search('rscue')[0]).toBe('Rescue Team');
    expect(search('zzz')).toEqual([]);
  });
});

describe('inlay hints', () => {
  const hints = (source: string): string[] =>
    inlayHints(fixture(source).snapshot, ALL).map(
      ({ label, position }) => `${position.line}:${position.character} ${label}`,
    );

  it('number articles, paragraphs and references to them', () => {
    const lines = agreementWith('  rule: each party shall "x".\n  notwithstanding rule, Jordan may "x".');
    const line = lines.split('\n').findIndex((one) => one.startsWith('article work'));
    expect(hints(lines)).toEqual(
      expect.arrayContaining([
        `${line}:13 Article 2`,
        `${line + 1}:2 1.`,
        `${line + 2}:2 2.`,
        `${line + 2}:22 Article 2, paragraph 1`,
      ]),
    );
  });

  it('give the Gregorian day of a Hijri date, and the other way round for readers of Arabic', () => {
    expect(hints('done at "Amman" on 1448-06-21 AH.').join()).toContain('2026-12-01');
    expect(hints('done at "Amman" on 2026-12-01.').join()).not.toContain('AH');
    const arabic = 'agreement "A" in English, Arabic.\narticle a "A"\n  each party shall "x" by 2026-12-01.';
    expect(hints(arabic).join()).toContain('1448-06-21 AH');
  });

  it('stay within the range that is shown', () => {
    const { snapshot } = fixture(agreementWith('  each party shall "x".\n  Jordan may "y".'));
    expect(inlayHints(snapshot, { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } })).toEqual([]);
  });
});

describe('code lenses', () => {
  it('count references to an article and its sentences, and duties by who bears them', () => {
    const { snapshot } = fixture(
      agreementWith(
        '  rule: each party shall "x".\n  Jordan shall not "y".\n  notwithstanding rule, Austria may "x".\n  subject to work, Austria may "z".',
      ),
    );
    expect(codeLenses(snapshot).map(({ command }) => command?.title)).toEqual([
      '0 references',
      '2 references',
      'each party: 1 duty · Jordan: 1 duty',
    ]);
  });
});

describe('document links', () => {
  it('lead from paths to files that are there', () => {
    const { snapshot, text } = fixture(`use "terms.pacta".
use "nowhere.pacta".
agreement "A" supersedes "old.pacta".
//- /terms.pacta
term t "T" means "x".
//- /old.pacta
agreement "Old".
`);
    const links = documentLinks(snapshot);
    expect(links.map(({ target }) => target)).toEqual([
      'file:///agreements/terms.pacta',
      'file:///agreements/old.pacta',
    ]);
    expect(links.map(({ range }) => covered(text(), range))).toEqual(['terms.pacta', 'old.pacta']);
  });
});

describe('folding', () => {
  it('folds parts, articles, sentences, items and comments', () => {
    const { snapshot } = fixture(`// one
// two
agreement "A".
part p "P"
article one "One"
  each party shall:
    - "a";
    - "b"
      within 3 days.

annex x "X"
  "Y".
`);
    const folds = foldingRanges(snapshot).map(({ startLine, endLine, kind = '' }) =>
      `${startLine}-${endLine} ${kind}`.trim(),
    );
    expect(folds.toSorted()).toEqual(['0-1 comment', '10-11', '3-8', '4-8', '5-8', '7-8'].toSorted());
  });
});

describe('selection', () => {
  it('grows from the word to the file', () => {
    const { snapshot, position, text } = fixture(
      agreementWith('  rule: each party shall "x" within 30 da$0ys after accident.'),
    );
    const steps: string[] = [];
    for (let at: ReturnType<typeof selectionAt> | undefined = selectionAt(snapshot, position); at; at = at.parent)
      steps.push(covered(text(), at.range));
    expect(steps.slice(0, 4)).toEqual([
      'days',
      '30 days',
      'within 30 days after accident',
      'rule: each party shall "x" within 30 days after accident.',
    ]);
    expect(steps.at(-1)).toBe(text());
  });
});
