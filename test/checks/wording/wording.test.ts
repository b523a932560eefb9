import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../server/checks/options.js';
import { exampleAgreement } from '../../../server/checks/rules/example-agreement.js';
import { type Found, lint } from '../lint.js';

const agreement = (words: string, header?: string): string =>
  exampleAgreement({
    ...(header === undefined ? {} : { header }),
    articles: `article roads "Roads"\n  each party shall "${words}".`,
  });
const of = (rule: string, text: string): Found[] => lint(text).filter((one) => one.rule === `wording/${rule}`);
/** What the ranges of a rule's findings hold. */
const marked = (rule: string, text: string): string[] =>
  of(rule, text).map(({ range }) =>
    (text.split('\n')[range.start.line] ?? '').slice(range.start.character, range.end.character),
  );

describe('wording/placeholder', () => {
  it.each([
    ['plough by TBD', 'TBD'],
    ['plough by tbd', 'tbd'],
    ['plough at [●]', '[●]'],
    ['plough at [ ]', '[ ]'],
    ['plough at [...]', '[...]'],
    ['plough at [to be determined]', '[to be determined]'],
    ['plough at [insert the place]', '[insert the place]'],
    ['plough at [date]', '[date]'],
    ['plough [____] roads', '[____]'],
    ['plough ____ roads', '____'],
    ['plough __ roads', '__'],
    ['plough ........ roads', '........'],
    ['plough XX days a month', 'XX'],
    ['plough in 20XX', '20XX'],
    [`plough ${'X'.repeat(3)}`, 'X'.repeat(3)],
    ['plough on dd/mm/yyyy', 'dd/mm/yyyy'],
    ['plough on a day t.b.d.', 't.b.d.'],
    ['plough, à déterminer, [à déterminer]', '[à déterminer]'],
  ])('%s', (words, expected) => {
    expect(marked('placeholder', agreement(words))).toEqual([expected]);
  });
  it.each([
    'plough under resolution 3452 (XXX)',
    'plough under Article XXX of the Charter',
    'plough Route XX',
    'plough the file road_map_2 and snow__map',
    'plough roads, bridges, etc.',
    'plough at the price to be determined by the Committee',
    'plough “the road … and the bridge”',
    'plough the road [and the bridge]',
    'plough the road (see the list)',
    'plough?',
  ])('not %s', (words) => {
    expect(marked('placeholder', agreement(words))).toEqual([]);
  });
  it('is a whole text that says nothing else', () => {
    const text = exampleAgreement({ articles: 'article roads "To be determined"\n  each party shall "plough".' });
    expect(marked('placeholder', text)).toEqual(['"To be determined"']);
  });
  it.each([
    ['draft', 'warning'],
    ['initialled', 'error'],
    ['signed', 'error'],
    ['in-force', 'error'],
  ])('in a text that is %s', (status, severity) => {
    const text = agreement('plough by TBD', `in English\n  binding\n  status ${status}`);
    expect(of('placeholder', text).map((one) => one.severity)).toEqual([severity]);
  });
});

describe('wording/vague', () => {
  it('points at each expression of the list, whatever its capitals and breaks', () => {
    expect(marked('vague', agreement('plough As soon  as possible at reasonable cost, etc.'))).toEqual([
      'As soon  as possible',
      'reasonable',
      'etc.',
    ]);
  });
  it('takes whole words, and leaves recitals and headings alone', () => {
    const text = exampleAgreement({
      before: 'preamble\n  "Desiring to plough as soon as possible".',
      articles: 'article roads "Reasonable roads"\n  each party shall "close unreasonable roads".',
    });
    expect(of('vague', text)).toEqual([]);
  });
  it('follows the list that is set', () => {
    const options = { ...DEFAULT_OPTIONS, vagueWords: ['soonish (or so)'] };
    const found = lint(agreement('plough soonish (or so) at reasonable cost'), {}, options);
    expect(found.filter((one) => one.rule === 'wording/vague')).toHaveLength(1);
  });
});

describe('wording/repeated-word', () => {
  it.each([
    ['plough the the road', 'the the'],
    ['plough The the road', 'The the'],
    ['plough THE THE road', 'THE THE'],
    ['shall plough the road', '"shall'],
  ])('%s', (words, expected) => {
    const text = agreement(words);
    expect(marked('repeated-word', text)).toEqual([expected]);
    const edit = of('repeated-word', text)[0]?.fixes[0]?.edits[0];
    const line = text.split('\n')[edit?.range.start.line ?? 0] ?? '';
    const after = line.slice(0, edit?.range.start.character) + line.slice(edit?.range.end.character);
    expect(of('repeated-word', text.replace(line, after))).toEqual([]);
    expect(after).toMatch(/plough the road/i);
  });
  it.each([
    'report that that road is closed',
    'plough Baden Baden',
    'plough DAVOS Davos',
    'plough 20 20 roads',
    'plough side-by-side by side',
    'plough road, road and road',
    'plough the {Norway} {Norway} roads',
  ])('not %s', (words) => {
    expect(marked('repeated-word', agreement(words))).toEqual([]);
  });
  it('knows the keyword in front of a condition, but no name or heading', () => {
    const text = exampleAgreement({
      before: 'event after "after the snowfall".\nevent use "use of the road".',
      articles: 'article to "To the north"\n  each party shall "plough" if "if it snows" upon after.',
    });
    expect(marked('repeated-word', text)).toEqual(['"if']);
  });
  it('leaves languages alone that double their words', () => {
    expect(marked('repeated-word', agreement('yavaş yavaş', 'in Turkish\n  binding'))).toEqual([]);
  });
});

describe('wording/unpaired', () => {
  it.each([
    ['plough (the road', '('],
    ['plough the road)', ')'],
    ['plough [the road', '['],
    ['plough (the road]', ']'],
    ['plough the “road', '“'],
    ['plough the « road', '«'],
    ['plough the \\"road', '\\"'],
    ['plough {Norway} (and {Georgia}', '('],
  ])('%s', (words, expected) => {
    expect(marked('unpaired', agreement(words))).toEqual([expected]);
  });
  it.each([
    'plough (the [old] road) “at night”',
    'plough: a) the road; b) the tunnel',
    'plough: 1) the road; (ii) the tunnel',
    'plough „die Straße“ and ”vägen”',
    'plough to 33° 20\' 15\\" north',
    'plough the Parties’ road',
    'plough under sub-paragraphs 2a) and 2b)',
    'plough (under paragraphs 7 and 10 c), of the annex)',
    'plough the “road\\\\" and the ``bridge\\\\"',
    'plough the \\"road {Norway}\\"',
    'plough ({Norway})',
  ])('not %s', (words) => {
    expect(marked('unpaired', agreement(words))).toEqual([]);
  });
});
