/** What the editor tells about a declared name: its kind, its title in every language, and what is said of it. */
import type { Paragraph, Party, Title } from '../../grammar/ast.js';
import type { Piece } from '../../grammar/parse.js';
import type { Scope } from '../model/scope.js';
import { stateOf } from '../model/states.js';
import type { DeclaredSymbol } from '../model/symbols.js';
import { rawWords, titleWords } from '../model/text.js';
import { createLocator } from '../workspace/locate.js';
import type { Snapshot } from '../workspace/workspace.js';
import { renderedSentence } from './rendered-sentence.js';

/** The card of a declaration in Markdown. */
export function symbolCard(symbol: DeclaredSymbol, snapshot: Snapshot): string {
  const { scope } = snapshot.context;
  const lines = [headLine(symbol, snapshot), ...(labelled(symbol, snapshot) ?? bodyLines(symbol, scope))];
  return lines.filter((line) => line !== '').join('\n\n');
}

function headLine(symbol: DeclaredSymbol, { files }: Snapshot): string {
  const { kind, name, node, container } = symbol;
  const { cite } = createLocator(files);
  if (node.kind === 'article' || node.kind === 'annex')
    return `**${cite({ container: node })}** — ${titleWords(node.title)}`;
  if (kind === 'label' && container !== undefined) {
    return `**${cite({ container, sentence: node as Paragraph })}** \`${name}\``;
  }
  const title = 'title' in node && node.title !== undefined ? titleWords(node.title) : '';
  return `**${kind === 'profile' ? 'kind of agreement' : kind}** \`${name}\`${title === '' ? '' : ` — ${titleOrText(title)}`}`;
}

/** A labelled sentence of this file as it will be printed. */
function labelled({ kind, node, piece }: DeclaredSymbol, snapshot: Snapshot): string[] | undefined {
  if (kind !== 'label') return undefined;
  return renderedSentence(snapshot, piece, node)?.map((line) => `> ${line}`);
}

function titleOrText(title: string): string {
  return `“${title.trim()}”`;
}

function bodyLines({ node, piece }: DeclaredSymbol, scope: Scope): string[] {
  switch (node.kind) {
    case 'party':
      return [
        ...(node.called ? [`called ${titleOrText(titleWords(node.called))}`] : []),
        variantLines(node.title),
        stateLines(node),
        ...(node.representedBy ? [`represented by ${rawWords(node.representedBy)}`] : []),
      ];
    case 'term':
      return [`means “${titleWords(node.means)}”`, variantLines(node.title)];
    case 'group':
      return [`of ${node.members.map(({ text }) => titleOf(text, scope)).join(', ')}`, variantLines(node.title)];
    case 'role':
      return [
        node.of.length === 0
          ? 'Any party may fill it.'
          : `of ${node.of.map(({ text }) => titleOf(text, scope)).join(', ')}`,
        variantLines(node.title),
      ];
    case 'action':
      return [
        relation('is a kind of', node.is, scope),
        relation('excludes', node.excludes, scope),
        variantLines(node.title),
      ];
    case 'event':
      return [relation('excludes', node.excludes, scope), variantLines(node.title)];
    case 'body':
      return [piece.text.slice(node.title.end, node.end).replace(/\s+/g, ' ').trim(), variantLines(node.title)];
    case 'profile':
      return [
        relation('extends', node.extends, scope),
        ...node.expectations.map(({ expected, clause, on, because }) => {
          const what = `${expected}${clause === undefined ? '' : ` ${clause.text}`}${on === undefined ? '' : ` on ${on.text}`}`;
          return `- expects ${what}: ${rawWords(because)}`;
        }),
      ];
    case 'topic':
    case 'division':
      return [variantLines(node.title)];
    case 'article':
    case 'annex':
    case 'broken':
      return [];
    default:
      return [`> ${sentenceSource(node, piece)}`];
  }
}

/** A sentence as it is written, without its label and its wordings in other languages. */
function sentenceSource(sentence: Paragraph, piece: Piece): string {
  const from = sentence.label === undefined ? sentence.start : piece.text.indexOf(':', sentence.label.end) + 1;
  const variants = 'variants' in sentence ? sentence.variants : [];
  return piece.text
    .slice(from, variants[0]?.start ?? sentence.end)
    .replace(/\s+/g, ' ')
    .trim();
}

function titleOf(name: string, scope: Scope): string {
  const node = scope.lookup(name)?.node;
  return node !== undefined && 'title' in node && node.title !== undefined ? titleWords(node.title) : name;
}

function relation(word: string, names: readonly { readonly text: string }[], scope: Scope): string {
  return names.length === 0 ? '' : `${word} ${names.map(({ text }) => titleOf(text, scope)).join(', ')}`;
}

/** The formal names of a State in the languages in which the agreement does not give them, where the party plainly is one. */
function stateLines({ name, title }: Party): string {
  const names = stateOf(name.text)?.names ?? {};
  const given = new Set(title.variants.map(({ tag }) => tag));
  return Object.entries(names)
    .filter(([tag, { formal }]) => !given.has(tag) && formal !== titleWords(title))
    .map(([tag, { formal }]) => `- *${tag}: ${formal}*`)
    .join('\n');
}

function variantLines({ variants }: Title): string {
  return variants.map(({ tag, text }) => `- ${tag}: ${rawWords(text)}`).join('\n');
}
