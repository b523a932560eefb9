/** The check of files that are not open, by itself: in turns, once for each, and whatever goes wrong. */
import { describe, expect, it } from 'vitest';
import { createFolderChecks, type FileCheck, type FolderChecksNeeds } from '../../server/lsp/folder-checks.js';

const MESSAGE = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, message: 'x' };

function checksWith(needs: Partial<FolderChecksNeeds> = {}) {
  const checked: string[] = [];
  const found: [string, number][] = [];
  const failed: string[] = [];
  const checks = createFolderChecks({
    later: (run) => void setImmediate(run),
    check: async (uri): Promise<FileCheck> => {
      checked.push(uri);
      return { items: [MESSAGE], needs: uri === 'user' ? ['terms'] : [] };
    },
    isOpen: () => false,
    begin: async () => undefined,
    found: (uri, items) => void found.push([uri, items.length]),
    failed: (uri) => void failed.push(uri),
    ...needs,
  });
  return { checks, checked, found, failed };
}

describe('files that are due', () => {
  it('are checked once, and again with what they need', async () => {
    const { checks, checked, found } = checksWith();
    checks.due(['user', 'other', 'user']);
    await checks.settled();
    expect(checked).toEqual(['user', 'other']);
    checks.changed('terms');
    await checks.settled();
    expect(checked).toEqual(['user', 'other', 'user']);
    // What is found again is no news.
    expect(found).toEqual([
      ['user', 1],
      ['other', 1],
    ]);
    checks.forget('other');
    expect(found.at(-1)).toEqual(['other', 0]);
  });

  it('are left to the editor once it has opened them', async () => {
    const open = new Set<string>();
    const { checks, checked } = checksWith({ isOpen: (uri) => open.has(uri) });
    checks.due(['a', 'b']);
    open.add('b');
    await checks.settled();
    expect(checked).toEqual(['a']);
  });

  it('are checked where one of them fails, and where the editor refuses to show progress', async () => {
    const names = Array.from({ length: 30 }, (_, at) => `f${at}`);
    const { checks, failed, found } = checksWith({
      begin: () => Promise.reject(new Error('No progress here.')),
      check: async (uri) => {
        if (uri === 'f3') throw new Error('A defect.');
        return { items: [MESSAGE], needs: [] };
      },
    });
    checks.due(names);
    await checks.settled();
    expect(failed).toEqual(['f3']);
    expect(found).toHaveLength(29);
  });

  it('are left when the drafter stops the check', async () => {
    const names = Array.from({ length: 30 }, (_, at) => `f${at}`);
    const { checks, checked } = checksWith({
      begin: async () => ({ report: () => {}, done: () => {}, isCancelled: () => checked.length === 5 }),
    });
    checks.due(names);
    await checks.settled();
    expect(checked).toHaveLength(5);
  });
});
