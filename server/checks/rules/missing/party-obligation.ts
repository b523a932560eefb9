import { spokenText } from '../../../model/act-words.js';
import { partiesMentioned } from '../../../model/exchange.js';
import { sameLanguage } from '../../../model/languages.js';
import type { FileContext, Unit } from '../../../model/model.js';
import { partiesBearing, partyCited } from '../../../model/parties.js';
import { settled } from '../../../model/text.js';
import { headerPlace } from '../../agreement-place.js';
import { brokenTextOf } from '../../broken-text.js';
import { tallyRule } from '../../tally.js';
import { agreementWith } from './example-agreement.js';

const ID = 'missing/party-obligation';
const EVERYONE = '*';

/** Organs through which States act, whoever's they are: what they shall do, the parties shall. */
const ORGANS = /\b(?:authorit|government|ministr|part(?:y|ies)\b|participants?\b|armed forces|states?\b)/i;
const SPEAKS_OF_ALL = /\b(?:each|either|any|neither|no|both|the)\s+(?:other\s+)?part(?:y|ies)\b/i;

/** Words of duty in French and Spanish prose: the duty is there, though not as a norm. */
const DUTY_IN_PROSE =
  /(?<!\p{L})(?:doi(?:t|vent)|s['’]engage(?:nt)?|(?:est|sont) tenue?s?|prend|prennent|deberán?|se comprometen?)(?!\p{L})/iu;
const BEARERS_ABROAD =
  /(?<!\p{L})(?:(?:chaque|les|des) (?:deux )?parties?|l['’]état d['’](?:accueil|origine|envoi)|l['’]état (?:hôte|de séjour)|(?:cada|las) partes?)(?!\p{L})/iu;

export const partyObligation = tallyRule({
  id: ID,
  severity: 'warning',
  summary: 'A party that bears no obligation at all.',
  rationale:
    'A party that owes nothing has no reason to be one: either its duties were forgotten, or the text is a grant, which is drafted otherwise.',
  bad: agreementWith({ articles: 'article rescue "Rescue"\n  Yemen shall "send vessels to ships in distress".\n' }),
  good: agreementWith({}),
  tags: (unit) => obliged(unit),
  *judge(tally, { agreement, parties, scope }) {
    if (agreement === undefined || parties.length < 2 || tally.has(EVERYONE)) return;
    for (const party of parties) {
      if (tally.has(party) || scope.lookup(party)?.kind !== 'party') continue;
      yield {
        rule: ID,
        message: `${partyCited(party, scope)} bears no obligation in the whole agreement: either a duty was forgotten, or it has no reason to be a party. Give it its duties, or write them as norms if they stand in prose.`,
        place: headerPlace(agreement),
      };
    }
  },
});

/** The parties that a unit obliges to do or not to do something, `*` for all of them. */
function obliged({ norms, piece, context }: Unit): ReadonlySet<string> {
  const found = new Set<string>();
  for (const norm of norms) {
    if (norm.modality !== 'obligation' && norm.modality !== 'prohibition') continue;
    if (norm.bearer.all) found.add(EVERYONE);
    else for (const party of partiesBearing(norm.bearer, context)) found.add(party);
    if (norm.subject.kind === 'actor') for (const party of ofActor(norm.subject.text, context)) found.add(party);
    if (norm.subject.kind === 'other-party') found.add(EVERYONE);
  }
  for (const element of piece.elements) {
    if (element.kind !== 'article' && element.kind !== 'annex') continue;
    for (const paragraph of element.paragraphs) {
      // In English `wording/hidden-norm` shows the duties to be written as norms; in other languages nothing would.
      if (paragraph.kind !== 'prose' || sameLanguage(context.language, 'en')) continue;
      const words = spokenText(settled(paragraph.title.text), context.scope);
      if (!DUTY_IN_PROSE.test(words)) continue;
      if (BEARERS_ABROAD.test(words)) found.add(EVERYONE);
      for (const party of partiesMentioned(words, context)) found.add(party);
    }
  }
  const broken = brokenTextOf(piece);
  if (broken === '') return found;
  if (SPEAKS_OF_ALL.test(broken)) found.add(EVERYONE);
  for (const party of partiesMentioned(broken, context)) found.add(party);
  return found;
}

/** The parties whose organs an actor is: those that its words name, or all of them for "the competent authorities". */
function ofActor(
  text: Extract<Unit['norms'][number]['subject'], { kind: 'actor' }>['text'],
  context: FileContext,
): readonly string[] {
  const words = spokenText(settled(text), context.scope);
  const named = partiesMentioned(words, context);
  if (named.length > 0) return named;
  return ORGANS.test(words) ? [EVERYONE] : [];
}
