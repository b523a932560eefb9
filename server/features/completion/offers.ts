/** Everything that can stand at the cursor, put together from the grammar and from what the agreement names. */
import type { IToken } from 'chevrotain';
import { CompletionItemKind } from 'vscode-languageserver';
import { sharedWalker } from '../../../grammar/engine.js';
import type { Phrase } from '../../../grammar/expected.js';
import { OPENERS } from '../../../grammar/keywords.js';
import { type Container, type CursorPlace, type Reading, sentenceAt } from '../../../grammar/sentence-at.js';
import * as T from '../../../grammar/tokens.js';
import type { Snapshot, Workspace } from '../../workspace/workspace.js';
import type { Cursor } from '../positions.js';
import { braceAt, inTextOffers } from './in-text.js';
import { isWord, keywordOffer } from './keywords.js';
import {
  AGREEMENT_MODEL,
  DECLARATION_MODELS,
  ELEMENT_MODELS,
  modelOffers,
  PROFILE_MODEL,
  SENTENCE_MODELS,
  signatureOffers,
} from './models.js';
import { nameOffers } from './names.js';
import { type Offer, Rank } from './offer.js';
import { ruleOffers } from './silences.js';
import { topicModelOffers } from './topic-models.js';
import { dateOffers, durationOffers, listOffer, numberOffers, tagOffers, textOffers } from './values.js';

/** What can be written at the cursor, and the stretch of the piece that it replaces. */
export interface Offered {
  readonly offers: readonly Offer[];
  readonly replaces: { readonly start: number; readonly end: number };
}

/** What can stand at the cursor and nothing else. */
export function offersAt(snapshot: Snapshot, cursor: Cursor, workspace: Workspace): Offered {
  const { piece, offset } = cursor;
  const place = sentenceAt(piece.text, offset);
  if (place.inside === 'comment') return ruleOffers(piece, offset);
  if (place.inside === 'text') {
    const brace = braceAt(piece.text, place, offset);
    return brace === undefined
      ? { offers: [], replaces: place.word }
      : { offers: inTextOffers(snapshot, brace), replaces: brace };
  }
  const offers = place.readings.flatMap((reading) => readingOffers(reading, snapshot, workspace));
  if (place.mayBegin) offers.push(...beginningOffers(place, snapshot, cursor, workspace));
  return { offers: unique(offers), replaces: place.word };
}

/** The first offer of each label: one word may be offered by several rules. */
function unique(offers: readonly Offer[]): Offer[] {
  return [...new Map(offers.toReversed().map((offer) => [offer.label, offer])).values()].toReversed();
}

function readingOffers({ rule, tokens }: Reading, snapshot: Snapshot, workspace: Workspace): Offer[] {
  return sharedWalker()
    .phrases(rule, tokens, isWord)
    .toReversed()
    .flatMap((phrase) => phraseOffers(phrase, tokens, snapshot, workspace));
}

function phraseOffers(
  phrase: Phrase,
  tokens: readonly IToken[],
  snapshot: Snapshot,
  workspace: Workspace,
): readonly Offer[] {
  const { types, rules } = phrase;
  const isDuration = rules.includes('openDuration');
  switch (types[0]) {
    case T.Name:
      return nameOffers(rules, tokens, snapshot, workspace);
    case T.Text:
      return textOffers(rules, tokens, snapshot);
    case T.NumberToken:
      return isDuration ? durationOffers(snapshot) : numberOffers(tokens, snapshot);
    case T.DateToken:
      return dateOffers(snapshot);
    case T.LanguageTag:
      return tagOffers(tokens, snapshot);
    case T.Colon:
      return rules.at(-1) === 'act' || rules.at(-1) === 'prose' ? [listOffer('    ')] : [];
    case T.Dashes:
      return [{ label: '- "…"', kind: CompletionItemKind.Snippet, insert: '- "$1"', snippet: true, rank: Rank.Word }];
    case T.OpenBracket:
      return bracketOffers(rules, tokens, snapshot);
    default: {
      const offer = keywordOffer(phrase);
      return offer === undefined ? [] : [offer];
    }
  }
}

/** In front of a sentence a bracket says who proposes it; around a value it holds rival ones. */
function bracketOffers(rules: readonly string[], tokens: readonly IToken[], { context }: Snapshot): Offer[] {
  if (tokens.length === 0 && rules.at(-1) === 'paragraph') {
    return context.parties.map((party) => ({
      label: `[${party}]`,
      kind: CompletionItemKind.Operator,
      detail: `a sentence that ${party} proposes`,
      rank: Rank.Seldom,
    }));
  }
  const [first, second] = context.parties;
  const options = first === undefined || second === undefined ? ['$1', '$2'] : [`${first}: $1`, `${second}: $2`];
  return [
    {
      label: '[ … | … ]',
      kind: CompletionItemKind.Operator,
      insert: `[${options.join(' | ')}]`,
      snippet: true,
      detail: 'rival proposals, not yet agreed',
      rank: Rank.Seldom,
      filter: '[',
    },
  ];
}

/** The rules of the sentences and headings that can begin in each kind of element. */
const BEGINNINGS: Readonly<Record<Container, readonly string[]>> = {
  none: ['declaration', 'preamble', 'division', 'article', 'annex', 'done', 'signed'],
  article: ['paragraph', 'division', 'article', 'annex', 'done', 'signed'],
  annex: ['paragraph', 'article', 'annex', 'done', 'signed'],
  preamble: ['recital', 'declaration', 'division', 'article', 'annex', 'done', 'signed'],
  profile: ['expectation', 'declaration', 'profile'],
  signatures: ['signed', 'done', 'annex'],
};

function beginningOffers(
  { container }: CursorPlace,
  snapshot: Snapshot,
  { piece, offset, index }: Cursor,
  workspace: Workspace,
): Offer[] {
  const { hasAgreement, hasProfile } = fileHolds(snapshot);
  const rules = container === 'none' ? fileBeginnings(hasAgreement, hasProfile) : BEGINNINGS[container];
  const words = rules
    .flatMap((rule) => readingOffers({ rule, tokens: [] }, snapshot, workspace))
    .filter(({ label }) => container !== 'profile' || !T.DECLARATION_KINDS.has(label) || label === 'topic');
  const offers = words.map((offer) => (isOpener(offer.label) ? { ...offer, rank: Rank.Seldom } : offer));
  const isArticle = container === 'article' || container === 'annex';
  if (isArticle) offers.push(...topicModelOffers(piece, offset, snapshot, index), ...modelOffers(SENTENCE_MODELS));
  if (container !== 'profile' && container !== 'signatures') offers.push(...modelOffers(DECLARATION_MODELS));
  if (hasAgreement && container !== 'profile')
    offers.push(...modelOffers(ELEMENT_MODELS), ...signatureOffers(snapshot));
  if (!hasAgreement && !hasProfile && container === 'none')
    offers.push(...modelOffers([AGREEMENT_MODEL, PROFILE_MODEL]));
  return offers;
}

function fileBeginnings(hasAgreement: boolean, hasProfile: boolean): readonly string[] {
  if (hasAgreement) return BEGINNINGS.none;
  return hasProfile ? ['profile', 'use'] : ['use', 'agreement', 'profile', ...BEGINNINGS.none];
}

function isOpener(label: string): boolean {
  return (OPENERS as readonly string[]).includes(label);
}

function fileHolds({ tree, context }: Snapshot): { hasAgreement: boolean; hasProfile: boolean } {
  const hasProfile = tree.pieces.some(({ elements }) => elements.some(({ kind }) => kind === 'profile'));
  return { hasAgreement: context.agreement !== undefined, hasProfile };
}
