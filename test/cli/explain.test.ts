import { expect, test } from 'vitest';
import { RULE_METAS } from '../../server/checks/registry.js';
import { folder } from './run.js';

test('a rule has a page with its reason, its examples and how to silence it', async () => {
  const { out, status } = await folder().pacta(['explain', 'reference/unknown-name']);
  const rule = RULE_METAS.get('reference/unknown-name');
  expect(out).toMatch(/^reference\/unknown-name \(error, some findings can be fixed\)\n/);
  expect(out).toContain(rule?.summary);
  for (const line of rule?.bad.trimEnd().split('\n') ?? []) expect(out).toContain(line);
  expect(out).toContain('// pacta-disable-next-line reference/unknown-name -- ');
  expect(status).toBe(0);
});

test('every rule is listed, a group on request', async () => {
  const { out } = await folder().pacta(['explain']);
  for (const id of RULE_METAS.keys()) expect(out).toContain(`  ${id}`);
  const group = await folder().pacta(['explain', 'suppression']);
  expect(group.out.match(/^ {2}\S+\/\S+/gm)).toEqual(['  suppression/no-reason', '  suppression/unused']);
});

test('as JSON for programs', async () => {
  const { out } = await folder().pacta(['explain', 'syntax/unexpected', '--format', 'json']);
  expect(JSON.parse(out)).toMatchObject([{ id: 'syntax/unexpected', severity: 'error' }]);
});
