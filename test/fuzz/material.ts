/** What inputs are made of: the elements and sentences of the examples, of the language's reference page and of the grammar's tests. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '../../grammar/parse.js';
import { EVERYTHING } from '../grammar/agreements.js';
import type { Random } from './random.js';

/** Source texts by what they are. */
export interface Material {
  readonly headers: readonly string[];
  readonly declarations: readonly string[];
  readonly articles: readonly string[];
  readonly sentences: readonly string[];
  readonly closings: readonly string[];
}

// Inputs have to be small, so that many of them fit into a run.
const LONGEST_ARTICLE = 700;

/** @param root the project's folder */
export function readMaterial(root: string): Material {
  const examples = readdirSync(path.join(root, 'examples'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pacta'))
    .sort()
    .map((name) => readFileSync(path.join(root, 'examples', name), 'utf8'));
  const profiles = readdirSync(path.join(root, 'server/profiles'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pacta'))
    .sort()
    .map((name) => readFileSync(path.join(root, 'server/profiles', name), 'utf8'));
  const page = readFileSync(path.join(root, 'docs/language.md'), 'utf8');
  const shown = [...page.matchAll(/```pacta[^\n]*\n([\s\S]*?)```/g)].map(([, source = '']) => source);
  const material = { headers: [], declarations: [], articles: [], sentences: [], closings: [] };
  for (const text of [EVERYTHING, ...examples, ...profiles]) collect(text, material);
  for (const text of shown) collect(`article shown "Shown"\n${text}`, material);
  return material;
}

function collect(text: string, into: { [kind in keyof Material]: string[] }): void {
  for (const piece of parse(text).pieces) {
    for (const element of piece.elements) {
      const source = piece.text.slice(element.start, element.end);
      if (element.kind === 'agreement') into.headers.push(source);
      else if (element.kind === 'declaration-element') into.declarations.push(source);
      else if (element.kind === 'done' || element.kind === 'signed') into.closings.push(source);
      else if (source.length <= LONGEST_ARTICLE) into.articles.push(source);
      if (element.kind !== 'article' && element.kind !== 'annex') continue;
      for (const { start, end } of element.paragraphs) into.sentences.push(piece.text.slice(start, end));
    }
  }
}

/** A small agreement put together from the material; names may lead anywhere or nowhere. */
export function agreementFrom(material: Material, random: Random): string {
  const some = (list: readonly string[], most: number): string[] =>
    Array.from({ length: random.below(most + 1) }, () => random.pick(list));
  const sentences = (): string[] => some(material.sentences, 4).map((sentence) => `  ${sentence}`);
  const article = (): string =>
    random.chance(0.3)
      ? random.pick(material.articles)
      : [`article ${random.pick(['first', 'second', 'a', 'ب'])} "An Article"`, ...sentences()].join('\n');
  const parts = [
    ...(random.chance(0.8) ? [random.pick(material.headers)] : []),
    ...some(material.declarations, 5),
    ...Array.from({ length: 1 + random.below(2) }, article),
    ...some(material.closings, 2),
  ];
  return `${parts.join('\n\n')}\n`;
}
