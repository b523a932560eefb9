/** The numbered lists that a Word file declares (`numbering.xml`) and the styles that put paragraphs into them (`styles.xml`). */
import type { SaxesTagNS } from 'saxes';
import { attribute, readXml } from '../xml.js';

/** One level of a list. */
export interface Level {
  start: number;
  format: string;
  /** What is printed, with `%1` for the number of the first level. */
  text: string;
  /** The style whose paragraphs stand on this level. */
  style: string | undefined;
  /** Whether the numbers of outer levels are printed in figures, as in `1.2` under `Article I`. */
  isLegal: boolean;
  /** The count of outer levels after which it begins anew: 0 for never; its own depth where nothing is said. */
  restartsAfter: number | undefined;
}

/** A pattern of levels, which the lists that are made from it count together. */
export interface Pattern {
  readonly levels: Map<number, Level>;
  /** The numbering style that it stands for instead of having levels. */
  link: string | undefined;
}

/** A list: its pattern, and where it departs from it. */
export interface List {
  pattern: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

export interface ParagraphStyle {
  basedOn: string | undefined;
  list: string | undefined;
  level: number | undefined;
}

export interface Numbering {
  readonly patterns: Map<string, Pattern>;
  readonly lists: Map<string, List>;
  readonly styles: Map<string, ParagraphStyle>;
  /** The style of paragraphs that name none. */
  defaultStyle: string | undefined;
}

/** @param numbering, styles the XML of the two parts, where the file has them */
export function numberingOf(numbering: string | undefined, styles: string | undefined, shown: string): Numbering {
  const all: Numbering = { patterns: new Map(), lists: new Map(), styles: new Map(), defaultStyle: undefined };
  if (numbering !== undefined) readLists(numbering, all, shown);
  if (styles !== undefined) readStyles(styles, all, shown);
  return all;
}

function readLists(xml: string, { patterns, lists }: Numbering, shown: string): void {
  let pattern: Pattern | undefined;
  let list: List | undefined;
  let level: Level | undefined;
  let overridden = 0;
  const open = (tag: SaxesTagNS): void => {
    const value = attribute(tag, 'val');
    switch (tag.local) {
      case 'abstractNum':
        pattern = { levels: new Map(), link: undefined };
        patterns.set(attribute(tag, 'abstractNumId') ?? '', pattern);
        return;
      case 'num':
        list = { pattern: '', starts: new Map(), levels: new Map() };
        lists.set(attribute(tag, 'numId') ?? '', list);
        return;
      case 'abstractNumId':
        if (list) list.pattern = value ?? '';
        return;
      case 'numStyleLink':
        if (pattern) pattern.link = value;
        return;
      case 'lvlOverride':
        overridden = Number(attribute(tag, 'ilvl') ?? 0);
        return;
      case 'startOverride':
        list?.starts.set(overridden, Number(value ?? 0));
        return;
      case 'lvl':
        level = { start: 0, format: 'decimal', text: '', style: undefined, isLegal: false, restartsAfter: undefined };
        (list ?? pattern)?.levels.set(Number(attribute(tag, 'ilvl') ?? 0), level);
        return;
    }
    if (level) readLevel(level, tag.local, value);
  };
  const close = ({ local }: SaxesTagNS): void => {
    if (local === 'abstractNum') pattern = undefined;
    if (local === 'num') list = undefined;
    if (local === 'lvl') level = undefined;
  };
  readXml(xml, { open, close }, shown);
}

function readLevel(level: Level, name: string, value: string | undefined): void {
  if (name === 'start') level.start = Number(value ?? 0);
  if (name === 'numFmt') level.format = value ?? 'decimal';
  if (name === 'lvlText') level.text = value ?? '';
  if (name === 'pStyle') level.style = value;
  if (name === 'isLgl') level.isLegal = isOn(value);
  if (name === 'lvlRestart') level.restartsAfter = Number(value ?? 0);
}

/** A property that is named without a value is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/u.test(value);
}

function readStyles(xml: string, numbering: Numbering, shown: string): void {
  let style: ParagraphStyle | undefined;
  const open = (tag: SaxesTagNS): void => {
    const value = attribute(tag, 'val');
    if (tag.local === 'style') {
      const id = attribute(tag, 'styleId') ?? '';
      style = { basedOn: undefined, list: undefined, level: undefined };
      numbering.styles.set(id, style);
      const isDefault = attribute(tag, 'default');
      if (attribute(tag, 'type') === 'paragraph' && isDefault !== undefined && isOn(isDefault)) {
        numbering.defaultStyle = id;
      }
    }
    if (style === undefined) return;
    if (tag.local === 'basedOn') style.basedOn = value;
    if (tag.local === 'numId') style.list = value;
    if (tag.local === 'ilvl') style.level = Number(value ?? 0);
  };
  readXml(xml, { open }, shown);
}
