import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/parse.js';
import { agreementOf } from '../../server/model/agreement.js';

describe('what the parties are called', () => {
  it.each([
    ['Participants', 'English', 'Participant'],
    ['the Contracting Parties', 'English', 'Contracting Party'],
    ['Participant', 'English', 'Participant'],
    ['Parties contractantes', 'French', 'Parties contractantes'],
  ])('“%s” in %s is “%s” of one of them', (called, language, word) => {
    const header = `agreement "A"\n  between Jordan and Spain\n  in ${language}\n  parties called "${called}"\n  binding.\n`;
    expect(agreementOf(parse(header))?.partyWord).toBe(word);
  });
});
