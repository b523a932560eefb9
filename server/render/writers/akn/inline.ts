/** Words as inline elements: references, dates, parties, proposals and untranslated words. */
import type { Document, Run, Words } from '../../document.js';
import type { Ids } from './ids.js';
import { partyId } from './meta.js';
import { element, text } from './xml.js';

export type Inline = (words: Words) => string;

export function createInline({ parties }: Document, ids: Ids): Inline {
  const inline: Inline = (words) => words.map(run).join('');

  function run(one: Run): string {
    switch (one.kind) {
      case 'text':
        return withParties(one.text);
      case 'date':
        return element('date', { date: one.date }, text(one.text));
      case 'reference': {
        const target = ids.target(one.target);
        return target === undefined ? text(one.text) : element('ref', { href: `#${target}` }, text(one.text));
      }
      case 'foreign':
        return element('span', { class: 'untranslated', 'xml:lang': one.lang }, inline(one.runs));
      case 'proposal':
        return element('span', { class: 'proposal', title: one.proposers.join(', ') }, inline(one.runs));
      case 'unresolved':
        return element('span', { class: 'unresolved' }, text(one.text));
    }
  }

  /** The parties' formal names, wherever they are spelled out. */
  function withParties(words: string): string {
    for (const { name, formal } of parties) {
      // A name at the start of a sentence has a capital letter.
      const at = formal === '' ? -1 : words.toLowerCase().indexOf(formal.toLowerCase());
      if (at === -1) continue;
      const end = at + formal.length;
      const party = element('party', { refersTo: `#${partyId(name)}`, as: '#party' }, text(words.slice(at, end)));
      return withParties(words.slice(0, at)) + party + withParties(words.slice(end));
    }
    return text(words);
  }
  return inline;
}
