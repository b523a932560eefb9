/** `pacta new`: a first draft. */
import { declareCommand } from '../declaration.js';

export const newDraft = declareCommand({
  name: 'new',
  summary: 'writes a first draft of an agreement of a kind, with every expected clause in place',
  description: [
    'The draft has an article for each topic of the kind, with the reasons for which practice expects it. What only the drafter knows stands as ____, which lint points out until it is filled in. Without a kind, the kinds are listed.',
  ],
  args: [{ name: 'KIND', summary: 'the kind of agreement, as in: of kind KIND', required: false, completes: [] }],
  options: {
    between: { value: 'NAME', many: true, summary: 'the formal name of a party (default: two parties without a name)' },
    title: { value: 'TEXT', summary: 'the title of the agreement (default: that of the kind)' },
    output: { value: 'FILE', summary: 'writes the draft to a file that is not there yet' },
  },
  examples: [
    {
      line: 'new defence-cooperation --between "the Kingdom of Spain" --between "Ukraine"',
      does: 'prints a first draft of an agreement on defence cooperation',
    },
  ],
  run: async (given, surroundings) => (await import('../new/run-new.js')).runNew(given, surroundings),
});
