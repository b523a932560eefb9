/**
 * The document for Word: paragraph and character styles, numbered levels, headings, bookmarks with references to them, and paragraphs
 * from right to left. The library is large, so this writer is loaded when it is first asked for.
 */
import { type IRunOptions, Packer, Paragraph, type Table, TextRun, Document as WordDocument } from 'docx';
import type { ArticleBlock, Block, Document, ListItem, Provision, Words } from '../document.js';
import { marksAreCounted, numberingOf, TREATY_LEVELS } from './docx/numbering.js';
import { type RunStyle, runsOf } from './docx/runs.js';
import { signatureTable } from './docx/signatures.js';
import { pageFooter, treatyStyles } from './docx/styles.js';

/** The bytes of a .docx file. */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const writer = createWriter(document);
  const word = new WordDocument({
    title: document.title,
    creator: '',
    description: '',
    styles: treatyStyles(document.lang),
    numbering: { config: [TREATY_LEVELS(document.lang)] },
    sections: [
      {
        properties: { page: { margin: { top: 1418, bottom: 1418, left: 1418, right: 1418 } } },
        footers: { default: pageFooter() },
        children: document.blocks.flatMap(writer),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(word));
}

interface ParagraphOptions {
  readonly style?: string;
  readonly mark?: string;
  readonly level?: number;
  readonly instance?: number;
  readonly bookmark?: string;
  readonly lang?: string;
}

/** Makes the paragraphs of each block; every article's numbers begin anew. */
function createWriter(document: Document): (block: Block) => (Paragraph | Table)[] {
  const bidirectional = document.direction === 'rtl';
  const headings = new Map(
    document.blocks.flatMap((block): [string, string][] => ('heading' in block ? [[block.id, block.heading]] : [])),
  );
  const runStyle = (lang?: string): RunStyle => ({ rightToLeft: bidirectional && lang === undefined, lang, headings });
  let lists = 0;

  const paragraph = (words: Words, options: ParagraphOptions = {}): Paragraph => {
    const { style, mark, level, instance, bookmark, lang } = options;
    const counted = mark !== undefined && instance !== undefined && level !== undefined;
    const hanging =
      mark === undefined || counted ? [] : [new TextRun({ text: mark, ...direction(runStyle(lang)) }), tab()];
    return new Paragraph({
      ...(style !== undefined && { style }),
      bidirectional: bidirectional && lang === undefined,
      ...(counted && { numbering: numberingOf(level, instance) }),
      ...(!counted &&
        level !== undefined && { indent: { start: 567 * (level + 1), hanging: mark === undefined ? 0 : 567 } }),
      children: [...hanging, ...runsOf(words, runStyle(lang), bookmark)],
    });
  };

  const items = (list: readonly ListItem[], level: number, instance: number | undefined, lang?: string): Paragraph[] =>
    list.flatMap(({ mark, words, items: inner }) => [
      paragraph(words, {
        style: 'Provision',
        mark,
        level,
        ...(instance !== undefined && { instance }),
        ...(lang && { lang }),
      }),
      ...items(inner, level + 1, instance, lang),
    ]);

  const provision = (one: Provision, instance: number | undefined): Paragraph[] => {
    const { id, mark, words, items: list, after, untranslated: lang } = one;
    const numbered = mark !== undefined;
    const own = { style: 'Provision', ...(lang && { lang }) };
    // A list under an unnumbered paragraph counts by itself; under a numbered one it counts within that number.
    const under = numbered
      ? instance
      : marksAreCounted([{ ...one, mark: '1.', number: 1 }], document.lang)
        ? ++lists
        : undefined;
    return [
      paragraph(words, {
        ...own,
        ...(numbered && { mark, level: 0 }),
        ...(numbered && instance !== undefined && { instance }),
        ...(id !== undefined && { bookmark: id }),
      }),
      ...items(list, 1, under, lang),
      ...(after ? [paragraph(after, { ...own, ...(numbered && { level: 0 }) })] : []),
    ];
  };

  const article = ({ kind, id, heading, title, provisions }: ArticleBlock): Paragraph[] => {
    const instance = marksAreCounted(provisions, document.lang) ? ++lists : undefined;
    const numberStyle = kind === 'article' ? 'ArticleNumber' : 'AnnexNumber';
    return [
      paragraph([{ kind: 'text', text: heading }], { style: numberStyle, bookmark: id }),
      ...(title.length > 0 ? [paragraph(title, { style: 'ArticleTitle' })] : []),
      ...provisions.flatMap((one) => provision(one, instance)),
    ];
  };

  return (block) => {
    switch (block.kind) {
      case 'title':
        return [
          paragraph(block.title, { style: 'TreatyTitle' }),
          ...(block.between ? [paragraph(block.between, { style: 'Between' })] : []),
        ];
      case 'preamble':
        return [
          ...(block.opening.length > 0 ? [paragraph(block.opening, { style: 'Provision' })] : []),
          ...block.recitals.map(({ words }) => paragraph(words, { style: 'Recital' })),
          paragraph(block.formula, { style: 'Provision' }),
        ];
      case 'division':
        return [
          paragraph([{ kind: 'text', text: block.heading }], { style: 'DivisionNumber', bookmark: block.id }),
          ...(block.title.length > 0 ? [paragraph(block.title, { style: 'ArticleTitle' })] : []),
        ];
      case 'article':
      case 'annex':
        return article(block);
      case 'closing':
        return block.paragraphs.map((words) => paragraph(words, { style: 'Closing' }));
      case 'signatures':
        return [signatureTable(block, (words, style) => paragraph(words, { style }), bidirectional)];
      case 'broken':
        return [paragraph(block.words, { style: 'Provision' })];
    }
  };
}

function tab(): TextRun {
  return new TextRun('\t');
}

function direction({ rightToLeft }: RunStyle): Pick<IRunOptions, 'rightToLeft'> {
  return rightToLeft ? { rightToLeft } : {};
}
