/** What a page holds beside its text: programs, styles, controls, the way round its site, and what it does not show. */
import { attributeOf, elementsIn, type PageElement } from './page-tree.js';

const WITHOUT_TEXT = new Set(
  'head script style noscript template iframe object embed svg canvas audio video picture img map button input select textarea datalist dialog'.split(
    ' ',
  ),
);
const AROUND_THE_TEXT = new Set(['nav', 'aside', 'footer']);
const ROLES = /^(?:navigation|banner|contentinfo|search|complementary|doc-toc|menu|menubar|toolbar)$/u;
const CLASSES = /^(?:contents|toc|table-of-contents|noprint|mw-editsection|visually-hidden|sr-only)$/iu;

export type LeftOut = 'silently' | 'navigation' | 'contents' | undefined;

/** Whether an element is no part of the treaty's text, and whether the drafter should hear of it. */
export function leftOut(element: PageElement): LeftOut {
  if (WITHOUT_TEXT.has(element.tagName) || isInvisible(element)) return 'silently';
  // LibreOffice puts what stands above and below each page of print in front of the text and behind it.
  if (element.tagName === 'div' && /^(?:header|footer)$/u.test(attributeOf(element, 'title') ?? '')) return 'silently';
  const role = attributeOf(element, 'role') ?? '';
  if (AROUND_THE_TEXT.has(element.tagName) || ROLES.test(role)) return role === 'doc-toc' ? 'contents' : 'navigation';
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`.split(/\s+/u);
  const kind = names.find((name) => CLASSES.test(name));
  if (kind === undefined) return undefined;
  if (!/^(?:contents|toc|table)/iu.test(kind)) return 'silently';
  return element.tagName === 'p' || pointsIntoThePage(element) ? 'contents' : undefined;
}

function isInvisible(element: PageElement): boolean {
  if (attributeOf(element, 'hidden') !== undefined) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu.test(
    attributeOf(element, 'style') ?? '',
  );
}

/** A table of contents is made of links to places below it. */
function pointsIntoThePage(element: PageElement): boolean {
  let links = 0;
  for (const one of elementsIn(element.childNodes)) if (attributeOf(one, 'href')?.startsWith('#')) links++;
  return links > 1;
}
