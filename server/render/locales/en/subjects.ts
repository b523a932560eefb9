/** Who an English sentence speaks of, and to whom. */
import { isChoice, type Open, type Subject, type Text } from '../../../../grammar/ast.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { phrase, plain, plainText } from '../../words.js';

/** The plural of what the parties are called: Parties, High Contracting Parties, States Parties. */
export function pluralOf(partyWord: string): string {
  if (/^State Party$/i.test(partyWord)) return 'States Parties';
  if (/[^aeiou]y$/i.test(partyWord)) return `${partyWord.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(partyWord) ? `${partyWord}es` : `${partyWord}s`;
}

/** The subject of a sentence, or the one to whom something is done, in the middle of a sentence. */
export function subjectWords(subject: Subject, speech: Speech): Words {
  const { partyWord } = speech;
  switch (subject.kind) {
    case 'every-party':
      return plain(`${subject.word} ${partyWord}`);
    case 'parties':
      return plain(`${subject.word === 'both' && !subject.jointly ? 'both' : 'the'} ${pluralOf(partyWord)}`);
    case 'other-party':
      return plain(`the other ${subject.plural ? pluralOf(partyWord) : partyWord}`);
    case 'each':
      return phrase('each', speech.name(subject.name, 'each'));
    case 'names':
      return speech.names(subject.names, 'noun');
    case 'actor':
      return speech.text(subject.text);
  }
}

/** Whether the sentence speaks of several at once, so that they act at `their` expense and `are` entitled. */
export function isPlural(subject: Subject, speech: Speech): boolean {
  switch (subject.kind) {
    case 'parties':
      return true;
    case 'other-party':
      return subject.plural;
    case 'names': {
      const [only, ...more] = subject.names;
      return more.length > 0 || (only !== undefined && speech.symbol(only)?.kind === 'group');
    }
    case 'actor':
      return soundsPlural(subject.text, speech);
    default:
      return false;
  }
}

/** An undeclared actor is taken for several where the head of its words is an English plural: `the competent authorities`. */
function soundsPlural(text: Open<Text>, speech: Speech): boolean {
  if (isChoice(text)) return false;
  const [head = ''] = plainText(speech.text(text)).split(/,| of | in | that | who | which | on | for /);
  return /[^su]s$/i.test(head.trim());
}
