/** `pacta xliff`: translations out to XLIFF 2.0 and back, with nothing else of the agreement changed. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { parse } from '../../grammar/parse.js';
import { readXliff } from '../../server/cli/xliff/read-xliff.js';
import { plainUnit } from '../../server/cli/xliff/unit.js';
import { type Folder, folder } from './run.js';

const TREATY = `agreement "Agreement on Custody" /ar "اتفاق بشأن الحفظ"
  between Netherlands and Ukraine
  in English, Arabic
  binding.

party Netherlands "the Kingdom of the Netherlands".
party Ukraine "Ukraine".

preamble
  "Recalling their friendship".

article custody "Custody"
  term evidence "Evidence" means "what a Party has sealed".
  event incident "the loss of {evidence}".
  rule: each party shall "seal {evidence}" within 12 hours after incident.
  notwithstanding rule, either party may "open {evidence} within {3 days}" /ar "قديم {evidence}". // a comment
  each party shall:
    - "keep {evidence} & <files>" every 12 months;
    - "report losses".
  also "{custody} binds."   .
  "{evidence}".

done at "The Hague" on 2026-04-07.
`;

async function exported(at: Folder, ...words: string[]): Promise<string> {
  const { out, err, status } = await at.pacta(['xliff', 'export', 'a.pacta', ...words]);
  expect(err).toBe('');
  expect(status).toBe(0);
  return out;
}

/** Units by id: their source, and their target where there is one. */
function unitsOf(xliff: string): Record<string, string | [string, string]> {
  return Object.fromEntries(
    readXliff(xliff, 'x').units.map(({ id, source, target }) => {
      const words = plainUnit(source);
      return [id, target === undefined ? words : [words, plainUnit(target)]];
    }),
  );
}

/** The letters as capitals, entities left alone. */
function inCapitals(words: string): string {
  return words.replace(/&\w+;|\p{L}/gu, (sign) => (sign.length > 1 ? sign : sign.toUpperCase()));
}

/** A document in which everything has been translated: words turned into others, marks kept in another order. */
function translated(xliff: string, state = 'translated', say = inCapitals): string {
  const bare = xliff.replace(/\n\s*<target>.*<\/target>/g, '');
  return bare.replace(/state="\w+">\s*<source>(.*)<\/source>/g, (_, source: string) => {
    const marks = source.match(/<ph [^>]*\/>/g) ?? [];
    const target = [...marks.reverse(), say(source.replace(/<ph [^>]*\/>/g, ' '))].join(' ');
    return `state="${state}"><source>${source}</source><target>${target}</target>`;
  });
}

