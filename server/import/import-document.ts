/** A file of any kind that is read as Pacta: bytes in, source and report out. No disk, no network, no editor. */
import { type Import, importTreaty } from './import-treaty.js';
import type { Render } from './proof.js';
import { readFile } from './readers/read-file.js';
import { reportOf } from './report.js';

export { isUnreadable } from './readers/unreadable.js';

export interface ImportedDocument {
  readonly imported: Import;
  /** For the drafter, a sentence or two in each line, the first a summary. */
  readonly report: readonly string[];
}

export interface ImportOptions {
  /** What the file is called in messages; its name where nothing else is said. */
  readonly shown?: string;
  /** Hears what is being done: `reading`, for a long file several times, then `recognising`, then `comparing`. */
  readonly onStage?: (stage: 'reading' | 'recognising' | 'comparing') => void;
}

/**
 * @param name the file's name; its ending matters where the bytes do not tell the format. Empty where there is none.
 * @param render renders Pacta source, to compare it with the text
 * @throws Unreadable with a message for the drafter
 */
export async function importDocument(
  name: string,
  bytes: Uint8Array,
  render: Render,
  { shown = name, onStage }: ImportOptions = {},
): Promise<ImportedDocument> {
  onStage?.('reading');
  const { blocks, remarks, unit } = await readFile(name, bytes, shown, () => onStage?.('reading'));
  onStage?.('recognising');
  const imported = importTreaty(blocks, (source) => {
    onStage?.('comparing');
    return render(source);
  });
  const report = reportOf(imported, shown).map((line) =>
    unit === 'line' ? line : line.replaceAll(`${shown} line `, `${shown} ${unit} `),
  );
  return { imported, report: [...report, ...remarks] };
}
