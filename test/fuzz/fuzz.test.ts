/** Texts that once broke a property, kept for good, and a few random ones; `npm run fuzz` tries many more. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Input, inputOf } from './inputs.js';
import { readMaterial } from './material.js';
import { PROPERTIES } from './properties.js';
import { broken } from './shrink.js';

const KEPT = path.join(import.meta.dirname, 'kept');
const kept = readdirSync(KEPT).map((name) => [name, readFileSync(path.join(KEPT, name), 'utf8')] as const);

describe.each(Object.entries(PROPERTIES))('%s', (_, property) => {
  it.each(kept)('holds of %s', (_name, json) => {
    expect(broken(property, JSON.parse(json) as Input)).toBeUndefined();
  });
});

describe('random texts', () => {
  const material = readMaterial(path.join(import.meta.dirname, '../..'));

  it('are the same for the same seed and index, and others for others', () => {
    expect(inputOf(material, 7, 7)).toEqual(inputOf(material, 7, 7));
    expect(inputOf(material, 7, 7)).not.toEqual(inputOf(material, 7, 8));
    expect(inputOf(material, 7, 7)).not.toEqual(inputOf(material, 8, 7));
  });

  it.each(Object.entries(PROPERTIES))('never break: %s', (_, property) => {
    for (let index = 0; index < 20; index++) {
      const input = inputOf(material, 1, index);
      expect(broken(property, input), JSON.stringify(input)).toBeUndefined();
    }
  });
});
