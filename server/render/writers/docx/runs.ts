/** Words as Word's runs: references as fields or links, proposals and untranslated words in styles of their own. */
import { Bookmark, InternalHyperlink, type IRunOptions, type ParagraphChild, SimpleField, TextRun } from 'docx';
import type { Run, Words } from '../../document.js';

export interface RunStyle {
  readonly rightToLeft: boolean;
  /** Tag of the language of words that are not the document's. */
  readonly lang: string | undefined;
  /** Printed headings by id: a reference that reads as its heading does is a field that Word keeps up to date. */
  readonly headings: ReadonlyMap<string, string>;
}

/** @param bookmark id of a place that references point to */
export function runsOf(words: Words, style: RunStyle, bookmark?: string): ParagraphChild[] {
  const children = words.flatMap((run) => runOf(run, style, {}));
  if (bookmark === undefined) return children;
  const plain = children.filter((child): child is TextRun => child instanceof TextRun);
  if (plain.length < children.length || children.length === 0) {
    return [new Bookmark({ id: bookmarkId(bookmark), children: [] }), ...children];
  }
  return [new Bookmark({ id: bookmarkId(bookmark), children: plain })];
}

function runOf(run: Run, style: RunStyle, look: IRunOptions): ParagraphChild[] {
  const direction = style.rightToLeft ? { rightToLeft: true } : {};
  switch (run.kind) {
    case 'text':
    case 'date':
      return [new TextRun({ ...look, ...direction, ...languageOf(style), text: run.text })];
    case 'unresolved':
      return [new TextRun({ ...look, ...direction, text: run.text, highlight: 'yellow' })];
    case 'reference':
      if (style.headings.get(run.target) === run.text && !style.rightToLeft)
        return [new SimpleField(`REF ${bookmarkId(run.target)} \\h`, run.text)];
      return [
        new InternalHyperlink({
          anchor: bookmarkId(run.target),
          children: [new TextRun({ ...look, ...direction, text: run.text })],
        }),
      ];
    case 'foreign':
      return run.runs.flatMap((one) =>
        runOf(one, { ...style, rightToLeft: false, lang: run.lang }, { ...look, italics: true }),
      );
    case 'proposal':
      return run.runs.flatMap((one) => runOf(one, style, { ...look, style: 'Proposal' }));
  }
}

function languageOf({ lang, rightToLeft }: RunStyle): Pick<IRunOptions, 'language'> {
  if (lang === undefined) return {};
  return { language: rightToLeft ? { bidirectional: lang } : { value: lang } };
}

/** Word wants a letter in front, no more than forty characters, and nothing but letters, digits and underscores. */
function bookmarkId(id: string): string {
  const plain = id.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '_');
  if (plain.length <= 30) return `p_${plain}`;
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return `p_${plain.slice(0, 26)}_${sum.toString(36)}`;
}
