/** Word files put together from their parts, for what no library writes: tracked changes, boxes, lists by style. */
import { type Entry, zipFile } from './zip-file.js';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPACES = [
  `xmlns:w="${MAIN}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

export interface WordFile {
  /** What stands in `w:body`. */
  readonly body: string;
  /** What stands in `w:numbering`, `w:styles`, `w:footnotes`. */
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  /** Further entries of the zip file. */
  readonly more?: Readonly<Record<string, string | Uint8Array | Entry>>;
}

export function wordFile({ body, numbering, styles, footnotes, more = {} }: WordFile): Uint8Array {
  const parts = { numbering, styles, footnotes };
  const named = Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined);
  const relations = named.map(
    ([name]) => `<Relationship Id="${name}" Type="${RELATIONS}/${name}" Target="${name}.xml"/>`,
  );
  return zipFile({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships(
      `<Relationship Id="main" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relationships(relations.join('')),
    'word/document.xml': `<w:document ${SPACES}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(named.map(([name, xml]) => [`word/${name}.xml`, `<w:${name} ${SPACES}>${xml}</w:${name}>`])),
    ...more,
  });
}

function relationships(inside: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
}

/** A paragraph. @param properties what stands in `w:pPr` @param runs words, or runs as XML */
export function p(properties: string, runs: string): string {
  const inside = runs.startsWith('<') ? runs : r(runs);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}

/** A run of words. */
export function r(words: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** The place of a paragraph in a list. */
export function inList(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** One level of a pattern. */
export function level(depth: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** A pattern and the lists that are made from it. */
export function pattern(id: number, levels: string, ...lists: readonly (number | string)[]): string {
  const made = lists.map((list) =>
    typeof list === 'string' ? list : `<w:num w:numId="${list}"><w:abstractNumId w:val="${id}"/></w:num>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>${made.join('')}`;
}
