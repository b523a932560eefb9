/**
 * Which pieces asked who an actor is that they name in words (“the Receiving State”). When a declaration changes what such words
 * stand for, those pieces are read again, and no others.
 */
import type { Unit } from '../../model/model.js';
import type { NamedActor, Wording } from '../../model/wording.js';

export interface ActorQuestions {
  /** A wording that notes what is asked of it while a piece is read. */
  readonly heard: (wording: Wording) => Wording;
  /** Reads a piece, noting its questions in the place of those that it asked before. */
  readonly reading: <T>(unit: Unit, read: () => T) => T;
  readonly forget: (unit: Unit) => void;
  /** The pieces that asked about words which two wordings answer otherwise. */
  readonly answeredOtherwise: (before: Wording, after: Wording) => ReadonlySet<Unit>;
}

export function createActorQuestions(): ActorQuestions {
  const asked = new Map<Unit, Set<string>>();
  const askers = new Map<string, Set<Unit>>();
  let reader: Unit | undefined;

  function note(words: string): void {
    if (reader === undefined) return;
    addTo(asked, reader, words);
    addTo(askers, words, reader);
  }

  function forget(unit: Unit): void {
    for (const words of asked.get(unit) ?? []) {
      const units = askers.get(words);
      units?.delete(unit);
      if (units?.size === 0) askers.delete(words);
    }
    asked.delete(unit);
  }

  return {
    forget,
    heard: (wording) => ({
      ...wording,
      named(words) {
        note(words);
        return wording.named(words);
      },
    }),
    reading(unit, read) {
      forget(unit);
      reader = unit;
      try {
        return read();
      } finally {
        reader = undefined;
      }
    },
    answeredOtherwise(before, after) {
      const units = new Set<Unit>();
      if (askers.size === 0) return units;
      for (const words of new Set([...before.actors().keys(), ...after.actors().keys()])) {
        if (isSame(before.named(words), after.named(words))) continue;
        for (const unit of askers.get(words) ?? []) units.add(unit);
      }
      return units;
    },
  };
}

function isSame(a: NamedActor | undefined, b: NamedActor | undefined): boolean {
  return a?.kind === b?.kind && a?.name === b?.name;
}

function addTo<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}
