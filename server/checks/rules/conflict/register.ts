import { isChoice, type ModalWords, type Open, type Text } from '../../../../grammar/ast.js';
import type { Piece } from '../../../../grammar/parse.js';
import type { Agreement } from '../../../model/agreement.js';
import type { Place } from '../../../model/symbols.js';
import { rawWords } from '../../../model/text.js';
import type { CheckContext, Finding, Fix, UnitRule } from '../../rule.js';
import { isIn, matchesIn, mayMatch, paragraphsOf, type SentenceText, textsOf } from '../../sentence-texts.js';
import { exampleAgreement } from '../example-agreement.js';
import { MEMORANDUM_WORDS, type RegisterWord, TREATY_WORDS, type WordContext } from './register-words.js';

const example = (modal: string): string =>
  exampleAgreement({
    title: '"Memorandum of Understanding on Winter Transport"',
    header: 'in English\n  non-binding',
    articles: `article roads "Roads"\n  each party ${modal} "plough the pass road".`,
  });

export const register: UnitRule = {
  id: 'conflict/register',
  severity: 'error',
  summary:
    'A non-binding instrument in the words of a treaty (shall, Party, enters into force), or a binding one in those of a memorandum (Participant, comes into effect).',
  rationale:
    'Whether an instrument binds is read from its words: mixed ones leave each side free to say afterwards that it did, or did not. Final clauses are printed in the instrument’s own register by themselves.',
  source:
    'Foreign, Commonwealth and Development Office, Treaties and Memoranda of Understanding: Guidance on Practice and Procedures; United States, Guidance on Non-Binding Documents.',
  fixable: true,
  bad: example('shall'),
  good: example('will'),
  *check(unit, context) {
    const { agreement } = context;
    if (agreement === undefined) return;
    if (unit.piece === agreement.piece) yield* inHeader(agreement);
    if (!agreement.binding) yield* inModals(unit.piece);
    const words = agreement.binding ? MEMORANDUM_WORDS : TREATY_WORDS;
    const own = ownPartyWord(agreement);
    const isName = declaresParticipant(context);
    const present = words.filter(({ pattern }) => mayMatch(unit.piece, pattern));
    if (present.length === 0) return;
    for (const entry of textsOf(unit.piece)) {
      if (entry.role === 'note' || entry.role === 'header' || !isIn('en', entry, context.language)) continue;
      for (const word of present) yield* inText(entry, word, own, agreement.binding && isName);
    }
  },
};

/** The agreement's word for those who make it, or its register's where the header's belongs to the other. */
function ownPartyWord({ binding, partyWord }: Agreement): string {
  if (binding) return /participant/i.test(partyWord) ? 'Party' : partyWord;
  return /part(?:y|ies)\b/i.test(partyWord) ? 'Participant' : partyWord;
}

/** Whether the agreement gives “Participant” a meaning of its own, such as those who take part in an exercise. */
function declaresParticipant({ scope }: CheckContext): boolean {
  return ['participant', 'participants'].some((name) => {
    const kind = scope.lookup(name)?.kind;
    return kind === 'term' || kind === 'role' || kind === 'group';
  });
}

const OF_A_TREATY = /\b(?:Agreement|Convention|Covenant|Pact|Protocol|Treaty)\b/;

function* inHeader({ header, piece, binding }: Agreement): Iterable<Finding> {
  for (const item of header.items) {
    if (item.kind === 'parties-called') {
      const word = rawWords(item.text);
      const isOther = binding ? /\bparticipant/i.test(word) : /\bpart(?:y|ies)\b/i.test(word);
      if (isOther) yield headerFinding(piece, item.text, word, binding, binding ? 'Party' : 'Participant');
    }
    if (item.kind === 'called' && !binding && OF_A_TREATY.test(rawWords(item.text))) {
      yield headerFinding(piece, item.text, rawWords(item.text), binding, 'Memorandum of Understanding');
    }
  }
  const { title } = header;
  if (binding || isChoice(title.text)) return;
  for (const { start, end, match } of matchesIn(piece, title.text, new RegExp(OF_A_TREATY, 'g'))) {
    if (match.index > 40) continue;
    yield {
      rule: register.id,
      severity: 'info',
      message: `The title speaks of ${/^[AE]/.test(match[0]) ? 'an' : 'a'} ${match[0]}, but the instrument is non-binding: guidance on such instruments avoids the word, since it is what treaties are called. Call it a memorandum of understanding or an arrangement, or write “binding”.`,
      place: { piece, start, end },
    };
  }
}

