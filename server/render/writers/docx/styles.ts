/** The look of the Word file: the styles by which a treaty section can restyle the whole. */
import { AlignmentType, Footer, type IStylesOptions, PageNumber, Paragraph, TextRun } from 'docx';

const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' };

/** Sizes are half points, distances twentieths of a point. */
export function treatyStyles(lang: string): IStylesOptions {
  const centred = { alignment: AlignmentType.CENTER, keepNext: true } as const;
  const base = { basedOn: 'Normal', next: 'Provision', quickFormat: true } as const;
  const heading = (id: string, name: string, outlineLevel: number, run: object, before: number) => ({
    ...base,
    id,
    name,
    run,
    paragraph: { ...centred, outlineLevel, spacing: { before, after: 60 } },
  });
  const body = (id: string, name: string, paragraph: object) => ({
    ...base,
    id,
    name,
    paragraph: { spacing: { after: 140 }, widowControl: true, ...paragraph },
  });
  return {
    default: { document: { run: { font: FONT, size: 24, sizeComplexScript: 26, language: languageOf(lang) } } },
    paragraphStyles: [
      heading('TreatyTitle', 'Treaty Title', 0, { bold: true, size: 28 }, 0),
      { ...base, id: 'Between', name: 'Between', paragraph: { ...centred, spacing: { before: 200, after: 500 } } },
      heading('DivisionNumber', 'Division', 0, { bold: true, allCaps: true }, 480),
      heading('ArticleNumber', 'Article Number', 1, { italics: true }, 360),
      heading('AnnexNumber', 'Annex Number', 0, { allCaps: true }, 480),
      {
        ...base,
        id: 'ArticleTitle',
        name: 'Article Title',
        run: { bold: true },
        paragraph: { ...centred, spacing: { after: 160 } },
      },
      body('Provision', 'Provision', { alignment: AlignmentType.JUSTIFIED }),
      body('Recital', 'Recital', { alignment: AlignmentType.JUSTIFIED, indent: { start: 567 } }),
      body('Closing', 'Closing', { alignment: AlignmentType.JUSTIFIED, keepNext: true, keepLines: true }),
      body('SignedFor', 'Signed For', { ...centred, spacing: { before: 360, after: 900 } }),
      body('Signature', 'Signature Line', { alignment: AlignmentType.CENTER, spacing: { after: 0 }, keepLines: true }),
    ],
    characterStyles: [{ id: 'Proposal', name: 'Proposal', run: { underline: { type: 'dotted' } } }],
  };
}

function languageOf(lang: string) {
  if (/^(?:ar|fa|he|ur)\b/.test(lang)) return { bidirectional: lang };
  return /^(?:zh|ja|ko)\b/.test(lang) ? { eastAsia: lang } : { value: lang };
}

export function pageFooter(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 20 })],
      }),
    ],
  });
}
