/** The document as HTML: one page that holds its own style, or block by block for the preview. */
import type { ArticleBlock, Block, Document, ListItem, Provision, Run, Signature, Source, Words } from '../document.js';
import { TREATY_CSS } from './html-style.js';

/** Gives the value of `data-line` of a place. */
type LineOf = (source: Source) => number;

/** Prints a document as a page of its own, without scripts or anything loaded; `data-line` holds zero-based source lines. */
export function writeHtml(document: Document): string {
  const { lang, direction, title, blocks, lineOf } = document;
  const heading = articleHeading(blocks);
  return [
    '<!DOCTYPE html>',
    `<html lang="${escaped(lang)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>\n${TREATY_CSS}\n</style>`,
    '</head>',
    '<body>',
    '<main class="pacta-treaty">',
    ...blocks.map((block) => blockHtml(block, lineOf, heading)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The element that holds an article's heading. */
export type ArticleHeading = 'h2' | 'h3';

/** Articles stand below the divisions where there are any, else right below the title: readers by ear go by these levels. */
export function articleHeading(blocks: readonly Block[]): ArticleHeading {
  return blocks.some(({ kind }) => kind === 'division') ? 'h3' : 'h2';
}

/** One block's markup; the same block object always gives the same markup for the same lines and level of heading. */
export function blockHtml(block: Block, lineOf: LineOf, heading: ArticleHeading): string {
  const line = `data-line="${lineOf(block.source)}"`;
  switch (block.kind) {
    case 'title':
      return `<header class="pacta-title" ${line}><h1>${inline(block.title)}</h1>${optional(
        'p',
        'pacta-between',
        block.between,
      )}</header>`;
    case 'preamble':
      return `<section class="pacta-preamble" ${line}>${optional('p', 'pacta-parties', block.opening)}${block.recitals
        .map(
          ({ words, source, broken }) =>
            `<p class="pacta-recital${broken ? ' pacta-broken' : ''}" data-line="${lineOf(source)}">${inline(words)}</p>`,
        )
        .join('')}${optional('p', 'pacta-formula', block.formula)}</section>`;
    case 'division':
      return `<h2 class="pacta-division" id="${anchor(block.id)}" ${line}>${headed(block.heading, block.title)}</h2>`;
    case 'article':
    case 'annex':
      return articleHtml(block, lineOf, block.kind === 'annex' ? 'h2' : heading);
    case 'closing':
      return `<section class="pacta-closing" ${line}>${block.paragraphs.map((one) => `<p>${inline(one)}</p>`).join('')}</section>`;
    case 'signatures':
      return `<section class="pacta-signatures" ${line}>${block.signatures.map((one) => signatureHtml(one, lineOf)).join('')}</section>`;
    case 'broken':
      return `<p class="pacta-broken" ${line}>${inline(block.words)}</p>`;
  }
}

function articleHtml(block: ArticleBlock, lineOf: LineOf, level: ArticleHeading): string {
  const id = anchor(block.id);
  return (
    `<section class="pacta-${block.kind}" id="${id}" aria-labelledby="${id}-heading" data-line="${lineOf(block.source)}">` +
    `<${level} id="${id}-heading">${headed(block.heading, block.title)}</${level}>` +
    `${block.provisions.map((one) => provisionHtml(one, lineOf)).join('')}</section>`
  );
}

function headed(heading: string, title: Words): string {
  const number = `<span class="pacta-number">${escaped(heading)}</span>`;
  if (heading === '') return `<span class="pacta-heading">${inline(title)}</span>`;
  return title.length === 0 ? number : `${number} <span class="pacta-heading">${inline(title)}</span>`;
}

function provisionHtml(provision: Provision, lineOf: LineOf): string {
  const { id, mark: number, words, items, after, proposers, broken, untranslated, source } = provision;
  let attributes = 'class="pacta-paragraph';
  if (number !== undefined) attributes += ' pacta-numbered';
  if (proposers !== undefined) attributes += ' pacta-proposed';
  if (broken) attributes += ' pacta-broken';
  if (untranslated !== undefined) attributes += ' pacta-untranslated';
  attributes += '"';
  if (id !== undefined) attributes += ` id="${anchor(id)}"`;
  if (proposers !== undefined && proposers.length > 0)
    attributes += ` data-proposers="${escaped(proposers.join(', '))}"`;
  attributes += ` data-line="${lineOf(source)}"`;
  const mark = number === undefined ? '' : `<span class="pacta-mark">${escaped(number)}</span> `;
  const other = untranslated === undefined ? '' : ` lang="${escaped(untranslated)}" dir="auto"`;
  const said = (one: Words): string => (other === '' ? inline(one) : `<span${other}>${inline(one)}</span>`);
  return (
    `<div ${attributes}><p>${mark}${said(words)}</p>` +
    `${listHtml(items, lineOf, other)}${after === undefined ? '' : `<p>${said(after)}</p>`}</div>`
  );
}

function listHtml(items: readonly ListItem[], lineOf: LineOf, language = ''): string {
  if (items.length === 0) return '';
  let entries = '';
  for (const { mark, words, items: inner, source } of items) {
    const marked = mark === '' ? '' : `<span class="pacta-mark">${escaped(mark)}</span> `;
    entries += `<li data-line="${lineOf(source)}"><p>${marked}${inline(words)}</p>${listHtml(inner, lineOf)}</li>`;
  }
  // The role keeps the list a list for screen readers that drop it where the style shows no marks.
  return `<ol class="pacta-list" role="list"${language}>${entries}</ol>`;
}

function signatureHtml({ for: party, by, capacity, source }: Signature, lineOf: LineOf): string {
  return (
    `<div class="pacta-signature" data-line="${lineOf(source)}"><p class="pacta-signed-for">${inline(party)}</p>` +
    `<div class="pacta-signature-line"></div>${optional('p', 'pacta-signatory', by)}${optional('p', 'pacta-capacity', capacity)}</div>`
  );
}

function optional(tag: string, name: string, words: Words | undefined): string {
  return words === undefined || words.length === 0 ? '' : `<${tag} class="${name}">${inline(words)}</${tag}>`;
}

function inline(words: Words): string {
  return htmlWords(words, ownAnchor);
}

/** Words as inline elements. @param hrefOf gives the address of what a reference leads to */
export function htmlWords(words: Words, hrefOf: (target: string) => string): string {
  let html = '';
  for (const run of words) html += runHtml(run, hrefOf);
  return html;
}

const ownAnchor = (target: string): string => `#${anchor(target)}`;

function runHtml(run: Run, hrefOf: (target: string) => string): string {
  switch (run.kind) {
    case 'text':
      return escaped(run.text);
    case 'reference':
      return `<a href="${hrefOf(run.target)}">${escaped(run.text)}</a>`;
    case 'date':
      return `<time datetime="${run.date}">${escaped(run.text)}</time>`;
    case 'foreign':
      return `<span class="pacta-untranslated" lang="${escaped(run.lang)}" dir="auto">${htmlWords(run.runs, hrefOf)}</span>`;
    case 'proposal':
      return `<span class="pacta-proposal" data-proposers="${escaped(run.proposers.join(', '))}">${htmlWords(run.runs, hrefOf)}</span>`;
    case 'unresolved':
      return `<span class="pacta-unresolved">${escaped(run.text)}</span>`;
  }
}

/** Names hold letters of any script, digits, hyphens and underscores; ids of parts without a name hold brackets. */
function anchor(id: string): string {
  return `p-${escaped(id.replace(/[()~]/g, '-'))}`;
}

/** Text as HTML holds it. */
export function htmlText(text: string): string {
  return escaped(text);
}

function escaped(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
