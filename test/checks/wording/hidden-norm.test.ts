import { describe, expect, it } from 'vitest';
import { exampleAgreement } from '../../../server/checks/rules/example-agreement.js';
import { lint, lintRule } from '../lint.js';

const RULE = 'wording/hidden-norm';
const DECLARED = `party Iceland "Iceland" called "the Host".
role sending-state "the sending State".
group nuclear "nuclear-weapon States" of Georgia, Norway.
body committee "Joint Committee" composed of "two of each" decides by consensus.
term force "Force" means "soldiers".`;

const agreement = (sentence: string, header?: string): string =>
  exampleAgreement({
    ...(header === undefined ? {} : { header }),
    before: DECLARED,
    articles: `article roads "Roads"\n  ${sentence}\n  each party shall "report on {force} to {committee}".`,
  });
/** The line of the sentence under test. */
const LINE = 1 + agreement('@').split('\n').indexOf('  @');
const found = (sentence: string, header?: string): string[] => lintRule(RULE, agreement(sentence, header));

describe('a norm left as prose', () => {
  it.each([
    '"Each Party shall return captured documents to the other Party".',
    '"The Parties may copy such documents".',
    '"No Party may copy such documents".',
    '"Neither of the Parties shall copy such documents".',
    '"All Parties will cooperate".',
    '"The High Contracting Parties shall cooperate".',
    '"Each State Party shall designate an authority".',
    '"The other Party shall reply".',
    '"Norway shall plough the road".',
    '"The Kingdom of Norway shall plough the road".',
    '"The Government of the Kingdom of Norway shall plough the road".',
    '"The Host may inspect the road".',
    '"{Norway} shall plough the road".',
    '"The {sending-state} shall plough the road".',
    '"The sending State shall plough the road".',
    '"Each nuclear-weapon State shall disarm".',
    '"Georgia and Norway shall plough the road".',
    '"The Joint Committee shall meet in Gori".',
    '"Upon request, the Parties shall plough the road".',
    '"Where a road is closed, each Party shall, within a day, open it".',
    '"In the event that a road may be closed, the Joint Committee shall meet".',
    '"The Party receiving the request shall reply".',
    '"A Party that may be affected shall be told".',
    '"The Parties to this Agreement shall jointly plough the road".',
    '"The Parties, in accordance with their law, shall plough the road".',
    '"Roads are public. Each Party shall plough them".',
    'rule-one: "each party shall plough the road".',
    '"Each Party shall": - "plough"; - "grit".',
    '"The Parties shall not close the road".',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual([`${LINE} info`]);
  });

  it.each([
    '"Captured documents are those taken from armed groups".',
    '"Documents shall be returned by each Party".',
    '"The territory of each Party shall be respected".',
    '"Each Party\'s roads shall be ploughed".',
    '"The Parties recognise that the road may be closed".',
    '"The Parties agreed that the road may be closed".',
    '"Any third party may use the road".',
    '"The competent authorities shall meet".',
    '"The Force may be armed".',
    '"Nothing in this Agreement shall affect the Parties".',
    '"A Party that may be affected is named in the list".',
    '"The Parties in whose territory forces will be stationed are named in the list".',
    '"If a Party shall fail to reply, arbitration is open".',
    '"The Joint Committee shall mean the committee of experts".',
    '"The Parties meet in May".',
    '"The political will of the Parties is recalled".',
    '"The road may be closed where the Parties agree".',
    '"There shall be a road".',
    '"Each Party to this Agreement undertakes to plough, unless the road shall be closed".',
  ])('not %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it('knows the agreement’s own word for a party', () => {
    const memorandum = 'in English parties called "Participant"\n  non-binding';
    expect(found('"The Participants will plough the road".', memorandum)).toEqual([`${LINE} info`]);
    expect(found('"The Participants will plough the road".')).toEqual([]);
  });

  it('reads the English wording of a text in another language', () => {
    const french = 'in French, English\n  binding';
    expect(found('"La route est ouverte" /en "Each Party shall open the road".', french)).toEqual([`${LINE} info`]);
    expect(found('"Each Party shall open the road" /en "The road is open".', french)).toEqual([]);
  });

  it('follows a body that is declared elsewhere', () => {
    const prose = exampleAgreement({ articles: 'article a "A"\n  "The Road Council shall meet".' });
    expect(lintRule(RULE, prose)).toEqual([]);
    expect(
      lintRule(RULE, prose.replace('article final', 'body council "Road Council".\n\narticle final')),
    ).toHaveLength(1);
  });
});

describe('the fix', () => {
  const fixed = (sentence: string): string | undefined => {
    const text = agreement(sentence);
    const fix = lint(text).find((one) => one.rule === RULE)?.fixes[0];
    const edit = fix?.edits[0];
    if (edit === undefined) return undefined;
    const line = text.split('\n')[edit.range.start.line] ?? '';
    const rewritten = line.slice(0, edit.range.start.character) + edit.text + line.slice(edit.range.end.character);
    const after = text.replace(line, rewritten);
    expect(lint(after).filter((one) => one.rule === RULE || one.rule.startsWith('syntax/'))).toEqual([]);
    return `${rewritten.trim()}${fix?.certain ? '' : ' ?'}`;
  };
  it.each([
    ['"Each Party shall return {force}".', 'each party shall "return {force}".'],
    ['"The Parties may copy them".', 'the parties may "copy them".'],
    ['"The Parties shall jointly copy them".', 'the parties jointly shall "copy them".'],
    ['"No Party may copy them".', 'no party may "copy them".'],
    ['"All Parties will not copy them".', 'each party will not "copy them".'],
    [
      'open: "Norway shall open it" /fr "La Norvège l\'ouvre".',
      'open: Norway shall "open it" /fr "La Norvège l\'ouvre".',
    ],
    ['"The Kingdom of Norway shall open it".', 'Norway shall "open it". ?'],
    ['"The Joint Committee shall meet".', 'the committee shall "meet".'],
    ['"Each Party shall": - "plough"; - "grit".', 'each party shall: - "plough"; - "grit".'],
    ['"Upon request, each Party shall open it".', undefined],
    ['"Each Party shall, within a day, open it".', undefined],
    ['"Each Party shall open it. It is closed".', undefined],
  ])('%s', (sentence, expected) => {
    expect(fixed(sentence)).toBe(expected);
  });
});
