import type { Annex, Article, Text } from '../../../../grammar/ast.js';
import type { FileModel, Unit } from '../../../model/model.js';
import { type Numbering, numberingOf } from '../../../model/numbering.js';
import type { Place } from '../../../model/symbols.js';
import { rawWords } from '../../../model/text.js';
import { visitElement } from '../../../model/visit-element.js';
import type { CheckContext, Finding, IndexedRules, RuleMeta } from '../../rule.js';
import { custody } from './example-agreement.js';

const meta: RuleMeta = {
  id: 'reference/typed-number',
  severity: 'warning',
  summary: 'An article’s or annex’s number typed into a text instead of its name in braces.',
  rationale:
    'Numbers change with every article that is added or struck out; a typed one then points at another provision, and nobody notices before the depositary does.',
  fixable: true,
  bad: custody('', '  each party shall "list the evidence, subject to Article 2".\n'),
  good: custody('', '  each party shall "list the evidence, subject to {final}".\n'),
};

interface Typed extends Place {
  readonly kind: 'article' | 'annex';
  /** From 1; an annex's letter counts from A. */
  readonly number: number;
  /** Whether "Articles 5 and 6" is written, which one name cannot replace. */
  readonly plural: boolean;
  readonly words: string;
}

export const typedNumber: IndexedRules = {
  rules: [meta],
  start: () => {
    const typed = new Map<Unit, readonly Typed[]>();
    let last: { readonly model: FileModel; readonly context: CheckContext } | undefined;
    return {
      update(removed, added, context, model) {
        last = { model, context };
        for (const unit of removed) typed.delete(unit);
        for (const unit of added) {
          const found = typedIn(unit);
          if (found.length > 0) typed.set(unit, found);
        }
      },
      *findings() {
        if (typed.size === 0 || last?.context.agreement === undefined) return;
        const numbering = numberingOf(last.model.tree);
        for (const list of typed.values()) for (const one of list) yield finding(one, numbering);
      },
    };
  },
};

