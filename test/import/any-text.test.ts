/** Whatever the text: the agreement parses, and its rendering has every word of the text in order. */
import { expect, test } from 'vitest';
import { measure } from './measure.js';

const LINES = [
  'Article 1',
  'Article II',
  'ARTICLE 3. Title',
  'Art. 4 - Scope',
  'Article 12 bis',
  'PART I',
  'Chapter 2',
  'Annex A',
  'Protocol',
  'Preamble',
  '1. Each Party shall pay.',
  '2. The Parties may "consult" {freely}.',
  '3)',
  '(a) one;',
  '(b) two; and',
  '(i) deep',
  '– a dash',
  'b) out of order',
  'No Party shall act unless: ',
  'A plain sentence with a back\\slash.',
  'Definitions',
  'DONE at Paris on 1 May 2000.',
  'For the Government',
  'the parties agree // not to comment /* at all */',
  '| a | table |',
  'If it rains, the Parties shall meet.',
  'This Treaty shall enter into force upon signature.',
  '',
  '',
];

/** A row of numbers that is the same each time and of no pattern. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state;
  }
}

test.each(Array.from({ length: 150 }, (_, seed) => seed))('text %i', (seed) => {
  const random = numbers(seed * 7919 + 1);
  const next = (below: number): number => ((random.next().value as number) >> 8) % below;
  const text = Array.from({ length: 3 + next(25) }, () => LINES[next(LINES.length)]).join('\n');
  const source = `Treaty on Something\n\n${text}\n`;
  const { errors, lost } = measure(source);
  expect({ source, errors, lost }).toEqual({ source, errors: [], lost: [] });
});
