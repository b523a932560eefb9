/** The look of the Word file: the styles by which a treaty section can restyle the whole. */

import { isRightToLeft } from '../../../model/languages.js';

export const INDENT = 567;

interface Style {
  readonly id: string;
  readonly name: string;
  readonly next?: string;
  /** Paragraph properties, as markup. */
  readonly paragraph: string;
  /** Run properties, as markup. */
  readonly run?: string;
}

const BOLD = '<w:b/><w:bCs/>';
const ITALIC = '<w:i/><w:iCs/>';
const CENTRED = '<w:jc w:val="center"/>';
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints + 2}"/>`;
const spacing = (before: number, after: number): string => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const outline = (level: number): string => `<w:outlineLvl w:val="${level}"/>`;

/** Distances are twentieths of a point; the order of properties is that of the standard. */
const STYLES: readonly Style[] = [
  {
    id: 'TreatyTitle',
    name: 'Treaty Title',
    next: 'Provision',
    paragraph: `<w:keepNext/>${spacing(0, 60)}${CENTRED}${outline(0)}`,
    run: BOLD + size(30),
  },
  {
    id: 'Between',
    name: 'Between',
    next: 'Provision',
    paragraph: `${spacing(200, 500)}<w:ind w:left="850" w:right="850"/>${CENTRED}`,
  },
  {
    id: 'DivisionNumber',
    name: 'Division',
    next: 'Provision',
    paragraph: `<w:keepNext/>${spacing(480, 60)}${CENTRED}${outline(0)}`,
    run: `${BOLD}<w:caps/>`,
  },
  {
    id: 'ArticleNumber',
    name: 'Article Number',
    next: 'ArticleTitle',
    paragraph: `<w:keepNext/>${spacing(360, 60)}${CENTRED}${outline(1)}`,
    run: ITALIC,
  },
  {
    id: 'AnnexNumber',
    name: 'Annex Number',
    next: 'ArticleTitle',
    paragraph: `<w:keepNext/><w:pageBreakBefore/>${spacing(0, 60)}${CENTRED}${outline(0)}`,
    run: '<w:caps/>',
  },
  {
    id: 'ArticleTitle',
    name: 'Article Title',
    next: 'Provision',
    paragraph: `<w:keepNext/>${spacing(0, 160)}${CENTRED}`,
    run: BOLD,
  },
  { id: 'Provision', name: 'Provision', paragraph: `<w:widowControl/>${spacing(0, 140)}<w:jc w:val="both"/>` },
  {
    id: 'Recital',
    name: 'Recital',
    paragraph: `<w:widowControl/>${spacing(0, 140)}<w:ind w:left="${INDENT}"/><w:jc w:val="both"/>`,
  },
  { id: 'Closing', name: 'Closing', paragraph: `<w:keepNext/><w:keepLines/>${spacing(240, 140)}<w:jc w:val="both"/>` },
  {
    id: 'SignedFor',
    name: 'Signed For',
    next: 'Signature',
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(360, 0)}${CENTRED}`,
  },
  {
    id: 'SigningLine',
    name: 'Signing Line',
    next: 'Signature',
    paragraph: `<w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>${spacing(800, 80)}<w:ind w:left="400" w:right="400"/>${CENTRED}`,
  },
  { id: 'Signature', name: 'Signatory', paragraph: `<w:keepLines/>${spacing(0, 0)}${CENTRED}` },
  {
    id: 'ContentsTitle',
    name: 'Contents Title',
    next: 'ContentsEntry',
    paragraph: `<w:keepNext/>${spacing(240, 160)}${CENTRED}`,
    run: BOLD,
  },
  {
    id: 'ContentsEntry',
    name: 'toc 1',
    paragraph: `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="8730"/></w:tabs>${spacing(0, 60)}`,
  },
  { id: 'RunningHead', name: 'header', paragraph: CENTRED, run: ITALIC + size(18) },
  { id: 'PageNumber', name: 'footer', paragraph: CENTRED, run: size(20) },
];

/** Names that Word knows itself. */
const BUILT_IN: ReadonlySet<string> = new Set(['toc 1', 'header', 'footer']);

/** The styles of a document in a language. */
export function treatyStyles(lang: string): string {
  const font =
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="SimSun"/>';
  return [
    `<w:docDefaults><w:rPrDefault><w:rPr>${font}${size(24)}${languageOf(lang)}</w:rPr></w:rPrDefault>`,
    '<w:pPrDefault/></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>',
    ...STYLES.map(({ id, name, next, paragraph, run }) =>
      [
        `<w:style w:type="paragraph"${BUILT_IN.has(name) ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>`,
        next === undefined ? '' : `<w:next w:val="${next}"/>`,
        `<w:qFormat/><w:pPr>${paragraph}</w:pPr>${run === undefined ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`,
      ].join(''),
    ),
    '<w:style w:type="character" w:customStyle="1" w:styleId="Proposal"><w:name w:val="Proposal"/><w:rPr><w:u w:val="dotted"/></w:rPr></w:style>',
    '<w:style w:type="character" w:customStyle="1" w:styleId="Untranslated"><w:name w:val="Untranslated"/><w:rPr><w:i/><w:iCs/></w:rPr></w:style>',
  ].join('');
}

/** Word checks spelling by country: where a tag names none, the one whose spelling the United Nations keep to, or the largest. */
const COUNTRIES: Readonly<Record<string, string>> = {
  ar: 'ar-SA',
  de: 'de-DE',
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  it: 'it-IT',
  nl: 'nl-NL',
  pt: 'pt-PT',
  ru: 'ru-RU',
  zh: 'zh-CN',
};

/** The language by which Word checks spelling and hyphenates. */
export function languageOf(lang: string): string {
  const eastern = /^(?:zh|ja|ko)\b/.test(lang);
  const attribute = isRightToLeft(lang) ? 'bidi' : eastern ? 'eastAsia' : 'val';
  return `<w:lang w:${attribute}="${COUNTRIES[lang] ?? lang}"/>`;
}
