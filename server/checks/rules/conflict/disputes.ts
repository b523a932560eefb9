import type { Annex, Article, Clause, DisputeStep, Paragraph } from '../../../../grammar/ast.js';
import { actWords, spokenText } from '../../../model/act-words.js';
import { areRivals } from '../../../model/alternatives.js';
import type { FileContext, Unit } from '../../../model/model.js';
import { canonical, type Place } from '../../../model/symbols.js';
import { settled, titleWords } from '../../../model/text.js';
import type { Cited, Finding } from '../../rule.js';
import { groupRule } from '../../rule.js';
import { agreementWith } from './example-agreement.js';

/** A sentence that keeps disputes away from third parties, or one that takes them there. */
interface DisputeFact {
  readonly kind: 'excludes' | 'refers';
  /** What is excluded or referred to, in the sentence's words. */
  readonly words: string;
  /** Set where the sentence holds on a condition, or means only a conciliator or mediator. */
  readonly unsure: boolean;
  readonly place: Place;
  readonly cited: Cited;
  readonly proposers: readonly string[];
}

export const disputes = groupRule<DisputeFact>({
  id: 'conflict/disputes',
  severity: 'error',
  summary: 'Disputes kept from every tribunal in one place and sent to one in another.',
  rationale:
    'A tribunal has jurisdiction by consent alone; where the agreement both gives and refuses it, the first dispute is about that.',
  source:
    'Charter of the United Nations, article 33; confidential agreements commonly exclude “any national or international tribunal or third party”.',
  bad: agreementWith(
    `article pool "Pool"
  each party shall "mark the pooled imagery".
  "Disputes shall not be referred to any tribunal or third party".
`,
    `article final "Final provisions"
  disputes are settled by consultation, then arbitration.
`,
  ),
  good: agreementWith(
    `article pool "Pool"
  each party shall "mark the pooled imagery".
  "Disputes shall not be referred to any tribunal or third party".
`,
    `article final "Final provisions"
  disputes are settled by consultation, then negotiation.
`,
  ),
  collect(unit, add) {
    for (const element of unit.piece.elements) {
      if (element.kind !== 'article' && element.kind !== 'annex') continue;
      for (const paragraph of element.paragraphs) {
        for (const fact of factsOf(paragraph, element, unit)) add('disputes', fact);
      }
    }
  },
  *judge(_key, facts) {
    const all = facts.map(({ value }) => value);
    for (const exclusion of all) {
      if (exclusion.kind !== 'excludes') continue;
      for (const referral of all) {
        if (referral.kind !== 'refers' || areRivals(exclusion.proposers, referral.proposers)) continue;
        yield finding(exclusion, referral);
      }
    }
  },
});

const TRIBUNAL = /\b(tribunals?|courts?( of justice)?|arbitrat\w+|arbitral|adjudicat\w+|third[- ]part(y|ies))\b/i;
const REFUSAL = /\b(no|not|nor|neither|without|exclud\w+)\b/i;
// What keeps disputes from a tribunal: the refusal has to speak of the tribunal itself, not of something else in the sentence.
const THIRD = String.raw`(?:tribunals?|courts?|arbitrat\w+|arbitral|adjudicat\w+|third[- ]part(?:y|ies))`;
const KEEPS_AWAY: readonly RegExp[] = [
  String.raw`\b(?:shall|may|will|must|can)\s+not\s+(?:[\w-]+\s+){0,2}?(?:be\s+)?(?:refer\w*|submit\w*|br(?:ing|ought)|tak(?:e|en)|put|settle[ds]?|decide[ds]?|subject)\b[^.;]*?\b${THIRD}`,
  String.raw`\b(?:no|nor|neither|without|exclud\w+|not (?:to|by|before|through))\s+(?:[\w-]+,?\s+){0,6}?${THIRD}`,
  String.raw`\b${THIRD}\b[^.;]*\b(?:is|are|shall be)\s+excluded`,
].map((source) => new RegExp(source, 'i'));
// A sentence for one case, or that names exceptions, leaves the others open.
const FOR_ONE_CASE =
  /^\W*(?:\(\w\)\s*)?(?:if|where|when|in the event|in case|nevertheless|pending|until)\b|\b(?:unless|except|other than|save)\b/i;
const DISPUTE = /\b(disputes?|differences?|disagreements?)\b/i;
const EXCLUSIVE = /\b(exclusively|only|solely)\b/i;
const FRIENDLY = /\b(negotiat\w+|consult\w+|diplomatic channels?)\b/i;
const REFERRING = /\b(refer\w*|submit\w*|br(ing|ought)|settle[ds]?|decide[ds]?)\b/i;

