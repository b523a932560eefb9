/** Model sentences for the topic of an article: what the kind of agreement expects on it. */
import { CompletionItemKind } from 'vscode-languageserver';
import type { Article, Expectation } from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';
import { canonical } from '../../model/symbols.js';
import { rawWords } from '../../model/text.js';
import type { Snapshot } from '../../workspace/workspace.js';
import { expectationsOn } from './missing-expectations.js';
import { type Offer, Rank } from './offer.js';

const SENTENCES: Readonly<Record<'obligation' | 'prohibition' | 'right', (bearer: string) => string>> = {
  obligation: (bearer) => `${bearer} shall "$1".`,
  prohibition: (bearer) => `${bearer} shall not "$1".`,
  right: (bearer) => `${bearer} may "$1".`,
};

/** What is expected in the article that the cursor is in and that the article does not hold yet. */
export function topicModelOffers(piece: Piece, offset: number, snapshot: Snapshot, index: number): Offer[] {
  const article = piece.elements.findLast(
    (element): element is Article => element.kind === 'article' && element.start < offset,
  );
  if (article === undefined) return [];
  const held = new Set(
    snapshot.model.units[index]?.norms.filter(({ container }) => container === article).map(({ modality }) => modality),
  );
  return article.on.flatMap((name) => {
    const topic = canonical(name.text);
    return expectationsOn(topic, snapshot).flatMap((expectation): Offer[] => {
      const { expected, because } = expectation;
      if (expected !== 'obligation' && expected !== 'prohibition' && expected !== 'right') return [];
      if (held.has(expected === 'right' ? 'permission' : expected)) return [];
      const sentence = SENTENCES[expected](bearerOf(expectation, snapshot));
      return [
        {
          label: `${expected} on ${topic}`,
          kind: CompletionItemKind.Snippet,
          insert: sentence,
          snippet: true,
          detail: 'expected of this kind of agreement',
          documentation: () => `${sentence.replace('$1', '…')}\n\nExpected because ${rawWords(because)}.`,
          rank: Rank.Wanted,
          filter: `${expected} ${sentence}`,
        },
      ];
    });
  });
}

/** Who is to bear it: a role of the agreement where the profile names one that it has, else each party. */
function bearerOf({ by }: Expectation, { context }: Snapshot): string {
  if (by?.kind !== 'name' || context.scope.lookup(canonical(by.name.text)) === undefined) return 'each party';
  return `the ${by.name.text}`;
}
