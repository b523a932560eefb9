/** Putting translations into an agreement's text: as variants, and nothing else of the text changed. */

import { type Piece, parse, type Tree, textOf } from '../../../grammar/parse.js';
import { languageOf, sameLanguage } from '../../model/languages.js';
import type { ReadUnit } from './read-xliff.js';
import { plainUnit, type TranslationUnit, type UnitPart, variantParts } from './unit.js';

export interface Taken {
  readonly text: string;
  /** How many variants were written, and how many stood there already. */
  readonly written: number;
  readonly same: number;
  /** Translations that were not taken, each with the reason as a whole sentence. */
  readonly refused: readonly { readonly id: string; readonly why: string }[];
  /** Translations that were taken and have marks that their source has not, or lack some. */
  readonly uneven: readonly {
    readonly id: string;
    readonly lacks: readonly string[];
    readonly adds: readonly string[];
  }[];
}

interface Edit {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Takes translations whose source is still what the agreement says.
 *
 * @param tag the language as the agreement writes it in its variants
 */
export function takeTranslations(
  tree: Tree,
  units: readonly TranslationUnit[],
  translations: readonly ReadUnit[],
  tag: string,
): Taken {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const offsets = new Map(tree.pieces.map((piece, index) => [piece, tree.offsets[index] ?? 0]));
  const refused: { id: string; why: string }[] = [];
  const uneven: { id: string; lacks: readonly string[]; adds: readonly string[] }[] = [];
  const edits: Edit[] = [];
  let same = 0;
  for (const translation of translations) {
    const { id, target } = translation;
    if (target === undefined) continue;
    const unit = unitFor(translation, byId, units);
    const why = typeof unit === 'string' ? unit : objection(translation, unit);
    if (typeof unit === 'string' || why !== undefined) {
      refused.push({ id, why: why ?? '' });
      continue;
    }
    const variant = unit.variants.find((one) => sameLanguage(one.tag, tag));
    if (variant !== undefined && plainUnit(variantParts(variant, unit.piece)) === plainUnit(target)) {
      same++;
      continue;
    }
    const base = offsets.get(unit.piece) ?? 0;
    const words = quoted(target);
    if (variant !== undefined) {
      edits.push({ id, start: base + variant.text.start, end: base + variant.text.end, text: words });
    } else if (unit.insertAt !== undefined) {
      const at = base + unit.insertAt;
      edits.push({ id, start: at, end: at, text: ` /${tag} ${words}` });
    } else {
      refused.push({ id, why: 'The sentence does not end in a full stop, so there is no place for a variant.' });
      continue;
    }
    const difference = markDifference(unit.source, target);
    if (difference.lacks.length + difference.adds.length > 0) uneven.push({ id, ...difference });
  }
  const original = textOf(tree);
  const kept = harmless(original, edits);
  for (const { id } of edits.filter((edit) => !kept.includes(edit))) {
    refused.push({ id, why: 'With this translation the sentence could no longer be read.' });
  }
  return { text: edited(original, kept), written: kept.length, same, refused, uneven };
}

/** The unit of the same id; where its source is another, the only one that has the translation's source: a sentence that has moved. */
function unitFor(
  { id, source }: ReadUnit,
  byId: ReadonlyMap<string, TranslationUnit>,
  units: readonly TranslationUnit[],
): TranslationUnit | string {
  const words = plainUnit(source);
  const unit = byId.get(id);
  if (unit !== undefined && plainUnit(unit.source) === words) return unit;
  const alike = units.filter((one) => plainUnit(one.source) === words);
  if (alike.length === 1 && alike[0] !== undefined) return alike[0];
  if (unit === undefined) return `The agreement no longer says this: “${words}”.`;
  return `The agreement has changed since the export. It said “${words}”, and says “${plainUnit(unit.source)}”.`;
}

function objection({ target = [], strange }: ReadUnit, { source }: TranslationUnit): string | undefined {
  if (strange.length > 0) return `The translation has elements that no agreement can hold: ${strange.join(', ')}.`;
  if (/^_*$/.test(plainUnit(target))) return 'The translation is empty.';
  const known = new Set(source.flatMap((part) => (part.kind === 'mark' ? [part.source] : [])));
  for (const part of target) {
    if (part.kind === 'words') {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that no agreement should hold.
      if (/[\u0000-\u0008\u000e-\u001f\u007f]/.test(part.text)) return 'The translation has control characters in it.';
    } else if (!known.has(part.source) && !/^\{[^{}"\\\n\r]+\}$/.test(part.source)) {
      return `The translation has a mark that is none of this agreement: “${part.source}”.`;
    }
  }
  return undefined;
}

/** The text as an agreement writes it, in quotation marks, its escapes in place and on one line. */
function quoted(parts: readonly UnitPart[]): string {
  const written = parts
    .map((part) => (part.kind === 'words' ? part.text.replace(/[\\"{]/g, '\\$&') : part.source))
    .join('');
  return `"${written.replace(/\s+/g, ' ').trim()}"`;
}

function markDifference(source: readonly UnitPart[], target: readonly UnitPart[]) {
  const marksOf = (parts: readonly UnitPart[]): string[] =>
    parts.flatMap((one) => (one.kind === 'mark' ? [one.source] : []));
  const [wanted, said] = [marksOf(source), marksOf(target)];
  return {
    lacks: [...new Set(wanted.filter((mark) => !said.includes(mark)))],
    adds: [...new Set(said.filter((mark) => !wanted.includes(mark)))],
  };
}

/** All edits where the text can be read as well as before, else those of which that is so one by one. */
function harmless(text: string, edits: readonly Edit[]): readonly Edit[] {
  const before = mistakesIn(text);
  if (mistakesIn(edited(text, edits)) <= before) return edits;
  const kept: Edit[] = [];
  for (const edit of edits) if (mistakesIn(edited(text, [...kept, edit])) <= before) kept.push(edit);
  return kept;
}

function edited(text: string, edits: readonly Edit[]): string {
  let made = text;
  for (const { start, end, text: put } of [...edits].sort((a, b) => b.start - a.start)) {
    made = made.slice(0, start) + put + made.slice(end);
  }
  return made;
}

function mistakesIn(text: string): number {
  return parse(text).pieces.reduce((count, { errors }: Piece) => count + errors.length, 0);
}

/** The tag in which an agreement writes a language, or undefined where it is not made in it. */
export function declaredTag(language: string, declared: readonly string[]): string | undefined {
  const tag = languageOf(language)?.tag ?? language;
  return declared.find((one) => sameLanguage(one, tag));
}
