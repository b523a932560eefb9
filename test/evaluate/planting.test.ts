import path from 'node:path';
import { expect, it } from 'vitest';
import { fieldsIn } from './conflicts.js';
import { plantAll } from './planting/plant.js';

const EXAMPLES = path.join(import.meta.dirname, '../../examples');

it('finds what is planted in an example, and leaves the harmless twins alone', { timeout: 60_000 }, () => {
  const field = fieldsIn(EXAMPLES).find(({ name }) => name === 'jordan-spain-defence-cooperation.pacta');
  expect(field).toBeDefined();
  const tallies = plantAll(field === undefined ? [] : [field]);
  expect(tallies.flatMap(({ operator, notes }) => notes.map((note) => `${operator}: ${note}`))).toEqual([]);
  expect(tallies.filter(({ planted }) => planted > 0).length).toBeGreaterThanOrEqual(12);
});
