import type { Expectation, Profile } from '../../../../grammar/ast.js';
import { partiesNamed } from '../../../model/parties.js';
import { canonical } from '../../../model/symbols.js';
import { rawWords, titleWords } from '../../../model/text.js';
import { headerPlace } from '../../agreement-place.js';
import type { CheckContext, Finding } from '../../rule.js';
import { type Tally, tallyRule } from '../../tally.js';
import { agreementWith } from './example-agreement.js';
import { type ClauseName, finalClauseTags } from './final-clauses.js';
import { ANY_TOPIC, EVERY_PARTY, topicTags } from './topic-norms.js';

const ID = 'missing/profile-obligation';

const example = (sentence: string): string =>
  `use "attaches.pacta".\n\n${agreementWith({
    header: '  of kind attache-exchange\n  in English\n  binding.',
    articles: `article privileges "Privileges"
  each party shall "treat an attaché as a diplomatic agent".

article consent "Consent to the appointment" on appointment
  ${sentence}
`,
  })}`;

export const profileObligation = tallyRule({
  id: ID,
  severity: 'warning',
  summary: 'What the agreement’s kind expects, and no norm, body, term or clause supplies.',
  rationale:
    'Agreements of one kind regulate the same things, each for a reason learned from one that did not. A profile lists them; each expectation gives its reason.',
  source: 'The profile of the agreement’s kind names the treaties and handbooks that its expectations follow.',
  bad: example('"The appointment of an attaché rests on the consent of the receiving State".'),
  good: example('each party shall "obtain the consent of the receiving State to the appointment".'),
  exampleFiles: {
    'attaches.pacta': `profile attache-exchange "Exchange of attachés"
  topic appointment "Appointment of attachés".
  expects obligation on appointment by each party because "an attaché is not to be forced on the receiving State".
`,
  },
  // Without a kind there is nothing to be measured against; a header that names one has everything read anew.
  *tags(unit, { agreement }) {
    if (agreement === undefined || agreement.kinds.length === 0) return;
    yield* topicTags(unit);
    for (const tag of finalClauseTags(unit)) yield `clause|${tag}`;
  },
  *judge(tally, context) {
    const { agreement } = context;
    if (agreement === undefined) return;
    const said = new Set<string>();
    for (const profile of profilesOf(context)) {
      for (const expectation of profile.expectations) {
        if (isMet(expectation, tally, context)) continue;
        const found = expectationFinding(expectation, profile, context);
        if (found === undefined || said.has(found.message as string)) continue;
        said.add(found.message as string);
        yield found;
      }
    }
  },
});

/** The profiles of the agreement's kinds and those that they extend, each once. */
function profilesOf({ agreement, scope }: CheckContext): Profile[] {
  const found = new Map<string, Profile>();
  const wanted = (agreement?.kinds ?? []).map((name) => canonical(name.text));
  for (let next = wanted.shift(); next !== undefined; next = wanted.shift()) {
    const node = scope.lookup(next, 'profiles')?.node;
    if (node?.kind !== 'profile' || found.has(next)) continue;
    found.set(next, node);
    wanted.push(...node.extends.map((name) => canonical(name.text)));
  }
  return [...found.values()];
}

function isMet(expectation: Expectation, tally: Tally, context: CheckContext): boolean {
  const { expected, clause, on } = expectation;
  if (expected === 'clause')
    return clause === undefined || hasClause(canonical(clause.text) as ClauseName, tally, context);
  const topic = on === undefined ? ANY_TOPIC : canonical(on.text);
  if (tally.has(`${topic}|broken`)) return true;
  if (expected === 'obligation' || expected === 'prohibition' || expected === 'right') {
    return isBorne(`${topic}|${expected}`, expectation.by, tally, context);
  }
  return tally.has(`${topic}|${expected}`);
}

function isBorne(tag: string, by: Expectation['by'], tally: Tally, context: CheckContext): boolean {
  if (by === undefined || !tally.has(tag)) return tally.has(tag);
  if (tally.has(`${tag}|${EVERY_PARTY}`)) return true;
  const each = (parties: readonly string[]): boolean =>
    parties.length > 0 && parties.every((party) => tally.has(`${tag}|${party}`));
  if (by.kind === 'each-party') return each(context.parties);
  const name = canonical(by.name.text);
  if (tally.has(`${tag}|${name}`)) return true;
  const role = namedOrTitled(name, context);
  // A profile speaks of a receiving State, and an agreement without that role leaves no one to hold to it.
  if (role === undefined) return true;
  if (tally.has(`${tag}|${role}`)) return true;
  const parties = partiesNamed(role, context);
  return parties.length < context.parties.length && each(parties);
}

/** The agreement's own name for a bearer that a profile names: the same name, or a role, group, party or body so titled. */
function namedOrTitled(name: string, { scope }: CheckContext): string | undefined {
  if (scope.lookup(name) !== undefined) return name;
  for (const symbol of scope.ofKinds('party', 'role', 'group', 'body')) {
    const { node } = symbol;
    if (node.kind !== 'role' && node.kind !== 'group' && node.kind !== 'party' && node.kind !== 'body') continue;
    const slug = titleWords(node.title)
      .replace(/^the\s+/i, '')
      .replaceAll(/\s+/g, '-')
      .toLowerCase();
    if (slug === name.toLowerCase()) return symbol.name;
  }
  return undefined;
}

function hasClause(name: ClauseName, tally: Tally, { agreement }: CheckContext): boolean {
  if (name === 'languages') return (agreement?.languageNames.length ?? 0) > 0;
  return tally.has(`clause|${name}`) || tally.has(`clause|maybe:${name}`);
}

const WHAT: Readonly<Record<Expectation['expected'], string>> = {
  obligation: 'an obligation',
  prohibition: 'a prohibition',
  right: 'a right',
  body: 'a body',
  term: 'a defined term',
  article: 'an article',
  clause: 'the clause',
};

/** The finding that an expectation is not met; the editor tells by its message which one that is. */
export function expectationFinding(
  expectation: Expectation,
  profile: Profile,
  { agreement, scope }: CheckContext,
): Finding | undefined {
  if (agreement === undefined) return undefined;
  const { expected, on, clause, by, because, severity = 'warning' } = expectation;
  const topic = on === undefined ? undefined : canonical(on.text);
  const node =
    profile.topics.find((one) => canonical(one.name.text) === topic) ?? scope.lookup(topic ?? '', 'topics')?.node;
  const title = node?.kind === 'topic' ? titleWords(node.title) : topic;
  const about = title === undefined ? '' : ` on “${title}”`;
  const bearer = by === undefined ? '' : by.kind === 'each-party' ? ' by each party' : ` by ${by.name.text}`;
  const what = `${WHAT[expected]}${clause === undefined ? '' : ` ${clause.text}`}${about}${bearer}`;
  const where =
    topic === undefined
      ? 'Add it.'
      : expected === 'article'
        ? `Write the article and mark it “on ${topic}”.`
        : `Write it in an article marked “on ${topic}”.`;
  return {
    rule: ID,
    severity,
    message: `${titleWords(profile.title)} (${profile.name.text}): ${what} is expected, because ${rawWords(because)}. ${where}`,
    place: headerPlace(agreement),
  };
}
