/** Numbers, durations and dates of a text held against those of its wording in another language. */
import type { Text, Variant } from '../../../../grammar/ast.js';
import { nodesOfKind } from '../../nodes-of-kind.js';
import { readsNumerals } from '../../number-words.js';
import { type Measure, measuresIn, typedNumbers } from './quantities.js';

/** What a variant puts into another language. */
export interface Original {
  readonly texts: readonly Text[];
  /** The texts and, in a sentence, the structure that holds them. */
  readonly nodes: readonly unknown[];
  readonly language: string;
}

/** What the variant leaves out and what it says beside the original, as messages show it; both empty where they agree. */
export interface MeasureDifference {
  readonly lacks: readonly string[];
  readonly adds: readonly string[];
}

/**
 * Between braces a measure is compared exactly. Typed out in figures or words, it is understood where it can be: it answers what the
 * original says, and contradicts it only where a duration of the original is left unsaid.
 */
export function compareMeasures({ texts, nodes, language }: Original, variant: Variant): MeasureDifference {
  const inTexts = measuresIn(texts.map(({ parts }) => parts));
  const all = measuresIn(nodes);
  const open = keysOf(measuresIn(nodesOfKind(nodes, 'choice')));
  const braces = measuresIn(variant.text.parts);
  const typed = typedNumbers(variant.text, variant.tag);
  const own = texts.map((text) => typedNumbers(text, language));
  const ownDurations = own.flatMap(({ durations }) => durations);

  const unsaid = all.filter(
    (one) => !take(braces, one) && !take(typed.durations, one) && !one.figures.some((figures) => typed.say(figures)),
  );
  const ownUnsaid = ownDurations.filter((one) => !take(typed.durations, one) && !take(braces, one));
  const isOriginal = (one: Measure): boolean =>
    all.some(({ key }) => key === one.key) || own.some(({ say }) => one.figures.some((figures) => say(figures)));
  const strayBraces = braces.filter((one) => !isOriginal(one));
  const strayWords = typed.durations.filter((one) => !isOriginal(one));
  const contradicted = [...unsaid.filter(({ kind }) => kind === 'duration'), ...ownUnsaid];
  const isContrary = strayWords.length > 0 && contradicted.length > 0;

  const said = keysOf(all.filter((one) => !unsaid.includes(one)));
  const textKeys = keysOf(inTexts);
  const lacking = unsaid.filter((one) => {
    if (textKeys.has(one.key)) return true;
    if (open.has(one.key) || said.has(one.key) || isSlight(one)) return false;
    // Numbers spelt out in a language that is not read here are taken on trust.
    return readsNumerals(variant.tag) || strayBraces.length > 0;
  });
  const lacks = isContrary ? [...lacking, ...contradicted] : lacking;
  const adds = isContrary ? [...strayBraces, ...strayWords] : strayBraces;
  return { lacks: shownOnce(lacks), adds: shownOnce(adds) };
}

function take(from: Measure[], wanted: Measure): boolean {
  const at = from.findIndex((one) => one.kind === wanted.kind && one.key === wanted.key);
  if (at !== -1) from.splice(at, 1);
  return at !== -1;
}

function keysOf(measures: readonly Measure[]): ReadonlySet<string> {
  return new Set(measures.map(({ key }) => key));
}

const SAID_WITHOUT_FIGURES = new Set(['1 months', '12 months', '1 days', '7 days', '1 hours', '24 hours']);

/** What a sentence's structure holds and good style says without a figure: once a year, each day, in duplicate. */
function isSlight({ kind, key }: Measure): boolean {
  return kind === 'number' || SAID_WITHOUT_FIGURES.has(key);
}

function shownOnce(measures: readonly Measure[]): readonly string[] {
  return [...new Set(measures.map(({ shown }) => shown))];
}
