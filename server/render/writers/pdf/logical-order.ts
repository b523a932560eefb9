/**
 * Makes Arabic with vowel marks come out of the file as it is written. Typst gives a letter and its marks as one group with a text of its
 * own (ActualText); readers of PDF turn the letters of such a group round when they put words from right to left in order. Here every
 * glyph is told to stand for its one character instead, and the groups are dissolved.
 */
import { binaryBytes, binaryText, objectsOf, unpacked, withObjects, withStream } from './objects.js';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const GROUP = /\/Span <<\s*\/ActualText <FEFF([0-9A-F]+)>\s*>> BDC\n([\s\S]*?)\nEMC\n/g;

/** Characters by glyph, for one font. */
type Meanings = Map<number, string>;

/** The same pages with words that can be copied and searched. */
export async function inLogicalOrder(pdf: Uint8Array): Promise<Uint8Array> {
  const file = binaryText(pdf);
  const objects = new Map(objectsOf(file));
  const fonts = new Map<number, Meanings>();
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\b(?!s)/.test(object));
  const contents: { readonly number: number; readonly stream: string; readonly fontOf: FontOf }[] = [];
  for (const page of pages) {
    const number = Number(/\/Contents (\d+) 0 R/.exec(page)?.[1]);
    const stream = await unpacked(objects.get(number) ?? '');
    if (stream === undefined) continue;
    const names = new Map([...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name, font]) => [name, Number(font)]));
    contents.push({ number, stream, fontOf: (name) => names.get(name) });
  }
  for (const { stream, fontOf } of contents) {
    for (const group of groupsIn(stream, fontOf)) learn(group, fonts);
  }
  if (fonts.size === 0) return pdf;
  for (const [font, meanings] of fonts) {
    const number = Number(/\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? '')?.[1]);
    const map = objects.get(number);
    const text = map && (await unpacked(map));
    if (map !== undefined && text !== undefined)
      objects.set(number, await withStream(map, withMeanings(text, meanings)));
  }
  for (const { number, stream, fontOf } of contents) {
    const groups = new Map(groupsIn(stream, fontOf).map((group) => [group.whole, group]));
    const dissolved = stream.replace(GROUP, (whole: string, _text: string, inside: string) => {
      const group = groups.get(whole);
      return group !== undefined && isUnderstood(group, fonts) ? `${inside}\n` : whole;
    });
    objects.set(number, await withStream(objects.get(number) ?? '', dissolved));
  }
  return binaryBytes(withObjects(file, objects));
}

type FontOf = (name: string) => number | undefined;

/** Glyphs in the order in which they are drawn, from the left, and the characters in the order in which they are read. */
interface Group {
  readonly whole: string;
  readonly font: number;
  readonly glyphs: readonly number[];
  readonly characters: readonly string[];
}

function groupsIn(stream: string, fontOf: FontOf): readonly Group[] {
  return [...stream.matchAll(GROUP)].flatMap(([whole, hex = '', inside = '']) => {
    const characters = shaddaFirst([...textOf(hex)]);
    const font = fontOf(/\/(f\d+) [\d.]+ Tf/.exec(inside)?.[1] ?? '');
    const glyphs = glyphsIn(inside);
    const isWhole = font !== undefined && glyphs.length === characters.length;
    return isWhole && RIGHT_TO_LEFT.test(characters.join('')) ? [{ whole, font, glyphs, characters }] : [];
  });
}

/** Type is set with the shadda right above its letter and the vowel above that, whichever was written first; both mean the same. */
function shaddaFirst(characters: readonly string[]): readonly string[] {
  const [letter = '', ...marks] = characters;
  const isShadda = (mark: string): boolean => mark === '\u0651';
  return [letter, ...marks.filter(isShadda), ...marks.filter((mark) => !isShadda(mark))];
}

function learn({ font, glyphs, characters }: Group, fonts: Map<number, Meanings>): void {
  const meanings = fonts.get(font) ?? new Map<number, string>();
  fonts.set(font, meanings);
  for (const [index, glyph] of glyphs.entries()) {
    const character = characters[characters.length - 1 - index];
    if (character !== undefined && !meanings.has(glyph)) meanings.set(glyph, character);
  }
}

/** Whether every glyph of a group stands for the character that it stands for everywhere. */
function isUnderstood({ font, glyphs, characters }: Group, fonts: ReadonlyMap<number, Meanings>): boolean {
  const meanings = fonts.get(font);
  return glyphs.every((glyph, index) => meanings?.get(glyph) === characters[characters.length - 1 - index]);
}

/** The table of what glyphs stand for, groups replaced by single characters and what was missing added. */
function withMeanings(map: string, meanings: Meanings): string {
  const entries = new Map(
    [...map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/g)].map(([, glyph = '', hex = '']) => [parseInt(glyph, 16), hex]),
  );
  for (const [glyph, character] of meanings) {
    // What the table says of a glyph with one character holds: a group may have shown another use of the same drawing.
    const known = entries.get(glyph);
    if (known !== undefined && [...textOf(known)].length === 1) meanings.set(glyph, textOf(known));
    else entries.set(glyph, hexOf(character));
  }
  entries.delete(0xffff);
  const rows = [...entries]
    .sort(([a], [b]) => a - b)
    .map(([glyph, hex]) => `<${glyph.toString(16).padStart(4, '0').toUpperCase()}> <${hex}>`);
  const blocks: string[] = [];
  for (let at = 0; at < rows.length; at += 100) {
    const block = rows.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`);
  }
  const start = map.search(/\d+ beginbfchar/);
  const end = map.lastIndexOf('endbfchar') + 'endbfchar\n'.length;
  return map.slice(0, start) + blocks.join('') + map.slice(end);
}

/** The two-byte glyph numbers in the strings of a text operator. */
function glyphsIn(operators: string): readonly number[] {
  const bytes = [...operators.matchAll(/\(((?:\\[\s\S]|[^\\)])*)\)|<([0-9A-F]+)>/g)].flatMap(([, text = '', hex]) =>
    hex === undefined ? unescaped(text) : (hex.match(/../g) ?? []).map((byte) => parseInt(byte, 16)),
  );
  return Array.from(
    { length: Math.floor(bytes.length / 2) },
    (_, at) => (bytes[2 * at] ?? 0) * 256 + (bytes[2 * at + 1] ?? 0),
  );
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function unescaped(text: string): readonly number[] {
  return [...text.matchAll(/\\([0-7]{1,3})|\\([\s\S])|([\s\S])/g)].map(([, octal, letter, plain]) => {
    if (octal !== undefined) return parseInt(octal, 8);
    return letter === undefined ? (plain ?? '').charCodeAt(0) : (ESCAPES[letter] ?? letter.charCodeAt(0));
  });
}

/** UTF-16 in hexadecimal digits. */
function textOf(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
}

function hexOf(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase(),
  ).join('');
}
