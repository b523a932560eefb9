/** Writing translation units as XLIFF 2.0 (OASIS Standard, 5 August 2014), the core and nothing beyond it. */
import { xmlAttributes, xmlText } from '../xml-text.js';
import { plainUnit, type TranslationUnit, type UnitPart, variantParts } from './unit.js';

export const XLIFF_NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

export interface XliffRequest {
  /** The name of the agreement's file, by which the import finds it. */
  readonly original: string;
  readonly units: readonly TranslationUnit[];
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** Whether a variant is in the target language. */
  readonly isTarget: (tag: string) => boolean;
}

/** The document: one file, a unit for each text. Marks are `ph` elements whose data are what the agreement writes. */
export function writtenXliff({ original, units, sourceLanguage, targetLanguage, isTarget }: XliffRequest): string {
  const languages = xmlAttributes({ srcLang: sourceLanguage, trgLang: targetLanguage });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${XLIFF_NAMESPACE}" version="2.0"${languages}>`,
    `  <file id="agreement"${xmlAttributes({ original })}>`,
    ...units.map((unit) => writtenUnit(unit, isTarget)),
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

function writtenUnit(unit: TranslationUnit, isTarget: (tag: string) => boolean): string {
  const variant = unit.variants.find(({ tag }) => isTarget(tag));
  const target = variant && variantParts(variant, unit.piece);
  const isSaid = target !== undefined && !/^_*$/.test(plainUnit(target));
  const marks = new Map<string, string>();
  for (const part of [...unit.source, ...(isSaid ? target : [])]) {
    if (part.kind === 'mark' && !marks.has(part.source)) marks.set(part.source, `d${marks.size + 1}`);
  }
  const data = [...marks].map(([source, id]) => `        <data id="${id}">${xmlText(source)}</data>`);
  const open = 'Rival wordings of this text are still in square brackets; this is the first of them.';
  return [
    `    <unit${xmlAttributes({ id: unit.id })}>`,
    ...(unit.isOpen ? ['      <notes>', `        <note>${open}</note>`, '      </notes>'] : []),
    ...(data.length === 0 ? [] : ['      <originalData>', ...data, '      </originalData>']),
    `      <segment id="s1" state="${isSaid ? 'translated' : 'initial'}">`,
    `        <source>${content(unit.source, marks, unit.source)}</source>`,
    ...(isSaid ? [`        <target>${content(target, marks, unit.source)}</target>`] : []),
    '      </segment>',
    '    </unit>',
  ].join('\n');
}

/** Marks of the target that the source has too get the same ids, as the standard asks for. */
function content(parts: readonly UnitPart[], data: ReadonlyMap<string, string>, source: readonly UnitPart[]): string {
  const ids = idsOf(source);
  const used = new Map<string, number>();
  return parts
    .map((part) => {
      if (part.kind === 'words') return xmlText(part.text);
      const count = used.get(part.source) ?? 0;
      used.set(part.source, count + 1);
      const id = ids.get(part.source)?.[count] ?? `t-${data.get(part.source)}-${count + 1}`;
      const shown = source.find((one) => one.kind === 'mark' && one.source === part.source);
      const disp = shown?.kind === 'mark' ? shown.shown : part.shown;
      return `<ph${xmlAttributes({ id, dataRef: data.get(part.source) ?? '', equiv: part.source, disp })}/>`;
    })
    .join('');
}

function idsOf(source: readonly UnitPart[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  let next = 1;
  for (const part of source) {
    if (part.kind !== 'mark') continue;
    ids.set(part.source, [...(ids.get(part.source) ?? []), String(next++)]);
  }
  return ids;
}
