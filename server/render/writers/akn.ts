/**
 * The document as Akoma Ntoso 3.0 (OASIS LegalDocML), one expression of the treaty in one language. Ids follow its naming
 * convention (`art_3__para_2`), and every reference points to one of them.
 */
import type {
  ArticleBlock,
  Block,
  Document,
  ListItem,
  PreambleBlock,
  Provision,
  SignaturesBlock,
} from '../document.js';
import { plainText } from '../words.js';
import { createIds, type Ids } from './akn/ids.js';
import { createInline, type Inline } from './akn/inline.js';
import { identification, references } from './akn/meta.js';
import { element, text } from './akn/xml.js';

/** Prints a document as Akoma Ntoso XML. */
export function writeAkn(document: Document): string {
  const ids = createIds(document.blocks);
  const inline = createInline(document, ids);
  const of = <K extends Block['kind']>(kind: K) =>
    document.blocks.filter((block): block is Block & { kind: K } => block.kind === kind);
  const annexes = of('annex');
  const parts = [
    element('meta', {}, identification(document), references(document)),
    ...of('title').map(({ title, between }) =>
      element(
        'preface',
        { eId: 'preface' },
        element('longTitle', { eId: 'preface__longTitle' }, element('p', {}, element('docTitle', {}, inline(title)))),
        ...(between ? [element('p', {}, inline(between))] : []),
      ),
    ),
    ...of('preamble').map((block) => preamble(block, inline)),
    body(document.blocks, ids, inline),
    conclusions(document, inline),
    ...(annexes.length === 0
      ? []
      : [
          element('attachments', {}, ...annexes.map((annex, index) => attachment(annex, index, document, ids, inline))),
        ]),
  ];
  const act = element('act', { name: 'treaty', contains: 'originalVersion' }, ...parts);
  const root = element('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, act);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function preamble({ opening, recitals, formula }: PreambleBlock, inline: Inline): string {
  return element(
    'preamble',
    { eId: 'preamble' },
    ...(opening.length > 0 ? [element('p', {}, inline(opening))] : []),
    ...(recitals.length === 0
      ? []
      : [
          element(
            'recitals',
            { eId: 'preamble__recs' },
            ...recitals.map(({ words }, index) =>
              element('recital', { eId: `preamble__recs__rec_${index + 1}` }, element('p', {}, inline(words))),
            ),
          ),
        ]),
    element('formula', { eId: 'preamble__formula', name: 'enacting' }, element('p', {}, inline(formula))),
  );
}

const RANK = { part: 0, chapter: 1, section: 2 } as const;

/** Articles stand inside their parts, chapters and sections. */
function body(blocks: readonly Block[], ids: Ids, inline: Inline): string {
  const open: { rank: number; name: string; eId: string; parts: string[] }[] = [
    { rank: -1, name: 'body', eId: 'body', parts: [] },
  ];
  const close = (rank: number): void => {
    while (open.length > 1 && (open.at(-1)?.rank ?? -1) >= rank) {
      const done = open.pop();
      if (done) open.at(-1)?.parts.push(element(done.name, { eId: done.eId }, ...done.parts));
    }
  };
  for (const block of blocks) {
    if (block.kind === 'division') {
      const rank = RANK[block.level];
      close(rank);
      const parts = [element('num', {}, text(block.heading)), ...heading(block.title, inline)];
      open.push({ rank, name: block.level, eId: ids.of(block.id), parts });
    } else if (block.kind === 'article') open.at(-1)?.parts.push(article(block, ids, inline));
    else if (block.kind === 'broken') {
      const eId = ids.of(block.id);
      const content = element('content', {}, element('p', {}, inline(block.words)));
      open.at(-1)?.parts.push(element('hcontainer', { eId, name: 'unread' }, content));
    }
  }
  close(0);
  const parts = open[0]?.parts ?? [];
  const empty = element('hcontainer', { eId: 'body__empty', name: 'empty' }, element('content', {}, element('p', {})));
  return element('body', { eId: 'body' }, ...(parts.length > 0 ? parts : [empty]));
}

function heading(title: Parameters<Inline>[0], inline: Inline): string[] {
  return title.length === 0 ? [] : [element('heading', {}, inline(title))];
}

function article(block: ArticleBlock, ids: Ids, inline: Inline): string {
  const eId = ids.of(block.id);
  const provisions = block.provisions.map((one, index) => provision(one, `${eId}__para_${index + 1}`, inline));
  const empty = element('content', {}, element('p', {}));
  return element(
    'article',
    { eId },
    ...(block.heading === '' ? [] : [element('num', {}, text(block.heading))]),
    ...heading(block.title, inline),
    ...(provisions.length > 0 ? provisions : [empty]),
  );
}

function provision({ mark, words, items, after }: Provision, eId: string, inline: Inline): string {
  const number = mark === undefined ? [] : [element('num', {}, text(mark))];
  if (items.length === 0) {
    return element('paragraph', { eId }, ...number, element('content', {}, element('p', {}, inline(words))));
  }
  const wrapUp = after ? [element('wrapUp', {}, element('p', {}, inline(after)))] : [];
  return element('paragraph', { eId }, ...number, list(words, items, `${eId}__list_1`, inline, wrapUp));
}

function list(
  lead: Parameters<Inline>[0],
  items: readonly ListItem[],
  eId: string,
  inline: Inline,
  wrapUp: readonly string[] = [],
): string {
  const points = items.map((item, index) => {
    const pointId = `${eId}__point_${index + 1}`;
    const number = item.mark === '' ? [] : [element('num', {}, text(item.mark))];
    if (item.items.length > 0)
      return element('point', { eId: pointId }, ...number, list(item.words, item.items, `${pointId}__list_1`, inline));
    return element('point', { eId: pointId }, ...number, element('content', {}, element('p', {}, inline(item.words))));
  });
  return element('list', { eId }, element('intro', {}, element('p', {}, inline(lead))), ...points, ...wrapUp);
}

function conclusions({ blocks }: Document, inline: Inline): string {
  const parts = blocks.flatMap((block): string[] => {
    if (block.kind === 'closing') return block.paragraphs.map((words) => element('p', {}, inline(words)));
    return block.kind === 'signatures' ? [signatures(block, inline)] : [];
  });
  return parts.length === 0 ? '' : element('conclusions', { eId: 'concl' }, ...parts);
}

function signatures({ signatures: all }: SignaturesBlock, inline: Inline): string {
  const entries = all.map(({ for: party, by, capacity }) => {
    const lines = [by, capacity].filter((words) => words !== undefined);
    const signature = element(
      'signature',
      {},
      element('organization', { refersTo: '#party' }, inline(party)),
      ...lines.flatMap((words) => ['<eol/>', element('span', {}, inline(words))]),
    );
    return element('p', {}, signature);
  });
  return element('blockContainer', { eId: 'concl__signatures' }, ...entries);
}

function attachment(annex: ArticleBlock, index: number, document: Document, ids: Ids, inline: Inline): string {
  const eId = ids.of(annex.id);
  const provisions = annex.provisions.map((one, at) => provision(one, `${eId}__para_${at + 1}`, inline));
  return element(
    'attachment',
    { eId },
    ...(annex.heading === '' ? [] : [element('heading', {}, text(annex.heading))]),
    ...(annex.title.length > 0 ? [element('subheading', {}, inline(annex.title))] : []),
    element(
      'doc',
      { name: 'annex' },
      element('meta', {}, identification(document, `annex_${index + 1}`, plainText(annex.title))),
      element('mainBody', { eId: `${eId}__body` }, ...(provisions.length > 0 ? provisions : [element('p', {})])),
    ),
  );
}
