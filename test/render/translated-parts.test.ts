/** What each language says by itself, what variants say, and what stays in the language of drafting, marked as such. */
import { describe, expect, test } from 'vitest';
import type { Provision } from '../../server/render/document.js';
import { plainText } from '../../server/render/words.js';
import { provisionText, render } from './rendered.js';

const bilingual = (
  sentences: string,
): string => `agreement "On X" /fr "Sur X" /ru "О X" between Jordan and Spain in English, French, Russian binding.
party Jordan "the Hashemite Kingdom of Jordan".
party Spain "the Kingdom of Spain".
action disclose "disclose the secret" /fr "divulguer le secret" /ru "разглашать тайну".
event loss "a loss" /fr "une perte" /ru "утрата".
article tested "A" /fr "A" /ru "А"
${sentences}
done at "Amman" on 2026-12-01 in 3 originals.
signed for Jordan by "A. Name" /ru "А. Имя", "Minister" /fr "Ministre".
`;

function provisions(sentences: string, lang: string): readonly Provision[] {
  const block = render(bilingual(sentences), { lang }).blocks.find(({ id }) => id === 'tested');
  if (block?.kind !== 'article') throw new Error('The article is not rendered.');
  return block.provisions;
}
const said = (sentences: string, lang: string): string =>
  provisions(sentences, lang).map(provisionText).join('\n').replaceAll('\u00a0', ' ');

describe('lists', () => {
  const LIST = `  upon loss, neither party shall:
    - "hide it" /fr "la dissimuler" /ru "скрывать ее";
    - disclose within 30 days after loss.`;

  test('what leads to a list is said in the language of its items', () => {
    expect(said(LIST, 'fr')).toBe(
      "Lors d'une perte, aucune Partie ne doit : a) la dissimuler ; b) divulguer le secret dans un délai de trente (30) jours à compter d'une perte.",
    );
    expect(said(LIST, 'ru')).toBe(
      'В случае утраты ни одна из Сторон не должна: a) скрывать ее; b) разглашать тайну в течение тридцати (30) дней после утраты.',
    );
    expect(provisions(LIST, 'fr')[0]?.untranslated).toBeUndefined();
  });

  test('an item without a variant stands in the language of drafting, marked as foreign', () => {
    const [list] = provisions(LIST.replace('"hide it" /fr "la dissimuler"', '"hide it" within 2 days'), 'fr');
    expect(list?.items[0]?.words).toMatchObject([{ kind: 'foreign', lang: 'en' }, { kind: 'text' }]);
    expect(plainText(list?.items[0]?.words ?? [])).toBe('hide it within two (2) days\u00a0;');
  });

  test('a list of which nothing is translated stands in the language of drafting as a whole', () => {
    const [list] = provisions('  each party shall:\n    - "wait";\n    - "see".', 'fr');
    expect(list?.untranslated).toBe('en');
    expect(list && provisionText(list)).toBe('Each Party shall: (a) wait; (b) see.');
  });

  test('a lead with words of its own takes a variant in front of its colon', () => {
    const source =
      '  if "it rains", each party shall /fr "S\'il pleut, chaque Partie doit":\n    - "wait" /fr "attendre";\n    - "see" /fr "voir".';
    expect(said(source, 'fr')).toBe("S'il pleut, chaque Partie doit : a) attendre ; b) voir.");
    expect(said(source, 'en')).toBe('If it rains, each Party shall: (a) wait; (b) see.');
  });
});

describe('sentences', () => {
  test('one that only names what is declared is said in every language', () => {
    expect(said('  each party shall not disclose unless loss.', 'fr')).toBe(
      'Chaque Partie ne doit pas divulguer le secret sauf en cas de perte.',
    );
    expect(said('  Spain may terminate this agreement upon loss with 6 months notice.', 'ru')).toBe(
      'Испания может прекратить действие настоящего Соглашения в случае утраты, направив другой Стороне письменное уведомление за шесть (6) месяцев.',
    );
  });

  test('one with a text that has no variant stands in the language of drafting', () => {
    const [norm] = provisions('  each party shall "wait" for 2 days.', 'ru');
    expect(norm?.untranslated).toBe('en');
    expect(norm && plainText(norm.words)).toBe('Each Party shall wait for two (2) days.');
  });

  test('names inside words of the language of drafting are in that language too', () => {
    const [prose] = provisions('  "The Parties recall that {Jordan} borders the sea".', 'fr');
    expect(prose && plainText(prose.words)).toBe('The Parties recall that Jordan borders the sea.');
  });
});

describe('bodies and signatories', () => {
  const BODY =
    '  body board "Joint Board" /fr "Conseil mixte" composed of "two members" /fr "deux membres" chaired by "Spain" /fr "l\'Espagne" decides by "vote" /fr "un vote" tasked with "peace" /fr "la paix".';

  test('a body’s facts take variants', () => {
    expect(said(BODY, 'fr')).toBe(
      "Il est institué un Conseil mixte. Il est composé de deux membres, est présidé par l'Espagne, prend ses décisions par un vote et est chargé de la paix.",
    );
    expect(said(BODY, 'en')).toContain('It shall be composed of two members, shall be chaired by Spain,');
  });

  test('so do a signatory’s name and capacity', () => {
    const signature = (lang: string): readonly string[] =>
      render(bilingual(BODY), { lang }).blocks.flatMap((block) =>
        block.kind === 'signatures'
          ? block.signatures.map(({ by = [], capacity = [] }) => `${plainText(by)}, ${plainText(capacity)}`)
          : [],
      );
    expect(signature('en')).toEqual(['A. Name, Minister']);
    expect(signature('fr')).toEqual(['A. Name, Ministre']);
    expect(signature('ru')).toEqual(['А. Имя, Minister']);
  });
});

describe('who signs', () => {
  const testimonium = (parties: string, lang = 'en'): string => {
    const document = render(
      `agreement "A" between One and Two in English, French.\n${parties}\narticle a "A"\n  "x".\ndone at "Geneva".\n`,
      { lang },
    );
    const closing = document.blocks.find(({ kind }) => kind === 'closing');
    return closing?.kind === 'closing' ? plainText(closing.paragraphs[0] ?? []) : '';
  };

  test('States have Governments', () => {
    expect(testimonium('party One "the Republic of Chad".\nparty Two "the Union of the Comoros".')).toContain(
      'by their respective Governments',
    );
  });
  test('movements and organisations have none', () => {
    const parties = 'party One "the Republic of Chad".\nparty Two "the Northern Liberation Front".';
    expect(testimonium(parties)).toBe(
      'IN WITNESS WHEREOF the undersigned, being duly authorised thereto, have signed this Agreement.',
    );
    expect(testimonium(parties, 'fr')).toBe(
      'EN FOI DE QUOI, les soussignés, dûment autorisés à cet effet, ont signé le présent Accord.',
    );
  });
});
