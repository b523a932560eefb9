/** A paragraph's sentences. Abbreviations, initials and numbers with dots end none. */
const END =
  /(?<=[.!?]["”»)]?)(?<![:;]\s?\(?\d{1,2}\.)(?<!\b(?:No|Nos|Art|Mr|Mrs|Dr|St|cf|e\.g|i\.e|para|vol|pp?|\p{Lu})\.)\s*(?=["“«(]?\p{Lu})/u;

export function sentencesOf(text: string): readonly string[] {
  return text
    .split(END)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
