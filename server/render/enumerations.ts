/** Names that stand together: in a party's own original that party is named first among them (the alternat). */
import type { Name, TextPart } from '../../grammar/ast.js';
import { canonical } from '../model/symbols.js';

/** A name whose party's own original is rendered comes first in every enumeration. */
export function ordered(names: readonly Name[], first: string | undefined): readonly Name[] {
  if (first === undefined || !names.some(({ text }) => canonical(text) === first)) return names;
  const isFirst = ({ text }: Name): boolean => canonical(text) === first;
  return [...names.filter(isFirst), ...names.filter((name) => !isFirst(name))];
}

/** What may stand between two names of an enumeration. */
const ENUMERATING = /^(?:\s*[,،、，]\s*|,?\s+(?:and|et|y|e|и)\s+|\s+و|\s*[和与及]\s*)$/u;

/** The parts of a text in which the parties that are named together begin with the one whose own original this is. */
export function enumerated(
  parts: readonly TextPart[],
  first: string | undefined,
  isParty: (name: Name) => boolean,
): readonly TextPart[] {
  if (first === undefined) return parts;
  const nameIn = (part: TextPart | undefined): Name | undefined => {
    const value = part?.kind === 'interpolation' ? part.value : null;
    return value?.kind === 'name' && isParty(value) ? value : undefined;
  };
  const moved = [...parts];
  for (let at = 0; at < parts.length; at++) {
    const name = nameIn(parts[at]);
    if (name === undefined || canonical(name.text) !== first) continue;
    let start = at;
    while (nameIn(parts[start - 2]) && isEnumerating(parts[start - 1])) start -= 2;
    // The party goes to the front, those before it one place back; what stands between them stays.
    for (let to = at; to > start; to -= 2) moved[to] = parts[to - 2] as TextPart;
    moved[start] = parts[at] as TextPart;
  }
  return moved;
}

function isEnumerating(part: TextPart | undefined): boolean {
  return part?.kind === 'words' && ENUMERATING.test(part.text);
}
