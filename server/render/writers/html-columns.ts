/** Two renderings side by side as a page: a row for each paragraph, so that what belongs together stays together at any width. */
import { isRightToLeft } from '../../model/languages.js';
import { type Columns, languageName, type Row, readsAlike, rowsOf } from './columns.js';
import { htmlText, htmlWords } from './html.js';
import { TREATY_CSS } from './html-style.js';
import type { Printed } from './printed.js';

/** Prints a page that holds its own style; `data-line` holds zero-based source lines. */
export function writeHtmlColumns(columns: Columns): string {
  const { left, right, heads } = columns;
  const names = heads ?? [languageName(left.lang), languageName(right.lang)];
  const langs = heads === undefined ? [left.lang, right.lang] : [undefined, undefined];
  const head = names.map((name, at) => {
    const lang = langs[at];
    return `<th scope="col"${lang === undefined ? '' : ` lang="${htmlText(lang)}"`}>${htmlText(name)}</th>`;
  });
  const rows = rowsOf(columns).map((row) => rowHtml(row, columns));
  return [
    '<!DOCTYPE html>',
    `<html lang="${htmlText(left.lang)}" dir="${left.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${htmlText(left.title)}</title>`,
    `<style>\n${TREATY_CSS}\n${COLUMNS_CSS}\n</style>`,
    '</head>',
    '<body>',
    '<main class="pacta-treaty pacta-columns">',
    `<h1 class="pacta-unseen">${htmlText(left.title)}</h1>`,
    `<table>\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>`,
    ...rows,
    '</tbody>\n</table>',
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function rowHtml(row: Row, { left, right, heads }: Columns): string {
  const differs = heads !== undefined && !readsAlike(row);
  const line = row.left === undefined ? undefined : left.lineOf(row.left.source);
  const attributes = [
    `class="pacta-row-${row.role}${differs ? ' pacta-differs' : ''}"`,
    ...(line === undefined ? [] : [`data-line="${line}"`]),
  ];
  return `<tr ${attributes.join(' ')}>${cell(row.left, left.lang, 'l')}${cell(row.right, right.lang, 'r')}</tr>`;
}

function cell(one: Printed | undefined, lang: string, side: string): string {
  const direction = isRightToLeft(lang) ? 'rtl' : 'ltr';
  if (one === undefined) return `<td lang="${htmlText(lang)}" dir="${direction}"></td>`;
  const { anchors, words, mark, depth, role, lang: other, broken, proposers } = one;
  const id = anchors[0] === undefined ? '' : ` id="${side}-${htmlAnchor(anchors[0])}"`;
  const hanging = mark === undefined ? '' : `<span class="pacta-mark">${htmlText(mark)}</span> `;
  const text = htmlWords(words, (target) => `#${side}-${htmlAnchor(target)}`);
  const spoken =
    other === undefined ? text : `<span class="pacta-untranslated" lang="${htmlText(other)}" dir="auto">${text}</span>`;
  const classes = [
    ...(mark === undefined ? [] : ['pacta-hanging']),
    ...(broken ? ['pacta-broken'] : []),
    ...(proposers === undefined ? [] : ['pacta-proposed']),
  ];
  const look = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
  const indent = depth === 0 && role !== 'recital' ? '' : ` style="--depth: ${role === 'recital' ? 1 : depth}"`;
  const signing = role === 'signed-for' ? '<div class="pacta-signature-line"></div>' : '';
  return `<td lang="${htmlText(lang)}" dir="${direction}"${id}><p${look}${indent}>${hanging}${spoken}</p>${signing}</td>`;
}

function htmlAnchor(id: string): string {
  return `p-${htmlText(id.replace(/[()~]/g, '-'))}`;
}

const COLUMNS_CSS = `.pacta-columns { max-width: 64rem; }
.pacta-columns table { width: 100%; table-layout: fixed; border-collapse: collapse; }
.pacta-columns td, .pacta-columns th { width: 50%; vertical-align: top; padding: 0.3rem 1rem; text-align: start; }
.pacta-columns th { font-weight: bold; text-align: center; padding-block-end: 1rem; }
.pacta-columns td p { margin: 0; padding-inline-start: calc(var(--depth, 0) * 2rem); }
.pacta-hanging > .pacta-mark { float: inline-start; min-width: 2rem; margin-inline-start: -2rem; }
.pacta-row-title td { font-size: 1.25rem; font-weight: bold; padding-block-end: 1rem; }
.pacta-row-article td { font-style: italic; padding-block-start: 1.5rem; }
.pacta-row-division td, .pacta-row-annex td { text-transform: uppercase; padding-block-start: 2rem; }
.pacta-row-article-title td, .pacta-row-division-title td, .pacta-row-annex-title td { font-weight: bold; }
.pacta-row-article, .pacta-row-article-title, .pacta-row-division, .pacta-row-annex { break-after: avoid; }
:is(.pacta-row-title, .pacta-row-between, .pacta-row-article, .pacta-row-article-title, .pacta-row-division, .pacta-row-division-title, .pacta-row-annex, .pacta-row-annex-title, .pacta-row-signed-for, .pacta-row-signatory, .pacta-row-capacity) td { text-align: center; }
.pacta-columns tr { break-inside: avoid; }
.pacta-differs td { background: #f3efe2; }
.pacta-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }`;
