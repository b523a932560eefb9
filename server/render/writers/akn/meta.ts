/** What Akoma Ntoso asks to be told of every document: work, expression and manifestation, and who is referred to. */
import type { Document } from '../../document.js';
import { element } from './xml.js';

/** ISO 639-2 codes of the languages of the United Nations. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'ara',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  ru: 'rus',
  zh: 'zho',
};

/** The day that stands for none in a draft that is not dated: the schema wants one. */
const NO_DATE = '0001-01-01';

/** An id of a party for the document's own references. */
export function partyId(name: string): string {
  return `party-${name.normalize('NFC').replace(/[^\p{L}\p{N}_-]/gu, '-')}`;
}

/** @param component the annex that is identified; the main document without one */
export function identification(document: Document, component = 'main', title = document.title): string {
  const { lang, signedOn } = document;
  const date = signedOn ?? NO_DATE;
  const code = LANGUAGES[lang.split('-')[0] ?? ''] ?? lang;
  const work = `/akn/un/act/treaty/${signedOn ?? 'draft'}/${slug(document.title)}`;
  const expression = `${work}/${code}@${signedOn ?? ''}`;
  const author = element('FRBRauthor', { href: `#${firstAuthor(document)}` });
  const on = element('FRBRdate', { date, name: signedOn === undefined ? 'undated' : 'signature' });
  return element(
    'identification',
    { source: '#drafter' },
    element(
      'FRBRWork',
      {},
      element('FRBRthis', { value: `${work}/!${component}` }),
      element('FRBRuri', { value: work }),
      ...(title === '' ? [] : [element('FRBRalias', { value: title, name: 'title' })]),
      on,
      author,
      element('FRBRcountry', { value: 'un' }),
      element('FRBRsubtype', { value: 'treaty' }),
    ),
    element(
      'FRBRExpression',
      {},
      element('FRBRthis', { value: `${expression}/!${component}` }),
      element('FRBRuri', { value: expression }),
      on,
      author,
      element('FRBRlanguage', { language: code }),
    ),
    element(
      'FRBRManifestation',
      {},
      element('FRBRthis', { value: `${expression}/!${component}.xml` }),
      element('FRBRuri', { value: `${expression}.xml` }),
      on,
      element('FRBRauthor', { href: '#drafter' }),
    ),
  );
}

function firstAuthor({ parties }: Document): string {
  const [first] = parties;
  return first === undefined ? 'drafter' : partyId(first.name);
}

/** The parties, their role, and the drafter. */
export function references({ parties }: Document): string {
  const organisation = (eId: string, href: string, showAs: string): string =>
    element('TLCOrganization', { eId, href: `/ontology/organization/${href}`, showAs });
  return element(
    'references',
    { source: '#drafter' },
    ...parties.map(({ name, formal }) => organisation(partyId(name), slug(name), formal)),
    organisation('drafter', 'drafter', 'Drafter'),
    element('TLCRole', { eId: 'party', href: '/ontology/role/party', showAs: 'Party' }),
  );
}

/** A name as a part of an address. */
function slug(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return encodeURIComponent(plain.slice(0, 60)) || 'agreement';
}
