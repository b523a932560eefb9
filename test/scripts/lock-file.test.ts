import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

test('the packages of every platform are locked, or `npm ci` refuses to install', () => {
  const missing = Object.values(lock.packages)
    .flatMap((locked) => Object.keys(locked.optionalDependencies ?? {}))
    .filter((name) => !Object.keys(lock.packages).some((place) => place.endsWith(`node_modules/${name}`)));
  expect(missing).toEqual([]);
});

test('no package is tied to the registry that it came from', () => {
  const tied = Object.entries(lock.packages).filter(([, locked]) => locked.resolved?.includes('://'));
  expect(tied).toEqual([]);
});
