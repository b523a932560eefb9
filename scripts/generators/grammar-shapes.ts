/** The grammar as it is shown to a drafter: the parser's own rules under readable names, small ones written out where they are used. */
import { getSerializedGrammar, type SerializedPart } from './serialized-grammar.js';

/** What a diagram is made of. */
export type Shape =
  | { readonly kind: 'word' | 'mark' | 'token' | 'rule'; readonly text: string }
  | { readonly kind: 'row' | 'choice'; readonly items: readonly Shape[] }
  | { readonly kind: 'optional'; readonly item: Shape }
  | {
      readonly kind: 'repeated';
      readonly item: Shape;
      readonly between: Shape | undefined;
      readonly atLeastOnce: boolean;
    };

/** The rules that have a diagram, by the name that a drafter reads, in the order of the page. Every other rule is written out. */
export const SHOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'The agreement': {
    use: 'use',
    agreement: 'agreement',
    headerItem: 'header item',
    preamble: 'preamble',
    recital: 'recital',
    division: 'division',
    article: 'article',
    annex: 'annex',
    paragraph: 'paragraph',
    done: 'closing formula',
    signed: 'signature',
  },
  Declarations: {
    declaration: 'declaration',
    party: 'party',
    group: 'group',
    role: 'role',
    term: 'term',
    action: 'action',
    event: 'event',
    body: 'body',
    topic: 'topic',
  },
  'Norms and prose': {
    norm: 'norm',
    subject: 'subject',
    modalWords: 'modal',
    act: 'act',
    items: 'list',
    consequence: 'consequence',
    justification: 'justification',
    prose: 'prose',
  },
  Qualifiers: {
    qualifier: 'qualifier',
    amount: 'amount',
    condition: 'condition',
    point: 'point in time',
    trigger: 'occurrence',
    reference: 'reference',
  },
  'Final clauses': {
    clause: 'final clause',
    entryIntoForce: 'entry into force',
    consent: 'consent',
    provisional: 'provisional application',
    durationClause: 'duration of the agreement',
    amendment: 'amendment',
    reservations: 'reservations',
    opening: 'opening',
    relation: 'relation to others',
    disputes: 'settlement of disputes',
    step: 'step',
  },
  'Kinds of agreement': { profile: 'profile', expectation: 'expectation' },
  Values: {
    names: 'names',
    name: 'name',
    title: 'title',
    variant: 'wording',
    text: 'text',
    date: 'date',
    duration: 'duration',
    quantity: 'number',
    openTextChoice: 'rival values',
  },
};

/** Rules that read as another one, but that rival values in square brackets may stand there too. */
const SAME_AS: Readonly<Record<string, string>> = {
  openText: 'text',
  openDate: 'date',
  openDuration: 'duration',
  openQuantity: 'quantity',
  modal: 'modalWords',
};

/** What stands below a heading, and what ends in a full stop, is settled above the rules, sentence by sentence. */
const SENTENCES: ReadonlySet<string> = new Set([
  ...['use', 'agreement', 'recital', 'declaration', 'paragraph', 'done', 'signed', 'expectation'],
]);
const BELOW: Readonly<Record<string, readonly string[]>> = {
  preamble: ['recital'],
  article: ['paragraph'],
  annex: ['paragraph'],
  profile: ['topic', 'expectation'],
};

const TOKENS: Readonly<Record<string, Shape>> = {
  Name: { kind: 'token', text: 'NAME' },
  Text: { kind: 'token', text: '"…"' },
  Number: { kind: 'token', text: '30' },
  Date: { kind: 'token', text: '2026-12-01' },
  LanguageTag: { kind: 'token', text: '/fr' },
  Dashes: { kind: 'token', text: '- -- ---' },
  Dot: { kind: 'mark', text: '.' },
  Comma: { kind: 'mark', text: ',' },
  Semicolon: { kind: 'mark', text: ';' },
  Colon: { kind: 'mark', text: ':' },
  OpenParen: { kind: 'mark', text: '(' },
  CloseParen: { kind: 'mark', text: ')' },
  OpenBracket: { kind: 'mark', text: '[' },
  CloseBracket: { kind: 'mark', text: ']' },
  Bar: { kind: 'mark', text: '|' },
};

