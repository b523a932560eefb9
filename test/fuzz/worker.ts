/** One thread of the fuzzer: takes every `step`-th input of a seed and tries every property on it. */
import { parentPort, workerData } from 'node:worker_threads';
import { inputOf } from './inputs.js';
import { readMaterial } from './material.js';
import { PROPERTIES } from './properties.js';
import { broken, shrunk } from './shrink.js';

export interface Task {
  readonly root: string;
  readonly seed: number;
  readonly first: number;
  readonly step: number;
  readonly inputs: number;
  /** Properties that are tried on every input. */
  readonly always: readonly string[];
  /** Properties of which one is tried on each input. */
  readonly inTurn: readonly string[];
  /**
   * Four numbers: the index of the input that is being tried, how many runs there were, a beat that tells life, and the place of
   * the property that is being tried, among `always` and `inTurn`.
   */
  readonly progress: SharedArrayBuffer;
}

const MOST_FAILURES = 5;

const { root, seed, first, step, inputs, always, inTurn, progress } = workerData as Task;
const material = readMaterial(root);
const counts = new Int32Array(progress);
const beat = (): void => void Atomics.add(counts, 2, 1);
let failures = 0;
for (let index = first; index < inputs && failures < MOST_FAILURES; index += step) {
  Atomics.store(counts, 0, index);
  const input = inputOf(material, seed, index);
  // Every thread gets every property, whatever its step.
  const turn = inTurn[Math.floor(index / 16) % inTurn.length];
  for (const name of turn === undefined ? always : [...always, turn]) {
    Atomics.store(counts, 3, [...always, ...inTurn].indexOf(name));
    const property = PROPERTIES[name];
    if (property === undefined) throw new Error(`There is no property called ${name}.`);
    const message = broken(property, input);
    Atomics.add(counts, 1, 1);
    beat();
    if (message === undefined) continue;
    failures++;
    parentPort?.postMessage({ index, property: name, message, input: shrunk(property, input, beat) });
  }
}
