/** The levels by which Word counts paragraphs and items, where it can count as the language does. */
import { AlignmentType, LevelFormat } from 'docx';
import { itemMark } from '../../../model/numbering.js';
import type { ListItem, Provision } from '../../document.js';

const REFERENCE = 'treaty';
const INDENT = 567;

/** `1.`, `(a)`, `(i)`, `(A)`; languages that close a bracket without opening one leave out the first. */
export function TREATY_LEVELS(lang: string) {
  const open = opening(lang);
  const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN, LevelFormat.UPPER_LETTER];
  return {
    reference: REFERENCE,
    levels: formats.map((format, level) => ({
      level,
      format,
      text: level === 0 ? '%1.' : `${open}%${level + 1})`,
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { start: INDENT * (level + 1), hanging: INDENT } } },
    })),
  };
}

export function numberingOf(level: number, instance: number) {
  return { reference: REFERENCE, level: Math.min(level, 3), instance };
}

/** Whether the printed marks are those that Word's counting gives; otherwise they are written out. */
export function marksAreCounted(provisions: readonly Provision[], lang: string): boolean {
  const open = opening(lang);
  const counts = (items: readonly ListItem[], level: number): boolean =>
    level < 3 &&
    items.every(
      ({ mark, items: inner }, index) =>
        index < 26 &&
        mark === open + itemMark(index, level).slice(1) &&
        (inner.length === 0 || counts(inner, level + 1)),
    );
  return provisions.every(({ mark, number, items }, index) => {
    const numbered = mark === undefined || (mark === `${number}.` && number === index + 1);
    return numbered && (items.length === 0 || counts(items, 0));
  });
}

function opening(lang: string): '(' | '' {
  return /^(?:fr|es|ru)\b/.test(lang) ? '' : '(';
}
