import type { Annex, Article, ClauseContent, Prose } from '../../../../grammar/ast.js';
import { spokenText } from '../../../model/act-words.js';
import { areRivals } from '../../../model/alternatives.js';
import { sameLanguage } from '../../../model/languages.js';
import type { FileContext } from '../../../model/model.js';
import { canonical, type Place } from '../../../model/symbols.js';
import { rawWords, settled } from '../../../model/text.js';
import { normalisedWords } from '../../../model/words.js';
import { type Cited, type Finding, groupRule } from '../../rule.js';
import { duplicate, meansAnother } from './duplicate.js';

/** A final clause or a prose sentence: what is not a norm, and yet can be said twice. */
interface Said {
  readonly place: Place;
  readonly cited: Cited;
  readonly container: Article | Annex;
  readonly proposers: readonly string[];
}

/** A shorter sentence, such as a heading in the text, may well be meant to come back. */
const FEWEST_WORDS = 5;

export const repeatedClause = groupRule<Said>({
  ...duplicate,
  collect(unit, add) {
    for (const element of unit.piece.elements) {
      if (element.kind !== 'article' && element.kind !== 'annex') continue;
      for (const paragraph of element.paragraphs) {
        if (paragraph.kind !== 'clause' && paragraph.kind !== 'prose') continue;
        const key = paragraph.kind === 'clause' ? clauseKey(paragraph.content) : proseKey(paragraph, unit.context);
        if (key === undefined) continue;
        add(key, {
          place: { piece: unit.piece, start: paragraph.start, end: paragraph.end },
          cited: { container: element, sentence: paragraph },
          container: element,
          proposers: (paragraph.proposers ?? []).map(({ text }) => canonical(text)),
        });
      }
    }
  },
  *judge(_key, facts) {
    for (const [index, { value: again }] of facts.entries()) {
      const words = again.place.piece.text.slice(again.place.start, again.place.end);
      const first = facts
        .slice(0, index)
        .find(
          ({ value }) =>
            !areRivals(value.proposers, again.proposers) && !meansAnother(value.container, again.container, words),
        );
      if (first !== undefined) yield finding(first.value, again);
    }
  },
});

/** The clause without its places. */
function clauseKey(content: ClauseContent): string {
  return JSON.stringify(content, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value));
}

function proseKey({ title, items, placing }: Prose, { scope, language }: FileContext): string | undefined {
  // What stands as it is written and ends in no mark is a line above others, a note or a row of a table.
  const standsAsWritten = placing === 'unnumbered' || title.variants.some(({ tag }) => sameLanguage(tag, language));
  if (standsAsWritten && !/[.;!?]\s*$/.test(rawWords(settled(title.text)))) return undefined;
  // What ends with a colon leads to something that differs.
  if (items.length > 0 || /:\s*$/.test(rawWords(settled(title.text)))) return undefined;
  const words = normalisedWords(spokenText(settled(title.text), scope), language);
  return words.length < FEWEST_WORDS ? undefined : words.join(' ');
}

function finding(first: Said, again: Said): Finding {
  return {
    rule: duplicate.id,
    message: (cite) =>
      `This says what ${cite(first.cited)} says already. A repetition invites the reading that something else is meant, and is forgotten when the other is amended: keep one of the two.`,
    place: again.place,
    silencedAt: [first.place],
    related: [{ place: first.place, message: 'It is said here first.' }],
  };
}
