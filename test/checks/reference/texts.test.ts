/** Numbers and terms typed into texts, circular definitions, files that are not there. */
import { describe, expect, it } from 'vitest';
import { afterFix, foundLines, foundMessages } from '../found-lines.js';
import { lint, lintRule } from '../lint.js';
import { agreement, DUTY } from './agreements.js';

describe('reference/missing-file', () => {
  const RULE = 'reference/missing-file';
  it('finds a use without a file', () => {
    expect(foundLines(RULE, `use "gone.pacta".\n\n${agreement(DUTY)}`)).toEqual(['use "gone.pacta".']);
  });
  it('finds a tie without a file, on the path', () => {
    const text = agreement(DUTY).replace('binding.', 'implements "old/treaty.pacta"\n  binding.');
    const [found] = lint(text).filter(({ rule }) => rule === RULE);
    expect(found?.line).toBe(4);
    expect(found?.message).toContain('old/treaty.pacta');
  });
  it('takes files that are there', () => {
    const text = `use "more.pacta".\n\n${agreement(DUTY).replace('binding.', 'implements "old.pacta"\n  binding.')}`;
    expect(lintRule(RULE, text, { 'more.pacta': 'event a "b".\n', 'old.pacta': agreement(DUTY) })).toEqual([]);
  });
});

describe('reference/circular-definition', () => {
  const RULE = 'reference/circular-definition';
  const term = (name: string, means: string): string => `term ${name} "T ${name}" means "${means}".`;
  it('takes terms that lead somewhere', () => {
    const text = agreement(
      '  each party shall "{a} {b} {c}".',
      [term('a', 'a {b} {c}'), term('b', 'a {c}'), term('c', 'x')].join('\n'),
    );
    expect(foundLines(RULE, text)).toEqual([]);
  });
  const FOUND: Readonly<Record<string, readonly [readonly string[], string, readonly number[]]>> = {
    'by itself': [[term('a', 'what {a} is')], '9', []],
    'by another': [[term('a', 'a {b}'), term('b', 'a {a}')], '9', [10]],
    'at a remove': [[term('x', 'x {a}'), term('a', 'a {b}'), term('b', 'a {c}'), term('c', '{a}')], '10', [11, 12]],
    'through an event': [[term('a', 'a {e}'), 'event e "the end of {a}".'], '9', [10]],
    'through a variant': [['term a "A" means "x" /fr "{a}".'], '9', []],
    'entered in its middle': [[term('z', '{b}'), term('a', 'a {b}'), term('b', 'a {a}')], '10', [11]],
  };
  for (const [name, [terms, line, related]] of Object.entries(FOUND)) {
    it(`finds: ${name}`, () => {
      const text = agreement(DUTY, terms.join('\n'));
      expect(lintRule(RULE, text)).toEqual([`${line} error${related.length === 0 ? '' : ` ~${related.join(',')}`}`]);
    });
  }
  it('finds two circles', () => {
    const text = agreement(DUTY, [term('a', '{a}'), term('b', '{c}'), term('c', '{b}')].join('\n'));
    expect(foundLines(RULE, text)).toHaveLength(2);
  });
  it('goes through terms of used files', () => {
    const text = `use "more.pacta".\n\n${agreement(DUTY, term('a', '{b}'))}`;
    expect(lintRule(RULE, text, { 'more.pacta': `${term('b', '{a}')}\n` })).toHaveLength(1);
  });
});