function* factsOf(paragraph: Paragraph, element: Article | Annex, unit: Unit): Iterable<DisputeFact> {
  const { piece, context } = unit;
  const shared = {
    place: { piece, start: paragraph.start, end: paragraph.end },
    cited: { container: element, sentence: paragraph },
    proposers: (paragraph.proposers ?? []).map(({ text }) => canonical(text)),
  };
  if (paragraph.kind === 'clause' && paragraph.content.kind === 'disputes') {
    for (const step of paragraph.content.steps) {
      const fact = stepFact(step, context);
      if (fact !== undefined) yield { ...fact, ...shared, ...openness(paragraph, fact.unsure) };
    }
  } else if (paragraph.kind === 'prose') {
    const words = spokenText(settled(paragraph.title.text), context.scope);
    const kind = sentenceKind(words, DISPUTE.test(words));
    const unsure = kind === 'excludes' && FOR_ONE_CASE.test(words);
    if (kind !== undefined) yield { kind, words, unsure, ...shared };
  } else if (paragraph.kind === 'norm' && paragraph.act.kind !== 'items') {
    const norm = unit.norms.find(({ sentence, followsBreach }) => sentence === paragraph && !followsBreach);
    if (norm === undefined || norm.act.kind === 'treaty-act') return;
    const text = 'text' in norm.act ? norm.act.text : undefined;
    const act =
      text === undefined
        ? actWords(norm, context.scope, context.language).join(' ')
        : spokenText(settled(text), context.scope);
    const actor = norm.subject.kind === 'actor' ? `${spokenText(settled(norm.subject.text), context.scope)} ` : '';
    const words = actor + act;
    if (!DISPUTE.test(words) && !DISPUTE.test(titleWords(element.title))) return;
    const unsure = norm.qualifiers.some(({ kind }) => kind === 'condition');
    const isRefused = norm.modality === 'prohibition';
    if (TRIBUNAL.test(words) && isRefused && !REFUSAL.test(words)) yield { kind: 'excludes', words, unsure, ...shared };
    else if (!isRefused) {
      const kind = sentenceKind(words, true);
      if (kind !== undefined) yield { kind, words, unsure, ...shared };
    }
  }
}

function openness({ content }: Clause, unsure: boolean): { unsure: boolean } {
  return { unsure: unsure || JSON.stringify(content).includes('"kind":"choice"') };
}

/** What a sentence about disputes does with tribunals. */
function sentenceKind(words: string, isAboutDisputes: boolean): DisputeFact['kind'] | undefined {
  if (!isAboutDisputes) return undefined;
  if (TRIBUNAL.test(words)) {
    if (KEEPS_AWAY.some((pattern) => pattern.test(words))) return 'excludes';
    return REFERRING.test(words) ? 'refers' : undefined;
  }
  return EXCLUSIVE.test(words) && FRIENDLY.test(words) ? 'excludes' : undefined;
}

function stepFact(
  { means }: DisputeStep,
  { scope }: FileContext,
): Pick<DisputeFact, 'kind' | 'words' | 'unsure'> | undefined {
  if (means === 'arbitration' || means === 'adjudication') return { kind: 'refers', words: means, unsure: false };
  // A mediator is a third party, but decides nothing.
  if (means === 'mediation' || means === 'conciliation' || means === 'inquiry') {
    return { kind: 'refers', words: means, unsure: true };
  }
  if (typeof means === 'string') return undefined;
  const words = spokenText(settled(means), scope);
  if (TRIBUNAL.test(words)) return { kind: REFUSAL.test(words) ? 'excludes' : 'refers', words, unsure: false };
  return EXCLUSIVE.test(words) && FRIENDLY.test(words) ? { kind: 'excludes', words, unsure: false } : undefined;
}

function finding(exclusion: DisputeFact, referral: DisputeFact): Finding {
  const isOneSentence = exclusion.cited.sentence === referral.cited.sentence;
  return {
    rule: disputes.id,
    ...(exclusion.unsure || referral.unsure ? { severity: 'info' as const } : {}),
    message: (cite) =>
      `${cite(exclusion.cited)} keeps disputes from any tribunal or third party, though ${cite(referral.cited)} provides for ${shortened(referral.words)}: whether a tribunal has jurisdiction would be the first dispute. Take one of the two out, or say which disputes each is for.`,
    place: exclusion.place,
    silencedAt: [referral.place],
    ...(isOneSentence
      ? {}
      : { related: [{ place: referral.place, message: (cite) => `${cite(referral.cited)} takes disputes there.` }] }),
  };
}

const LONGEST = 60;

function shortened(words: string): string {
  return words.length <= LONGEST ? words : `“${words.slice(0, words.lastIndexOf(' ', LONGEST))} …”`;
}
