/** Akoma Ntoso of every example in every language, held against its schema, and its references against its ids. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { renderDocument } from '../../server/render/render.js';
import { writeAkn } from '../../server/render/writers/akn.js';
import { snapshotOf } from './rendered.js';

const SCHEMA = new URL('../../../shared/schemas/akn/akomantoso30.xsd', import.meta.url);
const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
const LANGUAGES = ['en', 'ar', 'fr', 'es', 'ru', 'zh'];

const names = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pacta'));
const texts = new Map(names.map((name) => [path.basename(name), readFileSync(path.join(EXAMPLES, name), 'utf8')]));

/** Every example in every language of the United Nations, by the name of its file. */
const written = new Map<string, string>();
for (const [name, text] of texts) {
  const snapshot = snapshotOf(text, Object.fromEntries(texts));
  for (const lang of LANGUAGES) {
    const document = renderDocument(snapshot, { lang });
    if (document !== undefined) written.set(`${name}.${lang}.xml`, writeAkn(document));
  }
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'pacta-akn-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('there are examples', () => {
  expect(written.size).toBeGreaterThan(150);
});

test('every one is valid by the schema', ({ skip }) => {
  skip(!existsSync(SCHEMA), 'Not checked: the schema of Akoma Ntoso is not on this machine.');
  const files = [...written].map(([name, xml]) => {
    const file = path.join(folder, name);
    writeFileSync(file, xml);
    return file;
  });
  let complaints = '';
  try {
    execFileSync('xmllint', ['--nonet', '--noout', '--schema', fileURLToPath(SCHEMA), ...files], { stdio: 'pipe' });
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: Buffer };
    skip(code === 'ENOENT', 'Not checked: xmllint is not on this machine.');
    complaints = String(stderr)
      .split('\n')
      .filter((line) => !line.endsWith(' validates'))
      .join('\n');
  }
  expect(complaints).toBe('');
});

test('every reference leads to an id, and no id is given twice', () => {
  for (const [name, xml] of written) {
    const ids = [...xml.matchAll(/ eId="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, name).toBe(ids.length);
    const known = new Set(ids);
    const targets = [...xml.matchAll(/ (?:href|refersTo|as|source)="#([^"]*)"/g)].map(([, id]) => id);
    expect(
      targets.filter((id) => !known.has(id)),
      name,
    ).toEqual([]);
  }
});
