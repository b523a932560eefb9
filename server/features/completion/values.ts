/** Numbers, durations, dates, texts and language tags that can stand at the cursor, those in use in the agreement first. */
import type { IToken } from 'chevrotain';
import { CompletionItemKind } from 'vscode-languageserver';
import type { Piece, Tree } from '../../../grammar/parse.js';
import * as T from '../../../grammar/tokens.js';
import type { Norm } from '../../model/norm.js';
import { stateOf } from '../../model/states.js';
import type { Snapshot } from '../../workspace/workspace.js';
import { type Offer, plain, quoted, Rank } from './offer.js';
import { stateTitle } from './states.js';

const { K } = T;

const DURATIONS = [
  '24 hours',
  '48 hours',
  '7 days',
  '14 days',
  '30 days',
  '60 days',
  '90 days',
  '6 months',
  '12 months',
  '1 year',
  '5 years',
  '10 years',
];

const DURATION = /(?<![\w.-])\d+ (?:minute|hour|day|week|month|year)s?\b/g;
const DATE = /(?<![\w-])\d{4}-\d{2}-\d{2}(?! AH)(?![\w-])/g;

interface Used {
  readonly durations: readonly string[];
  readonly dates: readonly string[];
}
const usedIn = new WeakMap<Piece, Used>();

/** What a piece writes, read once for each piece. */
function used(piece: Piece): Used {
  let found = usedIn.get(piece);
  if (found === undefined) {
    found = { durations: piece.text.match(DURATION) ?? [], dates: piece.text.match(DATE) ?? [] };
    usedIn.set(piece, found);
  }
  return found;
}

function counted(tree: Tree, which: keyof Used): Map<string, number> {
  const counts = new Map<string, number>();
  for (const piece of tree.pieces) for (const word of used(piece)[which]) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Durations: those that the agreement uses, then the usual ones. */
export function durationOffers({ tree }: Snapshot): Offer[] {
  const counts = counted(tree, 'durations');
  const inUse = [...counts].map(
    ([label, uses]): Offer => ({ label, kind: CompletionItemKind.Value, rank: Rank.Known, uses }),
  );
  const usual = DURATIONS.filter((label) => !counts.has(label));
  return [...inUse, ...usual.map((label): Offer => ({ label, kind: CompletionItemKind.Value, rank: Rank.Word }))];
}

/** Dates: those that the agreement names, and the form of one. */
export function dateOffers({ tree }: Snapshot): Offer[] {
  const inUse = [...counted(tree, 'dates')].map(
    ([label, uses]): Offer => ({ label, kind: CompletionItemKind.Value, rank: Rank.Known, uses }),
  );
  return [
    ...inUse,
    {
      label: 'YYYY-MM-DD',
      kind: CompletionItemKind.Snippet,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: these are the editor's tab stops.
      insert: '${1:2027}-${2:01}-${3:01}',
      snippet: true,
      detail: 'a date: year, month, day',
      rank: Rank.Word,
    },
  ];
}

/** A plain number: as many originals as parties, else the form of one. */
export function numberOffers(tokens: readonly IToken[], { context }: Snapshot): Offer[] {
  const isOriginals = tokens[0]?.tokenType === K.done;
  const number = isOriginals ? String(Math.max(context.parties.length, 1)) : '1';
  return [{ label: number, kind: CompletionItemKind.Value, rank: Rank.Word, detail: 'a number' }];
}

/** Tags of the agreement's languages that the texts in front of the cursor do not have yet. */
export function tagOffers(tokens: readonly IToken[], { context }: Snapshot): Offer[] {
  const present = new Set<string>();
  for (const { tokenType, image } of tokens.toReversed()) {
    if (tokenType === T.LanguageTag) present.add(image.slice(1).toLowerCase());
    else if (tokenType !== T.Text) break;
  }
  const languages = context.agreement?.languages ?? [];
  return languages
    .filter(({ tag }) => tag !== context.language && !present.has(tag.toLowerCase()))
    .map(({ tag, name }) => ({
      label: `/${tag}`,
      kind: CompletionItemKind.Text,
      insert: `/${tag} "$1"`,
      snippet: true,
      detail: `the same words in ${name}`,
      rank: Rank.Word,
    }));
}

/** Texts that usually stand in some places, by the last words in front of them. */
const USUAL: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bparties called$/i, ['Contracting Party', 'Participant', 'High Contracting Party']],
  [/\bcalled$/i, ['Agreement', 'Treaty', 'Convention', 'Protocol', 'Memorandum of Understanding']],
  [/\bregistered by .* with$/i, ['the Secretariat of the United Nations']],
];

/** Texts: what the agreement says elsewhere in such a place, what usually stands there, and an empty one. */
export function textOffers(rules: readonly string[], tokens: readonly IToken[], snapshot: Snapshot): Offer[] {
  const front = tokens
    .slice(-6)
    .map(({ image }) => image)
    .join(' ');
  const usual = USUAL.find(([pattern]) => pattern.test(front))?.[1] ?? [];
  const empty: Offer = {
    label: '"…"',
    kind: CompletionItemKind.Text,
    insert: '"$1"',
    snippet: true,
    detail: 'a text',
    rank: Rank.Word,
    filter: '"',
  };
  return [
    ...usual.map((words): Offer => ({ label: quoted(words), kind: CompletionItemKind.Text, rank: Rank.Known })),
    ...stateNames(rules, tokens, snapshot),
    ...(rules.includes('itemAct') ? actTexts(snapshot) : []),
    empty,
  ];
}

/** Behind `party` and a State's name: its formal name. */
function stateNames(rules: readonly string[], tokens: readonly IToken[], snapshot: Snapshot): Offer[] {
  const state = rules.includes('party') && tokens.length === 2 ? stateOf(tokens[1]?.image ?? '') : undefined;
  if (state === undefined) return [];
  return [{ label: stateTitle(state, snapshot), kind: CompletionItemKind.Text, rank: Rank.Wanted }];
}

const MOST_TEXTS = 40;
const LONGEST_TEXT = 120;
const actsOf = new WeakMap<readonly Norm[], readonly string[]>();

/** Acts that other sentences state in words, as they are written. */
function actTexts({ model }: Snapshot): Offer[] {
  const counts = new Map<string, number>();
  for (const { norms } of model.units) {
    for (const source of actSources(norms)) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_TEXTS)
    .map(([label, uses]) => ({ label, kind: CompletionItemKind.Text, rank: Rank.Known, uses: uses - 1 }));
}

function actSources(norms: readonly Norm[]): readonly string[] {
  let sources = actsOf.get(norms);
  if (sources === undefined) {
    sources = norms.flatMap(({ act, piece }) => {
      if (act.kind !== 'text-act' || act.text.kind !== 'text' || act.end - act.start > LONGEST_TEXT) return [];
      return [piece.text.slice(act.start, act.end).replace(/\s+/g, ' ')];
    });
    actsOf.set(norms, sources);
  }
  return sources;
}

/** A list of items, as tab stops. */
export function listOffer(indent: string): Offer {
  return {
    label: ': - …',
    kind: CompletionItemKind.Snippet,
    insert: `:\n${plain(indent)}- "$1";\n${plain(indent)}- "$2"`,
    snippet: true,
    detail: 'a list of items',
    rank: Rank.Model,
    filter: ':',
  };
}
