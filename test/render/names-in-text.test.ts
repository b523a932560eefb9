/** A declared name and the words that a drafter writes around it: one article, the right contraction, a letter that is joined. */
import { describe, expect, test } from 'vitest';
import { provisionText, render } from './rendered.js';

const DRAFTS = {
  en: {
    header: 'English',
    names: `party Jordan "the Hashemite Kingdom of Jordan".
party Union "the European Union" called "the Union".
role sending "the Sending State".
role host "Host State".
body committee "Joint Committee".
term info "Classified Information" means "what is secret".`,
  },
  fr: {
    header: 'French',
    names: `party Jordan "le Royaume hachémite de Jordanie".
party Union "le Royaume d'Espagne".
role sending "l'État d'envoi".
role host "État hôte".
body committee "le Comité mixte".
term info "information classifiée" means "ce qui est secret".`,
  },
  es: {
    header: 'Spanish',
    names: `party Jordan "el Reino Hachemita de Jordania".
party Union "la Unión Europea" called "la Unión".
role sending "el Estado que envía".
role host "Estado anfitrión".
body committee "el Comité Mixto".
term info "información clasificada" means "lo secreto".`,
  },
  ar: {
    header: 'Arabic',
    names: `party Jordan "المملكة الأردنية الهاشمية".
party Union "مملكة إسبانيا".
role sending "الدولة الموفدة".
role host "دولة المقر".
body committee "اللجنة المشتركة".
term info "معلومات مصنفة" means "ما هو سري".`,
  },
} as const;

function said(lang: keyof typeof DRAFTS, text: string): string {
  const { header, names } = DRAFTS[lang];
  const block = render(`agreement "A" between Jordan and Union in ${header} binding.
${names}
article first "First"
  "${text}".
`).blocks.find(({ id }) => id === 'first');
  if (block?.kind !== 'article') throw new Error('The article is not rendered.');
  return block.provisions.map(provisionText).join(' ').replaceAll('\u00a0', ' ');
}

describe('English', () => {
  test.each([
    ['It informs the {sending}', 'It informs the Sending State.'],
    ['It informs {sending} of the {host}', 'It informs the Sending State of the Host State.'],
    ['Each {sending} and a {host} meet', 'Each Sending State and a Host State meet.'],
    ['{sending} reports to {committee}', 'The Sending State reports to the Joint Committee.'],
    ['{committee} meets', 'The Joint Committee meets.'],
    ['The new {committee} meets', 'The new Joint Committee meets.'],
    ['The laws of {Union} and of the {Union}', 'The laws of the Union and of the Union.'],
    ['It keeps {info} from {Jordan}', 'It keeps Classified Information from Jordan.'],
    ['See {first}', 'See Article 1.'],
  ])('%s', (text, expected) => expect(said('en', text)).toBe(expected));
});

describe('French', () => {
  test.each([
    ['Le {sending} informe le {committee}', "L'État d'envoi informe le Comité mixte."],
    ['Il rend compte au {sending} et à {committee}', "Il rend compte à l'État d'envoi et au Comité mixte."],
    ['Il rend compte au {host} et à la {committee}', "Il rend compte à l'État hôte et au Comité mixte."],
    [
      'Les lois de {Jordan}, du {Union} et des {committee}',
      "Les lois de la Jordanie, de l'Espagne et du Comité mixte.",
    ],
    ['Chaque {sending} protège toute {info}', "Chaque État d'envoi protège toute information classifiée."],
    ['La perte de {info} et la {info}', "La perte d'information classifiée et l'information classifiée."],
    [
      'Conformément à {first} et en vertu de {first}',
      "Conformément à l'article premier et en vertu de l'article premier.",
    ],
  ])('%s', (text, expected) => expect(said('fr', text)).toBe(expected));
});

describe('Spanish', () => {
  test.each([
    ['La {sending} informa al {committee}', 'El Estado que envía informa al Comité Mixto.'],
    ['Las leyes de {Union} y de {committee}', 'Las leyes de la Unión y del Comité Mixto.'],
    ['Informa a {committee} y al {Union}', 'Informa al Comité Mixto y a la Unión.'],
    ['Cada {sending} cumple lo dispuesto en {first}', 'Cada Estado que envía cumple lo dispuesto en el artículo 1.'],
    ['De conformidad con lo dispuesto a tenor de {first}', 'De conformidad con lo dispuesto a tenor del artículo 1.'],
  ])('%s', (text, expected) => expect(said('es', text)).toBe(expected));
});

describe('Arabic', () => {
  test.each([
    ['تقدم التقارير لـ{committee}', 'تقدم التقارير للجنة المشتركة.'],
    ['تقدم التقارير ل{sending}', 'تقدم التقارير للدولة الموفدة.'],
    ['تقدم التقارير لـ {host}', 'تقدم التقارير لدولة المقر.'],
    ['عملًا بـ{first} ولـ{Jordan}', 'عملًا بالمادة (١) وللأردن.'],
  ])('%s', (text, expected) => expect(said('ar', text)).toBe(expected));
});
