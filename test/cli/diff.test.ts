import { describe, expect, test } from 'vitest';
import { SOUND } from './agreements.js';
import { folder } from './run.js';

const LATER = SOUND.replace('within 12 hours', 'within 24 hours').replace(
  'article custody',
  'article purpose "Purpose"\n  "The Parties keep <evidence> & records".\n\narticle custody',
);

describe('pacta diff', () => {
  test('shows changed words, new clauses, and clauses with another number', async () => {
    const { out, status } = await folder({ 'a.pacta': SOUND, 'b.pacta': LATER }).pacta(['diff', 'a.pacta', 'b.pacta']);
    expect(out).toContain('## Article 1 — Purpose (new)\n{+The Parties keep');
    expect(out).toContain('## Article 2 — Custody (was: Article 1 — Custody)');
    expect(out).toMatch(/\[-twelve-\]\{\+twenty-four\+\}/);
    expect(out).toContain('## Article 3 — Final provisions (was: Article 2 — Final provisions)\n\n');
    expect(out).not.toContain('signature.');
    expect(status).toBe(0);
  });

  test('shows removed clauses where they stood', async () => {
    const { out } = await folder({ 'a.pacta': LATER, 'b.pacta': SOUND }).pacta(['diff', 'a.pacta', 'b.pacta']);
    expect(out.indexOf('Purpose (removed)')).toBeLessThan(out.indexOf('Article 1 — Custody (was'));
  });

  test('says when both read the same, however they are laid out', async () => {
    const at = folder({ 'a.pacta': SOUND, 'b.pacta': `// a comment\n${SOUND.replaceAll('\n  ', '\n\n    ')}` });
    expect((await at.pacta(['diff', 'a.pacta', 'b.pacta'])).out).toContain('Both read the same.');
  });

  test('as a page and as JSON', async () => {
    const at = folder({ 'a.pacta': SOUND, 'b.pacta': LATER });
    const page = await at.pacta(['diff', 'a.pacta', 'b.pacta', '--to', 'html']);
    expect(page.out).toContain('<del>twelve</del><ins>twenty-four</ins>');
    expect(page.out).toContain('&lt;evidence&gt; &amp; records');
    await at.pacta(['diff', 'a.pacta', 'b.pacta', '--to', 'json', '--output', 'c.json']);
    const { clauses } = JSON.parse(at.read('c.json')) as { clauses: { id: string; kind: string }[] };
    expect(clauses.find(({ id }) => id === 'purpose')?.kind).toBe('added');
    expect(clauses.find(({ id }) => id === 'final')?.kind).toBe('renumbered');
  });

  test('as a Word file, which cannot be printed', async () => {
    const at = folder({ 'a.pacta': SOUND, 'b.pacta': LATER });
    const refused = await at.pacta(['diff', 'a.pacta', 'b.pacta', '--to', 'docx']);
    expect({ status: refused.status, err: refused.err }).toEqual({
      status: 2,
      err: expect.stringContaining('--output'),
    });
    expect((await at.pacta(['diff', 'a.pacta', 'b.pacta', '--to', 'docx', '--output', 'c.docx'])).status).toBe(0);
    expect(at.read('c.docx').startsWith('PK')).toBe(true);
  });

  test('says what was moved', async () => {
    const [, custody = ''] = /(article custody[\s\S]*?\n)\narticle final/.exec(LATER) ?? [];
    const moved = LATER.replace(custody, '').replace('article purpose', `${custody}\narticle purpose`);
    const { out } = await folder({ 'a.pacta': LATER, 'b.pacta': moved }).pacta(['diff', 'a.pacta', 'b.pacta']);
    expect(out).toMatch(/\((?:moved; )was: Article/);
  });

  test('a file that holds no agreement cannot be compared', async () => {
    const ran = await folder({ 'a.pacta': SOUND, 'b.pacta': '' }).pacta(['diff', 'a.pacta', 'b.pacta']);
    expect(ran.err).toContain('b.pacta holds no agreement');
    expect(ran.status).toBe(2);
  });
});