const LABELS: ReadonlyMap<string, string> = new Map(Object.values(SHOWN).flatMap((group) => Object.entries(group)));

/** The shape of each rule that is shown, by its readable name. */
export function grammarShapes(): ReadonlyMap<string, Shape> {
  const rules = new Map(getSerializedGrammar().map(({ name, definition }) => [name, definition]));
  for (const name of LABELS.keys()) if (!rules.has(name)) throw new Error(`The parser has no rule ${name} any more.`);

  function rowOf(parts: readonly SerializedPart[]): Shape {
    const items = parts.map(shapeOf).flatMap((shape) => (shape.kind === 'row' ? shape.items : [shape]));
    return items.length === 1 ? (items[0] as Shape) : { kind: 'row', items };
  }

  function shapeOf(part: SerializedPart): Shape {
    switch (part.type) {
      case 'Terminal': {
        const token = TOKENS[part.name];
        return token ?? { kind: 'word', text: part.label };
      }
      case 'NonTerminal':
        return referenceTo(part.name);
      case 'Alternation': {
        const items = part.definition.map((one) => rowOf('definition' in one ? one.definition : []));
        return { kind: 'choice', items: items.flatMap((one) => (one.kind === 'choice' ? one.items : [one])) };
      }
      case 'Option':
        return { kind: 'optional', item: rowOf(part.definition) };
      case 'Repetition':
      case 'RepetitionMandatory':
        return {
          kind: 'repeated',
          item: rowOf(part.definition),
          between: undefined,
          atLeastOnce: part.type === 'RepetitionMandatory',
        };
      case 'RepetitionWithSeparator':
      case 'RepetitionMandatoryWithSeparator':
        return {
          kind: 'repeated',
          item: rowOf(part.definition),
          between: shapeOf(part.separator),
          atLeastOnce: part.type === 'RepetitionMandatoryWithSeparator',
        };
      default:
        throw new Error(`The grammar has a part of another kind: ${JSON.stringify(part)}.`);
    }
  }

  function referenceTo(name: string): Shape {
    const label = LABELS.get(name) ?? LABELS.get(SAME_AS[name] ?? '');
    return label === undefined ? rowOf(rules.get(name) ?? []) : { kind: 'rule', text: label };
  }

  function whole(name: string): Shape {
    const own = rowOf(rules.get(name) ?? []);
    const items = own.kind === 'row' ? [...own.items] : [own];
    if (SENTENCES.has(name)) items.push({ kind: 'mark', text: '.' });
    const below = BELOW[name]?.map((one): Shape => ({ kind: 'rule', text: LABELS.get(one) ?? one }));
    if (below !== undefined) {
      const item = below.length === 1 ? (below[0] as Shape) : ({ kind: 'choice', items: below } as const);
      items.push({ kind: 'repeated', item, between: undefined, atLeastOnce: false });
    }
    return items.length === 1 ? (items[0] as Shape) : { kind: 'row', items };
  }

  return new Map([['file', FILE], ...[...LABELS].map(([name, label]): [string, Shape] => [label, whole(name)])]);
}

function anyOf(...names: readonly string[]): Shape {
  const items = names.map((text): Shape => ({ kind: 'rule', text }));
  const item = items.length === 1 ? (items[0] as Shape) : ({ kind: 'choice', items } as const);
  return { kind: 'repeated', item, between: undefined, atLeastOnce: false };
}

/** A file is read element by element, by no rule of the parser. */
const FILE: Shape = {
  kind: 'row',
  items: [
    anyOf('use'),
    {
      kind: 'choice',
      items: [
        {
          kind: 'row',
          items: [
            { kind: 'rule', text: 'agreement' },
            anyOf('declaration', 'preamble', 'division', 'article', 'annex', 'closing formula', 'signature'),
          ],
        },
        anyOf('declaration'),
        anyOf('profile'),
      ],
    },
  ],
};
