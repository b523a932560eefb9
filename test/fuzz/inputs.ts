/** The inputs of the fuzzer: a text and what is then done to it. */
import { agreementFrom, type Material } from './material.js';
import { spoilt } from './mutations.js';
import { randomOf } from './random.js';

/** An edit at a share, from 0 to 1, of the text's length, so that it fits a text that is being made smaller. */
export interface RelativeEdit {
  readonly at: number;
  readonly remove: number;
  readonly text: string;
}

export interface Input {
  readonly text: string;
  readonly edits: readonly RelativeEdit[];
  /** Where the cursor stands, as a share of the text's length. */
  readonly cursor: number;
  /** The width to which the text is laid out. */
  readonly width: number;
}

/** The input of a seed with an index. */
export function inputOf(material: Material, seed: number, index: number): Input {
  const random = randomOf(seed, index);
  const text = spoilt(agreementFrom(material, random), random, material);
  const edits = Array.from({ length: 1 + random.below(3) }, () => ({
    at: random.below(1000) / 1000,
    remove: random.pick([0, 0, 1, random.below(6), random.below(200)]),
    text: random.chance(0.3) ? '' : editText(),
  }));
  return { text, edits, cursor: random.below(1001) / 1000, width: random.pick([20, 60, 120]) };

  function editText(): string {
    // What a mutation makes of nothing: mostly a snippet, now and then a whole sentence.
    const made = spoilt('', random, material);
    return made.length > 400 ? made.slice(0, 400) : made;
  }
}

/** Where an edit stands in a text. */
export function placed({ at, remove, text: inserted }: RelativeEdit, text: string) {
  const start = Math.floor(at * text.length);
  return { start, end: Math.min(text.length, start + remove), text: inserted };
}
