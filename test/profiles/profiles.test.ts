/** The built-in kinds of agreement: what holds for all of them together. */
import { describe, expect, test } from 'vitest';
import type { Profile } from '../../grammar/ast.js';
import { parse } from '../../grammar/parse.js';
import { rawWords, titleWords } from '../../server/model/text.js';
import { builtInProfiles } from '../../server/profiles/built-in.js';

/** A kind of agreement that asks for more than this at warning level floods the one who names it. */
const MOST_WARNINGS = 6;

const PROFILES = new Map(Object.entries(builtInProfiles()).map(([name, source]) => [name, profileIn(source)]));

function profileIn(source: string): Profile {
  const elements = parse(source).pieces.flatMap(({ elements }) => elements);
  const [profile, ...others] = elements.filter((element) => element.kind === 'profile');
  if (profile === undefined || others.length > 0) throw new Error('a file of this folder holds one profile');
  return profile;
}

/** The profile and those that it extends, at any remove. */
function withBases(profile: Profile): Profile[] {
  return [
    profile,
    ...profile.extends.flatMap(({ text }) => {
      const base = PROFILES.get(text);
      if (base === undefined) throw new Error(`${profile.name.text} extends ${text}, which is not built in`);
      return withBases(base);
    }),
  ];
}

describe.each([...PROFILES])('%s', (name, profile) => {
  const line = withBases(profile);

  test('parses, under its own name', () => {
    const errors = parse(builtInProfiles()[name] ?? '').pieces.flatMap((piece) => piece.errors);
    expect(errors).toEqual([]);
    expect(profile.name.text).toBe(name);
  });

  test('expects something, each on a topic that it declares or inherits', () => {
    const declared = new Set(line.flatMap(({ topics }) => topics.map((topic) => topic.name.text)));
    const topics = profile.expectations.flatMap(({ on }) => (on === undefined ? [] : [on.text]));
    expect(profile.expectations.length).toBeGreaterThan(0);
    expect(topics.filter((topic) => !declared.has(topic))).toEqual([]);
  });

  test('says how grave each gap is and why, and asks for little at warning level', () => {
    for (const { because, severity } of profile.expectations) {
      expect(rawWords(because).length).toBeGreaterThan(20);
      expect(severity).toBeDefined();
    }
    const grave = line.flatMap(({ expectations }) => expectations.filter(({ severity }) => severity !== 'info'));
    expect(grave.length).toBeLessThanOrEqual(MOST_WARNINGS);
  });

  test('expects nothing twice, its bases included', () => {
    const wanted = line.flatMap(({ expectations }) =>
      expectations.map(({ expected, on, clause }) => `${expected} ${clause?.text ?? on?.text ?? ''}`),
    );
    expect(wanted.filter((one, index) => wanted.indexOf(one) !== index)).toEqual([]);
  });
});

test('a topic means the same in every profile', () => {
  const titles = new Map<string, Set<string>>();
  for (const { topics } of PROFILES.values()) {
    for (const topic of topics) {
      const name = topic.name.text;
      titles.set(name, (titles.get(name) ?? new Set()).add(titleWords(topic.title)));
    }
  }
  expect([...titles].filter(([, meant]) => meant.size > 1)).toEqual([]);
});
