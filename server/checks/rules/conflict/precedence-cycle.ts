import type { NormSentence } from '../../../../grammar/ast.js';
import { areRivals } from '../../../model/alternatives.js';
import type { Norm } from '../../../model/norm.js';
import { type Ranking, rankingsOf } from '../../../model/precedence.js';
import type { Scope } from '../../../model/scope.js';
import { canonical } from '../../../model/symbols.js';
import { citedNorm, sentencePlace } from '../../norm-place.js';
import { type Finding, groupRule } from '../../rule.js';
import { agreementWith } from './example-agreement.js';

/** A sentence that ranks itself against others. */
interface Ranked {
  readonly norm: Norm;
  readonly rankings: readonly Ranking[];
}

export const precedenceCycle = groupRule<Ranked>({
  id: 'conflict/precedence-cycle',
  severity: 'error',
  summary: 'Sentences that each go before the next, round to the first.',
  rationale:
    'Where every sentence gives way to another, none of them holds, and the clash that they were to settle stays open.',
  source: 'A relation of precedence has to be free of circles to rank anything.',
  bad: agreementWith(`article pool "Pool"
  sharing: notwithstanding secrecy, each party shall "share its imagery".
  secrecy: notwithstanding sharing, neither party shall "share its imagery".
`),
  good: agreementWith(`article pool "Pool"
  sharing: each party shall "share its imagery".
  secrecy: notwithstanding sharing, neither party shall "share its imagery".
`),
  collect(unit, add) {
    if (!unit.norms.some(({ qualifiers }) => qualifiers.some(({ kind }) => kind === 'precedence'))) return;
    const sentences = new Map<NormSentence, Norm[]>();
    for (const norm of unit.norms) {
      const before = sentences.get(norm.sentence);
      if (before === undefined) sentences.set(norm.sentence, [norm]);
      else before.push(norm);
    }
    for (const norms of sentences.values()) {
      const rankings = distinct(norms.flatMap(rankingsOf));
      const norm = norms[0];
      if (norm !== undefined && rankings.length > 0) add('precedence', { norm, rankings });
    }
  },
  *judge(_key, facts, { scope }) {
    const ranked = facts.map(({ value }) => value);
    const before = edges(ranked, scope);
    const reported = new Set<Ranked>();
    for (const start of ranked) {
      if (reported.has(start)) continue;
      const circle = circleFrom(start, before);
      if (circle === undefined) continue;
      for (const one of circle) reported.add(one);
      yield finding(circle);
    }
  },
});

/** A qualifier of the whole sentence stands with each of its items. */
function distinct(rankings: readonly Ranking[]): Ranking[] {
  return rankings.filter((one, index) => rankings.findIndex((other) => other.reference === one.reference) === index);
}

/** For each sentence, those that it goes before: it names them, or they name it as what they give way to. */
function edges(ranked: readonly Ranked[], scope: Scope): Map<Ranked, Set<Ranked>> {
  const before = new Map<Ranked, Set<Ranked>>(ranked.map((one) => [one, new Set()]));
  const byPlace = new Map<unknown, Ranked[]>();
  for (const one of ranked) {
    for (const place of [one.norm.sentence, one.norm.container])
      byPlace.set(place, [...(byPlace.get(place) ?? []), one]);
  }
  for (const one of ranked) {
    for (const { prevails, reference } of one.rankings) {
      if (reference.kind !== 'reference-name') continue;
      const node = scope.lookup(canonical(reference.name.text))?.node;
      // A sentence that ranks itself against its own article means the rest of it.
      if (node === undefined || node === one.norm.container) continue;
      for (const other of byPlace.get(node) ?? []) {
        if (areRivals(namesOf(one), namesOf(other))) continue;
        before.get(prevails ? one : other)?.add(prevails ? other : one);
      }
    }
  }
  return before;
}

function namesOf({ norm }: Ranked): string[] {
  return norm.proposers.map(({ text }) => canonical(text));
}

/** The shortest circle through a sentence, itself first, or undefined. */
function circleFrom(start: Ranked, before: ReadonlyMap<Ranked, ReadonlySet<Ranked>>): readonly Ranked[] | undefined {
  const from = new Map<Ranked, Ranked>();
  const waiting = [start];
  for (let index = 0; index < waiting.length; index++) {
    const current = waiting[index] as Ranked;
    for (const next of before.get(current) ?? []) {
      if (next === start) {
        const circle = [current];
        for (let back = from.get(current); back !== undefined; back = from.get(back)) circle.unshift(back);
        return circle;
      }
      if (from.has(next)) continue;
      from.set(next, current);
      waiting.push(next);
    }
  }
  return undefined;
}

function finding(circle: readonly Ranked[]): Finding {
  const [first, ...others] = circle.map(({ norm }) => norm);
  if (first === undefined) throw new Error('a circle has at least one sentence');
  return {
    rule: precedenceCycle.id,
    ...(circle.some(({ rankings }) => rankings.every(({ mild }) => mild)) ? { severity: 'info' as const } : {}),
    message: (cite) => {
      const cited = circle.map(({ norm }) => cite(citedNorm(norm)));
      if (cited.length === 1)
        return `${cited[0]} is to go before itself, which ranks nothing: name the sentence that is meant.`;
      const row = [...cited.slice(1), cited[0]].join(', which goes before ');
      return `${cited[0]} goes before ${row}: the circle ranks nothing, and each Party can hold to the sentence that it likes. Take one of the references out.`;
    },
    place: sentencePlace(first),
    silencedAt: others.map(sentencePlace),
    related: others.map((norm) => ({
      place: sentencePlace(norm),
      message: (cite) => `${cite(citedNorm(norm))} is part of the circle.`,
    })),
  };
}
