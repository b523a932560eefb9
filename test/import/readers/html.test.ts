/** Pages of HTML: the words that a reader sees in a browser, with the marks that the browser makes. */
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../server/import/readers/read-file.js';

async function read(page: string | Uint8Array): Promise<{ lines: readonly string[]; remarks: readonly string[] }> {
  const { blocks, remarks } = await readFile('treaty.html', Buffer.from(page), 'treaty.html');
  return { lines: blocks.map(({ text }) => text), remarks };
}

async function lines(page: string): Promise<readonly string[]> {
  return (await read(page)).lines;
}

describe('lists', () => {
  test.each([
    ['<ol>', ['1.', '2.']],
    ['<ol start="3">', ['3.', '4.']],
    ['<ol type="a">', ['(a)', '(b)']],
    ['<ol type="A" start="26">', ['(Z)', '(AA)']],
    ['<ol type="i">', ['(i)', '(ii)']],
    ['<ol type="I">', ['(I)', '(II)']],
    ['<ol reversed>', ['2.', '1.']],
    ['<ol style="list-style-type: lower-alpha">', ['(a)', '(b)']],
    ['<ol style="list-style: none">', ['', '']],
    ['<ul>', ['•', '•']],
  ])('%s', async (list, marks) => {
    const page = `${list}<li>one<li><p>two</p></${list.slice(1, 3)}>`;
    expect(await lines(page)).toEqual([`${marks[0]} one`.trim(), `${marks[1]} two`.trim()]);
  });

  test('inside lists, with paragraphs of their own and values given', async () => {
    const page = '<ol><li>one:<ol type=a><li>deep;<li value=4>deeper.</ol><p>more of one</p><li>two</ol>';
    expect(await lines(page)).toEqual(['1. one:', '(a) deep;', '(d) deeper.', 'more of one', '2. two']);
  });

  test('whose items bring their marks get no second ones', async () => {
    expect(await lines('<ol><li>(a) one;</li><li>(b) two.</li></ol>')).toEqual(['(a) one;', '(b) two.']);
  });
});

describe('what is not part of the text', () => {
  test('programs, styles, controls and what is hidden', async () => {
    const page =
      '<head><title>T</title><style>p{}</style></head><script>var a="<p>no</p>"</script><p>Seen<span hidden>un</span><span style="display: none">seen</span></p><button>Print</button><noscript>no</noscript>';
    expect(await read(page)).toEqual({ lines: ['Seen'], remarks: [] });
  });

  test('what stands above and below the pages of a word processor', async () => {
    const page = '<div title="header"><p>DRAFT</p></div><p>Text</p><div title="footer"><p>Page 1</p></div>';
    expect(await read(page)).toEqual({ lines: ['Text'], remarks: [] });
  });

  test('a page that Word has written, with its lists and notes', async () => {
    const page = `<html xmlns:o="urn:o"><body><p class=MsoTitle>Treaty<o:p></o:p></p>
      <p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Words<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>.</p>
      <div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> A note.</p></div>`;
    expect(await read(page)).toEqual({
      lines: ['Treaty', '1. Words.'],
      remarks: ['A footnote was left out of the text: 1 “A note.”.'],
    });
  });

  test('the way round the site, which is told', async () => {
    const page = '<nav><a href="/">Home</a></nav><div role="banner">Site</div><p>Text</p><footer>© Site</footer>';
    expect(await read(page)).toEqual({
      lines: ['Text'],
      remarks: ['What stands around the text on the page, such as its menu, was left out.'],
    });
  });

  test('the table of contents, but no list that is merely called so', async () => {
    const toc = '<div id="toc"><a href="#a">Article 1</a><a href="#b">Article 2</a></div>';
    expect(await read(`${toc}<p id=a>Text</p>`)).toEqual({
      lines: ['Text'],
      remarks: ['The table of contents was left out.'],
    });
    expect(await lines('<div class="contents"><p>Text</p></div>')).toEqual(['Text']);
  });

  test('footnotes: called from above the line, or pointing back', async () => {
    const raised = '<p>Text<sup><a href="#n1">1</a></sup> ends.</p><hr><p id="n1">1 A note.</p>';
    const back = '<p>Text <a id="r1" href="#n1">(1)</a> ends.</p><p><a id="n1" href="#r1">(1)</a> A note.</p>';
    for (const page of [raised, back]) {
      expect(await read(page)).toEqual({
        lines: ['Text ends.'],
        remarks: ['A footnote was left out of the text: 1 “A note.”.'],
      });
    }
  });

  test('a link on the number of an article calls no footnote', async () => {
    const page = '<p>As article <a href="#a5">5</a> says.</p><p id="a5">Article 5</p>';
    expect(await read(page)).toEqual({ lines: ['As article 5 says.', 'Article 5'], remarks: [] });
  });

  test('everything around the main part, where the page has one', async () => {
    expect(await lines('<div>Menu</div><main><p>Text</p></main><div>Around</div>')).toEqual(['Text']);
  });
});