function headerFinding(piece: Piece, text: Text, word: string, binding: boolean, instead: string): Finding {
  return {
    rule: register.id,
    message: `“${word}” is a word ${ofTheOther(binding)}: whether it binds would be open to argument. Write “${instead}”, or change “${binding ? 'binding' : 'non-binding'}”.`,
    place: { piece, start: text.start, end: text.end },
    fixes: [
      {
        title: `Write “${instead}”`,
        edits: [{ piece, start: text.start, end: text.end, text: `"${instead}"` }],
        certain: true,
      },
    ],
  };
}

function ofTheOther(binding: boolean): string {
  return binding
    ? 'of a memorandum, but this instrument is binding'
    : 'of a treaty, but this instrument is non-binding';
}

/** `shall` as the modal of a norm. */
function* inModals(piece: Piece): Iterable<Finding> {
  for (const { paragraph } of paragraphsOf(piece)) {
    if (paragraph.kind !== 'norm') continue;
    const sentence = { piece, start: paragraph.start, end: paragraph.end };
    for (const modal of [paragraph.modal, ...(paragraph.consequence ? [paragraph.consequence.modal] : [])]) {
      for (const { modal: word, start, end } of modalsOf(modal)) {
        if (word !== 'shall' && word !== 'shall-not') continue;
        yield finding({ piece, start, end }, sentence, 'shall', false, [
          {
            title: 'Write “will”',
            edits: [{ piece, start, end, text: word === 'shall' ? 'will' : 'will not' }],
            certain: true,
          },
        ]);
      }
    }
  }
}

function modalsOf(modal: Open<ModalWords>): readonly ModalWords[] {
  return isChoice(modal) ? modal.options.map(({ value }) => value) : [modal];
}

function* inText(entry: SentenceText, word: RegisterWord, partyWord: string, isName: boolean): Iterable<Finding> {
  const binding = MEMORANDUM_WORDS.includes(word);
  const { piece } = entry.sentence;
  for (const { start, end, match, words, at } of matchesIn(piece, entry.text, word.pattern)) {
    const before = words.slice(0, at);
    const after = words.slice(at + match[0].length);
    const context: WordContext = { before, after, isHeading: entry.role === 'heading', partyWord };
    if (isQuoted(before) || (word.unless?.(context) ?? false)) continue;
    if (isName && /^Participant/.test(match[0])) continue;
    if (/^participant/.test(match[0])) continue;
    const text = word.write?.(match[0].replaceAll(/\s+/g, ' '), context);
    const fixes: Fix[] =
      text === undefined
        ? []
        : [{ title: `Write “${text}”`, edits: [{ piece, start, end, text }], certain: word.certain ?? false }];
    yield finding({ piece, start, end }, entry.sentence, match[0].replaceAll(/\s+/g, ' '), binding, fixes);
  }
}

/** Whether a quotation is open: what another instrument says is left as it says it. */
function isQuoted(before: string): boolean {
  const opened = before.match(/[“«]/g)?.length ?? 0;
  const closed = before.match(/[”»]/g)?.length ?? 0;
  return opened > closed || (before.match(/\\"/g)?.length ?? 0) % 2 === 1;
}

function finding(place: Place, sentence: Place, word: string, binding: boolean, fixes: readonly Fix[]): Finding {
  const instead = fixes[0]?.title.replace(/^Write /, 'write ');
  return {
    rule: register.id,
    message: `“${word}” is the language ${ofTheOther(binding)}: whether it binds would be open to argument.${instead === undefined ? ' Reword the sentence' : ` Either ${instead}`}, or declare the instrument ${binding ? 'non-binding' : 'binding'}.`,
    place,
    silencedAt: [sentence],
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}
