/** A page of HTML as a tree, with limits: a page made to do harm nests elements, or grows when it is mended, without end. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5';
import { DEEPEST, MOST_NODES } from '../limits.js';
import { Unreadable } from '../unreadable.js';

export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;

/** The children of the page's root. @throws Unreadable if it is made to do harm */
export function pageTree(html: string, shown: string): readonly PageNode[] {
  let depth = 0;
  let nodes = 0;
  const count = (): void => {
    nodes++;
    if (nodes > MOST_NODES) throw new Unreadable(`${shown} holds more elements than any treaty. It was not read.`);
  };
  const adapter: TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement(...given) {
      count();
      return defaultTreeAdapter.createElement(...given);
    },
    onItemPush() {
      depth++;
      if (depth > DEEPEST) {
        throw new Unreadable(
          `${shown} nests more than ${DEEPEST} elements in each other, as no treaty does. It was not read.`,
        );
      }
    },
    onItemPop() {
      depth--;
    },
  };
  return parse(html, { treeAdapter: adapter, sourceCodeLocationInfo: true }).childNodes;
}

export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node;
}

export function attributeOf({ attrs }: PageElement, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** All words in an element, as they stand. */
export function wordsIn(node: PageNode): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(wordsIn).join('') : '';
}

/** Every element below these nodes, in the order of the page. */
export function* elementsIn(nodes: readonly PageNode[]): Generator<PageElement> {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* elementsIn(node.childNodes);
  }
}

/** Line of the page that a node begins on, from 1. */
export function lineOf(node: PageNode): number {
  return node.sourceCodeLocation?.startLine ?? 1;
}