describe('the export', () => {
  test('has texts as they are written and sentences as they are printed, under names of their own', async () => {
    expect(unitsOf(await exported(folder({ 'a.pacta': TREATY })))).toEqual({
      'agreement.title': ['Agreement on Custody', 'اتفاق بشأن الحفظ'],
      'party.Netherlands.title': 'the Kingdom of the Netherlands',
      'party.Ukraine.title': 'Ukraine',
      'preamble.1': 'Recalling their friendship',
      'article.custody.title': 'Custody',
      'term.evidence.title': 'Evidence',
      'term.evidence.means': 'what a Party has sealed',
      'event.incident.title': 'the loss of {evidence}',
      'article.custody.rule': 'Each Party shall seal {evidence} within twelve (12) hours after the loss of {evidence}',
      'article.custody.4': [
        'Notwithstanding {rule}, either Party may open {evidence} within {3 days}',
        'قديم {evidence}',
      ],
      'article.custody.5.item-1': expect.stringMatching(/^keep \{evidence\} & <files> every twelve/) as unknown,
      'article.custody.5.item-2': 'report losses',
      'article.custody.6': '{custody} binds.',
      done: expect.stringMatching(/^DONE at The Hague on 7 April 2026/) as unknown,
    });
  });

  test('has what leads to a list where that has a wording of its own', async () => {
    const list = TREATY.replace('  each party shall:', '  each party shall /ar "على كل طرف":');
    expect(unitsOf(await exported(folder({ 'a.pacta': list })))['article.custody.5.lead']).toEqual([
      'Each Party shall',
      'على كل طرف',
    ]);
  });

  test('keeps its ids when other sentences come, numbered ones in other articles included', async () => {
    const before = Object.keys(unitsOf(await exported(folder({ 'a.pacta': TREATY }))));
    const more = TREATY.replace('article custody', 'article first "First"\n  "One".\n\narticle custody');
    const after = Object.keys(unitsOf(await exported(folder({ 'a.pacta': more }))));
    expect(after).toEqual(expect.arrayContaining(before));
  });

  test('is in one language, which has to be the agreement’s', async () => {
    const at = folder({ 'a.pacta': TREATY.replace('English, Arabic', 'English, Arabic, French') });
    const open = await at.pacta(['xliff', 'export', 'a.pacta']);
    expect(open.err).toContain('choose one with --lang ar, fr');
    expect(await exported(at, '--lang', 'French')).toContain('trgLang="fr"');
    const none = await at.pacta(['xliff', 'export', 'a.pacta', '--lang', 'es']);
    expect(none.err).toContain('“es” is no language to translate this agreement into: they are ar, fr.');
    const single = folder({ 'a.pacta': TREATY.replace('English, Arabic', 'English').replace(/ \/ar "[^"]*"/g, '') });
    expect((await single.pacta(['xliff', 'export', 'a.pacta'])).err).toContain('made in “en” only');
  });
});

const XSD = readFileSync(path.join(import.meta.dirname, 'schemas/xliff-core-as-written.xsd'), 'utf8');

async function faults(contents: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'x.xlf', contents }], schema: [XSD] });
  return errors.map(({ message }) => message);
}

describe('what the standard asks for', () => {
  const examples = path.join(import.meta.dirname, '../../examples');
  const names = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pacta'));
  const several = names.filter((name) => /^ {2}in \w+,/m.test(readFileSync(path.join(examples, name), 'utf8')));

  test.each(several)('%s goes out by its rules, and comes back without a loss', async (name) => {
    const source = readFileSync(path.join(examples, name), 'utf8').replace(/^use .*$/gm, '');
    const lang = /^ {2}in \w+, (\w+)/m.exec(source)?.[1] ?? '';
    const at = folder({ 'a.pacta': source });
    const out = await exported(at, '--lang', lang);
    expect(await faults(out)).toEqual([]);
    at.write('a.xlf', out);
    const same = await at.pacta(['xliff', 'import', 'a.xlf']);
    expect(same.out).toMatch(/^0 translations were written to a\.pacta\./);
    expect(at.read('a.pacta')).toBe(source);
    at.write('a.xlf', translated(out));
    const all = await at.pacta(['xliff', 'import', 'a.xlf']);
    expect(all.out).not.toContain('not taken');
    expect(await exported(at, '--lang', lang)).not.toContain('state="initial"');
    expect(mistakes(at.read('a.pacta'))).toBe(mistakes(source));
  });

  test('there are such examples, and the rules find fault where there is some', async () => {
    expect(several.length).toBeGreaterThan(3);
    const out = await exported(folder({ 'a.pacta': TREATY }));
    expect(await faults(out)).toEqual([]);
    for (const wrong of [
      out.replace(' srcLang="en"', ''),
      out.replace('id="agreement.title"', 'id="party.Ukraine.title"'),
      out.replace('dataRef="d1"', 'dataRef="d9"'),
      out.replace('state="initial"', 'state="done"'),
      out.replace('<ph id="2"', '<ph id="1"'),
      out.replace(/(<source>.*<\/source>)\n\s*(<target>.*<\/target>)/, '$2$1'),
    ]) {
      expect(wrong).not.toBe(out);
      expect(await faults(wrong)).not.toEqual([]);
    }
  });
});

function mistakes(text: string): number {
  return parse(text).pieces.reduce((count, { errors }) => count + errors.length, 0);
}