describe('reference/typed-number', () => {
  const RULE = 'reference/typed-number';
  const says = (words: string): string => agreement(`  each party shall "${words}".`);
  const FOUND: Readonly<Record<string, string>> = {
    'keep to Article 2': 'warning',
    'keep to Article 2, paragraph 1': 'warning',
    'keep to Article 2 of this Agreement': 'warning',
    'keep to Article 2, paragraph 1 (a), of this Agreement': 'warning',
    'keep to Articles 1 and 2': 'warning',
    'keep to Article 9': 'error',
    'keep to Article 9 of this Agreement': 'error',
    'keep to Annex A': 'error',
  };
  for (const [words, severity] of Object.entries(FOUND)) {
    it(`finds: ${words}`, () => expect(lintRule(RULE, says(words))).toEqual([`10 ${severity}`]));
  }
  const FINE: readonly string[] = [
    'act under Article 51 of the Charter of the United Nations',
    'act under Article 51 of the Charter',
    'act under Article 2 (4) of the Charter',
    'act under Article 2, paragraph 4, of the Charter',
    'act under Articles 1 and 2 of that Treaty',
    'act under Article 5 of {old}',
    'act under Article 51 UN Charter',
    'act under Article 31, paragraphs 1, 2 and 3, of the Vienna Convention on Diplomatic Relations',
    'act under Article 4, paragraph 2 (a) and (b), of the Convention',
    'act under the Agreement with Chad, done at Aden, especially Article 1, first paragraph',
    'act as laid down in the Memorandum of Understanding on the Operation of the Unit, Annex G',
    'act under the Charter, in particular Article 51',
    'act under the Vienna Convention on Diplomatic Relations (Articles 29 and 31)',
    'keep to {final}',
    'keep to Article II',
    'buy 2 articles',
    'keep to an article',
  ];
  for (const words of FINE) it(`leaves alone: ${words}`, () => expect(foundLines(RULE, says(words))).toEqual([]));
  it('writes the name', () => {
    expect(afterFix(RULE, 'Write', says('keep to Article 2, paragraph 1'))).toContain('"keep to {final}, paragraph 1"');
  });
  it('goes by the numbers that articles give themselves', () => {
    const text = agreement('  each party shall "keep to Article 9".', '').replace(
      'article final "Final provisions"',
      'article final "Final provisions" numbered "Article 9"',
    );
    expect(lintRule(RULE, text)).toEqual(['10 warning']);
    expect(afterFix(RULE, 'Write', text)).toContain('"keep to {final}"');
    expect(lintRule(RULE, text.replace('keep to Article 9', 'keep to Article 2'))).toEqual(['10 error']);
  });
  it('finds an annex by its letter', () => {
    const text = agreement('  each party shall "follow Annex A and {table}".', '', 'annex table "Table"\n  "Daily".\n');
    expect(lintRule(RULE, text)).toEqual(['10 warning']);
    expect(afterFix(RULE, 'Write', text)).toContain('"follow {table} and {table}"');
  });
  it('finds numbers in French and Spanish wordings', () => {
    expect(
      foundMessages(RULE, agreement('  each party shall "rest" /fr "se reposer selon l’article 2".')),
    ).toHaveLength(1);
    expect(
      foundMessages(RULE, agreement('  each party shall "rest" /es "descansar según el artículo 2".')),
    ).toHaveLength(1);
    expect(
      foundMessages(RULE, agreement('  each party shall "rest" /fr "agir selon l’article 51 de la Charte".')),
    ).toEqual([]);
    for (const other of ['el artículo 1883° del Código Civil', 'el artículo 48 inciso c) de la Ley']) {
      expect(foundMessages(RULE, agreement(`  each party shall "rest" /es "descansar según ${other}".`))).toEqual([]);
    }
  });
});

describe('reference/plain-term', () => {
  const RULE = 'reference/plain-term';
  const TERMS =
    'term ferry "Ferry Line" /fr "Ligne maritime" means "a line of ships".\nterm crew "Crew" means "those on board".';
  const says = (words: string): string =>
    agreement(`  each party shall "${words}".\n  each party may "use {ferry} and {crew}".`, TERMS);
  it('finds a title typed out and writes its name', () => {
    expect(lintRule(RULE, says('run the Ferry Line'))).toEqual(['13 info']);
    expect(afterFix(RULE, 'Write', says('run the Ferry Line'))).toContain('"run the {ferry}"');
  });
  it('finds a variant’s title in that language', () => {
    const text = agreement(
      '  each party shall "run {ferry}" /fr "exploiter la Ligne maritime".\n  each party may "pay {crew}".',
      TERMS,
    );
    expect(lintRule(RULE, text)).toEqual(['13 info']);
  });
  const FINE: readonly string[] = [
    'run the {ferry}',
    'run a ferry line',
    'run the Ferry Lines',
    'pay the Ground Crew',
    'pay the Crew Fund',
    'Crew the ship',
  ];
  for (const words of FINE) it(`leaves alone: ${words}`, () => expect(foundLines(RULE, says(words))).toEqual([]));
  it('follows the declaration of a term', () => {
    const text = says('run the Ferry Line').replace(
      'term ferry "Ferry Line" /fr "Ligne maritime"',
      'term ferry "Boat Line"',
    );
    expect(foundLines(RULE, text)).toEqual([]);
  });
});

describe('reference/undeclared-term', () => {
  const RULE = 'reference/undeclared-term';
  const says = (first: string, second: string, declarations = ''): string =>
    agreement(`  each party shall "${first}".\n  each party may "${second}".`, declarations);
  it('finds an expression that is used twice', () => {
    expect(lintRule(RULE, says('name a Harbour Master', 'dismiss the Harbour Master'))).toEqual(['10 info']);
  });
  it('takes singular and plural as one', () => {
    expect(lintRule(RULE, says('list its Safety Zones', 'leave a Safety Zone'))).toEqual(['10 info']);
  });
  const FINE: readonly (readonly [string, string, string?])[] = [
    ['name a Harbour Master', 'rest'],
    ['name a Harbour Master', 'dismiss the Harbour Master', 'body master "Harbour Master".'],
    ['name a Harbour Master', 'dismiss the Harbour Master', 'role master "the Harbour Master".'],
    ['report to the United Nations', 'write to the United Nations'],
    ['report to the Ministry of Defence', 'write to the Ministry of Defence'],
    ['heed the Contracting Parties', 'ask the Contracting Parties'],
    ['name a harbour master', 'dismiss the harbour master'],
  ];
  for (const [first, second, declarations] of FINE) {
    it(`leaves alone: ${first}, ${second} ${declarations ?? ''}`, () =>
      expect(foundLines(RULE, says(first, second, declarations))).toEqual([]));
  }
});
