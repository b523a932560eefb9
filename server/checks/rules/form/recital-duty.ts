import type { UnitRule } from '../../rule.js';
import { isIn, matchesIn, textsOf } from '../../sentence-texts.js';
import { exampleAgreement } from '../example-agreement.js';

const example = (recital: string): string =>
  exampleAgreement({
    before: `preamble\n  "${recital}".`,
    articles: 'article roads "Roads"\n  each party shall "plough the road".',
  });

const SHALL = /\bshall\b/gi;

export const recitalDuty: UnitRule = {
  id: 'form/recital-duty',
  severity: 'warning',
  summary: 'A duty in the preamble: “shall” in a recital.',
  rationale:
    'A preamble says why the parties agree; it is read to interpret the articles and binds nobody by itself. A duty written there can be neither claimed nor checked.',
  source: 'Vienna Convention on the Law of Treaties (1969), article 31(2).',
  bad: example('Each Party shall keep the roads open'),
  good: example('Desiring to keep the roads open'),
  *check({ piece }, { language }) {
    for (const entry of textsOf(piece)) {
      if (entry.role !== 'recital' || !isIn('en', entry, language)) continue;
      for (const { words, at } of matchesIn(piece, entry.text, SHALL)) {
        if (isQuoted(words.slice(0, at)) || isAim(words.slice(0, at))) continue;
        yield {
          rule: recitalDuty.id,
          message:
            '“shall” in the preamble binds nobody: a recital gives the reasons, the articles the duties. Move the duty to an article, or word the recital as a reason (“Recognising …”, “Desiring to …”).',
          place: entry.sentence,
        };
        break;
      }
    }
  },
};

/** What another instrument says, quoted, is no duty of this one. */
function isQuoted(before: string): boolean {
  const opened = before.match(/[“«‘]/g)?.length ?? 0;
  const closed = before.match(/[”»]|’(?!\p{L})/gu)?.length ?? 0;
  return opened > closed || (before.match(/\\"/g)?.length ?? 0) % 2 === 1;
}

/** Words that open a clause inside a sentence, up to the one that stands last. */
const SUBORDINATE = /^[\s\S]*\b(?:that|which|whose|whereby)\b(?<clause>[\s\S]*)$/i;

/** Those who can bear a duty; a name in braces may be one of them. */
const BEARER = /\b(?:part(?:y|ies)|states?|governments?|participants?|members?|authorities|they|each|it)\b|\{/i;

/** What things shall be ("that Antarctica shall continue …", "by which experience shall be shared") states an aim and obliges nobody. */
function isAim(before: string): boolean {
  const clause = SUBORDINATE.exec(before)?.groups?.clause;
  return clause !== undefined && !BEARER.test(clause);
}
