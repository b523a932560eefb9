/** `pacta xliff`: translations out and back. */
import { declareCommand } from '../declaration.js';

export const xliff = declareCommand({
  name: 'xliff',
  summary: 'gives an agreement to translators as XLIFF 2.0, and takes their work back',
  description: [
    'xliff export FILE writes the texts and sentences of an agreement with the translations that it has: sentences as they are printed, and terms, references and amounts in braces as marks that a translator moves and does not change. xliff import FILE writes what comes back into the agreement as variants, as in /ar "…", and changes nothing else of it.',
    'A translation is taken only if its sentence still says what it said at the export; the others are listed.',
    'Exit status: 0, or 1 when a translation was not taken.',
  ],
  args: [
    { name: 'ACTION', summary: 'export or import', required: true, completes: ['export', 'import'] },
    {
      name: 'FILE',
      summary: 'the agreement to export, - reads standard input; or the XLIFF document to import',
      required: true,
      completes: 'path',
    },
  ],
  options: {
    lang: { value: 'TAG', summary: 'the language to translate into (default: the only other one of the agreement)' },
    agreement: {
      value: 'FILE',
      summary: 'the agreement that takes the translations (default: the one beside the document that it names)',
    },
    state: {
      value: 'STATE',
      choices: ['initial', 'translated', 'reviewed', 'final'],
      default: 'initial',
      summary: 'takes only translations that have come so far',
    },
    'dry-run': { summary: 'shows what an import would change, as a unified diff, and changes nothing' },
    output: { value: 'FILE', summary: 'writes the document, or the agreement with its translations, to another file' },
  },
  examples: [
    {
      line: 'xliff export treaty.pacta --lang ar --output treaty.ar.xlf',
      does: 'writes what is to be put into Arabic',
    },
    { line: 'xliff import treaty.ar.xlf --state reviewed', does: 'takes the translations that have been reviewed' },
  ],
  run: async (given, surroundings) => (await import('../xliff/run-xliff.js')).runXliff(given, surroundings),
});