describe('the import', () => {
  async function imported(xliff: string, text = TREATY, ...words: string[]) {
    const at = folder({ 'a.pacta': text, 'sub/x.xlf': xliff, 'a.xlf': xliff });
    const ran = await at.pacta(['xliff', 'import', 'a.xlf', ...words]);
    return { ...ran, text: at.read('a.pacta'), at };
  }
  const out = (text = TREATY) => exported(folder({ 'a.pacta': text }));

  test('writes variants and changes nothing else', async () => {
    const windows = TREATY.replaceAll('\n', '\r\n');
    const taken = await imported(translated(await out(windows)), `\uFEFF${windows}`);
    expect(taken).toMatchObject({ status: 0, err: '' });
    expect(taken.text).toContain('term evidence "Evidence" /ar "EVIDENCE" means "what a Party has sealed" /ar "WHAT');
    expect(taken.text).toContain(
      '/ar "{evidence} {evidence} EACH PARTY SHALL SEAL WITHIN TWELVE (12) HOURS AFTER THE LOSS OF".\r\n',
    );
    expect(taken.text).toContain(
      '/ar "{3 days} {evidence} {rule} NOTWITHSTANDING , EITHER PARTY MAY OPEN WITHIN". // a comment\r\n',
    );
    const without = taken.text.replace(/ \/ar "(?:[^"\\]|\\.)*"/g, '');
    expect(without).toBe(`\uFEFF${windows}`.replace(/ \/ar "[^"]*"/g, ''));
    expect(mistakes(taken.text)).toBe(0);
  });

  test('takes no translation of what has changed, and says which', async () => {
    const xliff = translated(await out());
    const changed = TREATY.replace('within 12 hours', 'within 24 hours').replace(
      '"Recalling their friendship"',
      '"Noting"',
    );
    const taken = await imported(xliff, changed);
    expect(taken.status).toBe(1);
    expect(taken.out).toContain('2 translations were not taken:');
    expect(taken.out).toContain(
      'article.custody.rule: The agreement has changed since the export. It said “Each Party shall seal {evidence} within twelve (12) hours',
    );
    expect(taken.out).toContain('preamble.1: The agreement has changed since the export.');
    expect(taken.text).toContain('within 24 hours after incident.\n');
    expect(taken.text).toContain('"report losses" /ar "REPORT LOSSES"');
  });

  test('follows a sentence that has moved', async () => {
    const xliff = translated(await out());
    const moved = TREATY.replace('  notwithstanding', '  "New here".\n  notwithstanding');
    const taken = await imported(xliff, moved);
    expect(taken).toMatchObject({ status: 0 });
    expect(taken.text).toContain('/ar "{3 days}');
  });

  test('takes only what has come so far, where it is told', async () => {
    const xliff = translated(await out()).replace('state="translated"', 'state="reviewed"');
    const taken = await imported(xliff, TREATY, '--state', 'reviewed');
    expect(taken.out).toBe('1 translation was written to a.pacta.\n');
  });

  test('shows a patch in a dry run', async () => {
    const taken = await imported(translated(await out()), TREATY, '--dry-run');
    expect(taken.out).toContain('+party Ukraine "Ukraine" /ar "UKRAINE".');
    expect(taken.text).toBe(TREATY);
    const elsewhere = await imported(translated(await out()), TREATY, '--output', 'b.pacta');
    expect(elsewhere.text).toBe(TREATY);
    expect(elsewhere.at.read('b.pacta')).toContain('/ar "UKRAINE"');
  });

  test('says where marks were left out or added', async () => {
    const xliff = translated(await out()).replace(/(<target>)<ph [^>]*equiv="\{rule\}"[^>]*\/>/, '$1');
    const bare = xliff.replace(/<target>(<ph [^>]*\/> )+EACH/, '<target>EACH');
    const taken = await imported(bare);
    expect(taken.out).toContain('article.custody.rule leaves out {evidence}, unlike its source.');
  });

  test('understands what tools of translators make of a text', async () => {
    const unit = (inner: string): string =>
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en-GB" trgLang="ar-JO"><file id="f" original="C:\\x\\a.pacta"><group id="g"><unit id="article.custody.5.item-2">${inner}</unit></group></file></xliff>`;
    const split = unit(
      '<segment><source>report</source><target>أبلغ <mrk id="m" type="term">عن</mrk></target></segment><ignorable><source> </source></ignorable><segment><source>losses</source><target><cp hex="00ab"/>الخسائر<![CDATA[ & <]]></target></segment>',
    );
    const taken = await imported(split);
    expect(taken.err).toBe('');
    expect(taken.text).toContain('"report losses" /ar "أبلغ عن «الخسائر & <".');
    const half = await imported(unit('<segment><source>report losses</source><target/></segment>'));
    expect(half.out).toContain('0 translations were written');
    const strange = await imported(unit('<segment><source>report losses</source><target>x<img/></target></segment>'));
    expect(strange.out).toContain('elements that no agreement can hold: img');
    const mark = unit(
      '<segment><source>report losses</source><target>x <ph id="9" equiv="&quot;. party"/></target></segment>',
    );
    expect((await imported(mark)).out).toContain('a mark that is none of this agreement');
  });

  test('whatever is written as a translation stands in the agreement as a text', async () => {
    const xliff = await out();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), async (words) => {
        const inXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
        const given = `x ${words}\narticle evil "y" {evidence} // \\`;
        const taken = await imported(translated(xliff, 'final', () => inXml(given)));
        expect(mistakes(taken.text)).toBe(0);
        expect(taken.out).not.toContain('not taken');
        const [, target] = unitsOf(await exported(taken.at))['party.Ukraine.title'] ?? [];
        expect(target).toBe(given.replace(/\s+/g, ' ').trim());
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['not XML', /a\.xlf is no XML that can be read/],
    ['<a/>', /a\.xlf is no XLIFF: its first element is “a”/],
    [
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
      /is XLIFF 1\.2, and only 2\.0 and 2\.1 are read/,
    ],
    ['<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>', /srcLang and trgLang are missing/],
    [
      '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="fr" trgLang="ar"><file id="f" original="a.pacta"/></xliff>',
      /translates from “fr”/,
    ],
    [
      '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="fr"><file id="f" original="a.pacta"/></xliff>',
      /“fr” is no language/,
    ],
    [
      '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="ar"><file id="f"/></xliff>',
      /name it with --agreement/,
    ],
    [
      '<!DOCTYPE x [<!ENTITY a "b">]><xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0">&a;</xliff>',
      /a\.xlf is no XML.*undefined entity/,
    ],
  ])('%s is refused', async (text, message) => {
    const taken = await imported(text);
    expect(taken.err).toMatch(message);
    expect(taken.status).toBe(2);
    expect(taken.text).toBe(TREATY);
  });

  test('a document leads to no file but one beside it', async () => {
    const xliff = translated(await out()).replace('original="a.pacta"', 'original="../a.pacta"');
    const at = folder({ 'a.pacta': TREATY, 'sub/x.xlf': xliff });
    const ran = await at.pacta(['xliff', 'import', 'sub/x.xlf']);
    expect(ran.err).toContain('sub/a.pacta cannot be read: there is no such file or folder.');
    expect(at.read('a.pacta')).toBe(TREATY);
    const named = await at.pacta(['xliff', 'import', 'sub/x.xlf', '--agreement', 'a.pacta']);
    expect(named.status).toBe(0);
    expect(at.read('a.pacta')).toContain('/ar "UKRAINE"');
  });
});

test.each([
  [['xliff', 'exprt', 'a.pacta'], /xliff cannot “exprt”.* Did you mean export\?/],
  [['xliff', 'export'], /xliff needs FILE/],
])('%j is wrong usage', async (words, message) => {
  const ran = await folder({ 'a.pacta': TREATY }).pacta(words);
  expect(ran.err).toMatch(message);
  expect(ran.status).toBe(2);
});
