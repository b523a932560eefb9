/** Footnotes of a page: which links call them, and which paragraphs hold them. Neither is part of the treaty's text. */
import { folded } from '../folded.js';
import { attributeOf, elementsIn, isElement, type PageElement, type PageNode, wordsIn } from './page-tree.js';

export interface Notes {
  /** Calls of notes and the notes themselves. */
  readonly elements: ReadonlySet<PageElement>;
  /** Each note's call and its words, in the order of the calls. */
  readonly words: readonly { readonly call: string; readonly note: string }[];
}

const CALL = /^[[(]?\s?(?:\d{1,3}|\*{1,3}|[†‡§]|[a-z]|[ivx]{1,5})\s?[\])]?$/u;
const HOLDER = /^(?:p|li|div|dd|tr|aside|section)$/u;
const LONGEST = 4000;

export function notesIn(page: readonly PageNode[]): Notes {
  const order = new Map<PageElement, number>();
  const places = new Map<string, PageElement>();
  for (const element of elementsIn(page)) {
    order.set(element, order.size);
    const name = attributeOf(element, 'id') ?? (element.tagName === 'a' ? attributeOf(element, 'name') : undefined);
    if (name !== undefined && !places.has(name)) places.set(name, element);
  }
  const elements = new Set<PageElement>();
  const words: { call: string; note: string }[] = [];
  for (const [link, at] of order) {
    const target = places.get(targetOf(link));
    const call = folded(wordsIn(link));
    if (target === undefined || (order.get(target) ?? 0) < at || !CALL.test(call)) continue;
    const note = holderOf(target);
    if (note === undefined || note === holderOf(link) || !callsNote(link, call, note)) continue;
    elements.add(outermost(link));
    if (elements.has(note)) continue;
    elements.add(note);
    const own = folded(wordsIn(note)).replace(/\s*[↑↩^]\ufe0e?$/u, '');
    words.push({
      call: call.replace(/[[\]()\s]/gu, ''),
      note: own.startsWith(call) ? own.slice(call.length).trim() : own,
    });
  }
  return { elements, words };
}

/** The name of the place in the page that an element points to; empty for any other element. */
function targetOf(element: PageElement): string {
  const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
  if (href === undefined || !href.startsWith('#')) return '';
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

function holderOf(element: PageElement): PageElement | undefined {
  let one: PageElement | undefined = element;
  while (one !== undefined && !HOLDER.test(one.tagName)) {
    if (/^h[1-6]$/u.test(one.tagName)) return undefined;
    const { parentNode }: PageElement = one;
    one = parentNode !== null && 'tagName' in parentNode ? parentNode : undefined;
  }
  return one;
}

/** A note is called from above the line or in brackets, or points back to its call; “Article 5” with a link on its 5 does neither. */
function callsNote(link: PageElement, call: string, note: PageElement): boolean {
  if (wordsIn(note).length > LONGEST) return false;
  if (isRaised(link) || /^\[/u.test(call)) return true;
  const names = [attributeOf(link, 'id'), attributeOf(link, 'name')].filter((name) => name !== undefined);
  for (const element of elementsIn(note.childNodes)) if (names.includes(targetOf(element))) return true;
  return false;
}

function isRaised(link: PageElement): boolean {
  const { parentNode } = link;
  if (parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'sup') return true;
  return link.childNodes.some((child) => isElement(child) && child.tagName === 'sup');
}

/** The link, or what holds nothing but it. */
function outermost(link: PageElement): PageElement {
  const { parentNode } = link;
  if (parentNode === null || !('tagName' in parentNode) || parentNode.tagName !== 'sup') return link;
  return folded(wordsIn(parentNode)) === folded(wordsIn(link)) ? parentNode : link;
}
