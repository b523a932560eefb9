/** Signature blocks, two in a row, in a table without lines that does not break across pages. */
import { BorderStyle, type Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Signature, SignaturesBlock, Words } from '../../document.js';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const CELL_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/** @param paragraph makes a paragraph of a style */
export function signatureTable(
  { signatures }: SignaturesBlock,
  paragraph: (words: Words, style: string) => Paragraph,
  rightToLeft: boolean,
): Table {
  const cell = (one: Signature | undefined): TableCell =>
    new TableCell({
      borders: CELL_BORDERS,
      width: { size: 50, type: WidthType.PERCENTAGE },
      children: one === undefined ? [paragraph([], 'Signature')] : lines(one, paragraph),
    });
  const rows: TableRow[] = [];
  for (let at = 0; at < signatures.length; at += 2) {
    rows.push(new TableRow({ cantSplit: true, children: [cell(signatures[at]), cell(signatures[at + 1])] }));
  }
  return new Table({
    rows,
    borders: NO_BORDERS,
    width: { size: 100, type: WidthType.PERCENTAGE },
    visuallyRightToLeft: rightToLeft,
  });
}

function lines(
  { for: party, by, capacity }: Signature,
  paragraph: (words: Words, style: string) => Paragraph,
): Paragraph[] {
  return [
    paragraph(party, 'SignedFor'),
    paragraph([{ kind: 'text', text: '______________________________' }], 'Signature'),
    ...(by ? [paragraph(by, 'Signature')] : []),
    ...(capacity ? [paragraph(capacity, 'Signature')] : []),
  ];
}
