import type { Text, Variant } from '../../../../grammar/ast.js';
import { sameLanguage } from '../../../model/languages.js';
import type { Scope } from '../../../model/scope.js';
import { mayHoldVariants } from '../../nodes-of-kind.js';
import type { CheckContext, Finding, UnitRule } from '../../rule.js';
import { exampleAgreement } from '../example-agreement.js';
import { compareMeasures } from './compare-measures.js';
import { spokenLanguage } from './declared.js';
import { allNamesIn, namesIn } from './quantities.js';
import { type Translated, translatedIn } from './translated.js';

const example = (days: string): string =>
  exampleAgreement({
    header: 'in English, French\n  binding',
    articles: `article roads "Roads" /fr "Routes"
  each party shall "plough the road" within 10 days after signature /fr "chaque Partie déneige la route dans les {${days} days} suivant la signature".`,
  });

export const mismatch: UnitRule = {
  id: 'language/mismatch',
  severity: 'error',
  summary: 'A variant that does not say the same names, numbers, durations or dates as the text that it stands beside.',
  rationale:
    'Both texts are authentic: where one says ten days and the other twenty, each party can rely on the one that suits it. The order may differ between languages.',
  source: 'Vienna Convention on the Law of Treaties (1969), article 33.',
  bad: example('20'),
  good: example('10'),
  *check({ piece }, context) {
    if (!mayHoldVariants(piece)) return;
    for (const part of translatedIn(piece)) {
      for (const variant of part.variants) {
        const found = compare(part, variant, context);
        if (found !== undefined) yield found;
      }
    }
  },
};

/** What differs; `slight` where only how often something is said does. */
interface Difference {
  readonly lacks: readonly string[];
  readonly adds: readonly string[];
  readonly slight: boolean;
}

function compare(part: Translated, variant: Variant, context: CheckContext): Finding | undefined {
  const rivals = part.kind === 'title' ? part.texts : [undefined];
  const differences = rivals.map((text) => differenceOf(part, text, variant, context));
  // A variant beside an open choice says what one of the proposals says.
  if (differences.length === 0 || differences.includes(undefined)) return undefined;
  const [first] = differences;
  if (first === undefined) return undefined;
  const { piece } = part.place;
  const [here, there] = [spokenLanguage(variant.tag), spokenLanguage(context.language)];
  const original = part.texts[0];
  return {
    rule: mismatch.id,
    ...(first.slight ? { severity: 'info' as const } : {}),
    message: first.slight
      ? `The ${here} names ${list([...first.lacks, ...first.adds])} more or less often than the ${there}. Check that both say the same.`
      : `${saying(first, sameLanguage(variant.tag, context.language) ? 'The own wording' : `The ${here}`, there)}: both texts are authentic, so each side could rely on another. Correct one of them.`,
    place: { piece, start: variant.start, end: variant.end },
    silencedAt: [part.sentence],
    ...(original === undefined
      ? {}
      : { related: [{ place: { piece, start: original.start, end: original.end }, message: `The ${there} text.` }] }),
  };
}

function saying({ lacks, adds }: Difference, here: string, there: string): string {
  if (lacks.length > 0 && adds.length > 0) return `${here} says ${list(adds)} where the ${there} says ${list(lacks)}`;
  return lacks.length > 0
    ? `${here} leaves out ${list(lacks)}, which the ${there} says`
    : `${here} says ${list(adds)}, which the ${there} does not`;
}

function list(words: readonly string[]): string {
  return [...new Set(words)].map((word) => `“${word}”`).join(', ');
}

/** @param rival the title's text that is compared; undefined for a sentence, which is compared as a whole */
function differenceOf(
  part: Translated,
  rival: Text | undefined,
  variant: Variant,
  context: CheckContext,
): Difference | undefined {
  const texts = rival === undefined ? part.texts : [rival];
  const nodes = rival === undefined ? part.nodes : [rival];
  const names = compareNames(texts, nodes, variant, rival === undefined ? context.scope : undefined);
  const measures = compareMeasures({ texts, nodes, language: context.language }, variant);
  // The sentence's own wording is the only one printed in its language, and may name more than its structure.
  const isOwn = rival === undefined && sameLanguage(variant.tag, context.language);
  const lacks = [...names.lacks, ...measures.lacks];
  const adds = [...(isOwn ? [] : names.adds), ...measures.adds];
  if (lacks.length > 0 || adds.length > 0) return { lacks, adds, slight: false };
  return names.uneven.length > 0 ? { lacks: names.uneven, adds: [], slight: true } : undefined;
}

/**
 * A variant of a sentence may name whatever its structure names as well, and what a declared action or event names in its own words.
 *
 * @param scope where the structure counts
 */
function compareNames(texts: readonly Text[], nodes: unknown, variant: Variant, scope: Scope | undefined) {
  const wanted = texts.flatMap(namesIn);
  const said = namesIn(variant.text);
  const structural = scope === undefined ? [] : namesAtARemove(allNamesIn(nodes), scope);
  const allowed = new Set([...wanted, ...structural]);
  const count = (names: readonly string[], name: string): number => names.filter((one) => one === name).length;
  return {
    lacks: wanted.filter((name) => !said.includes(name)),
    adds: said.filter((name) => !allowed.has(name)),
    uneven: scope === undefined ? [...new Set(wanted)].filter((name) => count(wanted, name) !== count(said, name)) : [],
  };
}

function namesAtARemove(names: readonly string[], scope: Scope): string[] {
  return names.flatMap((name) => {
    const node = scope.lookup(name)?.node;
    const isAct = node?.kind === 'action' || node?.kind === 'event';
    return isAct ? [name, ...allNamesIn(node.title)] : [name];
  });
}
