/** Numbers in words agree with what they count; figures are grouped as the language groups them. */
import { expect, test } from 'vitest';
import { provisionText, render } from './rendered.js';

function said(language: string, text: string): string {
  const block = render(`agreement "A" in ${language}.\narticle a "A"\n  "${text}".\n`).blocks.find(
    ({ id }) => id === 'a',
  );
  if (block?.kind !== 'article') throw new Error('The article is not rendered.');
  return block.provisions
    .map(provisionText)
    .join(' ')
    .replace(/[\u00a0\u202f]/gu, ' ');
}

test.each([
  ['English', 'Up to {12500} euro', 'Up to 12,500 euro.'],
  ['English', 'Up to {1000} euro and {1250} more', 'Up to one thousand (1,000) euro and 1,250 more.'],
  ['French', 'Pas plus de {12500} euros', 'Pas plus de 12 500 euros.'],
  ['French', '{21} personnes et {21} jours', 'vingt et une (21) personnes et vingt et un (21) jours.'],
  [
    'French',
    '{1} réunion, {71} copies, {80} avions',
    'une (1) réunion, soixante et onze (71) copies, quatre-vingts (80) avions.',
  ],
  ['Spanish', 'Hasta {12500} euros', 'Hasta 12.500 euros.'],
  ['Spanish', '{21} personas y {21} inspectores', 'veintiuna (21) personas y veintiún (21) inspectores.'],
  ['Spanish', '{200} inspecciones y {200} días', 'doscientas (200) inspecciones y doscientos (200) días.'],
  ['Russian', 'До {12500} евро', 'До 12 500 евро.'],
  ['Russian', '{1} сторона, {2} стороны, {2} инспектора', 'одна (1) сторона, две (2) стороны, два (2) инспектора.'],
  ['Russian', '{1} уведомление и {21} копия', 'одно (1) уведомление и двадцать одна (21) копия.'],
  ['Arabic', 'حتى {12500} يورو', 'حتى ١٢٬٥٠٠ يورو.'],
  ['Arabic', '{3} نسخ و{5} مفتشين', 'ثلاث (٣) نسخ وخمسة (٥) مفتشين.'],
  ['Arabic', '{11} طائرة و{11} خبيرًا', 'إحدى عشرة (١١) طائرة وأحد عشر (١١) خبيرًا.'],
  ['Chinese', '不超过{12500}欧元', '不超过12,500欧元.'],
])('%s: %s', (language, text, expected) => {
  expect(said(language, text).toLowerCase()).toBe(
    expected.replace(/\.$/u, language === 'Chinese' ? '。' : '.').toLowerCase(),
  );
});
