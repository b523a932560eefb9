/** The outline of a file: preamble, parts, articles by their numbers, paragraphs, definitions, annexes and signatures. */
import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  SymbolKind as Kind,
  SymbolInformation,
} from 'vscode-languageserver';
import type { Annex, Article, Declaration, Division, Element, Paragraph, Profile, Span } from '../../grammar/ast.js';
import type { Tree } from '../../grammar/parse.js';
import { agreementOf } from '../model/agreement.js';
import { isPrinted, numberingOf, paragraphNumber } from '../model/numbering.js';
import { headingInMessages } from '../model/printed-form.js';
import { titleWords } from '../model/text.js';
import type { Snapshot } from '../workspace/workspace.js';
import { CAPABILITIES } from './capabilities.js';
import { documentRequest, type Feature } from './feature.js';
import { rangeAt } from './positions.js';
import { SYMBOL_KINDS } from './symbol-extent.js';

const LEVELS: Readonly<Record<Division['level'], number>> = { part: 0, chapter: 1, section: 2 };

/** What an article is called in lists: `Article 3 — Protection of information`. */
export function headingOf(element: Article | Annex, tree: Tree): string {
  const number = numberingOf(tree).numberOf(element) ?? 0;
  const title = titleWords(element.title);
  const head = headingInMessages(element, number, agreementOf(tree));
  if (head === title) return title;
  return title === '' ? head : `${head} — ${title}`;
}

/** The outline of a file. */
export function outline({ tree }: Snapshot): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const open: { readonly level: number; readonly symbol: DocumentSymbol }[] = [];
  for (const [index, piece] of tree.pieces.entries()) {
    for (const element of piece.elements) {
      const symbol = symbolOf(element, index, tree);
      if (symbol === undefined) continue;
      const level = element.kind === 'division' ? LEVELS[element.level] : 3;
      const belongs = element.kind === 'division' || element.kind === 'article';
      while (open.length > 0 && (!belongs || (open.at(-1)?.level ?? 0) >= level)) open.pop();
      const parents = open.map((one) => one.symbol);
      (parents.at(-1)?.children ?? roots).push(symbol);
      for (const parent of parents) parent.range = { start: parent.range.start, end: symbol.range.end };
      if (element.kind === 'division') open.push({ level, symbol });
    }
  }
  return roots;
}

function symbolOf(element: Element, index: number, tree: Tree): DocumentSymbol | undefined {
  const make = (
    name: string,
    kind: Kind,
    whole: Span,
    selection: Span = whole,
    children: DocumentSymbol[] = [],
    detail?: string,
  ): DocumentSymbol => ({
    name: name.trim() === '' ? '…' : name,
    kind,
    range: rangeAt(tree, index, whole),
    selectionRange: rangeAt(tree, index, selection),
    children,
    ...(detail === undefined ? {} : { detail }),
  });
  const ofDeclaration = (declaration: Declaration, whole: Span): DocumentSymbol => {
    const { name, title, kind } = declaration;
    return make(titleWords(title) || name.text, SYMBOL_KINDS[kind], whole, name, [], `${kind} ${name.text}`);
  };
  const ofParagraph =
    (container: Article | Annex) =>
    (paragraph: Paragraph): DocumentSymbol[] => {
      if (paragraph.kind === 'declaration') return [ofDeclaration(paragraph.declaration, paragraph)];
      if (!isPrinted(paragraph) || paragraph.kind === 'broken') return [];
      const number = paragraphNumber(container, paragraph);
      const label = paragraph.label?.text;
      if (number === undefined && label === undefined) return [];
      const name = number === undefined ? (label ?? '') : `${number}.`;
      return [
        make(name, Kind.Field, paragraph, paragraph.label ?? paragraph, [], number === undefined ? undefined : label),
      ];
    };
  switch (element.kind) {
    case 'agreement':
      return make(titleWords(element.title), Kind.File, element, element.title);
    case 'declaration-element':
      return ofDeclaration(element.declaration, element);
    case 'preamble':
      return make('Preamble', Kind.String, element);
    case 'division': {
      const level = `${element.level.charAt(0).toUpperCase()}${element.level.slice(1)}`;
      return make(`${level} — ${titleWords(element.title)}`, Kind.Namespace, element, element.name);
    }
    case 'article':
    case 'annex': {
      const { name, paragraphs } = element;
      const selection = name.end > name.start ? name : { start: element.start, end: element.headerEnd };
      const children = paragraphs.flatMap(ofParagraph(element));
      return make(headingOf(element, tree), Kind.Module, element, selection, children, name.text);
    }
    case 'profile':
      return profileSymbol(element, make, ofDeclaration);
    case 'done':
      return make('Testimonium', Kind.String, element);
    case 'signed':
      return make(`Signature of ${element.for.text}`, Kind.String, element, element.for);
    default:
      return undefined;
  }
}

function profileSymbol(
  profile: Profile,
  make: (
    name: string,
    kind: Kind,
    whole: Span,
    selection?: Span,
    children?: DocumentSymbol[],
    detail?: string,
  ) => DocumentSymbol,
  ofDeclaration: (declaration: Declaration, whole: Span) => DocumentSymbol,
): DocumentSymbol {
  const children = [
    ...profile.topics.map((topic) => ofDeclaration(topic, topic)),
    ...profile.expectations.map((expectation) => {
      const topic = expectation.on === undefined ? '' : ` on ${expectation.on.text}`;
      return make(`expects ${expectation.clause?.text ?? expectation.expected}${topic}`, Kind.Property, expectation);
    }),
  ];
  return make(titleWords(profile.title), Kind.Package, profile, profile.name, children, profile.name.text);
}

/** The outline as a flat list, for clients that know no other. */
export function flatOutline(symbols: readonly DocumentSymbol[], uri: string, container?: string): SymbolInformation[] {
  return symbols.flatMap((symbol) => [
    SymbolInformation.create(symbol.name, symbol.kind, symbol.range, uri, container),
    ...flatOutline(symbol.children ?? [], uri, symbol.name),
  ]);
}

export const documentSymbols: Feature = {
  capabilities: CAPABILITIES.documentSymbols,
  requests: [
    documentRequest(DocumentSymbolRequest.type, null, (snapshot, _params, { client }) => {
      const symbols = outline(snapshot);
      if (client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport) return symbols;
      return flatOutline(symbols, snapshot.uri);
    }),
  ],
};
