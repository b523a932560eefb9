import { l10n } from 'vscode';
import type { ExportParams } from '../../server/protocol.js';

/** A format that an agreement can be exported to. */
export interface ExportFormat {
  readonly format: ExportParams['format'];
  /** The ending of its files, without the dot. */
  readonly ending: string;
  readonly label: string;
  readonly detail: string;
}

/** The formats in the order in which drafters ask for them. */
export function exportFormats(): readonly ExportFormat[] {
  return [
    {
      format: 'docx',
      ending: 'docx',
      label: l10n.t('Word'),
      detail: l10n.t('A document with styles, numbered levels and references, to be worked on further.'),
    },
    { format: 'pdf', ending: 'pdf', label: 'PDF', detail: l10n.t('Pages to be printed and signed.') },
    { format: 'html', ending: 'html', label: 'HTML', detail: l10n.t('One page for any browser, which loads nothing.') },
    { format: 'md', ending: 'md', label: 'Markdown', detail: l10n.t('Text with simple marks.') },
    { format: 'txt', ending: 'txt', label: l10n.t('Plain text'), detail: l10n.t('The words alone.') },
    {
      format: 'akn',
      ending: 'xml',
      label: 'Akoma Ntoso',
      detail: l10n.t('The XML of parliaments and treaty registries.'),
    },
  ];
}
