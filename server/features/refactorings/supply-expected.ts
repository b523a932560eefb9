/** What the agreement's kind expects and nothing supplies is written where it belongs, in the words of a first draft. */
import type { Article, Expectation } from '../../../grammar/ast.js';
import { expectationFinding } from '../../checks/rules/missing/profile-obligation.js';
import { canonical } from '../../model/symbols.js';
import { titleWords } from '../../model/text.js';
import { sentenceFor } from '../../profiles/first-draft.js';
import type { Snapshot } from '../../workspace/workspace.js';
import { profilesOf } from '../completion/missing-expectations.js';
import { indentAt, type SourceEdit } from './refactoring.js';

/** A way out of one finding. */
export interface Supply {
  readonly title: string;
  readonly edits: readonly SourceEdit[];
}

/** What is to be filled in; `wording/placeholder` points it out. */
const BLANK = '____';

/** Final clauses by the names that profiles give them; those of the header and the closing words are written elsewhere. */
const CLAUSES: Readonly<Record<string, string>> = {
  'entry-into-force': 'this agreement enters into force upon signature.',
  duration: 'this agreement remains in force for 5 years, renewed automatically for 5 years.',
  termination: 'either party may terminate this agreement with 6 months notice.',
  amendment: 'this agreement may be amended by agreement of the parties.',
  disputes: 'disputes are settled by consultation within 60 days, then negotiation.',
  ratification: 'this agreement is subject to ratification.',
  depositary: `this agreement is deposited with "${BLANK}".`,
  registration: 'this agreement is registered by the parties with "the Secretariat of the United Nations".',
  accession: 'this agreement is open to accession.',
  reservations: 'this agreement permits no reservations.',
  'provisional-application': 'this agreement applies provisionally from signature.',
};

/** How a finding of `missing/profile-obligation` is met, told by its message; undefined where only the drafter can. */
export function supplyFor(message: string, snapshot: Snapshot): Supply | undefined {
  for (const profile of profilesOf(snapshot)) {
    for (const expectation of profile.expectations) {
      const expected = expectationFinding(expectation, profile, snapshot.context)?.message;
      if (typeof expected !== 'string' || !message.endsWith(expected)) continue;
      return expectation.on === undefined ? finalClause(expectation, snapshot) : onTopic(expectation, snapshot);
    }
  }
  return undefined;
}

function finalClause({ clause }: Expectation, snapshot: Snapshot): Supply | undefined {
  const name = clause === undefined ? '' : canonical(clause.text);
  const sentence = CLAUSES[name];
  const final = articlesOf(snapshot).findLast(({ article }) =>
    article.paragraphs.some(({ kind }) => kind === 'clause'),
  );
  if (sentence === undefined || final === undefined) return undefined;
  return { title: `Write the clause on ${name.replaceAll('-', ' ')}`, edits: [behindLast(final, sentence, snapshot)] };
}

function onTopic(expectation: Expectation, snapshot: Snapshot): Supply | undefined {
  const topic = canonical(expectation.on?.text ?? '');
  const node = snapshot.context.scope.lookup(topic, 'topics')?.node;
  const about = node?.kind === 'topic' ? titleWords(node.title) : topic;
  const sentence = inRegister(sentenceFor(expectation, topic, `${BLANK} (${about.toLowerCase()})`), snapshot);
  const what =
    expectation.expected === 'right' || expectation.expected === 'obligation' ? 'sentence' : expectation.expected;
  const title = `Write the ${what} on “${about}”, to be filled in`;
  const articles = articlesOf(snapshot);
  const held = articles.find(({ article }) => article.on.some(({ text }) => canonical(text) === topic));
  if (held !== undefined) return { title, edits: [behindLast(held, sentence, snapshot)] };
  const final = articles.findLast(({ article }) => article.paragraphs.some(({ kind }) => kind === 'clause'));
  const before = final ?? articles.at(-1);
  if (before === undefined) return undefined;
  const name = snapshot.context.scope.lookup(topic) === undefined ? topic : `${topic}-article`;
  const written = `article ${name} "${about.replace(/[\\"{]/g, '\\$&')}" on ${topic}\n  ${sentence}`;
  const { index, article } = before;
  const at = final === undefined ? article.end : article.start;
  const text = final === undefined ? `\n\n${written}` : `${written}\n\n`;
  return { title, edits: [{ index, start: at, end: at, text }] };
}

interface Placed {
  readonly index: number;
  readonly article: Article;
}

function articlesOf({ tree }: Snapshot): Placed[] {
  return tree.pieces.flatMap(({ elements }, index) =>
    elements.flatMap((article) => (article.kind === 'article' ? [{ index, article }] : [])),
  );
}

function behindLast({ index, article }: Placed, sentence: string, { tree }: Snapshot): SourceEdit {
  const last = article.paragraphs.at(-1);
  const at = last?.end ?? article.headerEnd;
  const piece = tree.pieces[index];
  const indent = last === undefined || piece === undefined ? '  ' : indentAt(piece, last.start);
  return { index, start: at, end: at, text: `\n${indent}${sentence}` };
}

/** A memorandum says `will` where a treaty says `shall`. */
function inRegister(sentence: string, { context }: Snapshot): string {
  return context.agreement?.binding === false ? sentence.replace(/ shall /, ' will ') : sentence;
}
