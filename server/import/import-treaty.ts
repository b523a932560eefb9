/** The text of a treaty as Pacta source that renders the same words, with a report of what was recognised in it. */
import { format } from '../../grammar/print.js';
import { createLabeller } from './labels.js';
import { type NamedBearer, partyWordOf } from './norm-subjects.js';
import { type ParagraphPlan, plansOf } from './plan.js';
import { type Corrections, correctionsOf, NO_CORRECTIONS, type Render } from './proof.js';
import type { Block } from './readers/block.js';
import { recognise } from './recognise.js';
import { rolesIn } from './roles.js';
import { blocksOf, type ImportedParagraph, type ImportedTreaty } from './structure.js';
import { createWriter } from './write.js';

export interface Import {
  /** Formatted Pacta source. */
  readonly source: string;
  readonly treaty: ImportedTreaty;
  readonly plans: ReadonlyMap<ImportedParagraph, ParagraphPlan>;
  readonly corrections: Corrections;
}

/** Each rendering but the first shows what the corrections before it left; the last step leaves nothing to correct. */
const MOST_RENDERINGS = 5;

/**
 * @param blocks the paragraphs of the file, from one of the readers
 * @param render renders Pacta source; what it reads otherwise than the source is written in the source's own words
 */
export function importTreaty(blocks: readonly Block[], render: Render): Import {
  const treaty = recognise(blocks);
  const text = treaty.elements.flatMap(({ paragraphs }) => paragraphs.flatMap(blocksOf)).join(' ');
  const label = createLabeller();
  for (const party of treaty.parties) label(party.label, party.label);
  const roles = treaty.language === 'en' ? rolesIn(text, label) : [];
  const parties = treaty.parties.flatMap(waysToName);
  const spoken = roles.map((role) => ({ ...role, label: `the ${role.label}` }));
  const plans = plansOf(treaty, [...parties, ...spoken, ...smallParties(treaty), ...governments(treaty)]);
  const bearers = {
    parties: treaty.parties.map(({ label: name, formal }) => ({ label: name, words: formal })),
    roles,
    partyWord: treaty.language === 'en' ? partyWordOf(text) : undefined,
  };
  const write = createWriter(treaty, bearers, plans);
  let corrections = NO_CORRECTIONS;
  let source = write(corrections);
  for (let count = 0; count < MOST_RENDERINGS; count++) {
    const rendering = render(source);
    const next = rendering === undefined ? corrections : correctionsOf(treaty, plans, rendering, corrections);
    if (next === corrections) break;
    corrections = next;
    source = write(corrections);
  }
  return { source: format(source), treaty, plans, corrections };
}

/** A party as it may be called: with and without its government. */
function waysToName({ label, formal }: { readonly label: string; readonly formal: string }): readonly NamedBearer[] {
  const state = formal.replace(/^the Government of (?:the )?/u, 'the ');
  return [formal, state, `the Government of ${state}`].map((words) => ({ label, words }));
}

/** The two Governments that make an agreement are its parties. */
function governments({ parties }: ImportedTreaty): readonly NamedBearer[] {
  if (parties.length !== 2 || !parties.every(({ formal }) => /\bGovernment\b/u.test(formal))) return [];
  const named = [
    ['each party', 'each Government'],
    ['either party', 'either Government'],
    ['neither party', 'neither Government'],
    ['both parties', 'both Governments'],
    ['the parties', 'the two Governments'],
    ['the parties', 'the Governments'],
  ] as const;
  return named.map(([label, words]) => ({ label, words }));
}

/** Some treaties call their parties so in small letters; elsewhere “the parties” may be those to a dispute or conflict. */
function smallParties({ preamble }: ImportedTreaty): readonly NamedBearer[] {
  const isSo = preamble.some(({ text }) => /referred to as (?:the )?["“]?(?:the )?parties\b/u.test(text));
  if (!isSo) return [];
  return ['each party', 'either party', 'neither party', 'no party', 'both parties', 'the parties'].map((words) => ({
    label: words,
    words,
  }));
}
