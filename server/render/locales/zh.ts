/** Chinese: structure, formulas and final clauses. */
import type { Done } from '../../../grammar/ast.js';
import { annexLetter } from '../../model/numbering.js';
import type { Words } from '../document.js';
import type { Speech } from '../speech.js';
import { glued, listed, plain } from '../words.js';
import { sayDate } from './calendar.js';
import type { CitedPlace, ClosingFacts, Locale } from './locale.js';
import { languageName } from './vocabulary.js';
import { bodyWords, chineseEnglish, clauseWords, theParties, thisInstrument } from './zh/clauses.js';
import { chineseNorms } from './zh/norms.js';
import { cardinal, durationWords, numberWords } from './zh/numbers.js';

const NUMBERED_MONTHS = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
const MONTHS = { gregorian: NUMBERED_MONTHS, hijri: NUMBERED_MONTHS };

const and = (phrases: readonly Words[]): Words => listed(phrases, '和', '、');

export const chinese: Locale = {
  tag: 'zh',
  englishFor: chineseEnglish,
  thisInstrument,
  parties: theParties,
  number: (value, { numbers }) => numberWords(value, numbers),
  duration: (duration, { numbers }) => durationWords(duration, numbers),
  date: (date) =>
    sayDate(
      date,
      MONTHS,
      (day, month, year, calendar) => `${calendar === 'hijri' ? '伊历' : ''}${year}年${month}${day}日`,
    ),
  corresponding: (date, equivalent) => `${date}（即${equivalent}）`,
  heading: {
    article: (number, { binding }) => (binding ? `第${cardinal(number)}条` : `第${cardinal(number)}段`),
    annex: (letter) => `附件${letter}`,
    division: (level, number) => `第${cardinal(number)}${{ part: '部分', chapter: '章', section: '节' }[level]}`,
  },
  cite,
  list: and,
  paragraphMark: (number) => `${cardinal(number)}、`,
  itemMark: (index, level) => {
    if (level % 3 === 0) return `（${cardinal(index + 1)}）`;
    return level % 3 === 1 ? `${index + 1}.` : `（${index + 1}）`;
  },
  itemEnd: { between: '；', and: '；和', or: '；或' },
  fullStop: '。',
  colon: '：',
  comma: '，',
  definite: (title) => title,
  between: and,
  representedBy: (one, by) => glued(one, '（由', by, '代表）'),
  preambleOpening: (parties, speech) => glued(and(parties), `（以下称“${theParties(speech)}”）`),
  preambleFormula: ({ binding }) => (binding ? '达成协议如下：' : '达成谅解如下：'),
  definitionsLead: (speech) => `为${thisInstrument(speech)}的目的：`,
  definition: (term, meaning) => glued('“', term, '”是指', meaning),
  body: bodyWords,
  clause: clauseWords,
  norm: chineseNorms,
  testimonium: (speech) =>
    speech.binding
      ? `下列签署人经${speech.ofStates ? '各自政府' : ''}正式授权，已在${thisInstrument(speech)}上签字，以昭信守。`
      : `以上为${theParties(speech)}就${thisInstrument(speech)}所述事项达成的谅解。`,
  isTestimonium: /以昭信守/,
  done,
  signedFor: (one) => glued(one, '代表'),
};

function cite({ container, paragraph, marks = [] }: CitedPlace, speech: Speech): string {
  const whole =
    container === undefined
      ? undefined
      : container.written !== undefined
        ? container.written
        : container.kind === 'annex'
          ? `附件${annexLetter(container.number)}`
          : chinese.heading.article(container.number, speech);
  const part = paragraph === undefined ? '' : `第${cardinal(paragraph)}款${marks.join('')}`;
  if (whole === undefined) return part === '' ? '本条' : part;
  return whole + part;
}

function done({ at, on, originals }: Done, { languages, prevailing }: ClosingFacts, speech: Speech): Words {
  const textIn = (tag: string): string => languageName(tag, 'zh').replace(/语$/, '文');
  const signed = glued(on && glued('于', speech.date(on)), '在', speech.own(at), speech.binding ? '签订' : '签署');
  const parts: Words[] = [signed];
  if (originals) parts.push(glued('正本', speech.number(originals), '份'));
  if (languages.length > 0) {
    const single = originals === undefined || ('value' in originals && originals.value === 1) || languages.length === 1;
    parts.push(glued(single ? '以' : '每份均以', and(languages.map((tag) => plain(textIn(tag)))), '写成'));
  }
  if (languages.length > 1)
    parts.push(plain(`${languages.length === 2 ? '两' : '各'}种文本同等${speech.binding ? '作准' : '有效'}`));
  const sentence = glued(listed(parts, '，', '，'), '。');
  if (prevailing === undefined) return sentence;
  return glued(sentence, `如在解释上发生分歧，以${textIn(prevailing)}文本为准。`);
}
