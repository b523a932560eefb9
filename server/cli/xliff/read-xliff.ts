/** Reading XLIFF 2.0, as Pacta writes it and as the tools of translators give it back. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Failure } from '../failure.js';
import type { UnitPart } from './unit.js';
import { XLIFF_NAMESPACE } from './write-xliff.js';

/** How far a translation has come, from the first. */
export const STATES = ['initial', 'translated', 'reviewed', 'final'] as const;
export type TranslationState = (typeof STATES)[number];

export interface ReadUnit {
  readonly id: string;
  readonly source: readonly UnitPart[];
  /** Absent where nothing has been translated. */
  readonly target?: readonly UnitPart[];
  /** That of the segment which has come least far. */
  readonly state: TranslationState;
  /** Inline elements that have no meaning in an agreement. */
  readonly strange: readonly string[];
}

export interface ReadXliff {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly original: string | undefined;
  readonly units: readonly ReadUnit[];
}

interface Segment {
  readonly isIgnorable: boolean;
  readonly state: TranslationState;
  order: number;
  readonly source: UnitPart[];
  target: UnitPart[] | undefined;
}

interface OpenUnit {
  readonly id: string;
  readonly data: Map<string, string>;
  readonly segments: Segment[];
  readonly strange: Set<string>;
}

/** Elements inside a text that only wrap words, or stand at their edges. */
const WRAPPING = new Set(['mrk', 'pc', 'sm', 'em', 'sc', 'ec']);

/** @throws Failure for what is no XML, no XLIFF, or another version of it */
export function readXliff(text: string, shown: string): ReadXliff {
  const units: ReadUnit[] = [];
  let root: SaxesTagNS | undefined;
  let original: string | undefined;
  let unit: OpenUnit | undefined;
  let dataId: string | undefined;
  let into: 'source' | 'target' | undefined;
  const parser = new SaxesParser({ xmlns: true });

  const put = (part: UnitPart): void => {
    const segment = unit?.segments.at(-1);
    if (segment !== undefined && into !== undefined) segment[into]?.push(part);
  };
  const letters = (words: string): void => {
    if (dataId !== undefined) unit?.data.set(dataId, (unit.data.get(dataId) ?? '') + words);
    else put({ kind: 'words', text: words });
  };
  const inline = (tag: SaxesTagNS): void => {
    if (tag.local === 'cp') letters(letterOf(attributeOf(tag, 'hex')));
    else if (tag.local === 'ph') {
      const source = unit?.data.get(attributeOf(tag, 'dataRef') ?? '') ?? attributeOf(tag, 'equiv') ?? '';
      put({ kind: 'mark', source, shown: attributeOf(tag, 'disp') ?? source });
    } else if (!WRAPPING.has(tag.local)) unit?.strange.add(tag.local);
  };

  parser.on('opentag', (tag) => {
    if (root === undefined) {
      root = tag;
      checkRoot(tag, shown);
      return;
    }
    if (tag.uri !== XLIFF_NAMESPACE) return;
    if (into !== undefined) return inline(tag);
    switch (tag.local) {
      case 'file':
        original ??= attributeOf(tag, 'original');
        break;
      case 'unit':
        unit = { id: attributeOf(tag, 'id') ?? '', data: new Map(), segments: [], strange: new Set() };
        break;
      case 'data':
        dataId = attributeOf(tag, 'id');
        break;
      case 'cp':
        inline(tag);
        break;
      case 'segment':
      case 'ignorable': {
        const state = STATES.find((one) => one === attributeOf(tag, 'state')) ?? 'initial';
        const order = unit?.segments.length ?? 0;
        unit?.segments.push({ isIgnorable: tag.local === 'ignorable', state, order, source: [], target: undefined });
        break;
      }
      case 'source':
      case 'target': {
        const segment = unit?.segments.at(-1);
        into = tag.local;
        if (segment === undefined || tag.local === 'source') break;
        segment.target = [];
        segment.order = Number(attributeOf(tag, 'order') ?? segment.order + 1) - 1;
        break;
      }
      default:
    }
  });
  parser.on('closetag', (tag) => {
    if (tag.uri !== XLIFF_NAMESPACE) return;
    if (tag.local === 'source' || tag.local === 'target') into = undefined;
    else if (tag.local === 'data') dataId = undefined;
    else if (tag.local === 'unit' && unit !== undefined) {
      units.push(closed(unit));
      unit = undefined;
    }
  });
  parser.on('text', letters);
  parser.on('cdata', letters);
  parser.on('error', (error) => {
    throw new Failure(`${shown} is no XML that can be read: ${error.message.replace(/\.$/, '')}.`);
  });
  parser.write(text).close();
  const sourceLanguage = root && attributeOf(root, 'srcLang');
  const targetLanguage = root && attributeOf(root, 'trgLang');
  if (sourceLanguage === undefined || targetLanguage === undefined) {
    throw new Failure(`${shown} does not say which languages it is in: srcLang and trgLang are missing.`);
  }
  return { sourceLanguage, targetLanguage, original, units };
}

function checkRoot(tag: SaxesTagNS, shown: string): void {
  const version = attributeOf(tag, 'version');
  if (tag.local !== 'xliff') throw new Failure(`${shown} is no XLIFF: its first element is “${tag.name}”.`);
  if (tag.uri === XLIFF_NAMESPACE && (version === '2.0' || version === '2.1')) return;
  throw new Failure(`${shown} is XLIFF ${version ?? 'of no version'}, and only 2.0 and 2.1 are read.`);
}

function attributeOf(tag: SaxesTagNS, name: string): string | undefined {
  return tag.attributes[name]?.value;
}

/** The letter of a `cp` element, which stands for one that XML cannot hold. */
function letterOf(hex = ''): string {
  const code = Number.parseInt(hex, 16);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** What stands between segments belongs to the text; where it has no target, its source is in both languages. */
function closed({ id, segments, strange }: OpenUnit): ReadUnit {
  const real = segments.filter(({ isIgnorable }) => !isIgnorable);
  const source = segments.flatMap((segment) => segment.source);
  const state = STATES[Math.min(...real.map((segment) => STATES.indexOf(segment.state)))] ?? 'initial';
  const isTranslated = real.length > 0 && real.every(({ target }) => target !== undefined && target.length > 0);
  const inOrder = [...segments].sort((a, b) => a.order - b.order);
  const target = inOrder.flatMap((segment) => segment.target ?? (segment.isIgnorable ? segment.source : []));
  return { id, source, state, strange: [...strange], ...(isTranslated ? { target } : {}) };
}
