import type { Clause, Qualifier } from '../../../../grammar/ast.js';
import { areRivals } from '../../../model/alternatives.js';
import { conditionOf } from '../../../model/conditions.js';
import type { FileContext } from '../../../model/model.js';
import type { Norm } from '../../../model/norm.js';
import { isSettled, rankingsOf } from '../../../model/precedence.js';
import { formulaKey } from '../../../model/satisfiability.js';
import { canonical, type Place } from '../../../model/symbols.js';
import { UNKNOWN_LIFE } from '../../../model/time/bound.js';
import { windowKey, windowOf } from '../../../model/time/window.js';
import { createWording } from '../../../model/wording.js';
import { type FinalMatter, lengthKey, type Settlement, settlementOf } from '../../conflict/clause-facts.js';
import { sentencePlace } from '../../norm-place.js';
import { type Cited, type Fact, type Finding, groupRule } from '../../rule.js';
import { agreementWith } from './example-agreement.js';

/** A sentence that settles a final matter. */
interface FinalFact extends Settlement {
  readonly place: Place;
  readonly cited: Cited;
  readonly proposers: readonly string[];
  /** The norm, where a norm states it (a notice period). */
  readonly norm: Norm | undefined;
}

const MATTERS: Readonly<Record<FinalMatter, string>> = {
  'entry-into-force': 'the entry into force',
  duration: 'the duration',
  amendment: 'how this agreement is amended',
  disputes: 'the settlement of disputes',
  reservations: 'reservations',
  depositary: 'the depositary',
  notice: 'the notice of termination',
};

export const finalClause = groupRule<FinalFact>({
  id: 'conflict/final-clause',
  severity: 'error',
  summary: 'Two unlike final clauses on one thing.',
  rationale:
    'When the agreement begins, how it ends and how it is changed must have one answer each; two leave every Party free to choose its own.',
  source: 'VCLT 24, 39, 42, 54 and 56; United Nations, Final Clauses of Multilateral Treaties: Handbook.',
  bad: agreementWith(`article entry "Entry into force"
  this agreement enters into force on 2027-01-01.
`),
  good: agreementWith(`article purpose "Purpose"
  each party shall "deliver imagery".
`),
  collect(unit, add) {
    const wording = createWording(unit.context.scope, unit.context.language);
    for (const element of unit.piece.elements) {
      if (element.kind !== 'article' && element.kind !== 'annex') continue;
      for (const paragraph of element.paragraphs) {
        if (paragraph.kind !== 'clause') continue;
        const settlement = settlementOf(paragraph.content, wording);
        if (settlement === undefined) continue;
        const place: Place = { piece: unit.piece, start: paragraph.start, end: paragraph.end };
        const cited: Cited = { container: element, sentence: paragraph };
        add(settlement.matter, { ...settlement, place, cited, proposers: proposersOf(paragraph), norm: undefined });
      }
    }
    for (const norm of unit.norms) {
      const notice = norm.qualifiers.find((one) => one.kind === 'notice');
      if (notice === undefined || norm.act.kind !== 'treaty-act' || norm.modality === 'prohibition') continue;
      const { act, bearer, qualifiers } = norm;
      // Only what the same bearers may do on the same condition and at the same time needs the same notice.
      const group = [
        'notice',
        verbKey(act.verb, unit.context.parties.length),
        [...bearer.parties, ...bearer.roles, ...bearer.others].sort().join('&'),
        bearer.joint,
        formulaKey(conditionOf(qualifiers, wording)),
        windowKey(windowOf(qualifiers, wording, UNKNOWN_LIFE)),
      ].join(' ');
      add(group, {
        matter: 'notice',
        key: lengthKey(notice.duration),
        inWords: false,
        open: isOpenNotice(notice),
        place: sentencePlace(norm),
        cited: { container: norm.container, sentence: norm.sentence },
        proposers: norm.proposers.map(({ text }) => canonical(text)),
        norm,
      });
    }
  },
  *judge(_key, facts, context) {
    for (const [index, { value: later }] of facts.entries()) {
      const earlier = facts.slice(0, index).find(({ value }) => areAtOdds(value, later, context));
      if (earlier !== undefined) yield finding(earlier, later);
    }
  },
});

function proposersOf({ proposers }: Clause): readonly string[] {
  return (proposers ?? []).map(({ text }) => canonical(text));
}

/** Between two parties, whoever leaves ends the agreement; among more, leaving it and ending it are different things. */
function verbKey(verb: string, parties: number): string {
  if (verb === 'suspend') return verb;
  return parties <= 2 || verb !== 'terminate' ? 'leave' : verb;
}

function isOpenNotice({ duration }: Qualifier & { kind: 'notice' }): boolean {
  return duration.kind === 'choice';
}

function areAtOdds(a: FinalFact, b: FinalFact, { scope }: FileContext): boolean {
  if (a.key === b.key || areRivals(a.proposers, b.proposers)) return false;
  if (a.norm === undefined || b.norm === undefined) return true;
  return (rankingsOf(a.norm).length === 0 && rankingsOf(b.norm).length === 0) || !isSettled(a.norm, b.norm, scope);
}

function finding({ value: earlier }: Fact<FinalFact>, later: FinalFact): Finding {
  const unsure = earlier.open || later.open || earlier.inWords !== later.inWords;
  const what = MATTERS[later.matter];
  return {
    rule: finalClause.id,
    ...(unsure ? { severity: 'info' as const } : {}),
    message: (cite) =>
      `${cite(later.cited)} settles ${what}, and ${cite(earlier.cited)} settles it otherwise: an agreement can have one answer only, and each Party could choose its own. Keep one of the two, or make them agree.`,
    place: later.place,
    silencedAt: [earlier.place],
    related: [{ place: earlier.place, message: (cite) => `${cite(earlier.cited)} settles ${what} here.` }],
  };
}
