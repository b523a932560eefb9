/** The alternat: in its own original a party is named first wherever the parties are named together, and nothing else differs. */
import { describe, expect, test } from 'vitest';
import type { Document } from '../../server/render/document.js';
import { plainText } from '../../server/render/words.js';
import { writeText } from '../../server/render/writers/text.js';
import { multilateralIn, treatyIn } from './drafts/treaty.js';
import { DRAFT_WORDS } from './drafts/vocabulary.js';
import { render } from './rendered.js';

/** The words of a text in the order of the alphabet: what remains of it when nothing but order is lost. */
function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{M}\d]+/gu) ?? []).sort();
}

function signatories(document: Document): readonly string[] {
  return document.blocks.flatMap((block) =>
    block.kind === 'signatures' ? block.signatures.map((one) => plainText(one.for)) : [],
  );
}

function recitalsOf({ blocks }: Document): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'preamble' ? block.recitals.map(({ words }) => plainText(words)) : [],
  );
}

/** The paragraphs of the articles, each as its words in the order of the text. */
function paragraphs(document: Document): readonly string[] {
  return document.blocks.flatMap((block) =>
    'provisions' in block ? block.provisions.map(({ words }) => plainText(words)) : [],
  );
}

const BILATERAL = `agreement "Agreement between the Hashemite Kingdom of Jordan and the Kingdom of Spain on Water"
  between Jordan and Spain in English, Arabic binding.
party Jordan "the Hashemite Kingdom of Jordan".
party Spain "the Kingdom of Spain".
group both-banks "Riparian Parties" of Jordan and Spain.
preamble
  "Recalling the visit of the delegation of Spain to Jordan".
  "Recalling that the laws of {Jordan} and {Spain} allow it".
article a "A"
  Jordan and Spain shall "share the water" with Jordan and Spain.
  Spain shall "pay {100} euro to {Jordan}" within [Jordan: 30 days | Spain: 60 days].
  this agreement enters into force 30 days after ratification by Jordan and Spain.
  this agreement enters into force upon approval by each party.
done at "Amman" on 2026-12-01 in 2 originals.
signed for Jordan by "A. First".
signed for Spain by "B. Second".
`;

describe('the originals of a treaty of two parties', () => {
  const jordan = render(BILATERAL, { for: 'Jordan' });
  const spain = render(BILATERAL, { for: 'Spain' });

  test('hold the same words', () => {
    expect(writeText(jordan)).not.toBe(writeText(spain));
    expect(wordsOf(writeText(jordan))).toEqual(wordsOf(writeText(spain)));
  });

  test('name their own party first in title, preamble, enumerations and signatures', () => {
    expect(spain.title).toBe('Agreement between the Kingdom of Spain and the Hashemite Kingdom of Jordan on Water');
    expect(jordan.title).toBe('Agreement between the Hashemite Kingdom of Jordan and the Kingdom of Spain on Water');
    expect(spain.parties.map(({ name }) => name)).toEqual(['Spain', 'Jordan']);
    expect(signatories(spain)).toEqual(['For the Kingdom of Spain', 'For the Hashemite Kingdom of Jordan']);
    expect(paragraphs(spain)[0]).toBe('Spain and Jordan shall share the water with Spain and Jordan.');
    expect(paragraphs(spain)[2]).toContain('the date on which Spain and Jordan have ratified it');
  });

  test('leave a sentence that does not enumerate the parties as it is', () => {
    expect(paragraphs(spain)[1]).toBe(paragraphs(jordan)[1]);
    expect(paragraphs(spain)[3]).toBe(paragraphs(jordan)[3]);
    const [own, enumerating] = recitalsOf(spain);
    expect(own).toBe(recitalsOf(jordan)[0]);
    expect(enumerating).toBe('Recalling that the laws of Spain and Jordan allow it,');
  });

  test.each(Object.entries(DRAFT_WORDS))('hold the same words in every language: %s', (_, words) => {
    const [first, second] = [words.jordan[0], words.spain[0]].map((party) =>
      render(treatyIn(words, true), { for: party.normalize('NFC') }),
    );
    if (first === undefined || second === undefined) throw new Error('An original is missing.');
    expect(signatories(second)).toEqual([...signatories(first)].reverse());
    // Arabic writes its conjunction as a part of the second name, Spanish changes it with the sound behind it.
    const bare = (document: Document): readonly string[] =>
      wordsOf(writeText(document).replaceAll(/(?<=\s)و(?=\p{L})/gu, ' '));
    expect(bare(second)).toEqual(bare(first));
  });
});

describe('a treaty of many parties', () => {
  test.each(Object.entries(DRAFT_WORDS))(
    'has one original, the parties in the order of the alphabet: %s',
    (lang, w) => {
      const collator = new Intl.Collator(lang);
      const document = render(multilateralIn(w));
      const names = document.parties.map(({ name }) => name);
      const bare = (name: string): string => name.replace(/^ال/u, '');
      expect(names).toEqual([...names].sort((a, b) => collator.compare(bare(a), bare(b))));
      expect(names).not.toEqual([w.spain[0], w.mali[0], w.jordan[0]].map((name) => name.normalize('NFC')));
      expect(signatories(document)).toHaveLength(3);
    },
  );

  test('the alphabet is that of the language of the text', () => {
    const source = `agreement "On Rivers" /fr "Sur les fleuves" between Germany, Spain and Zambia in English, French binding.
party Germany "the Federal Republic of Germany".
party Spain "the Kingdom of Spain".
party Zambia "the Republic of Zambia".
article a "A"
  each party shall "x".
signed for Zambia.
signed for Spain.
signed for Germany.
`;
    const order = (lang: string): readonly string[] => render(source, { lang }).parties.map(({ name }) => name);
    expect(order('en')).toEqual(['Germany', 'Spain', 'Zambia']);
    // Allemagne, Espagne, Zambie: the same by chance; Arabic has another order.
    expect(order('fr')).toEqual(['Germany', 'Spain', 'Zambia']);
    const eastern = source
      .replace('Spain,', 'Ethiopia,')
      .replaceAll('Spain', 'Austria')
      .replace('between Germany, Ethiopia', 'between Germany, Austria')
      .replace('the Kingdom of Austria', 'the Republic of Austria');
    expect(render(eastern, { lang: 'en' }).parties.map(({ name }) => name)).toEqual(['Austria', 'Germany', 'Zambia']);
    expect(render(eastern, { lang: 'fr' }).parties.map(({ name }) => name)).toEqual(['Germany', 'Austria', 'Zambia']);
  });
});
