/**
 * XML, element by element, without what makes XML dangerous: a document type declaration, by which a file could draw in others or
 * grow without end, is refused, and so are elements nested without end. Nothing is loaded.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { DEEPEST, MOST_ELEMENTS } from './limits.js';
import { Unreadable } from './unreadable.js';

/** Places are offsets into the text, of UTF-16 units. */
export interface XmlEvents {
  /** @param start where `<` stands @param end behind `>` @param line from 1 */
  readonly open?: (tag: SaxesTagNS, start: number, end: number, line: number) => void;
  /** @param end behind `>`, the same as that of `open` for an element that is empty */
  readonly close?: (tag: SaxesTagNS, end: number) => void;
  readonly text?: (words: string) => void;
}

const CHUNK = 65_536;

/** @throws Unreadable if it is no sound XML, or is made to do harm */
export function readXml(xml: string, events: XmlEvents, shown: string): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  let elements = 0;
  parser.on('error', ({ message }) => {
    throw new Unreadable(
      `${shown} is damaged: its XML cannot be read (${message}). Save it again with the program that it comes from.`,
    );
  });
  parser.on('doctype', () => {
    throw new Unreadable(
      `${shown} has a document type declaration (<!DOCTYPE), by which it could draw in other files or swell without end. Remove it, and import the file again.`,
    );
  });
  parser.on('opentag', (tag) => {
    depth++;
    elements++;
    if (elements > MOST_ELEMENTS)
      throw new Unreadable(`${shown} holds more elements than any treaty. It was not read.`);
    if (depth > DEEPEST) {
      throw new Unreadable(
        `${shown} nests more than ${DEEPEST} elements in each other, as no treaty does. It was not read.`,
      );
    }
    if (events.open === undefined) return;
    const { position } = parser;
    events.open(tag, xml.lastIndexOf('<', position - 1), position, parser.line);
  });
  parser.on('closetag', (tag) => {
    depth--;
    events.close?.(tag, parser.position);
  });
  if (events.text) {
    parser.on('text', events.text);
    parser.on('cdata', events.text);
  }
  for (let at = 0; at < xml.length; at += CHUNK) parser.write(xml.slice(at, at + CHUNK));
  parser.close();
}

/** The value of an attribute by its local name, whatever its prefix. */
export function attribute(tag: SaxesTagNS, name: string): string | undefined {
  for (const one of Object.values(tag.attributes)) if (one.local === name) return one.value;
  return undefined;
}
