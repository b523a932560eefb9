/** A paragraph's sentences. Abbreviations, initials and numbers with dots end none. */
const BEFORE =
  '(?<=[.!?]["”»)]?)(?<![:;]\\s?\\(?\\d{1,2}\\.)(?<!^\\(?\\d{1,3}\\.)(?<!\\b(?:No|Nos|Art|Arts|Mr|Mrs|Ms|Dr|Gen|Col|Lt|St|cf|e\\.g|i\\.e|para|paras|vol|pp?|art|p\\.ej|núm|\\p{Lu})\\.)';
const BEHIND = '(?=["“«(]?\\p{Lu})';
const PARTED = new RegExp(`${BEFORE}\\s+${BEHIND}`, 'u');
const PARTED_OR_GLUED = new RegExp(`${BEFORE}\\s*${BEHIND}`, 'u');

/** The sentences as blanks part them: two that no blank parts stay together, so that their words can be put back as they were. */
export function sentencesOf(text: string): readonly string[] {
  return parts(text, PARTED);
}

/** The sentences of a stretch that no blank parts. */
export function gluedSentencesOf(text: string): readonly string[] {
  return parts(text, PARTED_OR_GLUED);
}

function parts(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
