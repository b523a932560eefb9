/** What a reader of PDF finds in a file: its lines in reading order, and what the file tells of itself. */
import { getDocumentProxy } from 'unpdf';

export interface PdfText {
  /** The lines of each page, from the top, the words of each in reading order. */
  readonly pages: readonly (readonly string[])[];
  readonly title: string;
  readonly lang: string;
  readonly isTagged: boolean;
  readonly bookmarks: readonly string[];
}

interface Item {
  readonly str: string;
  readonly width: number;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
}

/** @param direction of the document: words that are drawn one by one are put in its order */
export async function pdfText(pdf: Uint8Array, direction: 'ltr' | 'rtl' = 'ltr'): Promise<PdfText> {
  const file = await getDocumentProxy(Uint8Array.from(pdf));
  const pages: string[][] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    pages.push(linesOf(items as unknown as readonly Item[], direction));
  }
  const { info } = (await file.getMetadata()) as { info: { Title?: string; Language?: string } };
  const bookmarks = ((await file.getOutline()) ?? []).flatMap(titlesBelow);
  const isTagged = (await file.getMarkInfo())?.Marked === true;
  return { pages, title: info.Title ?? '', lang: info.Language ?? '', isTagged, bookmarks };
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function titlesBelow({ title, items }: Bookmark): readonly string[] {
  return [title, ...items.flatMap(titlesBelow)];
}

const from = ({ transform }: Item): number => transform[4] ?? 0;

/** Whether there is the room of a blank between two neighbours on a line. */
function isApart(one: Item | undefined, other: Item): boolean {
  if (one === undefined) return false;
  const [left, right] = from(one) < from(other) ? [one, other] : [other, one];
  return from(right) - from(left) - left.width > 1.2;
}

function linesOf(items: readonly Item[], direction: 'ltr' | 'rtl'): string[] {
  const lines: Item[][] = [[]];
  for (const item of items) {
    if (item.str !== '') lines.at(-1)?.push(item);
    if (item.hasEOL) lines.push([]);
  }
  return lines
    .filter((line) => line.length > 0)
    .map((line) => {
      const sorted = direction === 'rtl' ? [...line].sort((a, b) => from(b) - from(a)) : line;
      return sorted
        .map((item, index) => (isApart(sorted[index - 1], item) ? ` ${item.str}` : item.str))
        .join('')
        .replace(/\s+(?=\p{M})/gu, '')
        .trim();
    })
    .filter((line) => line !== '');
}