describe('the shape of the text', () => {
  test('headings, paragraphs, line breaks and entities', async () => {
    const page =
      '<h2>Article&nbsp;1<br>Scope &amp; aims</h2><p>The&#32;Parties <b>shall</b>\n  pay&hellip;</p>Loose words<p>A<wbr>B&shy;C</p>';
    expect(await lines(page)).toEqual(['Article 1', 'Scope & aims', 'The Parties shall pay…', 'Loose words', 'ABC']);
  });

  test('two line breaks part paragraphs, one does not', async () => {
    expect(await lines('one<br>goes on<br><br>two<br>(a) item')).toEqual(['one goes on', 'two', '(a) item']);
  });

  test('marks beside words in a table are a list', async () => {
    const page = '<table><tr><td>(a)</td><td><p>one;</p></td></tr><tr><td>–</td><td>dash</td></tr></table>';
    expect(await read(page)).toEqual({ lines: ['(a) one;', '– dash'], remarks: [] });
  });

  test('a table that places the whole page gives way to it', async () => {
    const page = '<table><tr><td><table><tr><td><p>Text</p><p>More</p></td></tr></table></td></tr></table>';
    expect(await lines(page)).toEqual(['Text', 'More']);
  });

  test('of a text in two languages side by side the English one is read, and that is told', async () => {
    const english = Array.from({ length: 12 }, () => 'Each of the Parties shall protect the other.');
    const arabic = 'يلتزم كل طرف من الأطراف بحماية الطرف الآخر في جميع الأوقات على أراضيه';
    const rows = english.map((words, index) => `<tr><td>${arabic} ${index}</td><td>${words}</td></tr>`);
    expect(await read(`<table>${rows.join('')}</table>`)).toEqual({
      lines: english,
      remarks: [
        'The text stands in several languages side by side: one column was imported, the others were left out.',
      ],
    });
  });

  test('preformatted text is read as plain text', async () => {
    expect(await lines('<pre>Treaty\n\nArticle 1\nScope</pre>')).toEqual(['Treaty', 'Article 1', 'Scope']);
  });

  test('words from right to left keep their order', async () => {
    const page = '<html dir="rtl" lang="ar"><h2>المادة 1</h2><ol><li>يلتزم كل طرف.</li></ol>';
    expect(await lines(page)).toEqual(['المادة 1', '1. يلتزم كل طرف.']);
  });

  test('lines are those of the file', async () => {
    const { blocks } = await readFile('a.html', Buffer.from('<p>one</p>\n\n<p>\n  two</p>'), 'a.html');
    expect(blocks.map(({ line }) => line)).toEqual([1, 4]);
  });
});

test('the encoding is the one that the page names', async () => {
  const page = (charset: string): string => `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;
  const latin = Buffer.concat([Buffer.from(page('iso-8859-1')), Buffer.from('<p>Traité</p>', 'latin1')]);
  expect(await read(latin)).toEqual({ lines: ['Traité'], remarks: [] });
  const arabic = Buffer.concat([Buffer.from(page('windows-1256')), Buffer.from([0xe3, 0xda])]);
  expect(await read(arabic)).toEqual({ lines: ['مع'], remarks: [] });
});
