/** Layouts that the treaties of practice come in: other headings, marks, languages and instruments than the importer was first read against. */
import { expect, test } from 'vitest';
import { comparison, measure, tokensOf } from './measure.js';

interface Layout {
  readonly name: string;
  readonly text: string;
  readonly articles: number;
  /** Lines of the agreement, blanks folded. */
  readonly lines: readonly string[];
  /** What is left out on purpose: numbers of pages. */
  readonly lost?: readonly string[];
}

const LAYOUTS: readonly Layout[] = [
  {
    name: 'capitals, broken to a page, with page numbers',
    articles: 3,
    lost: ['- 2 -'],
    text: `                    AGREEMENT

       BETWEEN THE REPUBLIC OF ALDOVIA

          AND THE KINGDOM OF BRENNT


The Republic of Aldovia and the Kingdom of Brennt (hereinafter referred to
as "the Parties"),

Have agreed as follows:

                    ARTICLE I
                   Definitions

For the purposes of this Agreement:

(1) "Host Party" means the Party that asks for assistance;

(2) "equipment" means vehicles, aircraft and stores.

                    ARTICLE II
                   Assistance

1.   Each Party shall, within the limits of its means, give assistance to the
     other Party upon its request. The Host Party may at any time
     decline it.

2.   The Host Party shall:

     (a)  receive the personnel at the frontier;

     (b)  bear the costs referred to in Article II, paragraph 1.

                        - 2 -

                    ARTICLE III
                 Final provisions

1.   This Agreement shall remain in force for a period of five years and shall
     be renewed automatically for successive periods of five years.

2.   Either Party may terminate this Agreement at any time by giving six
     months' written notice to the other Party.

DONE at Aldov on 3 March 2011.
`,
    lines: [
      'agreement "AGREEMENT BETWEEN THE REPUBLIC OF ALDOVIA AND THE KINGDOM OF BRENNT" between Aldovia and Brennt',
      'unnumbered term equipment "equipment" means "vehicles, aircraft and stores"',
      'also the host-party may "at any time decline it".',
      'this agreement remains in force for 5 years, renewed automatically for 5 years',
      'either party may terminate this agreement with 6 months notice',
      'done at "Aldov"',
    ],
  },
  {
    name: 'a memorandum in paragraphs',
    articles: 2,
    text: `MEMORANDUM OF UNDERSTANDING BETWEEN THE MINISTRY OF DEFENCE OF CORVIA AND THE MINISTRY OF DEFENCE OF DELMAR

INTRODUCTION

The Ministry of Defence of Corvia and the Ministry of Defence of Delmar (hereinafter referred to as the "Participants"),

Have reached the following understandings:

PARAGRAPH 1
PURPOSE

1.1 The purpose of this Memorandum is to set out the arrangements for support.

1.2 The Participants will cooperate in good faith.

PARAGRAPH 2
RESPONSIBILITIES

2.1 The Host Nation will:

a. provide accommodation;

b. waive all charges.

2.2 Each Participant may suspend the support without notice.

Signed at Corvia City on 1 June 2019 in two copies.
`,
    lines: [
      'parties called "Participant"',
      'non-binding.',
      'the parties will "cooperate in good faith".',
      '"the Host Nation" will: - "provide accommodation";',
      'each party may "suspend the support without notice".',
      'done at "Corvia City"',
    ],
  },
  {
    name: 'a Spanish agreement with Artículo 1°.-',
    articles: 2,
    text: `CONVENIO ENTRE LA REPÚBLICA DE ALTARA Y EL REINO DE BELMONTE SOBRE PROTECCIÓN CIVIL

La República de Altara y el Reino de Belmonte, en adelante "las Partes", han convenido lo siguiente:

Artículo 1°.- Obligaciones

1. Cada Parte deberá comunicar a la otra Parte los riesgos que conozca.

2. Las Partes podrán celebrar reuniones cada año. Las Partes se comprometen a no divulgar la información recibida.

3. Las Partes podrán cooperar en los ámbitos siguientes:

a) formación;

b) ejercicios conjuntos.

Artículo 2°.- Entrada en vigor

El presente Convenio entrará en vigor en la fecha de su firma.

Hecho en Altara, el 5 de mayo de 2012, en dos ejemplares originales.
`,
    lines: [
      'each party shall "comunicar a la otra Parte los riesgos que conozca".',
      'the parties may "celebrar reuniones cada año". also the parties shall not "divulgar la información recibida"',
      'the parties may "cooperar en los ámbitos siguientes": - "formación";',
      'this agreement enters into force upon signature',
    ],
  },
  {
    name: 'an Arabic agreement',
    articles: 2,
    text: `اتفاقية بين حكومة المملكة الأردنية الهاشمية وحكومة مملكة إسبانيا بشأن التعاون العسكري

إن حكومة المملكة الأردنية الهاشمية وحكومة مملكة إسبانيا، المشار إليهما فيما بعد بالطرفين،

اتفقتا على ما يلي:

المادة 1
مجالات التعاون

1. يتعاون الطرفان في المجالات التالية:

أ) التدريب؛

ب) تبادل الخبرات.

2. يتحمل كل طرف نفقاته.

المادة (2)
الدخول حيز النفاذ

تدخل هذه الاتفاقية حيز النفاذ من تاريخ التوقيع عليها.

حررت في عمان في 1 كانون الأول 2020 من نسختين أصليتين.
`,
    lines: ['in Arabic', '"يتعاون الطرفان في المجالات التالية:": - "التدريب؛"; - "تبادل الخبرات."', 'done at "عمان"'],
  },
  {
    name: 'an exchange of notes',
    articles: 1,
    text: `The Ambassador of Fenland to the Minister for Foreign Affairs of Gorre

Fen City, 4 April 2003

Excellency,

I have the honour to propose the following:

1. Nationals of either State may enter the territory of the other State without a visa.

2. The Government of Gorre shall inform the Government of Fenland of any change in its passports.

3. Either Government may suspend the foregoing provisions by giving thirty days' notice.

Accept, Excellency, the renewed assurances of my highest consideration.

(Signed) J. Marsh
`,
    lines: [
      'unnumbered "Excellency,".',
      '"either Government" may "suspend the foregoing provisions by giving thirty days\' notice".',
    ],
  },
  {
    name: 'chapters, articles with titles behind dashes, annexes',
    articles: 3,
    text: `CONVENTION ON THE PROTECTION OF MOUNTAIN SPRINGS

The Contracting States, Have agreed as follows:

CHAPTER I — GENERAL PROVISIONS

Article 1 – Scope

(1) This Convention applies to all springs in the territory of a Contracting State.
(2) No Contracting State may sell water from a protected spring unless the Committee so decides.

Article 2 – Duties

Every Contracting State undertakes to:
- keep a register of springs;
- report to the Committee in accordance with Annex I.

CHAPTER II — FINAL CLAUSES

Article 3

1) This Convention is subject to ratification. Article 2 of the Charter is not affected.
2) No reservations may be made to this Convention.
3) Any Contracting State may denounce this Convention by notification to the Depositary, subject to Article 1 –

Done at Helve, this 2nd day of July 1988, in the English and French languages, both texts being equally authentic.

ANNEX I
LIST OF SPRINGS

1. Alpha.
2. Beta, see Article 2.
`,
    lines: [
      'parties called "Contracting State"',
      'no party may "sell water from a protected spring unless the Committee so decides".',
      'each party shall /en "Every Contracting State undertakes to:": - "keep a register of springs',
      'report to the Committee in accordance with {list-of-springs}',
      '"Article 2 of the Charter is not affected."',
      'this agreement permits no reservations.',
      'annex list-of-springs "LIST OF SPRINGS" numbered "ANNEX I"',
      '"Beta, see {duties}.".',
    ],
  },
  {
    name: 'a French agreement with § and °',
    articles: 2,
    text: `ACCORD DE SÉCURITÉ entre le Gouvernement de la République de Valmy et le Gouvernement du Royaume d'Ostrie

Le Gouvernement de la République de Valmy et le Gouvernement du Royaume d'Ostrie, ci-après dénommés « les Parties », sont convenus de ce qui suit :

ARTICLE PREMIER - OBJET

§ 1. Chaque Partie s'engage à protéger les informations classifiées reçues de l'autre Partie.

§ 2. Les Parties peuvent se consulter à tout moment. Elles se réunissent une fois par an.

ARTICLE 2 - DÉFINITIONS

Aux fins du présent Accord :

1° « information classifiée » désigne toute information marquée comme telle ;

2° « Partie d'origine » désigne la Partie qui transmet l'information.

Fait à Valmy, le 1er mars 2001, en deux exemplaires originaux, en langue française.
`,
    lines: [
      'each party shall "protéger les informations classifiées reçues de l\'autre Partie"',
      'the parties may "se consulter à tout moment". also "Elles se réunissent une fois par an.".',
      'term information-classifiée "information classifiée" means "toute information marquée comme telle"',
    ],
  },
];

test.each(LAYOUTS)('$name', ({ text, articles, lines, lost = [] }) => {
  const { imported, rendered, errors } = measure(text);
  expect(errors).toEqual([]);
  expect(comparison(text, rendered, tokensOf).lost).toEqual(lost);
  expect(imported.treaty.elements.filter(({ kind }) => kind === 'article')).toHaveLength(articles);
  const source = imported.source.replace(/\s+/gu, ' ');
  for (const line of lines) expect(source).toContain(line);
});
