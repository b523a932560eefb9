import type { Subject } from '../../../../grammar/ast.js';
import { actWords, spokenText } from '../../../model/act-words.js';
import { partiesMentioned } from '../../../model/exchange.js';
import type { FileContext, Unit } from '../../../model/model.js';
import type { Norm } from '../../../model/norm.js';
import { partiesBearing, partiesNamed } from '../../../model/parties.js';
import { canonical } from '../../../model/symbols.js';
import { settled, titleWords } from '../../../model/text.js';
import { onNorms } from '../../norm-place.js';
import type { CheckContext, Finding, IndexedRules, RuleMeta } from '../../rule.js';
import { agreementWith } from './example-agreement.js';

const ID = 'missing/correlative-duty';

const example = (duty: string): string =>
  agreementWith({
    articles: `article rescue "Rescue"
  each party shall "send vessels to ships in distress".

article records "Records"
  each party is entitled to "receive the log of each rescue" from the other party.
${duty}`,
  });

const meta: RuleMeta = {
  id: ID,
  severity: 'warning',
  summary: 'An entitlement, and no obligation of the other side that answers it.',
  rationale:
    'A claim is the other side of somebody’s duty. Where nobody owes what one is entitled to, nothing can be claimed from anyone.',
  source: 'W. N. Hohfeld, Fundamental Legal Conceptions (1919): claim and duty are correlatives.',
  fixable: true,
  bad: example(''),
  good: example('  each party shall "hand the log over" to the other party within 30 days after "the rescue".\n'),
};

/** Follows the claims that their own articles leave open; the acts of duties elsewhere are read only once there is one. */
export const correlativeDuty: IndexedRules = {
  rules: [meta],
  start: (started) => {
    let context = started;
    const units = new Set<Unit>();
    const open = new Map<Unit, readonly Norm[]>();
    return {
      update(removed, added, current) {
        context = current;
        for (const unit of removed) {
          units.delete(unit);
          open.delete(unit);
        }
        for (const unit of added) {
          units.add(unit);
          const claims = unit.norms.filter(
            (norm) => norm.modality === 'claim' && !isAnsweredInPlace(norm, unit, current),
          );
          if (claims.length > 0) open.set(unit, claims);
        }
      },
      *findings() {
        if (context.agreement === undefined) return;
        for (const claims of open.values()) {
          for (const claim of claims) {
            if (!isReferredElsewhere(claim, context) && !isAnsweredElsewhere(claim, units, context))
              yield finding(claim, context);
          }
        }
      },
    };
  },
};

/** Whether a duty of the other side anywhere is the same act. */
function isAnsweredElsewhere(claim: Norm, units: Iterable<Unit>, context: CheckContext): boolean {
  const act = actWords(claim, context.scope, context.language).join(' ');
  for (const unit of units) {
    if (
      dutiesByAct(unit)
        .get(act)
        ?.some((duty) => isOtherSide(duty, claim, context))
    )
      return true;
  }
  return false;
}

const known = new WeakMap<Unit, ReadonlyMap<string, readonly Norm[]>>();

function dutiesByAct(unit: Unit): ReadonlyMap<string, readonly Norm[]> {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const { scope, language } = unit.context;
  const duties = new Map<string, Norm[]>();
  for (const norm of unit.norms) {
    if (norm.modality !== 'obligation') continue;
    const act = actWords(norm, scope, language).join(' ');
    duties.set(act, [...(duties.get(act) ?? []), norm]);
  }
  known.set(unit, duties);
  return duties;
}

/** Verbs of a prohibition that leaves the way open to a claim: not to hinder is to let. */
const HINDRANCE =
  /^(?:hinder|impede|obstruct|prevent|interfere|restrict|limit|deny|refuse|withhold|delay|impose|levy|charge|oppose|object)/i;

function isAnsweredInPlace(claim: Norm, { norms }: Unit, context: FileContext): boolean {
  // What did not parse in the claim's article may be the duty.
  if (claim.container.paragraphs.some((paragraph) => paragraph.kind === 'broken')) return true;
  return norms.some((norm) => {
    if (norm.container !== claim.container || !isOtherSide(norm, claim, context)) return false;
    const isDuty =
      norm.modality === 'obligation' || (norm.modality === 'prohibition' && HINDRANCE.test(wordsOf(norm, context)));
    return isDuty && isToward(norm, claim, context);
  });
}

function wordsOf({ introduced, act }: Norm, context: FileContext): string {
  const first = introduced[0] ?? act;
  if (first.kind === 'text-act') return spokenText(settled(first.text), context.scope).trim();
  if (first.kind === 'treaty-act') return first.verb;
  const node = context.scope.lookup(canonical(first.name.text))?.node;
  return node?.kind === 'action' ? titleWords(node.title) : first.name.text;
}

