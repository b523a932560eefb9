/** `pacta register`: the packet for registration with the United Nations. */
import { declareCommand } from '../declaration.js';

export const register = declareCommand({
  name: 'register',
  summary: 'writes the packet for registration with the United Nations',
  description: [
    'Article 102 of the Charter asks that every treaty be registered with the Secretariat once it has entered into force. Writes what the Secretariat asks for: the certifying statement, title, parties, place and date, signatories, date and method of entry into force, authentic languages, reservations, and a list of what is to be attached. What the agreement does not say is listed as still to be supplied, never invented.',
    'Given a folder (a path that ends in a slash), writes the statement, its particulars for programs, and the copy of the text in each authentic language.',
  ],
  args: [{ name: 'FILE', summary: 'the agreement; - reads standard input', required: true, completes: 'path' }],
  options: {
    to: {
      value: 'FORMAT',
      choices: ['txt', 'html', 'docx', 'pdf', 'json'],
      default: 'txt',
      summary: 'what is written',
    },
    lang: { value: 'TAG', choices: ['en', 'fr'], default: 'en', summary: 'the language of the packet' },
    'entry-into-force': { value: 'DATE', summary: 'the day on which the agreement entered into force, as 2027-03-01' },
    'certified-by': { value: 'TEXT', summary: 'name and title of the officer who certifies the copy' },
    output: { value: 'FILE', summary: 'a file, or a folder for the packet with its copies' },
    'stdin-filename': { value: 'FILE', summary: 'the name under which standard input is read' },
  },
  examples: [
    { line: 'register treaty.pacta --entry-into-force 2027-03-01', does: 'prints the statement and what is wanting' },
    {
      line: 'register treaty.pacta --to docx --lang fr --output packet/',
      does: 'writes the packet for Word, in French',
    },
  ],
  run: async (given, surroundings) => (await import('../register/run-register.js')).runRegister(given, surroundings),
});
