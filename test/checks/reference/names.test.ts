/** Names that are declared twice, never, in vain, or that stand where they cannot. */
import { describe, expect, it } from 'vitest';
import { afterFix, foundLines, foundMessages } from '../found-lines.js';
import { lint, lintRule } from '../lint.js';
import { agreement, DUTY } from './agreements.js';

describe('reference/unknown-name', () => {
  const RULE = 'reference/unknown-name';
  const FOUND: Readonly<Record<string, string>> = {
    'a bearer': '  the carrier shall "run a ferry".',
    'an event behind within': '  each party shall "report" within 2 days after stormm.',
    'a condition': '  each party shall "report" if stormm.',
    'a name in a text': '  each party shall "report each {stormm}".',
    'an action': '  each party shall sail.',
    'a provision': '  notwithstanding rule-one, each party may "rest".',
    'a recipient': '  each party shall "report" to carrier.',
  };
  for (const [name, sentence] of Object.entries(FOUND)) {
    it(`finds ${name}`, () =>
      expect(foundLines(RULE, agreement(sentence, 'event storm "a storm".'))).toEqual([sentence.trim()]));
  }
  it('offers the near name', () => {
    const text = agreement('  each party shall "report" if stormm.', 'event storm "a storm".');
    expect(afterFix(RULE, 'Write', text)).toContain('if storm.');
  });
  it('declares the name, so that nothing is unknown any more', () => {
    const text = agreement('  each party shall "report" within 2 days after grounding.');
    const fixed = afterFix(RULE, 'Declare', text) ?? '';
    expect(fixed).toContain('event grounding "grounding".');
    expect(lint(fixed).filter(({ rule }) => rule.startsWith('reference/') || rule.startsWith('syntax/'))).toEqual([]);
  });
  it('knows names that are declared further down, in other articles and in used files', () => {
    const text = `use "events.pacta".\n\n${agreement('  each party shall "report" if storm or fog.\n  event fog "fog".')}`;
    expect(foundLines(RULE, text)).toEqual(['each party shall "report" if storm or fog.']);
    expect(lintRule(RULE, text, { 'events.pacta': 'event storm "a storm".\n' })).toEqual([]);
  });
  it('does not look up names of broken sentences', () => {
    expect(foundLines(RULE, agreement('  the carrier shal "run" if stormm.'))).toEqual([]);
  });
});

describe('reference/duplicate-name', () => {
  const RULE = 'reference/duplicate-name';
  it('finds the second of two and points to the first', () => {
    const text = agreement(DUTY, 'event storm "a storm".\nevent storm "a gale".');
    expect(lintRule(RULE, text)).toEqual(['10 error ~9']);
  });
  it('finds each further one', () => {
    const text = agreement(DUTY, 'event storm "a".\nevent storm "b".\nevent storm "c".');
    expect(lintRule(RULE, text)).toEqual(['10 error ~9', '11 error ~9']);
  });
  const FOUND: Readonly<Record<string, string>> = {
    'a term and an action': agreement(DUTY, 'term ferry "Ferry" means "a ship".\naction ferry "ferry people".'),
    'a party and a role': agreement(DUTY, 'role Malta "the host State".'),
    'two labels': agreement('  one: each party shall "a".\n  one: each party shall "b".'),
    'a label and an article': agreement('  final: each party shall "a".'),
    'labels of two articles': agreement('  one: each party shall "a".\n\narticle b "B"\n  one: each party shall "b".'),
    'two articles': agreement(`${DUTY}\n\narticle ferries "More ferries"\n  each party shall "b".`),
    'a chapter and an article': agreement(DUTY).replace('article ferries', 'chapter ferries "C"\n\narticle ferries'),
    'an inner declaration': agreement('  event storm "a".\n  each party shall "b".', 'event storm "c".'),
    'the same letter typed in two ways': agreement(DUTY, 'event é "a".\nevent e\u0301 "b".'),
    'two topics': agreement(DUTY, 'topic t "A".\ntopic t "B".'),
  };
  for (const [name, text] of Object.entries(FOUND))
    it(`finds: ${name}`, () => expect(foundLines(RULE, text)).toHaveLength(1));
  const FINE: Readonly<Record<string, string>> = {
    'a topic and an article': agreement(DUTY, 'topic ferries "Ferries".'),
    'capital and small letter': agreement(DUTY, 'event storm "a".\nevent Storm "b".'),
    'a declaration that did not parse': agreement(DUTY, 'event storm "a".\nevent storm means.'),
    'two profiles of one file with one topic': 'profile a "A"\n  topic t "T".\nprofile b "B"\n  topic t "T".\n',
  };
  for (const [name, text] of Object.entries(FINE))
    it(`leaves alone: ${name}`, () => expect(foundLines(RULE, text)).toEqual([]));
  it('finds a name that a used file declares as well', () => {
    const text = `use "more.pacta".\n\n${agreement(DUTY, 'event storm "a".')}`;
    const found = lint(text, { 'more.pacta': 'event storm "b".\n' }).filter(({ rule }) => rule === RULE);
    expect(found.map(({ line, related }) => [line, related[0]?.uri])).toEqual([[11, 'file:///agreements/more.pacta']]);
  });
});

