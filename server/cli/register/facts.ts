/**
 * What the Secretariat of the United Nations asks to be told of a treaty that is registered (Charter, article 102; General Assembly
 * resolution 97 (I) as amended, articles 5 to 8; Treaty Handbook, section 5), as far as the agreement says it, and what it does not say.
 */
import { isChoice, type Paragraph } from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';
import { languageOf } from '../../model/languages.js';
import { rawWords } from '../../model/text.js';
import type { Document, Provision, Signature, Words } from '../../render/document.js';
import { isoDate } from '../../render/speech.js';
import { plainText } from '../../render/words.js';
import type { Snapshot } from '../../workspace/workspace.js';

/** What the agreement does not say, or what stands in the way of registration. */
export type Missing =
  | 'status'
  | 'brackets'
  | 'unreadable'
  | 'untranslated'
  | 'place-and-date'
  | 'signatories'
  | 'entry-into-force-date'
  | 'entry-into-force-method'
  | 'consents'
  | 'reservations'
  | 'certifier'
  | 'translation';

export interface RegistrationFacts {
  /** The title in each authentic language. */
  readonly titles: readonly { readonly lang: string; readonly title: string }[];
  readonly parties: readonly string[];
  readonly isBilateral: boolean;
  readonly place?: string;
  /** ISO 8601. */
  readonly date?: string;
  readonly signatures: readonly { readonly for: string; readonly by?: string; readonly capacity?: string }[];
  /** ISO 8601. */
  readonly enteredIntoForce?: string;
  /** The clause on entry into force as it is printed, and where it stands. */
  readonly entryClause?: { readonly article: string; readonly text: string };
  readonly languages: readonly string[];
  /** Tag of the language whose text prevails. */
  readonly prevailing?: string;
  readonly reservationsClause?: { readonly article: string; readonly text: string };
  readonly reservationsExcluded: boolean;
  readonly registrationClause?: { readonly article: string; readonly text: string };
  readonly depositaryClause?: { readonly article: string; readonly text: string };
  readonly annexes: readonly string[];
  readonly ties: readonly { readonly tie: string; readonly title: string }[];
  readonly certifier?: string;
  readonly missing: readonly Missing[];
}

/** What only those who register know. */
export interface Supplied {
  readonly enteredIntoForce?: string;
  readonly certifier?: string;
}

/** @param quoted the text in an authentic language, from which clauses are quoted @param named in the language of the packet, for names of States */
export function registrationFacts(
  snapshot: Snapshot,
  texts: readonly Document[],
  quoted: Document,
  named: Document,
  supplied: Supplied,
): RegistrationFacts {
  const { tree, model } = snapshot;
  const { agreement, parties } = model.context;
  const clauses = clausesOf(snapshot, quoted);
  const entry = clauses.get('entry-into-force');
  const reservations = clauses.get('reservations');
  const done = tree.pieces.flatMap(({ elements }) => elements).find((element) => element.kind === 'done');
  const date = done?.kind === 'done' && done.on && !isChoice(done.on) ? isoDate(done.on) : undefined;
  const place = done?.kind === 'done' ? rawWords(done.at) : undefined;
  const signatures = quoted.blocks.flatMap((block) =>
    block.kind === 'signatures' ? block.signatures.map(signatureOf) : [],
  );
  const entered = supplied.enteredIntoForce ?? entryDate(entry?.paragraph, date);
  const prevailing = agreement?.prevailing && (languageOf(agreement.prevailing.text)?.tag ?? agreement.prevailing.text);
  const excluded = reservations?.paragraph.kind === 'clause' && isExcluded(reservations.paragraph);
  const facts = {
    titles: texts.map(({ lang, title }) => ({ lang, title })),
    parties: named.parties.map(({ formal }) => formal),
    isBilateral: parties.length === 2,
    ...(place !== undefined && place !== '' && { place }),
    ...(date !== undefined && { date }),
    signatures,
    ...(entered !== undefined && { enteredIntoForce: entered }),
    ...(entry && { entryClause: entry.shown }),
    languages: texts.map(({ lang }) => lang),
    ...(prevailing !== undefined && { prevailing }),
    ...(reservations && { reservationsClause: reservations.shown }),
    reservationsExcluded: excluded,
    ...shownAs('registrationClause', clauses.get('registration')),
    ...shownAs('depositaryClause', clauses.get('depositary')),
    annexes: quoted.blocks.flatMap((block) => (block.kind === 'annex' ? [headingOf(block)] : [])),
    ties: (agreement?.ties ?? []).map(({ tie, path }) => ({ tie, title: tiedTitle(snapshot, path) })),
    ...(supplied.certifier !== undefined && { certifier: supplied.certifier }),
  };
  return { ...facts, missing: missingOf(facts, snapshot, texts) };
}

type Known = Omit<RegistrationFacts, 'missing'>;

