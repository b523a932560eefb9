/** The packet as a document, so that every writer of treaty text writes it too. */
import type { ArticleBlock, Block, Document, ListItem, Provision, Source, Words } from '../../render/document.js';
import type { RegistrationFacts } from './facts.js';
import { type Label, PACKET_WORDING, type PacketLanguage, type PacketWording } from './wording.js';

const BLANK = '______________________________';

/** The certifying statement, the particulars, what is to be attached and what is to be supplied. @param source where all of it counts as written */
export function packetDocument(facts: RegistrationFacts, lang: PacketLanguage, source: Source): Document {
  const wording = PACKET_WORDING[lang];
  const paragraph = (text: string, items: readonly ListItem[] = []): Provision => ({
    words: words(text),
    items,
    source,
  });
  const section = (title: string, provisions: readonly Provision[], number: number): ArticleBlock => ({
    kind: 'article',
    id: `section-${number}`,
    heading: '',
    number,
    title: words(title),
    provisions,
    source,
  });
  const numbered = (texts: readonly string[]): readonly Provision[] =>
    texts.map((text, index) => ({ ...paragraph(text), number: index + 1, mark: `${index + 1}.` }));
  const missing = facts.missing.map((what) => wording.missing[what]);
  const blocks: readonly Block[] = [
    { kind: 'title', id: 'title', title: words(wording.title), source },
    section(wording.statement, [...statement(facts, lang).map((text) => paragraph(text))], 1),
    {
      kind: 'signatures',
      id: 'signature',
      signatures: [{ for: words(facts.certifier ?? wording.signatory), source }],
      source,
    },
    section(wording.particulars, numbered(particulars(facts, lang)), 2),
    section(wording.attached, numbered(attachments(facts, lang)), 3),
    section(wording.missingHeading, missing.length === 0 ? [paragraph(wording.nothingMissing)] : numbered(missing), 4),
  ];
  return { lang, direction: 'ltr', title: wording.title, languages: [lang], parties: [], blocks, lineOf: () => 0 };
}

function statement(facts: RegistrationFacts, lang: PacketLanguage): readonly string[] {
  const wording = PACKET_WORDING[lang];
  const { place = BLANK, date } = facts;
  const when = wording.signedAt(place, date === undefined ? BLANK : dateIn(date, lang));
  const title = titleFor(facts, lang);
  const languages = listed(
    facts.languages.map((tag) => languageName(tag, lang)),
    wording,
  );
  const noun =
    lang === 'en' ? (facts.languages.length === 1 ? `${languages} language` : `${languages} languages`) : languages;
  return [
    wording.certify(facts.certifier ?? BLANK, title, listed(facts.parties, wording), when, noun),
    wording.complete,
    wording.placeOfCertifying,
  ];
}

function particulars(facts: RegistrationFacts, lang: PacketLanguage): readonly string[] {
  const wording = PACKET_WORDING[lang];
  const { labels, toSupply, none } = wording;
  const { entryClause, reservationsClause, registrationClause, depositaryClause } = facts;
  const clause = (one: { readonly article: string; readonly text: string }): string =>
    wording.clause(one.article, one.text);
  const row = (label: Label, value: string): string => `${labels[label]}${lang === 'fr' ? ' :' : ':'} ${value}`;
  const languages = facts.languages.map((tag) => languageName(tag, lang)).join(', ');
  const prevailing =
    facts.prevailing === undefined ? '' : `; ${wording.prevails(languageName(facts.prevailing, lang))}`;
  const signatories = facts.signatures.map(({ for: party, by, capacity }) =>
    [party, by ?? toSupply, capacity].filter((text) => text !== undefined).join(', '),
  );
  return [
    row('title', facts.titles.map(({ lang: tag, title }) => `${title} (${languageName(tag, lang)})`).join('; ')),
    row('parties', facts.parties.join('; ')),
    row('concluded', concluded(facts, lang) ?? toSupply),
    row('signatories', signatories.length === 0 ? toSupply : signatories.join('; ')),
    row('entered', facts.enteredIntoForce === undefined ? toSupply : dateIn(facts.enteredIntoForce, lang)),
    row('method', entryClause === undefined ? toSupply : clause(entryClause)),
    row('languages', languages + prevailing),
    row(
      'reservations',
      [reservationsClause && clause(reservationsClause), reservations(facts, wording)]
        .filter((text) => text !== undefined && text !== '')
        .join('; '),
    ),
    ...(depositaryClause === undefined ? [] : [row('depositary', clause(depositaryClause))]),
    ...(registrationClause === undefined ? [] : [row('registration', clause(registrationClause))]),
    row(
      'related',
      facts.ties.length === 0
        ? none
        : facts.ties.map(({ tie, title }) => `${wording.ties[tie] ?? tie} “${title}”`).join('; '),
    ),
  ];
}

function reservations({ isBilateral, reservationsExcluded }: RegistrationFacts, wording: PacketWording): string {
  if (reservationsExcluded) return '';
  return isBilateral ? wording.noReservations : wording.reservationsToList;
}

function attachments({ languages, annexes }: RegistrationFacts, lang: PacketLanguage): readonly string[] {
  const { copyIn, withAnnexes, attachments: others } = PACKET_WORDING[lang];
  const behind = annexes.length === 0 ? '' : `, ${withAnnexes(annexes.join(', '))}`;
  return [...languages.map((tag) => copyIn(languageName(tag, lang)) + behind), ...others];
}

function titleFor({ titles }: RegistrationFacts, lang: PacketLanguage): string {
  return (titles.find((one) => one.lang.startsWith(lang)) ?? titles[0])?.title ?? BLANK;
}

/** Place and date as far as both are known. */
function concluded({ place, date }: RegistrationFacts, lang: PacketLanguage): string | undefined {
  if (place === undefined || date === undefined) return undefined;
  return PACKET_WORDING[lang].doneAt(place, dateIn(date, lang));
}

function dateIn(iso: string, lang: PacketLanguage): string {
  const tag = lang === 'en' ? 'en-GB' : 'fr';
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
  const said = format.format(new Date(iso));
  return lang === 'fr' ? said.replace(/^1(?=\s)/, '1er') : said;
}

/** A language by its tag or its English name, named in another. */
export function languageName(given: string, lang: PacketLanguage): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(given) ?? given;
}

function listed(texts: readonly string[], { and }: PacketWording): string {
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : texts.slice(0, -1).join(', ') + and + last;
}

function words(text: string): Words {
  return [{ kind: 'text', text }];
}
