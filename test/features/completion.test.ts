import { describe, expect, it } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver';
import { complete } from '../../server/features/completion.js';
import { agreementWith } from './agreement.js';
import { fixture } from './fixture.js';

function items(source: string): CompletionItem[] {
  const { snapshot, position, around } = fixture(source);
  return complete(snapshot, position, around).items.toSorted((a, b) =>
    (a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1,
  );
}

function labels(source: string): string[] {
  return items(source).map(({ label }) => label);
}

const inArticle = (body: string): string[] => labels(agreementWith(body));

describe('completion behind a subject', () => {
  it('offers every modal and nothing else of the language', () => {
    expect(inArticle('  each party $0').toSorted()).toEqual(
      [
        'shall',
        'shall not',
        'may',
        'may not',
        'need not',
        'will',
        'will not',
        'is entitled to',
        'are entitled to',
        '[ … | … ]',
      ].toSorted(),
    );
  });

  it('replaces the word that is being typed', () => {
    const { snapshot, position, around } = fixture(agreementWith('  each party sha$0'));
    const shall = complete(snapshot, position, around).items.find(({ label }) => label === 'shall');
    expect(shall?.textEdit).toEqual({
      newText: 'shall',
      range: { start: { line: position.line, character: 13 }, end: position },
    });
  });
});

describe('completion behind a modal', () => {
  it('offers declared acts and acts in words, but no names of other kinds', () => {
    const found = inArticle('  each party shall "keep a log".\n  each party shall $0');
    expect(found).toContain('assist');
    expect(found).toContain('search');
    expect(found).toContain('"keep a log"');
    expect(found).toContain('terminate this agreement');
    expect(found).not.toContain('accident');
    expect(found).not.toContain('Jordan');
  });
});

describe('completion of names by their kind', () => {
  it.each([
    ['  $0 shall "x".', ['Jordan', 'Austria', 'host', 'committee'], ['accident', 'assist', 'work']],
    ['  each party shall "x" within 3 days after $0.', ['accident', 'entry into force'], ['assist', 'Jordan']],
    ['  each party shall "x" if $0.', ['accident'], ['assist', 'Jordan', 'work']],
    ['  notwithstanding $0, each party may "x".', ['work', 'definitions', 'this agreement'], ['accident', 'Jordan']],
    ['  each party shall "x" through $0.', ['committee'], ['accident', 'work']],
    ['  action rescue "rescue" is $0.', ['assist', 'search'], ['accident', 'Jordan']],
    ['  event storm "a storm" excludes $0.', ['accident'], ['assist', 'Jordan']],
  ])('%s', (body, offered, withheld) => {
    const found = inArticle(body);
    for (const label of offered) expect(found).toContain(label);
    for (const label of withheld) expect(found).not.toContain(label);
  });

  it('offers no name where a new one is declared', () => {
    expect(inArticle('  term $0')).toEqual([]);
  });

  it('does not offer a name that the list holds already', () => {
    expect(labels('agreement "A" between Jordan and $0.\nparty Jordan "Jordan".\nparty Austria "Austria".')).toContain(
      'Austria',
    );
    expect(
      labels('agreement "A" between Jordan and $0.\nparty Jordan "Jordan".\nparty Austria "Austria".'),
    ).not.toContain('Jordan');
  });

  it('puts what the agreement uses most first', () => {
    const used = '  each party shall search within 2 days after accident.\n  each party shall "x" upon $0.';
    expect(inArticle(`  event storm "a storm".\n${used}`)[0]).toBe('accident');
  });
});

describe('completion of values', () => {
  it('offers durations behind within, those in use first', () => {
    const found = inArticle('  each party shall "x" within 11 days.\n  each party shall "y" within $0');
    expect(found[0]).toBe('11 days');
    expect(found).toContain('30 days');
    expect(found).not.toContain('accident');
  });

  it('offers units behind a number of a duration', () => {
    expect(inArticle('  each party shall "y" within 30 $0').toSorted()).toEqual(
      [
        'minute',
        'minutes',
        'hour',
        'hours',
        'day',
        'days',
        'week',
        'weeks',
        'month',
        'months',
        'year',
        'years',
      ].toSorted(),
    );
  });

  it('offers the tags of the other languages', () => {
    expect(inArticle('  "Prose" /$0').filter((label) => label.startsWith('/'))).toEqual(['/ar']);
    expect(inArticle('  "Prose" /ar "…" $0').filter((label) => label.startsWith('/'))).toEqual([]);
  });

  it('offers languages behind in', () => {
    const found = labels('agreement "A" in $0');
    expect(found).toContain('Arabic');
    expect(found).not.toContain('article');
  });

  it('offers the means of settling disputes', () => {
    expect(inArticle('  disputes are settled by $0')).toContain('mediation');
  });
});

describe('completion of States', () => {
  it('offers States with their formal names in the languages of the agreement, those of the header first', () => {
    const found = items('agreement "A" between Spain and Jordan in English, Arabic.\nparty $0');
    expect(
      found
        .slice(0, 2)
        .map(({ label }) => label)
        .toSorted(),
    ).toEqual(['Jordan', 'Spain']);
    const jordan = found.find(({ label }) => label === 'Jordan');
    expect(jordan?.textEdit?.newText).toBe('Jordan "the Hashemite Kingdom of Jordan" /ar "المملكة الأردنية الهاشمية"');
  });

  it('leaves out a State that is declared', () => {
    expect(labels('agreement "A" between Spain and Jordan.\nparty Spain "Spain".\nparty $0')).not.toContain('Spain');
  });
});

describe('completion of topics and kinds', () => {
  const kinds = 'of kind defence-cooperation';

  it('offers the topics that the kind of agreement still misses first', () => {
    const source = `agreement "A" between Jordan and Spain ${kinds}.\narticle costs "Costs" on costs\narticle other "Other" on $0`;
    const found = labels(source);
    expect(found).toContain('costs');
    expect(found.indexOf('joint-committee')).toBeLessThan(found.indexOf('costs'));
  });

  it('offers the built-in kinds', () => {
    expect(labels('agreement "A" of kind $0')).toContain('defence-cooperation');
  });

  it('offers a model for what the topic of an article wants', () => {
    const source = `agreement "A" between Jordan and Spain ${kinds}.\narticle sharing "Sharing" on information-exchange\n  $0`;
    expect(labels(source).slice(0, 2)).toEqual([
      'obligation on information-exchange',
      'prohibition on information-exchange',
    ]);
  });
});

describe('completion inside texts and comments', () => {
  it('offers names behind a brace and closes it', () => {
    const found = items(agreementWith('  each party shall "train every {$0".'));
    const term = found.find(({ label }) => label === 'rescue-team');
    expect(term?.textEdit?.newText).toBe('rescue-team}');
    expect(found[0]?.label).toBe('rescue-team');
  });

  it('does not close a brace that is closed', () => {
    const found = items(agreementWith('  each party shall "train every {resc$0} well".'));
    expect(found.find(({ label }) => label === 'rescue-team')?.textEdit?.newText).toBe('rescue-team');
  });

  it('offers nothing among plain words, and nothing in a comment', () => {
    expect(inArticle('  each party shall "train $0 well".')).toEqual([]);
    expect(inArticle('  // each party $0')).toEqual([]);
    expect(inArticle('  /* each party $0 */')).toEqual([]);
  });

  it('offers rules where a comment silences one', () => {
    expect(inArticle('  // pacta-disable-next-line bal$0')).toContain('balance/one-sided-obligation');
  });
});

describe('completion where a sentence begins', () => {
  it('offers sentences, clauses and the next elements in an article', () => {
    const found = inArticle('  $0');
    for (const label of [
      'each party',
      'this agreement enters into force',
      'disputes are settled by',
      'article',
      'term',
      'Jordan',
    ])
      expect(found).toContain(label);
    expect(found).not.toContain('use');
    expect(found).not.toContain('shall');
  });

  it('reads a sentence that begins behind one without a full stop', () => {
    expect(inArticle('  each party shall "x"\n  each party $0')).toContain('shall');
  });

  it('offers both ways on behind a heading', () => {
    const found = labels('agreement "A".\narticle one "One" $0');
    expect(found).toContain('on');
    expect(found).toContain('each party');
  });

  it('offers a whole agreement in an empty file', () => {
    expect(labels('$0')).toContain('agreement …');
  });

  it('offers the signatures that are missing', () => {
    const found = labels(`${agreementWith('  each party shall "x".')}\ndone at "Amman".\nsigned for Jordan.\n$0`);
    expect(found[0]).toBe('signed for Austria');
    expect(found).not.toContain('signed for Jordan');
  });

  it('offers expectations in a profile', () => {
    const found = labels('profile p "P"\n  $0');
    expect(found).toContain('expects obligation on');
    expect(found).toContain('topic');
    expect(found).not.toContain('party');
  });
});