/** How each language writes the heading's word, and how it leads over to another instrument behind the number. */
const LANGUAGES: Readonly<Record<string, { readonly typed: RegExp; readonly own: RegExp; readonly other: RegExp }>> = {
  en: {
    typed: /\b(Article|Annex)(es|s)?\s+(\d+|[A-Z](?![\p{L}\p{N}]))/gu,
    own: /^,?\s*(?:of|to)\s+(?:this|the\s+present)\b/,
    other: /^,?\s*(?:of|to)\s|^\s+\(?\p{Lu}|^\s*\{/u,
  },
  fr: {
    typed: /\b([Aa]rticle|[Aa]nnexe)(s)?\s+(\d+|[A-Z](?![\p{L}\p{N}]))/gu,
    own: /^,?\s*(?:du|de\s+la)\s+présente?\b/,
    other: /^,?\s*(?:de|du|des|d['’])[\s\p{L}]|^\s+\(?\p{Lu}|^\s*\{/u,
  },
  es: {
    typed: /(?<!\p{L})([Aa]rtículo|[Aa]nexo)(s)?\s+(\d+|[A-Z](?![\p{L}\p{N}]))/gu,
    own: /^,?\s*(?:de|del|de\s+la)\s+(?:presente|este|esta)\b/,
    other: /^,?\s*(?:de|del)\s|^\s+\(?\p{Lu}|^\s*\{/u,
  },
};

/** A paragraph with its letters, or a letter. */
const MARK = /(?:\d+(?:\s*\(?(?:\d{1,2}|\p{Ll}{1,4})\))*|(?:\(?(?:\d{1,2}|\p{L}{1,4})\)\s*)+)/u.source;
const AND = /(?:,\s*(?:and\s+|et\s+|y\s+)?|\s+(?:and|or|to|et|ou|à|y|o|a)\s+)/u.source;
const LEVEL =
  /(?:sub-?)?(?:paragraphs?|paragraphes?|párrafos?|apartados?|alinéas?|incisos?|literal(?:es)?|numeral(?:es)?)/u.source;

/** What may stand between the number and the instrument: further numbers, paragraphs and letters. */
const SUBDIVISIONS = new RegExp(
  `^(?:[°º]|\\s*\\((?:\\d+|\\p{L}{1,4})\\)|,?\\s*(?:and|or|to|et|à|y|a)\\s+(?:Article\\s+)?\\d+|,?\\s*${LEVEL}\\s+${MARK}(?:${AND}${MARK})*)+,?`,
  'u',
);

/** An instrument named before the number, in the same breath: "the Charter, in particular Article 51". */
const INSTRUMENT_BEFORE =
  /\b(?:Charter|Convention|Conventions|Statute|Covenant|Treaty|Protocol|Constitution|Code|Act|Regulations?|Resolution|Charte|Carta|Convenio|Convenci[oó]n|Traité|Tratado)\b[^.;]*$|(?<!\b(?:this|present)\s+)\b(?:Memorandum|Agreement|Arrangement)\b[^.;]{0,300},\s*(?:(?:especially|in\s+particular|notably)\s+)?$/u;

/** A numbered article or annex in any of the languages; the keyword `article` has a name behind it. */
const MIGHT_HOLD = /(?:[Aa]rticle|[Aa]nnexe?|[Aa]rtículo|[Aa]nexo)(?:es|s)?\s+(?:\d|[A-Z](?![\p{L}\p{N}]))/u;

function typedIn({ piece, context }: Unit): Typed[] {
  const found: Typed[] = [];
  if (!MIGHT_HOLD.test(piece.text)) return found;
  const text = (one: Text, tag: string | undefined): void => {
    const language = LANGUAGES[(tag ?? context.language).toLowerCase().split('-')[0] ?? ''];
    if (language === undefined) return;
    const source = piece.text.slice(one.start, one.end);
    for (const match of source.matchAll(language.typed)) {
      const [words, noun = '', plural, number = ''] = match;
      const kind = /^art/i.test(noun) ? 'article' : 'annex';
      if (kind === 'article' && !/^\d/.test(number)) continue;
      const behind = source
        .slice(match.index + words.length)
        .replace(/"$/, '')
        .replace(SUBDIVISIONS, '');
      const isOwn = language.own.test(behind);
      if (!isOwn && (language.other.test(behind) || INSTRUMENT_BEFORE.test(source.slice(0, match.index)))) continue;
      const start = one.start + match.index;
      found.push({
        piece,
        start,
        end: start + words.length,
        kind,
        number: /^\d/.test(number) ? Number(number) : number.charCodeAt(0) - 64,
        plural: plural !== undefined,
        words: words.replace(/\s+/g, ' '),
      });
    }
  };
  for (const element of piece.elements) visitElement(element, { text });
  return found;
}

function finding(typed: Typed, { articles, annexes }: Numbering): Finding {
  const { piece, start, end, kind, number, plural, words } = typed;
  const target = targetOf<Article | Annex>(kind === 'article' ? articles : annexes, number);
  const place = { piece, start, end };
  if (target === undefined) {
    const there = kind === 'article' ? articles.length : annexes.length;
    return {
      rule: meta.id,
      severity: 'error',
      message: `There is no ${words}: the agreement has ${there} ${kind === 'article' ? `article${there === 1 ? '' : 's'}` : `annex${there === 1 ? '' : 'es'}`}. Refer to the right one by its name in braces, or name the other instrument that is meant.`,
      place,
    };
  }
  const { text: name } = target.name;
  return {
    rule: meta.id,
    message: `“${words}” is typed by number, which changes when articles are added or struck out. Write {${name}}: it prints as the number that the ${kind} has.`,
    place,
    fixes: plural ? [] : [{ title: `Write {${name}}`, edits: [{ ...place, text: `{${name}}` }], certain: true }],
  };
}

/** The article or annex that prints a number: the one that gives it as its own, or else the one that is counted so. */
function targetOf<E extends Article | Annex>(elements: readonly E[], number: number): E | undefined {
  const own = elements.find(({ numbered }) => numbered !== undefined && printedNumber(numbered) === number);
  const counted = elements[number - 1];
  return (
    own ?? (counted?.numbered === undefined || printedNumber(counted.numbered) === undefined ? counted : undefined)
  );
}

/** The figures in an own number: 10 of "Article 10". */
function printedNumber([label]: readonly Text[]): number | undefined {
  const figures = label === undefined ? undefined : /\d+/.exec(rawWords(label))?.[0];
  return figures === undefined ? undefined : Number(figures);
}
