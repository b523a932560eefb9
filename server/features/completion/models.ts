/** Whole sentences and headings to start from, with tab stops. Each is a sentence of the language; a test parses them all. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are the tab stops of the editor.
import { CompletionItemKind } from 'vscode-languageserver';
import type { Snapshot } from '../../workspace/workspace.js';
import { type Offer, Rank } from './offer.js';

/** A sentence with its tab stops, in the editor's notation. */
export interface Model {
  readonly label: string;
  readonly detail: string;
  readonly text: string;
}

/** Sentences of an article. */
export const SENTENCE_MODELS: readonly Model[] = [
  { label: 'duty', detail: 'what each party shall do', text: 'each party shall "$1" within ${2:30 days}.' },
  { label: 'prohibition', detail: 'what neither party may do', text: 'neither party shall "$1".' },
  { label: 'right', detail: 'what either party may do', text: 'either party may "$1".' },
  {
    label: 'duties in a list',
    detail: 'several duties of each party',
    text: 'each party shall:\n    - "$1";\n    - "$2".',
  },
  {
    label: 'duty upon an event',
    detail: 'a duty with its time limit',
    text: 'each party shall "$1" within ${2:48 hours} after ${3:incident}.',
  },
  {
    label: 'entry into force',
    detail: 'final clause',
    text: 'this agreement enters into force ${1:30 days} after ${2:ratification by each party}.',
  },
  {
    label: 'duration',
    detail: 'final clause',
    text: 'this agreement remains in force for ${1:5 years}, renewed automatically for ${2:5 years}.',
  },
  { label: 'amendment', detail: 'final clause', text: 'this agreement may be amended by agreement of the parties.' },
  {
    label: 'termination',
    detail: 'final clause',
    text: 'either party may terminate this agreement with ${1:6 months} notice.',
  },
  {
    label: 'withdrawal',
    detail: 'final clause',
    text: 'any party may withdraw from this agreement with ${1:6 months} notice.',
  },
  {
    label: 'settlement of disputes',
    detail: 'final clause',
    text: 'disputes are settled by consultation within ${1:60 days}, then ${2:mediation} by "$3".',
  },
  { label: 'depositary', detail: 'final clause', text: 'this agreement is deposited with "$1".' },
  {
    label: 'registration',
    detail: 'final clause',
    text: 'this agreement is registered by the parties with "the Secretariat of the United Nations".',
  },
  { label: 'reservations', detail: 'final clause', text: 'this agreement permits no reservations.' },
  { label: 'precedence', detail: 'how it stands to another agreement', text: 'this agreement prevails over "$1".' },
];

/** Declarations, which stand in articles and outside them. */
export const DECLARATION_MODELS: readonly Model[] = [
  { label: 'term …', detail: 'a defined term', text: 'term ${1:name} "${2:Title}" means "$3".' },
  {
    label: 'action …',
    detail: 'an act that several sentences speak of',
    text: 'action ${1:name} "${2:do something}".',
  },
  { label: 'event …', detail: 'something that may happen', text: 'event ${1:name} "${2:something that happens}".' },
  { label: 'role …', detail: 'a role that any party may fill', text: 'role ${1:sending-State} "${2:Sending State}".' },
  {
    label: 'body …',
    detail: 'a joint body',
    text: 'body ${1:committee} "${2:Joint Committee}" composed of "${3:representatives of each Party}" meets every ${4:12 months} decides by consensus.',
  },
];

/** What stands outside articles. */
export const ELEMENT_MODELS: readonly Model[] = [
  { label: 'article …', detail: 'an article', text: 'article ${1:name} "${2:Title}"\n  each party shall "$3".' },
  { label: 'annex …', detail: 'an annex', text: 'annex ${1:name} "${2:Title}"\n  "$3".' },
  { label: 'preamble …', detail: 'the preamble', text: 'preamble\n  "Recalling $1".\n  "Desiring $2".' },
  { label: 'done at …', detail: 'the testimonium', text: 'done at "${1:Place}" in ${2:2} originals.' },
];

/** A whole agreement, for an empty file. */
export const AGREEMENT_MODEL: Model = {
  label: 'agreement …',
  detail: 'a whole agreement between two parties',
  text: [
    'agreement "Agreement on ${1:Cooperation}"',
    '  between ${2:Party-A} and ${3:Party-B}',
    '  in English',
    '  binding.',
    '',
    'party ${2:Party-A} "${4:the Republic of A}".',
    'party ${3:Party-B} "${5:the Republic of B}".',
    '',
    'preamble',
    '  "Recalling the friendly relations between the two States".',
    '',
    'article purpose "Purpose"',
    '  each party shall "$6".',
    '',
    'article final "Final provisions"',
    '  disputes are settled by consultation within 60 days, then negotiation.',
    '  this agreement enters into force 30 days after ratification by each party.',
    '  this agreement remains in force for 5 years, renewed automatically for 5 years.',
    '  this agreement may be amended by agreement of the parties.',
    '  either party may terminate this agreement with 6 months notice.',
    '',
    'done at "${7:Place}" in 2 originals.',
    'signed for ${2:Party-A}.',
    'signed for ${3:Party-B}.',
    '',
  ].join('\n'),
};

/** A profile, for a file that holds no agreement. */
export const PROFILE_MODEL: Model = {
  label: 'profile …',
  detail: 'a kind of agreement',
  text: 'profile ${1:name} "${2:Title}" extends treaty\n  topic ${3:subject-matter} "${4:Subject matter}".\n  expects obligation on ${3:subject-matter} by each party because "$5".',
};

/** The sentence that a model gives when nothing is filled in. */
export function plainModel({ text }: Model): string {
  return text.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\d+/g, '…');
}

/** Models as offers. */
export function modelOffers(models: readonly Model[]): Offer[] {
  return models.map((model) => ({
    label: model.label,
    kind: CompletionItemKind.Snippet,
    insert: model.text,
    snippet: true,
    detail: model.detail,
    documentation: () => plainModel(model),
    rank: Rank.Model,
    filter: `${model.label} ${plainModel(model).split(/\s+/).slice(0, 4).join(' ')}`,
  }));
}

/** A signature for each party that has not signed yet. */
export function signatureOffers(snapshot: Snapshot): Offer[] {
  const signed = new Set<string>();
  for (const piece of snapshot.tree.pieces) {
    for (const element of piece.elements) if (element.kind === 'signed') signed.add(element.for.text.normalize('NFC'));
  }
  return snapshot.context.parties
    .filter((party) => !signed.has(party))
    .map((party) => ({
      label: `signed for ${party}`,
      kind: CompletionItemKind.Snippet,
      insert: `signed for ${party} by "$1", "$2".`,
      snippet: true,
      detail: 'a signature that is still missing',
      rank: Rank.Wanted,
    }));
}