describe('reference/wrong-kind', () => {
  const RULE = 'reference/wrong-kind';
  const KINDS =
    'event storm "a storm".\naction sail "sail".\nterm ferry "Ferry" means "a ship".\nbody board "Board".\nrole host "the host".\ngroup all "the States" of Malta and Tunisia.';
  const FOUND: readonly string[] = [
    '  final shall "rest".',
    '  storm shall "pass".',
    '  the ferry shall "stop".',
    '  each party shall storm.',
    '  each party shall ferry "the people".',
    '  each party shall "rest" during sail.',
    '  each party shall "rest" if board.',
    '  each party shall "rest" within 2 days after Malta.',
    '  each party shall "report" to storm.',
    '  each party shall "report" to ferries.',
    '  notwithstanding storm, each party may "rest".',
    '  each party may "rest" subject to Malta.',
  ];
  for (const sentence of FOUND) {
    it(`finds: ${sentence.trim()}`, () =>
      expect(foundLines(RULE, agreement(sentence, KINDS))).toEqual([sentence.trim()]));
  }
  const FINE: readonly string[] = [
    '  Malta shall "rest".',
    '  board shall "rest".',
    '  each all shall sail "slowly".',
    '  the host shall sail.',
    '  each party shall "pay" from Tunisia.',
    '  each party shall "rest" from storm.',
    '  each party shall "rest" from storm until signature.',
    '  each party shall "rest" if storm and not storm.',
    '  each party shall "report" to host through board.',
    '  each party shall "keep {storm}, {sail}, {ferry}, {board}, {host}, {all}, {final}, {Malta}".',
    '  rule: each party shall "rest".\n  notwithstanding rule, each party may sail subject to final.',
  ];
  for (const sentence of FINE) {
    it(`leaves alone: ${sentence.trim()}`, () => expect(foundLines(RULE, agreement(sentence, KINDS))).toEqual([]));
  }
  it('finds a party that is none', () => {
    expect(foundLines(RULE, agreement(DUTY, KINDS).replace('signed for Malta', 'signed for storm'))).toEqual([
      'signed for storm.',
    ]);
    const between = agreement(DUTY, KINDS).replace('between Malta and', 'between ferry and');
    expect(foundLines(RULE, between)).toEqual(['between ferry and Tunisia']);
  });
  it('finds kinds and exclusions of another sort', () => {
    expect(foundLines(RULE, agreement(DUTY, `${KINDS}\naction drift "drift" is storm.`))).toEqual([
      'action drift "drift" is storm.',
    ]);
    expect(foundLines(RULE, agreement(DUTY, `${KINDS}\nevent calm "calm" excludes sail.`))).toEqual([
      'event calm "calm" excludes sail.',
    ]);
  });
  it('writes a term as a text, where it can bear the sentence', () => {
    const fixed = afterFix(RULE, 'Write', agreement('  the ferry shall "stop".', KINDS)) ?? '';
    expect(fixed).toContain('  "the {ferry}" shall "stop".');
  });
  it('does not report an unknown name as well', () => {
    const rules = lint(agreement('  the carrier shall "stop".')).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith('reference/'))).toEqual(['reference/unknown-name']);
  });
});

