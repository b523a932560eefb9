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
  readonly properties: readonly string[];
  /** Three numbers: the index of the input that is being tried, how many runs there were, and a beat that tells life. */
  readonly progress: SharedArrayBuffer;
}

const MOST_FAILURES = 5;

const { root, seed, first, step, inputs, properties, progress } = workerData as Task;
const material = readMaterial(root);
const counts = new Int32Array(progress);
const beat = (): void => void Atomics.add(counts, 2, 1);
let failures = 0;
for (let index = first; index < inputs && failures < MOST_FAILURES; index += step) {
  Atomics.store(counts, 0, index);
  const input = inputOf(material, seed, index);
  for (const name of properties) {
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
