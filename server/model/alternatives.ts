/** Text not yet agreed: a sentence whose values are still choices stands for one sentence under each proposal. */
import type { Norm } from './norm.js';
import { modalityOf } from './norms.js';
import { canonical } from './symbols.js';

/** One reading of a norm. */
export interface Alternative {
  /** The norm with its choices resolved; its places are those of the norm itself. */
  readonly norm: Norm;
  /** Whose proposal the reading is; empty where the sentence is agreed. Readings that nobody proposed by name are numbered. */
  readonly proposers: readonly string[];
}

interface OpenChoice {
  readonly kind: 'choice';
  readonly options: readonly { readonly proposers: readonly { readonly text: string }[]; readonly value: unknown }[];
}

/** The readings of a norm; almost every norm has one. */
export function alternativesOf(norm: Norm): readonly Alternative[] {
  const proposers = norm.proposers.map(({ text }) => canonical(text));
  // Almost no sentence has a bracket in it, and a walk over each would be felt.
  if (!norm.piece.text.slice(norm.sentence.start, norm.sentence.end).includes('[')) return [{ norm, proposers }];
  const choices: OpenChoice[] = [];
  const { act, introduced, qualifiers, subject } = norm;
  collect([act, introduced, qualifiers, subject, norm.sentence.modal], choices);
  if (choices.length === 0) return [{ norm, proposers }];
  const parties = new Set(choices.flatMap(({ options }) => options.flatMap((one) => one.proposers.map((p) => p.text))));
  if (parties.size > 0) {
    return [...parties].map((party) => ({
      norm: read(norm, (choice) => choice.options.findIndex((one) => one.proposers.some((p) => p.text === party))),
      proposers: [...proposers, canonical(party)],
    }));
  }
  const most = Math.max(...choices.map(({ options }) => options.length));
  return Array.from({ length: most }, (_, index) => ({
    norm: read(norm, () => index),
    proposers: [...proposers, `option ${index + 1}`],
  }));
}

function collect(value: unknown, into: OpenChoice[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, into);
    return;
  }
  if (isOpen(value)) into.push(value);
  for (const part of Object.values(value)) if (typeof part === 'object') collect(part, into);
}

function isOpen(value: object): value is OpenChoice {
  return (value as { kind?: unknown }).kind === 'choice';
}

/** The norm under the options that `pick` names by index; an index out of range takes the first. */
function read(norm: Norm, pick: (choice: OpenChoice) => number): Norm {
  const resolve = <T>(value: T): T => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(resolve) as T;
    if (isOpen(value)) return resolve((value.options[pick(value)] ?? value.options[0])?.value) as T;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolve(part)])) as T;
  };
  const own = norm.followsBreach ? (norm.sentence.consequence?.modal ?? norm.sentence.modal) : norm.sentence.modal;
  const { modal } = resolve(own) as { modal: Norm['modal'] };
  const { subject } = norm;
  const negated = subject.kind === 'every-party' && (subject.word === 'neither' || subject.word === 'no');
  return {
    ...norm,
    modal,
    modality: modalityOf(modal, negated),
    act: resolve(norm.act),
    introduced: resolve(norm.introduced),
    qualifiers: resolve(norm.qualifiers),
    subject: resolve(norm.subject),
  };
}

/** Whether two readings are rivals, which never hold together: proposals that no party makes both of. */
export function areRivals(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one) && !one.startsWith('option '));
}
