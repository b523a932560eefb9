import { actWords } from '../../../model/act-words.js';
import { alternativesOf } from '../../../model/alternatives.js';
import type { Unit } from '../../../model/model.js';
import type { Norm } from '../../../model/norm.js';
import { lifeOf } from '../../../model/time/agreement-life.js';
import { type Bound, isAfter, isAtOrAfter, type Life, settledBound } from '../../../model/time/bound.js';
import { isEmpty } from '../../../model/time/compare-windows.js';
import { dayInWords } from '../../../model/time/day.js';
import { MINUTES_A_DAY, NO_OFFSET } from '../../../model/time/offset.js';
import { BOUNDING } from '../../../model/time/time-qualifiers.js';
import { type Window, windowOf } from '../../../model/time/window.js';
import { createWording, type Wording } from '../../../model/wording.js';
import { citedNorm, onNorms } from '../../norm-place.js';
import type { CheckContext, Finding, IndexedRules, RuleMeta } from '../../rule.js';
import { agreementWith } from './example-agreement.js';

const META: RuleMeta = {
  id: 'conflict/impossible-window',
  severity: 'error',
  summary: 'A time in which nothing can be done: an empty one, or one outside the agreement’s life.',
  rationale: 'A duty that has no time to be kept in is broken from the start; a right without time is none.',
  source: 'VCLT 24(3) and 28: an agreement binds from its entry into force, and not what lies before; 70(1).',
  bad: agreementWith(`article pool "Pool"
  each party shall "deliver its imagery" not earlier than 2027-06-01 by 2027-03-31.
`),
  good: agreementWith(`article pool "Pool"
  each party shall "deliver its imagery" not earlier than 2027-03-31 by 2027-06-01.
`),
};

/** Judges each norm's time against the agreement's own dates, and all of them anew when those dates change. */
export const impossibleWindow: IndexedRules = {
  rules: [META],
  start() {
    const found = new Map<Unit, readonly Finding[]>();
    const dating = new Set<Unit>();
    let lastLife = '';
    return {
      update(removed, added, context, model) {
        for (const unit of removed) {
          found.delete(unit);
          dating.delete(unit);
        }
        for (const unit of added) if (tellsDates(unit)) dating.add(unit);
        const life = lifeOf([...dating]);
        const words = JSON.stringify(life);
        const judged = words === lastLife ? added : model.units;
        lastLife = words;
        const wording = createWording(context.scope, context.language);
        for (const unit of judged) {
          const findings = unit.norms.flatMap((norm) => judge(norm, life, context, wording));
          if (findings.length > 0) found.set(unit, findings);
          else found.delete(unit);
        }
      },
      *findings() {
        for (const findings of found.values()) yield* findings;
      },
    };
  },
};

function judge(norm: Norm, life: Life, context: CheckContext, wording: Wording): Finding[] {
  if (!norm.qualifiers.some(({ kind }) => BOUNDING.has(kind))) return [];
  const readings = alternativesOf(norm);
  const whys = readings.map((reading) => {
    const window = windowOf(reading.norm.qualifiers, wording, life);
    return whyImpossible(reading.norm, window, life, context);
  });
  const why = whys[0];
  // A choice of values of which one is possible can still be made well.
  if (why === undefined || whys.includes(undefined)) return [];
  return [finding(norm, why.words, readings.length > 1 || !why.sure)];
}

const DATING: ReadonlySet<string> = new Set(['entry-into-force', 'duration', 'provisional-application']);

function tellsDates({ piece }: Unit): boolean {
  return piece.elements.some(
    (element) =>
      element.kind === 'done' ||
      ((element.kind === 'article' || element.kind === 'annex') &&
        element.paragraphs.some((paragraph) => paragraph.kind === 'clause' && DATING.has(paragraph.content.kind))),
  );
}

/** Why nothing can be done in a window, or undefined where something can. */
function whyImpossible(norm: Norm, window: Window, life: Life, context: CheckContext): Reason | undefined {
  if (window.unsure) return undefined;
  if (isEmpty(window, life)) return { words: 'its time ends before it starts', sure: true };
  const start = startOf(life);
  if (start !== undefined && window.upper.some((end) => isDated(end) && isAfter(start, end, life))) {
    const what = life.entry?.anchor.kind === 'date' && !life.provisional ? 'enters into force' : 'is signed';
    return { words: `its time is over before this agreement ${what} on ${dayOf(start)}`, sure: true };
  }
  // What is said to be done before the agreement binds may be a step towards it (VCLT 24(4)), and is only pointed out.
  const entry = settledBound({ anchor: { kind: 'entry' }, offset: NO_OFFSET }, life);
  const isBefore = (end: Bound): boolean =>
    isDated(end) ? end.offset.minutes === life.signature : isAtOrAfter(entry, end, life);
  if (!life.provisional && window.upper.some(isBefore)) {
    return { words: 'its time is over before this agreement enters into force', sure: false };
  }
  const end = life.end === undefined ? undefined : settledBound(life.end, life);
  if (end === undefined || survives(norm, window, context)) return undefined;
  const isPast = window.lower.some((bound) => isAfter(bound, end, life));
  return isPast ? { words: 'its time starts when this agreement has come to its end', sure: true } : undefined;
}

interface Reason {
  readonly words: string;
  readonly sure: boolean;
}

/** The day from which the agreement can bind: that of its entry into force, or else that of its signature. */
function startOf(life: Life): Bound | undefined {
  for (const kind of life.provisional ? (['signature'] as const) : (['entry', 'signature'] as const)) {
    const bound = settledBound({ anchor: { kind }, offset: NO_OFFSET }, life);
    if (bound.anchor.kind === 'date') return bound;
  }
  return undefined;
}

function isDated({ anchor }: Bound): boolean {
  return anchor.kind === 'date';
}

/** Whether a norm is said to outlive the agreement: it counts from termination, or its words say so. */
function survives(norm: Norm, { lower, upper }: Window, { scope, language }: CheckContext): boolean {
  if ([...lower, ...upper].some(({ anchor }) => anchor.kind === 'termination')) return true;
  return actWords(norm, scope, language).some((word) => word.startsWith('surviv'));
}

function dayOf({ offset }: Bound): string {
  return dayInWords(Math.floor(offset.minutes / MINUTES_A_DAY));
}

function finding(norm: Norm, why: string, isUnsure: boolean): Finding {
  return {
    rule: META.id,
    ...(isUnsure ? { severity: 'info' as const } : {}),
    message: (cite) =>
      `Nothing can be done within the time of ${cite(citedNorm(norm))}: ${why}. What is commanded here cannot be kept, and what is allowed cannot be used: correct the dates, or the event that the time counts from.`,
    ...onNorms(norm),
  };
}
