import type { Annex, Span } from '../../../../grammar/ast.js';
import type { Piece } from '../../../../grammar/parse.js';
import type { Unit } from '../../../model/model.js';
import { namespaceOf } from '../../../model/scope.js';
import { type DeclaredSymbol, type SymbolKind, summaryOf } from '../../../model/symbols.js';
import { rawWords, titleWords } from '../../../model/text.js';
import type { CheckContext, Finding, IndexedRules, RuleMeta } from '../../rule.js';
import { custody } from './example-agreement.js';

const SENTENCES = '  each party shall "list the evidence" within 2 days after transfer.\n';

const unusedNameMeta: RuleMeta = {
  id: 'reference/unused-name',
  severity: 'warning',
  summary:
    'A term, action, event, role, group, body or topic that nothing uses, or an annex that the body never mentions.',
  rationale:
    'A definition that nothing uses is a leftover of a deleted sentence, or the sentence that should use it says the thing in other words. An annex that nothing mentions is not part of the agreement.',
  source: 'Annexes: Vienna Convention on the Law of Treaties, article 31, paragraph 2, on the text with its annexes.',
  fixable: true,
  bad: custody('event transfer "the transfer of the evidence".\nevent loss "the loss of a seal".\n', SENTENCES),
  good: custody('event transfer "the transfer of the evidence".\n', SENTENCES),
};

const COUNTED: ReadonlySet<SymbolKind> = new Set([
  'term',
  'action',
  'event',
  'role',
  'group',
  'body',
  'topic',
  'annex',
]);

/** Counts the uses of every declared name as pieces come and go. */
export const unusedName: IndexedRules = {
  rules: [unusedNameMeta],
  start: () => {
    const units = new Set<Unit>();
    /** Declarations that can be unused, by the key of their name. */
    const declared = new Map<string, Set<DeclaredSymbol>>();
    const uses = new Map<string, number>();
    const unused = new Set<string>();
    /** Where a name that is never written was found typed out; looked for again only once that unit is gone. */
    const typedIn = new WeakMap<DeclaredSymbol, Unit>();
    /** Units in which the words of a pattern were looked for in vain, whatever name goes with them. */
    const lookedIn = new Map<string, WeakSet<Unit>>();
    let context: CheckContext | undefined;
    let importsRead = false;

    const count = (unit: Unit, by: number, touched: Set<string>): void => {
      for (const key of usesOf(unit.piece)) {
        uses.set(key, (uses.get(key) ?? 0) + by);
        touched.add(key);
      }
    };

    return {
      update(removed, added, current) {
        context = current;
        const touched = new Set<string>();
        for (const unit of removed) {
          units.delete(unit);
          count(unit, -1, touched);
          for (const symbol of unit.summary.symbols) {
            const set = declared.get(keyOf(symbol));
            if (set?.delete(symbol)) touched.add(keyOf(symbol));
          }
        }
        for (const unit of added) {
          units.add(unit);
          count(unit, 1, touched);
          for (const symbol of unit.summary.symbols) {
            if (!COUNTED.has(symbol.kind) || symbol.node.kind === 'broken') continue;
            const key = keyOf(symbol);
            const set = declared.get(key) ?? new Set();
            declared.set(key, set.add(symbol));
            touched.add(key);
          }
        }
        if (!importsRead) {
          importsRead = true;
          for (const key of usesOfImports(units, current)) uses.set(key, (uses.get(key) ?? 0) + 1);
        }
        for (const key of touched) {
          if ((uses.get(key) ?? 0) === 0 && (declared.get(key)?.size ?? 0) > 0) unused.add(key);
          else unused.delete(key);
        }
      },
      *findings() {
        if (context?.agreement === undefined) return;
        for (const key of unused) {
          for (const symbol of declared.get(key) ?? []) {
            const seen = typedIn.get(symbol);
            if (seen !== undefined && units.has(seen)) continue;
            if (isOperative(symbol) || isOwnDocument(symbol)) continue;
            const unit = typedOut(symbol, units, lookedIn);
            if (unit !== undefined) typedIn.set(symbol, unit);
            else yield finding(symbol);
          }
        }
      },
    };
  },
};

function keyOf({ kind, name }: DeclaredSymbol): string {
  return `${namespaceOf(kind)} ${name}`;
}

const usesMemo = new WeakMap<Piece, readonly string[]>();

/** The keys of the names that a piece uses; what a declaration says of itself is no use of it. */
function usesOf(piece: Piece): readonly string[] {
  let keys = usesMemo.get(piece);
  if (keys === undefined) {
    keys = readUses(piece);
    usesMemo.set(piece, keys);
  }
  return keys;
}

function readUses(piece: Piece): string[] {
  const { mentions, brokenMentions, symbols } = summaryOf(piece);
  const own = new Map(symbols.map((symbol) => [symbol.name, symbol]));
  const keys: string[] = [];
  for (const { name, role, start } of mentions) {
    const { node } = own.get(name) ?? {};
    const ofItself =
      node !== undefined && COUNTED.has(node.kind as SymbolKind) && node.start <= start && start < node.end;
    if (!ofItself) keys.push(role === 'topic' ? `topics ${name}` : `names ${name}`);
  }
  // A broken sentence does not say which namespace its names are of.
  for (const name of brokenMentions) keys.push(`names ${name}`, `topics ${name}`);
  return keys;
}

