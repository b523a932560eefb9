/** The words of a registration packet, in the two languages in which the Secretariat publishes. */
import type { Missing } from './facts.js';

export type PacketLanguage = 'en' | 'fr';

export interface PacketWording {
  readonly title: string;
  readonly statement: string;
  /** @param by who certifies, or a blank @param treaty the title @param who the parties @param when place and date, or a blank */
  readonly certify: (by: string, treaty: string, who: string, when: string, languages: string) => string;
  readonly complete: string;
  readonly placeOfCertifying: string;
  readonly signatory: string;
  readonly particulars: string;
  readonly labels: Readonly<Record<Label, string>>;
  readonly toSupply: string;
  readonly doneAt: (place: string, date: string) => string;
  readonly signedAt: (place: string, date: string) => string;
  readonly prevails: (language: string) => string;
  readonly clause: (article: string, text: string) => string;
  readonly noReservations: string;
  readonly reservationsToList: string;
  readonly ties: Readonly<Record<string, string>>;
  readonly none: string;
  readonly attached: string;
  readonly attachments: readonly string[];
  readonly copyIn: (language: string) => string;
  readonly withAnnexes: (annexes: string) => string;
  readonly missingHeading: string;
  readonly nothingMissing: string;
  readonly missing: Readonly<Record<Missing, string>>;
  readonly and: string;
}

export type Label =
  | 'title'
  | 'parties'
  | 'concluded'
  | 'signatories'
  | 'entered'
  | 'method'
  | 'languages'
  | 'reservations'
  | 'depositary'
  | 'registration'
  | 'related';

