/** The rendered treaty for an editor that patches its page: only blocks that the editor does not hold are sent. */
import type { PreviewBlock, PreviewParams, PreviewResult } from '../protocol.js';
import type { Block, Document } from './document.js';
import { type Renderable, renderDocument } from './render.js';
import { type ArticleHeading, articleHeading, blockHtml } from './writers/html.js';
import { TREATY_CSS } from './writers/html-style.js';

/** Answers preview requests and remembers what it has sent, so that the next answer holds only what changed. */
export interface Previewer {
  /**
   * The preview of a file; its `changed` blocks are those that the client does not hold by `resultId`: all of them where the
   * result is unknown or of another language.
   *
   * @returns null for a file that holds no agreement
   */
  readonly previewOf: (source: Renderable, params: PreviewParams) => PreviewResult | null;
  /** Forgets what was sent of a file, for instance when it is closed. */
  readonly forget: (uri: string) => void;
}

interface Sent {
  readonly resultId: string;
  readonly blocks: ReadonlyMap<string, string>;
}

/** How many answers of one file are remembered: of previews in several languages or windows. */
const REMEMBERED = 4;

export function createPreviewer(): Previewer {
  const sent = new Map<string, readonly Sent[]>();
  let answers = 0;
  return {
    previewOf(source, { uri, lang, for: party, option, resultId }) {
      const document = renderDocument(source, {
        ...(lang !== undefined && { lang }),
        ...(party !== undefined && { for: party }),
        ...(option !== undefined && { option }),
      });
      if (document === undefined) return null;
      const heading = articleHeading(document.blocks);
      const blocks = document.blocks.map((block) => previewBlock(block, document, heading));
      const before = sent.get(uri) ?? [];
      const held = before.find((one) => one.resultId === resultId)?.blocks;
      const answer: Sent = {
        resultId: `${document.lang} ${++answers}`,
        blocks: new Map(blocks.map(({ id, html }) => [id, html])),
      };
      sent.set(uri, [answer, ...before].slice(0, REMEMBERED));
      return {
        resultId: answer.resultId,
        title: document.title,
        lang: document.lang,
        direction: document.direction,
        languages: document.languages,
        parties: document.parties,
        hasBrackets: source.tree.pieces.some(({ text }) => text.includes('[')),
        css: TREATY_CSS,
        order: blocks.map(({ id, line }) => ({ id, line })),
        changed: blocks.filter(({ id, html }) => held?.get(id) !== html),
      };
    },
    forget: (uri) => void sent.delete(uri),
  };
}

const markup = new WeakMap<Block, { readonly heading: ArticleHeading; readonly html: string }>();

/** A block that was rendered before is the same object, and its markup, with lines counted from its first, is kept with it. */
function previewBlock(block: Block, { lineOf }: Document, heading: ArticleHeading): PreviewBlock {
  const line = lineOf(block.source);
  const kept = markup.get(block);
  const html = kept?.heading === heading ? kept.html : blockHtml(block, (source) => lineOf(source) - line, heading);
  if (html !== kept?.html) markup.set(block, { heading, html });
  return { id: block.id, line, html };
}
