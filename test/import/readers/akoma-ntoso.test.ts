/** Akoma Ntoso, as parliaments and international organisations write it. */
import { expect, test } from 'vitest';
import { readFile } from '../../../server/import/readers/read-file.js';

async function read(
  inside: string,
  language = 'eng',
): Promise<{ lines: readonly string[]; remarks: readonly string[] }> {
  const meta = `<meta><identification><FRBRExpression><FRBRlanguage language="${language}"/></FRBRExpression></identification></meta>`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<an:akomaNtoso xmlns:an="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act>${meta}${inside}</act></an:akomaNtoso>`;
  const { blocks, remarks } = await readFile('treaty.xml', Buffer.from(xml), 'treaty.xml');
  return { lines: blocks.map(({ text }) => text), remarks };
}

test('preface, preamble, divisions, articles, lists, conclusions and attachments', async () => {
  const { lines, remarks } = await read(`
    <preface><longTitle><p><docType>Treaty</docType> on <docTitle>Peace</docTitle></p></longTitle></preface>
    <preamble><p>The Parties,</p><recitals><recital><p>Recalling the Charter,</p></recital></recitals>
      <formula name="enacting"><p>Have agreed as follows:</p></formula></preamble>
    <body><part><num>PART I</num><heading>General</heading>
      <article><num>Article 1</num><heading>Scope</heading>
        <paragraph><num>1.</num><content><p>This Treaty applies to <ref href="#x">Article 2</ref>.</p></content></paragraph>
        <paragraph><num>2.</num><list><intro><p>Each Party shall:</p></intro>
          <point><num>(a)</num><content><p>pay;</p></content></point>
          <point><num>(b)</num><list><intro><p>report:</p></intro><point><num>(i)</num><content><p>soon.</p></content></point></list></point>
          <wrapUp><p>and no more.</p></wrapUp></list></paragraph>
      </article></part></body>
    <conclusions><p>Done at <location>Geneva</location>.</p></conclusions>
    <attachments><attachment><heading>Annex A</heading><subheading>Sites</subheading><doc><mainBody><p>A site.</p></mainBody></doc></attachment></attachments>`);
  expect(lines).toEqual([
    'Treaty on Peace',
    'The Parties,',
    'Recalling the Charter,',
    'Have agreed as follows:',
    ...['PART I', 'General', 'Article 1', 'Scope'],
    '1. This Treaty applies to Article 2.',
    ...['2. Each Party shall:', '(a) pay;', '(b) report:', '(i) soon.', 'and no more.'],
    'Done at Geneva.',
    ...['Annex A', 'Sites', 'A site.'],
  ]);
  expect(remarks).toEqual([]);
});

test('a bare number is printed with what it numbers', async () => {
  const body = `<body><chapter><num>II</num><article><num>4</num><paragraph><num>1</num><content><p>One.</p></content></paragraph>
    <paragraph><num>2</num><blockList><listIntroduction>Two:</listIntroduction><item><num>a</num><p>deep.</p></item></blockList></paragraph></article></chapter></body>`;
  const own = ['1. One.', '2. Two:', '(a) deep.'];
  expect((await read(body)).lines).toEqual(['Chapter II', 'Article 4', ...own]);
  expect((await read(body, 'spa')).lines).toEqual(['Capítulo II', 'Artículo 4', ...own]);
});

test('notes are set aside and told, and so is what stands elsewhere', async () => {
  const { lines, remarks } = await read(
    '<body><p>Text<authorialNote marker="1"><p>See the Charter.</p></authorialNote> ends.</p></body><attachments><attachment><documentRef href="x"/></attachment></attachments>',
  );
  expect(lines).toEqual(['Text ends.']);
  expect(remarks).toEqual([
    'A footnote was left out of the text: “See the Charter.”.',
    'A document that the file points to, such as an annex, was not imported.',
  ]);
});

test('what a protocol quotes to be put into a treaty stays in its sentence', async () => {
  const quoted =
    '<quotedStructure><article><num>Article 5</num><content><p>New words.</p></content></article></quotedStructure>';
  const { lines } = await read(`<body><p>Article 5 is replaced by: ${quoted}</p></body>`);
  expect(lines).toEqual(['Article 5 is replaced by: Article 5 New words.']);
});

test('tables keep their rows', async () => {
  const { lines } = await read(
    '<body><table><tr><th><p>State</p></th><td><p>Share</p><p>in %</p></td></tr></table></body>',
  );
  expect(lines).toEqual(['| State | Share in % |']);
});

test.each([
  ['<law><p>Text</p></law>', /XML of another kind \(<law>\), not Akoma Ntoso/],
  ['<w:wordDocument xmlns:w="x"/>', /a Word document saved as XML/],
  ['<akomaNtoso><act><p>Text</act></akomaNtoso>', /is damaged: its XML cannot be read/],
])('refuses %s', async (xml, message) => {
  await expect(readFile('a.xml', Buffer.from(xml), 'a.xml')).rejects.toThrow(message);
});