export const PACKET_WORDING: Readonly<Record<PacketLanguage, PacketWording>> = {
  en: {
    title: 'Registration under Article 102 of the Charter of the United Nations',
    statement: 'Certifying statement',
    certify: (by, treaty, who, when, languages) =>
      `I, ${by}, hereby certify that the attached text is a true and complete copy of the ${treaty}, concluded between ${who} ${when}, in the authentic ${languages}.`,
    complete:
      'I further certify that the attached text includes every annex and all reservations and declarations made by signatories or parties.',
    placeOfCertifying: 'Place and date: ______________________________',
    signatory: 'Name, title and signature of the certifying authority',
    particulars: 'Particulars',
    labels: {
      title: 'Title',
      parties: 'Parties',
      concluded: 'Place and date of conclusion',
      signatories: 'Signatories',
      entered: 'Date of entry into force',
      method: 'Method of entry into force',
      languages: 'Authentic languages',
      reservations: 'Reservations and declarations',
      depositary: 'Depositary',
      registration: 'Registration',
      related: 'Related agreements',
    },
    toSupply: '[to be supplied]',
    doneAt: (place, date) => `${place}, ${date}`,
    signedAt: (place, date) => `at ${place} on ${date}`,
    prevails: (language) => `in case of divergence the ${language} text prevails`,
    clause: (article, text) => `${article}: “${text}”`,
    noReservations: 'none: the agreement has two parties',
    reservationsToList: 'list each with its author, date and text, or state that there are none',
    ties: { supersedes: 'supersedes', amends: 'amends', implements: 'implements', 'subject-to': 'is subject to' },
    none: 'none',
    attached: 'To be attached',
    attachments: [
      'the text of each reservation, declaration or objection, with its date',
      'an electronic copy of every text, one that can be edited and one that cannot',
    ],
    copyIn: (language) => `a certified true copy of the ${language} text`,
    withAnnexes: (annexes) => `with ${annexes}`,
    missingHeading: 'To be supplied or settled before the packet is sent',
    nothingMissing: 'Nothing: the agreement and what was supplied say all that is asked for.',
    missing: {
      status:
        'Status: the source says that the agreement is not signed yet. Only a treaty in force can be registered; check the copy against the signed text.',
      brackets:
        'Open text: the agreement still holds text in brackets that nobody has agreed. The registered text is the one that was signed.',
      unreadable:
        'Unreadable sentences: some of the source cannot be read and stands in the text as written. See: pacta lint.',
      untranslated: 'Missing translations: some sentences stand in another language in one of the authentic texts.',
      'place-and-date': 'Place or date of signature: the agreement does not say where and when it was done.',
      signatories:
        'Signatories: the agreement does not name everybody who signed it. Give their names, unless the signatures on the copy can be read.',
      'entry-into-force-date':
        'Date of entry into force: it follows from acts after the signature. Give it with --entry-into-force. A treaty is registered only after it has entered into force.',
      'entry-into-force-method':
        'Method of entry into force: the agreement has no clause on it. State how and when it entered into force for each party.',
      consents:
        'Consent of each party: for an agreement of more than two parties, list the date and form of each signature, ratification or accession, and the date of entry into force for each.',
      reservations:
        'Reservations and declarations: list those that were made, with their authors and dates, or state that there are none.',
      certifier:
        'Certifying authority: name and title of the officer who certifies the copy. Give them with --certified-by.',
      translation:
        'Translation: the Secretariat publishes in English and French. Where no authentic text is in either, send a courtesy translation if there is one.',
    },
    and: ' and ',
  },
  fr: {
    title: 'Enregistrement en application de l’Article 102 de la Charte des Nations Unies',
    statement: 'Déclaration certifiée',
    certify: (by, treaty, who, when, languages) =>
      `Je soussigné(e), ${by}, certifie que le texte ci-joint est une copie conforme et complète du traité intitulé « ${treaty} », conclu entre ${who} ${when}, faisant foi en ${languages}.`,
    complete:
      'Je certifie en outre que le texte ci-joint comprend toutes les annexes ainsi que toutes les réserves et déclarations faites par les signataires ou les parties.',
    placeOfCertifying: 'Lieu et date : ______________________________',
    signatory: 'Nom, titre et signature de l’autorité certifiante',
    particulars: 'Renseignements',
    labels: {
      title: 'Titre',
      parties: 'Parties',
      concluded: 'Lieu et date de conclusion',
      signatories: 'Signataires',
      entered: 'Date d’entrée en vigueur',
      method: 'Modalités d’entrée en vigueur',
      languages: 'Langues faisant foi',
      reservations: 'Réserves et déclarations',
      depositary: 'Dépositaire',
      registration: 'Enregistrement',
      related: 'Accords connexes',
    },
    toSupply: '[à fournir]',
    doneAt: (place, date) => `${place}, le ${date}`,
    signedAt: (place, date) => `à ${place} le ${date}`,
    prevails: (language) => `en cas de divergence, le texte en ${language} prévaut`,
    clause: (article, text) => `${article} : « ${text} »`,
    noReservations: 'néant : l’accord compte deux parties',
    reservationsToList: 'indiquer pour chacune son auteur, sa date et son texte, ou déclarer qu’il n’y en a pas',
    ties: { supersedes: 'remplace', amends: 'modifie', implements: 'met en œuvre', 'subject-to': 'est subordonné à' },
    none: 'néant',
    attached: 'Pièces à joindre',
    attachments: [
      'le texte de chaque réserve, déclaration ou objection, avec sa date',
      'une copie électronique de chaque texte, l’une modifiable et l’autre non',
    ],
    copyIn: (language) => `une copie certifiée conforme du texte en ${language}`,
    withAnnexes: (annexes) => `avec ${annexes}`,
    missingHeading: 'À fournir ou à régler avant l’envoi du dossier',
    nothingMissing: 'Rien : l’accord et les indications données suffisent.',
    missing: {
      status:
        'État : d’après la source, l’accord n’est pas encore signé. Seul un traité en vigueur peut être enregistré ; vérifier la copie d’après le texte signé.',
      brackets:
        'Texte ouvert : l’accord contient encore des passages entre crochets qui ne sont pas convenus. Le texte enregistré est celui qui a été signé.',
      unreadable:
        'Phrases illisibles : une partie de la source ne peut être lue et figure telle quelle dans le texte. Voir : pacta lint.',
      untranslated:
        'Traductions manquantes : dans l’un des textes faisant foi, des phrases figurent dans une autre langue.',
      'place-and-date': 'Lieu ou date de signature : l’accord n’indique pas où et quand il a été fait.',
      signatories:
        'Signataires : l’accord ne nomme pas tous ceux qui l’ont signé. Indiquer leurs noms, sauf si les signatures de la copie sont lisibles.',
      'entry-into-force-date':
        'Date d’entrée en vigueur : elle dépend d’actes postérieurs à la signature. L’indiquer par --entry-into-force. Un traité n’est enregistré qu’après son entrée en vigueur.',
      'entry-into-force-method':
        'Modalités d’entrée en vigueur : l’accord n’a pas de clause à ce sujet. Indiquer comment et quand il est entré en vigueur pour chaque partie.',
      consents:
        'Consentement de chaque partie : pour un accord de plus de deux parties, indiquer la date et la forme de chaque signature, ratification ou adhésion, et la date d’entrée en vigueur pour chacune.',
      reservations:
        'Réserves et déclarations : indiquer celles qui ont été faites, avec leurs auteurs et leurs dates, ou déclarer qu’il n’y en a pas.',
      certifier:
        'Autorité certifiante : nom et titre de l’agent qui certifie la copie. Les indiquer par --certified-by.',
      translation:
        'Traduction : le Secrétariat publie en anglais et en français. Si aucun texte faisant foi n’est dans l’une de ces langues, joindre si possible une traduction de courtoisie.',
    },
    and: ' et ',
  },
};
