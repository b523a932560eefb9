import type { Text, Title as TitleNode } from '../../../../grammar/ast.js';
import type { FileContext, Unit } from '../../../model/model.js';
import type { DeclaredSymbol } from '../../../model/symbols.js';
import { rawWords, settled } from '../../../model/text.js';
import { visitElement } from '../../../model/visit-element.js';
import type { Finding, IndexedRules, RuleMeta } from '../../rule.js';
import { custody } from './example-agreement.js';

const TERM = 'term sealed-evidence "Sealed Evidence" means "objects in a sealed container".\n';

const meta: RuleMeta = {
  id: 'reference/plain-term',
  severity: 'info',
  summary: 'A declared term’s title typed out instead of its name in braces.',
  rationale:
    'A term in braces follows its definition: renamed there, it changes everywhere, in every language, and the reader of the draft can go to what it means.',
  fixable: true,
  bad: custody(TERM, '  each party shall "list the Sealed Evidence and move the {sealed-evidence}".\n'),
  good: custody(TERM, '  each party shall "list the {sealed-evidence}".\n'),
};

/** A title as it can be typed, in one language. */
interface Title {
  readonly name: string;
  readonly words: string;
  /** Undefined for the agreement's first language. */
  readonly tag: string | undefined;
}

/** Follows the titles of terms and the texts that may hold them; a piece is searched when it or a title changes. */
export const plainTerm: IndexedRules = {
  rules: [meta],
  start: ({ scope }) => {
    const units = new Set<Unit>();
    const found = new Map<Unit, readonly Finding[]>();
    let titles: readonly Title[] = [];
    let signature = '';
    return {
      update(removed, added, context) {
        for (const unit of removed) {
          units.delete(unit);
          found.delete(unit);
        }
        for (const unit of added) units.add(unit);
        const changesTerms = [...removed, ...added].some(({ summary }) => summary.symbols.some(isTerm));
        if (changesTerms || signature === '') {
          titles = [...scope.ofKinds('term')].flatMap((symbol) => titlesOf(symbol));
          const fresh = JSON.stringify(titles);
          if (fresh !== signature) {
            signature = fresh;
            search(units, titles, found, context);
            return;
          }
        }
        search(added, titles, found, context);
      },
      *findings() {
        for (const list of found.values()) yield* list;
      },
    };
  },
};

function search(
  units: Iterable<Unit>,
  titles: readonly Title[],
  found: Map<Unit, readonly Finding[]>,
  context: FileContext,
): void {
  const pattern = patternOf(titles);
  for (const unit of units) {
    const findings = pattern === undefined ? [] : typedOut(unit, titles, pattern, context);
    if (findings.length > 0) found.set(unit, findings);
    else found.delete(unit);
  }
}

function isTerm({ node }: DeclaredSymbol): boolean {
  return node.kind === 'term';
}

/** Titles worth looking for: with a capital or of several words; a common noun is as often just the noun. */
function titlesOf({ name, node }: DeclaredSymbol): Title[] {
  if (node.kind !== 'term') return [];
  const all = [
    { name, words: plain(settled(node.title.text)), tag: undefined },
    ...node.title.variants.map(({ tag, text }) => ({ name, words: plain(text), tag })),
  ];
  return all.filter(({ words }) => /\p{Lu}/u.test(words) || (/\p{Lo}/u.test(words) && words.includes(' ')));
}

function plain(text: Text): string {
  return text.parts.every((part) => part.kind === 'words') ? rawWords(text).trim() : '';
}

/** Any of the titles, longest first, so that "Joint Committee" is not found in "Joint Committee Secretariat" where both are terms. */
function patternOf(titles: readonly Title[]): RegExp | undefined {
  const words = [...new Set(titles.map((title) => title.words))].sort((a, b) => b.length - a.length);
  if (words.length === 0) return undefined;
  const any = words.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}-])`, 'gu');
}

function typedOut(unit: Unit, titles: readonly Title[], pattern: RegExp, { language }: FileContext): Finding[] {
  const { piece } = unit;
  if (piece.text.search(pattern) === -1) return [];
  const findings: Finding[] = [];
  const headings = headingTexts(unit);
  const definitions = unit.summary.symbols.filter(isTerm);
  const text = (one: Text, tag: string | undefined): void => {
    if (headings.has(one)) return;
    for (const part of one.parts) {
      if (part.kind !== 'words') continue;
      for (const match of piece.text.slice(part.start, part.end).matchAll(pattern)) {
        const start = part.start + match.index;
        const end = start + match[0].length;
        const words = match[0].replace(/\s+/g, ' ');
        const title = titles.find((other) => other.words === words && isSpoken(other, tag, language));
        const inOwn = definitions.some(
          ({ name, node }) => name === title?.name && node.start <= start && end <= node.end,
        );
        if (title === undefined || inOwn || isPartOfLonger(piece.text, start, end, words)) continue;
        findings.push(finding(unit, title, start, end));
      }
    }
  };
  for (const element of piece.elements) visitElement(element, { text });
  return findings;
}

function isSpoken(title: Title, tag: string | undefined, language: string): boolean {
  return (title.tag ?? language).toLowerCase() === (tag ?? language).toLowerCase();
}

/** Headings and the titles of declarations are words of their own. */
function headingTexts({ piece, summary }: Unit): ReadonlySet<Text> {
  const texts = new Set<Text>();
  const add = (node: { readonly title?: unknown }): void => {
    const title = node.title as TitleNode | undefined;
    if (title?.kind !== 'title') return;
    texts.add(settled(title.text));
    for (const variant of title.variants) texts.add(variant.text);
  };
  for (const element of piece.elements) {
    if (element.kind === 'agreement' || element.kind === 'article' || element.kind === 'annex') add(element);
    else if (element.kind === 'division') add(element);
  }
  for (const { node } of summary.symbols) {
    if (node.kind === 'term' || node.kind === 'party' || node.kind === 'body' || node.kind === 'role') add(node);
    else if (node.kind === 'topic' || node.kind === 'group') add(node);
  }
  return texts;
}

/** One capitalised word inside a longer name ("Force" in "Air Force"), or at the head of a sentence, is no use of the term. */
function isPartOfLonger(source: string, start: number, end: number, words: string): boolean {
  if (/\p{Lu}\p{L}*\s+$/u.test(source.slice(Math.max(0, start - 40), start))) return true;
  if (/^\s+\p{Lu}\p{Ll}/u.test(source.slice(end, end + 40))) return true;
  return !/\s/.test(words) && /["."]\s*$/.test(source.slice(Math.max(0, start - 3), start));
}

function finding({ piece }: Unit, { name, words }: Title, start: number, end: number): Finding {
  const place = { piece, start, end };
  return {
    rule: meta.id,
    message: `“${words}” is the title of a declared term, typed out. Write {${name}}, so that it follows its definition.`,
    place,
    fixes: [{ title: `Write {${name}}`, edits: [{ ...place, text: `{${name}}` }], certain: true }],
  };
}
