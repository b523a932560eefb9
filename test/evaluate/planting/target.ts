/** Agreements that contradictions are planted in, and the sentences of theirs that can be contradicted. */
import { isChoice, type Qualifier } from '../../../grammar/ast.js';
import type { FileModel, Unit } from '../../../server/model/model.js';
import type { Norm } from '../../../server/model/norm.js';
import { rankingsOf } from '../../../server/model/precedence.js';
import { createWorkspace } from '../../../server/workspace/workspace.js';

/** An agreement as a text, with what it says. */
export interface Field {
  readonly name: string;
  readonly text: string;
  /** The files that it uses and is tied to, by name. */
  readonly others: Readonly<Record<string, string>>;
  readonly model: FileModel;
}

const ROOT = 'file:///agreements/';

/** Reads an agreement; undefined for a file without one, such as a list of terms. */
export function fieldOf(name: string, text: string, others: Readonly<Record<string, string>>): Field | undefined {
  const workspace = createWorkspace((rule, error) => {
    throw new Error(`${rule} failed`, { cause: error });
  });
  for (const [other, words] of Object.entries(others)) workspace.setText(ROOT + other, words);
  workspace.setText(ROOT + name, text);
  for (const uri of workspace.wanted(ROOT + name)) workspace.setMissing(uri);
  const model = workspace.snapshot(ROOT + name)?.model;
  return model?.context.agreement === undefined ? undefined : { name, text, others, model };
}

/** A sentence, or an item of a list, that a contradiction can be planted against, with the words that it is made of. */
export interface Target {
  readonly norm: Norm;
  readonly subject: string;
  readonly act: string;
  /** Its qualifiers as written, each with its kind. */
  readonly qualifiers: readonly { readonly kind: Qualifier['kind']; readonly words: string }[];
  /** The name of its article or annex. */
  readonly container: string;
  /** Where an article can be put in behind its own, as an offset of the file. */
  readonly behind: number;
}

/** The sentences that can be contradicted: agreed ones that somebody known bears, and that do not already rank themselves. */
export function targetsOf({ model }: Field): Target[] {
  return model.units.flatMap((unit, index) => {
    const offset = model.tree.offsets[index] ?? 0;
    return unit.norms.flatMap((norm) => (isPlain(norm) ? [targetOf(norm, unit, offset)] : []));
  });
}

function isPlain(norm: Norm): boolean {
  const { bearer } = norm;
  const isKnown = bearer.parties.length + bearer.roles.length + bearer.others.length > 0;
  const isAgreed = norm.proposers.length === 0 && !JSON.stringify(norm.sentence).includes('"kind":"choice"');
  return isKnown && isAgreed && !norm.followsBreach && norm.introduced.length === 0 && rankingsOf(norm).length === 0;
}

function targetOf(norm: Norm, { piece }: Unit, offset: number): Target {
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    piece.text.slice(start, end).replaceAll(/\s+/g, ' ').trim();
  return {
    norm,
    subject: words(norm.subject),
    act: words(norm.act),
    qualifiers: norm.qualifiers.map((qualifier) => ({ kind: qualifier.kind, words: words(qualifier) })),
    container: norm.container.name.text,
    behind: offset + norm.container.end,
  };
}

/** The text act of a target as plain words, or undefined for a declared action, a right to end the agreement or open text. */
export function textOfAct({ norm }: Target): string | undefined {
  const { act } = norm;
  if (act.kind !== 'text-act' || isChoice(act.text)) return undefined;
  return act.text.parts.every(({ kind }) => kind === 'words')
    ? act.text.parts.map((part) => (part.kind === 'words' ? part.text : '')).join('')
    : undefined;
}
