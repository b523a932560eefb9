/** Words of a text that name what the agreement declares: defined terms, articles and paragraphs. They become names in braces. */
import { spokenHeading } from '../model/printed-form.js';
import { escaped, quoted } from './source-text.js';
import type { ImportedElement, ImportedParagraph, ImportedTreaty } from './structure.js';

/** Writes words as a text of the language, with the names that stand in them. */
export type Link = (words: string, place?: Place) => string;

export interface Place {
  readonly element?: ImportedElement;
  /** The term that the words define: it is not named in its own definition, nor are those behind it. */
  readonly defining?: string;
}

export interface Linked {
  readonly link: Link;
  /** Labels of the paragraphs that have been named so far. */
  readonly labelOf: (paragraph: ImportedParagraph) => string | undefined;
}

interface Target {
  readonly words: string;
  readonly label: string;
  readonly kind: 'term' | 'article';
  readonly order: number;
}

const PARAGRAPH: Readonly<Record<string, string>> = { en: 'paragraph', fr: 'paragraphe', es: 'párrafo' };
const OF = "(?:of|to(?= (?:the|that|its|an?) )|du|de la|de l['’]|des|del|de los|de las|de)";
const THIS = '(?:this|the present|(?:la )?présente?|presente|(?:el |la )?presente|este|esta)';
/** What may stand between a reference and the instrument that it belongs to. */
const BETWEEN =
  '(?:\\s?\\((?:\\w{1,4})\\))*(?:,? (?:(?:sub-?)?paragraphs?|paragraphes?|alinéas?|párrafos?|apartados?) [\\w(), ]{1,25}?)?(?:(?:,| and| or| to| et| ou| y| o)+ (?:(?:[Aa]rticle|[Aa]rtículo|paragraph|paragraphe) )?[\\dIVXLC]+(?:\\s?\\(\\w{1,4}\\))*)*';
const ELSEWHERE = new RegExp(`^${BETWEEN},? ${OF}(?:\\s|(?<=['’]))(?!${THIS}(?!\\p{L}))`, 'u');
/** An instrument named just in front: what follows is an article of that one. */
const OF_ANOTHER =
  /(?<!(?:this|present|présente?|presente|este|esta) )(?:Charter|Convention|Protocol|Treaty|Statute|Covenant|Constitution|Agreement|Annex|Accord|Traité|Charte|Protocole|Convenio|Tratado|Carta)[,(]?\s?\(?$/u;
/** Words that a treaty uses of itself and of its parties: they are more than the definition that it gives of them. */
const OWN_WORDS =
  /^(?:(?:the )?(?:(?:high |contracting |states? )?part(?:y|ies)(?: states?)?|agreement|treaty|convention|protocol|article|annex)|force|parties?|accord)$/iu;

/** @param labels names of the terms and articles, as they are declared */
export function createLinker(
  { elements, language }: ImportedTreaty,
  terms: readonly { readonly title: string; readonly label: string }[],
  labels: ReadonlyMap<ImportedElement, string>,
): Linked {
  const targets = [...termTargets(terms), ...articleTargets(elements, labels, language)];
  const known = new Map(targets.map((target) => [target.words, target]));
  const words = PARAGRAPH[language];
  const alternatives = [
    ...targets.map((target) => escapedPattern(target.words)).sort((a, b) => b.length - a.length),
    ...(words === undefined ? [] : [`${words} \\d{1,2}`]),
  ];
  const any =
    alternatives.length === 0
      ? undefined
      : new RegExp(
          `(?<![\\p{L}\\p{M}\\d-])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}\\d]|\\s(?:bis|ter)\\b|[.,]\\d)`,
          'gu',
        );
  const named = new Map<ImportedParagraph, string>();

  function nameOf(found: string, before: string, behind: string, { element, defining }: Place): string | undefined {
    const target = known.get(found);
    if (target?.kind === 'term') {
      const limit = terms.findIndex(({ title }) => title === defining);
      return defining !== undefined && target.order >= limit ? undefined : target.label;
    }
    if (ELSEWHERE.test(behind) || OF_ANOTHER.test(before)) return undefined;
    if (target !== undefined) return target.label;
    if (element === undefined || /(?:\d|\(|[\p{L}]-|\b[IVXLC]+,?)\s?$/u.test(before)) return undefined;
    const paragraph = element.paragraphs.find(({ count }) => count === Number(/\d+/u.exec(found)?.[0]));
    const label = labels.get(element);
    if (paragraph === undefined || label === undefined) return undefined;
    named.set(paragraph, `${label}-${paragraph.count}`);
    return named.get(paragraph);
  }

  return {
    labelOf: (paragraph) => named.get(paragraph),
    link(text, place = {}) {
      if (any === undefined) return quoted(text);
      let source = '';
      let at = 0;
      for (const match of text.matchAll(any)) {
        const end = match.index + match[0].length;
        const name = nameOf(match[0], text.slice(0, match.index), text.slice(end), place);
        if (name === undefined) continue;
        source += `${escaped(text.slice(at, match.index))}{${name}}`;
        at = end;
      }
      return `"${source}${escaped(text.slice(at))}"`;
    },
  };
}

function termTargets(terms: readonly { readonly title: string; readonly label: string }[]): readonly Target[] {
  return terms.flatMap(({ title, label }, order) => {
    const isPlain = /^\p{Ll}+$/u.test(title) || title.length < 3 || OWN_WORDS.test(title);
    return isPlain ? [] : [{ words: title, label, kind: 'term', order }];
  });
}

/** Articles and annexes whose heading is spoken of in words that no other's is. */
function articleTargets(
  elements: readonly ImportedElement[],
  labels: ReadonlyMap<ImportedElement, string>,
  language: string,
): readonly Target[] {
  const spoken = elements.map((element) => ({ element, words: spokenIn(element, language) }));
  return spoken.flatMap(({ element, words }, order) => {
    const label = labels.get(element);
    const isOnly = spoken.filter((one) => one.words === words).length === 1;
    if (label === undefined || words === '' || !isOnly) return [];
    return [{ words, label, kind: 'article' as const, order }];
  });
}

function spokenIn({ kind, heading }: ImportedElement, language: string): string {
  if (kind !== 'article' && kind !== 'annex') return '';
  const spoken = spokenHeading(heading);
  if (!/\s[\p{L}\d]+$/u.test(spoken)) return '';
  return language === 'fr' || language === 'es' ? spoken.charAt(0).toLowerCase() + spoken.slice(1) : spoken;
}

function escapedPattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

export { quoted } from './source-text.js';
