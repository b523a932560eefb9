/** Three short treaties, as they come out of a word processor, and the agreements that they become. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../grammar/parse.js';
import { importTreaty } from '../../server/import/import-treaty.js';
import { readMarkdown } from '../../server/import/readers/markdown.js';
import { readText } from '../../server/import/readers/text.js';
import { renderSource } from '../../server/workspace/rendered-source.js';
import { measure } from './measure.js';

const BILATERAL = `Agreement between the Kingdom of Aland and the Republic of Borea on joint exercises

The Kingdom of Aland and the Republic of Borea, hereinafter referred to as “the Parties”,
Desiring to exercise together,
Have agreed as follows:

Article 1
Exercises

1. Each Party shall take part in one exercise a year.
2. The Receiving State shall, as far as its laws allow, admit the personnel of the Sending State. The Receiving State may refuse a person.
3. The Sending State shall:

(a) bear its own costs;

(b) report accidents; and

(c) respect the law of the "host".

Article 2
Final provisions

This Agreement shall enter into force on the day of its signature.

DONE at Borea City, on 1 May 2020, in two originals in the English language.
`;

const MULTILATERAL = `TREATY ON THE PROTECTION OF {NAMED} SITES

The States Parties to this Treaty, Recalling the Charter, Have agreed as follows:

PART I
General

Article I

No Party shall attack a site. If a Party is attacked, the Parties shall consult.

Article II

A site may be named:

(i) by a Party;

(ii) by the Committee.

Article IV bis

The Committee shall be composed of experts.
`;

const FRENCH = `Accord entre le Royaume d'Alande et la République de Borée relatif aux exercices

Le Royaume d'Alande et la République de Borée, ci-après dénommés « les Parties », Sont convenus de ce qui suit :

Article premier
Objet

Chaque Partie s'engage à prendre part aux exercices :

a) terrestres ;

b) navals.

Article 2

Les frais sont à la charge de chaque Partie.

FAIT à Borée, le 1er mai 2020, en deux exemplaires.
`;

function imported(source: string): string {
  return importTreaty(readText(source), renderSource).source;
}

describe('a bilateral agreement', () => {
  test('becomes parties, roles, norms and a final clause', () => {
    expect(imported(BILATERAL)).toMatchInlineSnapshot(`
      "agreement "Agreement between the Kingdom of Aland and the Republic of Borea on joint exercises"
        between Aland and Borea
        in English
        binding.

      party Aland "the Kingdom of Aland".
      party Borea "the Republic of Borea".
      role receiving-state "the Receiving State".
      role sending-state "the Sending State".

      preamble
        "The Kingdom of Aland and the Republic of Borea, hereinafter referred to as “the Parties”,".
        "Desiring to exercise together,".
        "Have agreed as follows:".

      article exercises "Exercises"
        each party shall "take part in one exercise a year".
        the receiving-state shall "as far as its laws allow, admit the personnel of the Sending State"
          /en "The Receiving State shall, as far as its laws allow, admit the personnel of the Sending State.".
        also the receiving-state may "refuse a person".
        the sending-state shall:
          - "bear its own costs";
          - "report accidents";
          - "respect the law of the \\"host\\"".

      article final-provisions "Final provisions"
        this agreement enters into force "on the day of its signature".

      done at "Borea City" on 2020-05-01 in 2 originals
        /en "DONE at Borea City, on 1 May 2020, in two originals in the English language.".
      "
    `);
  });
});

describe('a treaty of many parties', () => {
  test('keeps what the rendering would number or mark otherwise', () => {
    expect(imported(MULTILATERAL)).toMatchInlineSnapshot(`
      "agreement "TREATY ON THE PROTECTION OF \\{NAMED} SITES"
        in English
        called "Treaty"
        numbered "Article I", "1.", "(i)"
        binding.

      preamble
        "The States Parties to this Treaty,".
        "Recalling the Charter,".
        "Have agreed as follows:".

      part general "General" numbered "PART I"

      article article-i ""
        no party shall "attack a site".
        also if "a Party is attacked", the parties shall "consult".

      article article-ii ""
        "A site may be named:":
          - "by a Party";
          - "by the Committee".

      article article-iv-bis "" numbered "Article IV bis"
        "The Committee shall be composed of experts.".
      "
    `);
  });
});

describe('a French agreement', () => {
  test('has norms in its own words, and prose', () => {
    expect(imported(FRENCH)).toMatchInlineSnapshot(`
      "agreement "Accord entre le Royaume d'Alande et la République de Borée relatif aux exercices"
        between Alande and Borée
        in French
        numbered "Article 1", "1.", "a)"
        binding.

      party Alande "le Royaume d'Alande".
      party Borée "la République de Borée".

      preamble
        "Le Royaume d'Alande et la République de Borée, ci-après dénommés « les Parties »,".
        "Sont convenus de ce qui suit :".

      article objet "Objet" numbered "Article premier"
        each party shall "prendre part aux exercices"
          /fr "Chaque Partie s'engage à prendre part aux exercices :":
          - "terrestres";
          - "navals".

      article article-2 ""
        "Les frais sont à la charge de chaque Partie.".

      done at "Borée" on 2020-05-01 in 2 originals /fr "FAIT à Borée, le 1er mai 2020, en deux exemplaires.".
      "
    `);
  });
});

test.each([BILATERAL, MULTILATERAL, FRENCH])('every word is rendered again, and nothing is in error', (source) => {
  const { errors, lost } = measure(source);
  expect({ errors, lost }).toEqual({ errors: [], lost: [] });
});

test('a sentence whose subject or act is uncertain is no norm', () => {
  const uncertain = [
    'The Parties shall be informed by the Depositary.',
    'Each Party shall pay, and the other Party shall account for the sum.',
    'The parties to the dispute may appoint a chairman.',
    'Each Party undertakes not to sell arms and to report sales.',
    'Each Party shall have the right to be heard.',
    'Neither the Party concerned nor its officials shall be liable.',
  ];
  for (const sentence of uncertain) {
    const source = `Treaty\n\nArticle 1\n\n${sentence}\n`;
    expect(imported(source)).toContain(`\n  "${sentence}".`);
  }
});

test('lines broken to the width of a page are joined, and page numbers left out', () => {
  const source = `Treaty on Peace\n\nArticle 1\nPeace\n\nThe Parties shall co-\noperate with one another and with\nother States.\n\n- 3 -\n\nArticle 2\nWar\n\nNo Party may\nmake war.\n`;
  const { source: pacta } = importTreaty(readText(source), renderSource);
  expect(pacta).toContain('the parties shall "co-operate with one another and with other States".');
  expect(pacta).toContain('no party may "make war".');
});

test('Markdown gives its words', () => {
  const source =
    '# Treaty on **Peace**\n\n## Article 1. Peace\n\n1\\. Each Party shall keep the peace.\n2\\. It may rest.\n';
  const { source: pacta, treaty } = importTreaty(readMarkdown(source), renderSource);
  expect(treaty.title).toBe('Treaty on Peace');
  expect(pacta).toContain('article peace "Peace"\n  each party shall "keep the peace".\n  "It may rest.".');
});

test('an importer that has no rendering to compare with still gives what can be read', () => {
  const { source } = importTreaty(readText(BILATERAL), () => undefined);
  expect(parse(source).pieces.flatMap((piece) => piece.errors)).toEqual([]);
});

test.each([
  ['Chaque Partie s’engage à ne pas céder les informations.', 'each party shall not "céder les informations"'],
  ['Les Parties peuvent amender les annexes.', 'the parties may "amender les annexes"'],
  ['Las Partes deberán notificar los cambios a los demás.', 'the parties shall "notificar los cambios a los demás"'],
  [
    'En cas de besoin, l’État d’accueil doit fournir les vivres.',
    '"l’État d’accueil" shall "en cas de besoin, fournir les vivres"',
  ],
  ['No obstante, ninguna de las Partes podrá vender los bienes.', undefined],
])('a plain French or Spanish sentence is a norm: %s', (sentence, norm) => {
  const isFrench = /Partie|État/u.test(sentence);
  const words = isFrench ? 'Les règles des Parties et du pays' : 'Los textos del país y de las Partes y los anexos';
  const pacta = imported(`Acuerdo\n\nArtículo 1\n\n${sentence}\n\nArtículo 2\n\n${words}.\n`).replace(/\s+/gu, ' ');
  expect(pacta).toContain(norm === undefined ? ` "${sentence}".` : ` ${norm}`);
});

test('a French sentence in the passive stays prose', () => {
  const pacta = imported('Accord\n\nArticle 1\n\nLes Parties doivent être informées des faits et des dates.\n');
  expect(pacta).toContain('  "Les Parties doivent être informées des faits et des dates.".');
});
