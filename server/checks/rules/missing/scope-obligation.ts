import { canonical } from '../../../model/symbols.js';
import { titleWords } from '../../../model/text.js';
import { headerPlace } from '../../agreement-place.js';
import { tallyRule } from '../../tally.js';
import { agreementWith } from './example-agreement.js';
import { topicTags } from './topic-norms.js';

const ID = 'missing/scope-obligation';

const example = (norm: string): string =>
  agreementWith({
    header: '  covers search-and-rescue\n  in English\n  binding.',
    parties: '\ntopic search-and-rescue "Search and rescue".\n',
    articles: `article piracy "Piracy"
  each party shall "arrest pirates".

article rescue "Search and rescue" on search-and-rescue
  ${norm} "send vessels into the rescue region of the other Party".
`,
  });

export const scopeObligation = tallyRule({
  id: ID,
  severity: 'warning',
  summary: 'A topic that the agreement covers and no obligation carries out.',
  rationale:
    'What an agreement announces as its scope and then leaves to permissions and prose is a promise that nobody can claim.',
  bad: example('each party may'),
  good: example('each party shall'),
  // A header that covers something has everything read anew.
  tags: (unit, { agreement }) => (agreement === undefined || agreement.covers.length === 0 ? [] : topicTags(unit)),
  *judge(tally, { agreement, scope }) {
    if (agreement === undefined) return;
    const seen = new Set<string>();
    for (const { text } of agreement.covers) {
      const topic = canonical(text);
      const declared = scope.lookup(topic, 'topics');
      if (seen.has(topic) || declared === undefined) continue;
      seen.add(topic);
      // A ban carries a topic out as well: an agreement that covers mines forbids them.
      if (['obligation', 'prohibition', 'broken'].some((tag) => tally.has(`${topic}|${tag}`))) continue;
      const title = declared.node.kind === 'topic' ? titleWords(declared.node.title) : topic;
      const there = tally.has(`${topic}|article`)
        ? `The articles on ${topic} hold no “shall”`
        : `No article is “on ${topic}”`;
      yield {
        rule: ID,
        message: `The agreement covers “${title}” (${topic}), and no obligation carries it out. ${there}: add a duty, or take the topic out of “covers”.`,
        place: headerPlace(agreement),
      };
    }
  },
});