describe('reference/unused-name', () => {
  const RULE = 'reference/unused-name';
  const FOUND: readonly string[] = [
    'term ferry "Ferry" means "a ship".',
    'action sail "sail by night".',
    'event storm "a storm at sea".',
    'role carrier "the carrying State".',
    'group small "Small States" of Malta.',
    'body board "Board" composed of "two officers" decides by consensus.',
    'topic safety "Safety".',
    'term ferry "Ferry" means "a ship other than a {ferry}".',
  ];
  for (const declaration of FOUND) {
    it(`finds: ${declaration}`, () => expect(foundLines(RULE, agreement(DUTY, declaration))).toEqual([declaration]));
  }
  const FINE: Readonly<Record<string, string>> = {
    'a term in a text': agreement('  each party shall "run a {ferry}".', 'term ferry "Ferry" means "a ship".'),
    'a term in another definition': agreement(
      '  each party shall "man a {fleet}".',
      'term ferry "Ferry" means "a ship".\nterm fleet "Fleet" means "more than one {ferry}".',
    ),
    'a term in a variant': agreement(
      '  each party shall "run a boat" /fr "exploiter un {ferry}".',
      'term ferry "Ferry" means "a ship".',
    ),
    'a term in a recital': agreement(DUTY, 'term ferry "Ferry" means "a ship".').replace(
      'article ferries',
      'preamble\n  "Considering the {ferry}".\n\narticle ferries',
    ),
    'a term typed out': agreement('  each party shall "run a Ferry".', 'term ferry "Ferry" means "a ship".'),
    'a term in an act of an item': agreement(
      '  each party shall:\n    - "run a {ferry}".',
      'term ferry "Ferry" means "a ship".',
    ),
    'an action that is done': agreement('  each party shall sail.', 'action sail "sail by night".'),
    'an action that another is a kind of': agreement(
      '  each party shall race.',
      'action sail "sail by night".\naction race "race" is sail.',
    ),
    'an action typed out': agreement('  each party shall "sail by night".', 'action sail "sail by night".'),
    'an event in a condition': agreement('  each party may "rest" if storm.', 'event storm "a storm at sea".'),
    'an event in a trigger': agreement('  each party may "rest" upon storm.', 'event storm "a storm at sea".'),
    'an event that another excludes': agreement(
      '  each party may "rest" during calm.',
      'event storm "a storm at sea".\nevent calm "calm" excludes storm.',
    ),
    'a role as a recipient': agreement('  each party shall "report" to carrier.', 'role carrier "the carrying State".'),
    'a role in an expense': agreement(
      '  each party may "rest" at the expense of carrier.',
      'role carrier "the carrying State".',
    ),
    'a role that causes an event': agreement(
      '  each party may "rest" if storm.',
      'role carrier "the carrying State".\nevent storm "a storm" caused by carrier.',
    ),
    'a role typed out': agreement(
      '  each party shall "report to the carrying State".',
      'role carrier "the carrying State".',
    ),
    'a body through which': agreement('  each party shall "report" through board.', 'body board "Board".'),
    'a body that is set to a task': agreement(DUTY, 'body board "Board" tasked with "the timetable".'),
    'a body that settles disputes': agreement(DUTY, 'body board "Board".').replace(
      'settled by consultation',
      'settled by conciliation by board',
    ),
    'a topic that an article is on': agreement(DUTY, 'topic safety "Safety".').replace(
      'article ferries "Ferries"',
      'article ferries "Ferries" on safety',
    ),
    'a topic that is covered': agreement(DUTY, 'topic safety "Safety".').replace(
      'in English',
      'covers safety\n  in English',
    ),
    'a name in a broken sentence': agreement('  each party shal "rest" if storm.', 'event storm "a storm at sea".'),
    'a name in a text of a broken sentence': agreement(
      '  each party shal "run a {ferry}".',
      'term ferry "Ferry" means "a ship".',
    ),
    'articles, headings, labels and parties': agreement('  one: each party shall "rest".'),
    'an annex that a text names': agreement(
      '  each party shall "follow {timetable}".',
      '',
      'annex timetable "Timetable"\n  "Daily".\n',
    ),
    'an annex that a qualifier names': agreement(
      '  each party shall "sail" in accordance with timetable.',
      '',
      'annex timetable "Timetable"\n  "Daily".\n',
    ),
    'annexes that a text speaks of': agreement(
      `${DUTY}\n  "The Annexes form an integral part of this Agreement".`,
      '',
      'annex timetable "Timetable"\n  "Daily".\n',
    ),
    'a document of its own behind the agreement': agreement(
      DUTY,
      '',
      'annex final-act "Final Act of the Conference" numbered ""\n  "The Conference met at Aden".\n',
    ),
    'an annex under the word that the body uses': agreement(
      `${DUTY}\n  "The Appendices form an integral part of this Agreement".`,
      '',
      'annex timetable "Timetable" numbered "Appendix 1"\n  "Daily".\n',
    ),
    'a hyphenated term typed out small': agreement(
      '  each party shall "lay self-deactivating mines".',
      'term dead "Self-deactivating" means "going dead by itself".',
    ),
    'a term typed out in the plural': agreement(
      '  each party shall "pay members of the private staff".',
      'term staff "member of the private staff" means "a servant".',
    ),
    'a file of declarations': 'term ferry "Ferry" means "a ship".\nevent storm "a storm".\n',
    'a file of profiles': 'profile ferries "Ferries"\n  topic safety "Safety".\n',
  };
  for (const [name, text] of Object.entries(FINE))
    it(`leaves alone: ${name}`, () => expect(foundMessages(RULE, text)).toEqual([]));
  it('finds an annex that the body never mentions', () => {
    const text = agreement(DUTY, '', 'annex timetable "Timetable"\n  "See {timetable}".\n');
    expect(foundLines(RULE, text)).toEqual(['annex timetable "Timetable"']);
  });
  it('finds an appendix that the body never mentions', () => {
    const text = agreement(DUTY, '', 'annex timetable "Timetable" numbered "Appendix 1"\n  "Daily".\n');
    expect(foundLines(RULE, text)).toHaveLength(1);
  });
  it('finds a term that its own name alone says', () => {
    expect(foundLines(RULE, agreement(DUTY, 'event one "a {one} day".'))).toEqual(['event one "a {one} day".']);
  });
  it('counts what used files say', () => {
    const text = `use "more.pacta".\n\n${agreement('  each party may race.', 'action sail "sail by night".')}`;
    expect(lintRule(RULE, text, { 'more.pacta': 'action race "race" is sail.\n' })).toEqual([]);
    expect(lintRule(RULE, text, { 'more.pacta': 'action race "race".\n' })).toHaveLength(1);
  });
  it('does not report what a used file declares', () => {
    const text = `use "more.pacta".\n\n${agreement(DUTY)}`;
    expect(lintRule(RULE, text, { 'more.pacta': 'event storm "a storm".\n' })).toEqual([]);
  });
  it('removes the declaration', () => {
    const fixed = afterFix(RULE, 'Remove', agreement(DUTY, 'event storm "a storm at sea".')) ?? 'event storm';
    expect(fixed).not.toContain('event storm');
  });
});
