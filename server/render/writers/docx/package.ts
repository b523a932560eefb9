/** The parts of a Word file: what it consists of, how they belong together, and what is told of the document. */
import { text } from '../akn/xml.js';
import { zipped } from './zip.js';

export interface WordParts {
  readonly title: string;
  readonly lang: string;
  readonly rightToLeft: boolean;
  /** The paragraphs and tables of the document. */
  readonly body: string;
  readonly styles: string;
  readonly numbering: string;
  /** Whether the document holds a table of contents, which Word fills in when the file is opened. */
  readonly hasContents: boolean;
  /** Whether changes to it are recorded from the beginning, as in a redline. */
  readonly tracksChanges?: boolean;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const LINKS = `xmlns:r="${OFFICE}/relationships"`;
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A part of the document's markup with the prefix that its elements have. */
export function part(name: string, content: string): string {
  return `${HEAD}<w:${name} ${MAIN} ${LINKS}>${content}</w:${name}>`;
}

/** The bytes of a .docx file. */
export function wordFile({
  title,
  lang,
  rightToLeft,
  body,
  styles,
  numbering,
  hasContents,
  tracksChanges,
}: WordParts): Promise<Uint8Array<ArrayBuffer>> {
  const section = [
    '<w:headerReference w:type="default" r:id="rHead"/><w:headerReference w:type="first" r:id="rFirst"/>',
    '<w:footerReference w:type="default" r:id="rFoot"/><w:footerReference w:type="first" r:id="rFoot"/>',
    '<w:pgSz w:w="11906" w:h="16838"/>',
    '<w:pgMar w:top="1588" w:right="1588" w:bottom="1588" w:left="1588" w:header="794" w:footer="794" w:gutter="0"/>',
    '<w:titlePg/>',
    rightToLeft ? '<w:bidi/>' : '',
  ].join('');
  return zipped([
    { name: '[Content_Types].xml', content: contentTypes() },
    {
      name: '_rels/.rels',
      content: relations(
        [
          ['rDocument', 'officeDocument', 'word/document.xml'],
          ['rApp', 'extended-properties', 'docProps/app.xml'],
        ],
        CORE,
      ),
    },
    { name: 'docProps/core.xml', content: coreProperties(title, lang) },
    {
      name: 'docProps/app.xml',
      content: `${HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>Pacta</Application></Properties>`,
    },
    { name: 'word/_rels/document.xml.rels', content: relations(DOCUMENT_PARTS) },
    { name: 'word/document.xml', content: part('document', `<w:body>${body}<w:sectPr>${section}</w:sectPr></w:body>`) },
    { name: 'word/styles.xml', content: part('styles', styles) },
    { name: 'word/numbering.xml', content: part('numbering', numbering) },
    { name: 'word/settings.xml', content: part('settings', settings(hasContents, tracksChanges === true)) },
    {
      name: 'word/header1.xml',
      content: part(
        'hdr',
        `<w:p><w:pPr><w:pStyle w:val="RunningHead"/>${rightToLeft ? '<w:bidi/>' : ''}</w:pPr>${headRun(title, rightToLeft)}</w:p>`,
      ),
    },
    { name: 'word/header2.xml', content: part('hdr', '<w:p><w:pPr><w:pStyle w:val="RunningHead"/></w:pPr></w:p>') },
    {
      name: 'word/footer1.xml',
      content: part('ftr', `<w:p><w:pPr><w:pStyle w:val="PageNumber"/></w:pPr>${field('PAGE', '1')}</w:p>`),
    },
  ]);
}

/** A field that Word computes, with what stands there until it does. @param properties of its runs, as markup */
export function field(instruction: string, result: string, properties = '', dirty = false): string {
  const run = (content: string): string =>
    `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
  return [
    run(`<w:fldChar w:fldCharType="begin"${dirty ? ' w:dirty="true"' : ''}/>`),
    run(`<w:instrText xml:space="preserve"> ${text(instruction)} </w:instrText>`),
    run('<w:fldChar w:fldCharType="separate"/>'),
    run(`<w:t xml:space="preserve">${text(result)}</w:t>`),
    run('<w:fldChar w:fldCharType="end"/>'),
  ].join('');
}

function headRun(title: string, rightToLeft: boolean): string {
  return `<w:r>${rightToLeft ? '<w:rPr><w:rtl/></w:rPr>' : ''}<w:t xml:space="preserve">${text(title)}</w:t></w:r>`;
}

type Relation = readonly [id: string, type: string, target: string];

const DOCUMENT_PARTS: readonly Relation[] = [
  ['rStyles', 'styles', 'styles.xml'],
  ['rNumbering', 'numbering', 'numbering.xml'],
  ['rSettings', 'settings', 'settings.xml'],
  ['rHead', 'header', 'header1.xml'],
  ['rFirst', 'header', 'header2.xml'],
  ['rFoot', 'footer', 'footer1.xml'],
];

const CORE = `<Relationship Id="rCore" Type="${RELATIONS}/metadata/core-properties" Target="docProps/core.xml"/>`;

function relations(all: readonly Relation[], more = ''): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${RELATIONS}">${each.join('')}${more}</Relationships>`;
}

function contentTypes(): string {
  const parts = [
    ['document', 'document.main'],
    ['styles', 'styles'],
    ['numbering', 'numbering'],
    ['settings', 'settings'],
    ['header1', 'header'],
    ['header2', 'header'],
    ['footer1', 'footer'],
  ].map(([file, type]) => `<Override PartName="/word/${file}.xml" ContentType="${TYPE}.${type}+xml"/>`);
  return [
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts,
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>',
    '</Types>',
  ].join('');
}

function coreProperties(title: string, lang: string): string {
  return [
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" `,
    'xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${text(title)}</dc:title><dc:language>${text(lang)}</dc:language></cp:coreProperties>`,
  ].join('');
}

function settings(hasContents: boolean, tracksChanges: boolean): string {
  return [
    tracksChanges ? '<w:trackRevisions/>' : '',
    '<w:defaultTabStop w:val="567"/>',
    hasContents ? '<w:updateFields w:val="true"/>' : '',
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  ].join('');
}