function missingOf(facts: Known, { tree, model }: Snapshot, texts: readonly Document[]): readonly Missing[] {
  const status = model.context.agreement?.status;
  const provisions = texts.flatMap(provisionsOf);
  const lacks: readonly (readonly [Missing, boolean])[] = [
    ['status', status === 'draft' || status === 'initialled'],
    ['brackets', texts.some(hasProposal)],
    ['unreadable', tree.pieces.some(({ errors }) => errors.length > 0)],
    ['untranslated', texts.some(isUntranslated) || provisions.some(({ untranslated }) => untranslated !== undefined)],
    ['place-and-date', facts.place === undefined || facts.date === undefined],
    [
      'signatories',
      facts.signatures.length < facts.parties.length || facts.signatures.some(({ by }) => by === undefined),
    ],
    ['entry-into-force-date', facts.enteredIntoForce === undefined],
    ['entry-into-force-method', facts.entryClause === undefined],
    ['consents', !facts.isBilateral],
    ['reservations', !facts.isBilateral && !facts.reservationsExcluded],
    ['certifier', facts.certifier === undefined],
    ['translation', !facts.languages.some((lang) => /^(?:en|fr)\b/.test(lang))],
  ];
  return lacks.flatMap(([what, isMissing]) => (isMissing ? [what] : []));
}

interface FoundClause {
  readonly paragraph: Paragraph;
  readonly shown: { readonly article: string; readonly text: string };
}

/** The final clauses by their kind, the first of each, as they are printed. */
function clausesOf({ tree }: Snapshot, { blocks }: Document): ReadonlyMap<string, FoundClause> {
  const found = new Map<string, FoundClause>();
  const printed = new Map<Piece, Map<number, { readonly article: string; readonly provision: Provision }>>();
  for (const block of blocks) {
    if (block.kind !== 'article' && block.kind !== 'annex') continue;
    for (const provision of block.provisions) {
      const { piece, offset } = provision.source;
      const places = printed.get(piece) ?? new Map();
      printed.set(piece, places.set(offset, { article: block.heading, provision }));
    }
  }
  for (const piece of tree.pieces) {
    for (const element of piece.elements) {
      if (element.kind !== 'article' && element.kind !== 'annex') continue;
      for (const paragraph of element.paragraphs) {
        const place = printed.get(piece)?.get(paragraph.start);
        if (paragraph.kind !== 'clause' || place === undefined || found.has(paragraph.content.kind)) continue;
        const { mark = '', words } = place.provision;
        const article = mark === '' ? place.article : `${place.article} (${mark.replace(/[.、\-)]+$/u, '')})`;
        found.set(paragraph.content.kind, { paragraph, shown: { article, text: plainText(words) } });
      }
    }
  }
  return found;
}

function shownAs<K extends string>(key: K, clause: FoundClause | undefined) {
  return (clause === undefined ? {} : { [key]: clause.shown }) as { readonly [key in K]?: FoundClause['shown'] };
}

/** The date on which the agreement entered into force, where its text alone settles it. */
function entryDate(paragraph: Paragraph | undefined, signedOn: string | undefined): string | undefined {
  if (paragraph?.kind !== 'clause' || paragraph.content.kind !== 'entry-into-force') return undefined;
  const { when } = paragraph.content;
  if (when.kind === 'on') return isChoice(when.date) ? undefined : isoDate(when.date);
  return when.kind === 'upon' && when.consent.kind === 'signature' ? signedOn : undefined;
}

function isExcluded({ content }: Paragraph & { kind: 'clause' }): boolean {
  return content.kind === 'reservations' && !content.permitted && content.to === undefined;
}

function signatureOf({ for: party, by, capacity }: Signature) {
  return {
    for: plainText(party),
    ...said('by', by),
    ...said('capacity', capacity),
  };
}

/** A text that is there and not empty: a name may still be left open. */
function said<K extends string>(key: K, words: Words | undefined) {
  const text = words === undefined ? '' : plainText(words).trim();
  return (text === '' ? {} : { [key]: text }) as { readonly [key in K]?: string };
}

function headingOf(block: { readonly heading: string; readonly title: Words }): string {
  return [block.heading, plainText(block.title)].filter((text) => text !== '').join(' — ');
}

function tiedTitle({ context }: Snapshot, path: string): string {
  const tied = context.ties.find((tie) => tie.path === path)?.model.context.agreement;
  return tied === undefined ? path : rawWords(tied.header.title.text as Parameters<typeof rawWords>[0]);
}

function provisionsOf({ blocks }: Document): readonly Provision[] {
  return blocks.flatMap((block) => (block.kind === 'article' || block.kind === 'annex' ? block.provisions : []));
}

const textOf = (document: Document): string =>
  JSON.stringify(document.blocks, (key, value: unknown) => (key === 'source' ? undefined : value));

const hasProposal = (document: Document): boolean => /"kind":"proposal"|"proposers":\[/.test(textOf(document));
const isUntranslated = (document: Document): boolean => textOf(document).includes('"kind":"foreign"');