/** What the declarations of used files say of names, this file's among them. */
function* usesOfImports(units: ReadonlySet<Unit>, { scope }: CheckContext): Generator<string> {
  const own = new Set([...units].map(({ piece }) => piece));
  const others = new Set<Piece>();
  for (const namespace of ['names', 'topics', 'profiles'] as const) {
    for (const { piece } of scope.symbols(namespace)) if (!own.has(piece)) others.add(piece);
  }
  for (const piece of others) yield* usesOf(piece);
}

/** A body that the agreement sets to a task is set up by its declaration: nothing further has to mention it. */
function isOperative({ node }: DeclaredSymbol): boolean {
  return node.kind === 'body' && node.taskedWith !== undefined;
}

/** What is printed behind the agreement under a name of its own, such as a final act, is no annex that the body has to mention. */
function isOwnDocument({ node }: DeclaredSymbol): boolean {
  return node.kind === 'annex' && annexPattern(node) === undefined;
}

/** Patterns that are remembered; more than are ever unused at once. */
const MOST_PATTERNS = 256;

/** A unit that says the title in plain words: then the thing is used, if not by its name. */
function typedOut(
  symbol: DeclaredSymbol,
  units: ReadonlySet<Unit>,
  lookedIn: Map<string, WeakSet<Unit>>,
): Unit | undefined {
  const { node, kind } = symbol;
  // A topic's title heads the article that forgot to name it.
  if (kind === 'topic') return undefined;
  const pattern =
    node.kind === 'annex'
      ? annexPattern(node)
      : !('title' in node) || node.title === undefined
        ? undefined
        : titlePattern(titleWords(node.title));
  if (pattern === undefined) return undefined;
  if (lookedIn.size > MOST_PATTERNS) lookedIn.clear();
  const looked = lookedIn.get(pattern.source) ?? new WeakSet();
  lookedIn.set(pattern.source, looked);
  for (const unit of units) {
    if (looked.has(unit)) continue;
    for (const text of textsOf(unit, symbol)) if (pattern.test(text)) return unit;
    // Its own declaration is left out, so that what is not found beside it may be found there for another.
    if (unit.piece !== symbol.piece) looked.add(unit);
  }
  return undefined;
}

/** A single word counts as the expression only as it is written; several words, joined by hyphens too, count in any case and number ("members of the staff"). */
function titlePattern(title: string): RegExp | undefined {
  const words = title.replace(/^(?:the|an?)\s+/i, '').trim();
  if (words === '') return undefined;
  const parts = words.split(/\s+/);
  // A single word's plural in -ies heads articles too often ("Ferries") to be the term.
  const source = parts.length > 1 ? parts.map(inEitherNumber).join('\\s+') : `${escaped(words)}(?:s|es)?`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, /[\s-]/.test(words) ? 'iu' : 'u');
}

function inEitherNumber(word: string): string {
  return /[^aeiou]y$/i.test(word) ? `${escaped(word.slice(0, -1))}(?:y|ies)` : `${escaped(word)}(?:s|es)?`;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What an attachment may be called in print. Under another word, or none, it is a document of its own: a final act, a second protocol. */
const ANNEX_WORD =
  /^[^\p{L}]*(?:annex|appendi|schedule|attachment|addend|exhibit|anexo|apéndice|приложени|ملحق|مرفق|(?:ال)(?:ملحق|مرفق))/iu;

/** The words by which the body speaks of an annex, as it is printed; undefined for what is no annex of the agreement in print. */
function annexPattern({ numbered }: Annex): RegExp | undefined {
  const [label] = numbered ?? [];
  const printed = label === undefined ? 'Annex' : rawWords(label);
  if (!ANNEX_WORD.test(printed)) return undefined;
  const stem = /\p{L}{4,6}/u.exec(printed)?.[0] ?? 'annex';
  return new RegExp(
    `(?<!\\p{L})(?:annex(?:es)?|annexes?|anexos?)(?!\\p{L})|приложени|ملحق|مرفق|(?<!\\p{L})${stem}`,
    'iu',
  );
}

/** The quoted texts of a piece's source, the symbol's own declaration and topics' titles left out. */
function* textsOf({ piece }: Unit, { piece: home, node }: DeclaredSymbol): Generator<string> {
  const source = piece === home ? `${piece.text.slice(0, node.start)}\n${piece.text.slice(node.end)}` : piece.text;
  for (const [quoted] of source.matchAll(/"(?:[^"\\]|\\.)*"/g)) yield quoted;
}

function finding(symbol: DeclaredSymbol): Finding {
  const { kind, name, piece, start, end, node } = symbol;
  const why =
    kind === 'annex'
      ? 'What the body never mentions is no part of the agreement: refer to it where it applies'
      : kind === 'topic'
        ? 'Mark the articles that are on it, let the agreement cover it'
        : 'It may be left from a deleted sentence, or a sentence means it and says it in other words: use it';
  return {
    rule: unusedNameMeta.id,
    message: `Nothing ${kind === 'annex' ? 'mentions' : 'uses'} the ${kind} “${name}”. ${why}, or remove it.`,
    place: { piece, start, end },
    fixes:
      kind === 'annex'
        ? []
        : [{ title: `Remove the ${kind} “${name}”`, edits: [{ piece, ...wholeDeclaration(piece, node), text: '' }] }],
  };
}

/** A declaration with its full stop, and with its line where it stands there alone. */
function wholeDeclaration({ text }: Piece, { start, end }: Span): Span {
  const behind = end + (/^\s*\./.exec(text.slice(end))?.[0].length ?? 0);
  if (!/^[^\S\n]*(?:\r?\n|$)/.test(text.slice(behind))) return { start, end: behind };
  const before = /\r?\n[^\S\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  return { start: start - before.length, end: behind };
}
