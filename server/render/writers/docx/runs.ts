/** Words as Word's runs: references as fields or links, proposals and untranslated words in styles of their own. */
import { isRightToLeft } from '../../../model/languages.js';
import type { Run, Words } from '../../document.js';
import { text } from '../akn/xml.js';
import { field } from './package.js';
import { languageOf } from './styles.js';

export interface RunContext {
  readonly rightToLeft: boolean;
  /** Tag of the language of words that are not the document's. */
  readonly lang?: string;
  /** The name of the place that an id leads to, or undefined where the document does not hold it. */
  readonly bookmarkOf: (id: string) => string | undefined;
  /** The printed heading of an article, annex or division: a reference that reads so is a field that Word keeps up to date. */
  readonly headingOf: (id: string) => string | undefined;
  /** The character style of every run, as markup. */
  readonly style?: string;
  /** Further properties of every run, as markup: what stands in front of the language in the standard's order. */
  readonly look?: string;
}

export function runsOf(words: Words, context: RunContext): string {
  let markup = '';
  for (const run of words) markup += runOf(run, context, context.style ?? '');
  return markup;
}

/** @param style the character style, as markup: it comes first among a run's properties */
function runOf(run: Run, context: RunContext, style: string): string {
  const properties = propertiesOf(context, style);
  switch (run.kind) {
    case 'text':
    case 'date':
      return textRun(run.text, properties);
    case 'unresolved':
      return textRun(
        run.text,
        propertiesOf({ ...context, look: `${context.look ?? ''}<w:highlight w:val="yellow"/>` }, style),
      );
    case 'reference': {
      const bookmark = context.bookmarkOf(run.target);
      if (bookmark === undefined) return textRun(run.text, properties);
      if (context.headingOf(run.target) === run.text) {
        return field(`REF ${bookmark} \\h \\* MERGEFORMAT`, run.text, properties);
      }
      return `<w:hyperlink w:anchor="${bookmark}">${textRun(run.text, properties)}</w:hyperlink>`;
    }
    case 'foreign': {
      const inside = { ...context, lang: run.lang, rightToLeft: isRightToLeft(run.lang) };
      return run.runs.map((one) => runOf(one, inside, '<w:rStyle w:val="Untranslated"/>')).join('');
    }
    case 'proposal':
      return run.runs.map((one) => runOf(one, context, style || '<w:rStyle w:val="Proposal"/>')).join('');
  }
}

export function textRun(words: string, properties: string): string {
  if (words === '') return '';
  const head = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${head}<w:t xml:space="preserve">${text(words)}</w:t></w:r>`;
}

/** The properties of a run, in the order of the standard: style, look, direction, language. */
export function propertiesOf({ rightToLeft, lang, look = '' }: RunContext, style = ''): string {
  return style + look + (rightToLeft ? '<w:rtl/>' : '') + (lang === undefined ? '' : languageOf(lang));
}