/** Whether a duty is borne by someone whom the claim can run against. */
function isOtherSide(duty: Norm, claim: Norm, context: FileContext): boolean {
  if (duty.sentence === claim.sentence && duty.followsBreach === claim.followsBreach) return false;
  const owing = partiesBearing(duty.bearer, context);
  const from = owedBy(claim, context);
  if (from.length > 0 && owing.length > 0 && !owing.some((party) => from.includes(party))) return false;
  if (duty.bearer.all) return true;
  const sameRoles =
    duty.bearer.roles.length > 0 && duty.bearer.roles.every((role) => claim.bearer.roles.includes(role));
  if (sameRoles && duty.bearer.parties.length === 0) return false;
  if (owing.length === 0) return duty.bearer.others.some((other) => !claim.bearer.others.includes(other));
  const claiming = partiesBearing(claim.bearer, context);
  // Two roles that any party can fill are never filled by one at a time; so is a role beside "each party".
  if (claiming.length === context.parties.length) return true;
  return owing.some((party) => !claiming.includes(party));
}

/** The parties from which a claim says that it is held. */
function owedBy({ qualifiers }: Norm, context: FileContext): readonly string[] {
  return qualifiers.flatMap((qualifier) => {
    if (qualifier.kind !== 'recipient' || qualifier.word !== 'from') return [];
    const { who } = qualifier;
    const names = who.kind === 'names' ? who.names : who.kind === 'each' ? [who.name] : [];
    return names.flatMap((name) => partiesNamed(name.text, context));
  });
}

/** Whether a duty runs toward the claimant; one that names nobody runs toward whoever it serves. */
function isToward(duty: Norm, claim: Norm, context: FileContext): boolean {
  const recipients = duty.qualifiers.flatMap((one) =>
    one.kind === 'recipient' && (one.word === 'to' || one.word === 'with') ? one.who : [],
  );
  return recipients.length === 0 || recipients.some((who) => reaches(who, claim, context));
}

function reaches(who: Subject, claim: Norm, context: FileContext): boolean {
  const { bearer, subject } = claim;
  switch (who.kind) {
    case 'other-party':
    case 'every-party':
    case 'parties':
      return bearer.all || bearer.parties.length > 0 || bearer.roles.length > 0;
    case 'actor':
      return actorReaches(spokenText(settled(who.text), context.scope), claim, context);
    case 'each':
    case 'names': {
      const names = who.kind === 'each' ? [who.name] : who.names;
      const claiming = partiesBearing(bearer, context);
      return names.some((written) => {
        const name = canonical(written.text);
        if (bearer.roles.includes(name) || bearer.others.includes(name)) return true;
        const node = context.scope.lookup(name)?.node;
        // Of two roles that any party can fill, only the claimant's own is the claimant.
        if (node?.kind === 'role' && bearer.roles.length > 0 && node.of.length === 0) return false;
        if (subject.kind === 'actor') return true;
        return partiesNamed(name, context).some((party) => claiming.includes(party));
      });
    }
  }
}

function actorReaches(words: string, { bearer, subject }: Norm, context: FileContext): boolean {
  if (/\b(?:each other|one another|part(?:y|ies)|participants?|states?)\b/i.test(words)) return true;
  const named = partiesMentioned(words, context);
  if (named.some((party) => partiesBearing(bearer, context).includes(party))) return true;
  const said = words.toLowerCase();
  const titles = [...bearer.roles, ...bearer.others].flatMap((name) => {
    const node = context.scope.lookup(name)?.node;
    return node !== undefined && 'title' in node && node.title !== undefined ? titleWords(node.title) : name;
  });
  if (subject.kind === 'actor') titles.push(spokenText(settled(subject.text), context.scope));
  return titles.some((title) => said.includes(title.toLowerCase().replace(/^(?:the|an?)\s+/, '')));
}

const ANSWERED_BY_REFERENCE = new Set(['pursuant-to', 'in-accordance-with']);

/** A claim under another article, or under another instrument, is answered there. */
function isReferredElsewhere({ qualifiers }: Norm, { scope }: FileContext): boolean {
  return qualifiers.some((qualifier) => {
    if (qualifier.kind !== 'precedence' || !ANSWERED_BY_REFERENCE.has(qualifier.word)) return false;
    const { reference } = qualifier;
    if (reference.kind !== 'reference-name') return reference.kind === 'instrument';
    const node = scope.lookup(canonical(reference.name.text))?.node;
    const sentences =
      node?.kind === 'article' || node?.kind === 'annex' ? node.paragraphs : node === undefined ? [] : [node];
    return sentences.some((one) => one.kind === 'norm' && ['shall', 'will'].includes(settled(one.modal).modal));
  });
}

function finding(claim: Norm, context: CheckContext): Finding {
  const { piece, sentence, bearer } = claim;
  const claiming = partiesBearing(bearer, context);
  const [owing, another] = context.parties.filter((party) => !claiming.includes(party));
  const side = bearer.all ? 'each party' : another === undefined ? owing : undefined;
  const toward = bearer.all ? 'the other party' : claiming.length === 1 ? claiming[0] : undefined;
  const fixes =
    side === undefined || toward === undefined
      ? []
      : [
          {
            title: `Add the duty of ${bearer.all ? 'the other party' : side}`,
            edits: [{ piece, start: sentence.end, end: sentence.end, text: `\n  ${side} shall "____" to ${toward}.` }],
          },
        ];
  return {
    rule: ID,
    message:
      'Nobody owes what this sentence entitles to: no obligation of the other side is the same act, and none in this article runs toward the one entitled. Write the duty that answers it, or write “may” if it is only a permission.',
    ...onNorms(claim),
    fixes,
  };
}
