/** `pacta explain`: a rule's page. */
import { declareCommand } from '../declaration.js';

export const explain = declareCommand({
  name: 'explain',
  summary: 'says what a rule finds, why it matters and what to do',
  description: [
    'Prints the page of a rule: what it finds, why, the practice that it follows, and an example with and without a finding. Without a rule, lists them all.',
  ],
  args: [{ name: 'RULE', summary: 'the id of a rule, or a group', required: false, completes: 'rule' }],
  options: {
    format: { value: 'NAME', choices: ['text', 'json'], default: 'text', summary: 'how the page is written' },
  },
  examples: [
    { line: 'explain conflict/deadline', does: 'prints the page of the rule conflict/deadline' },
    { line: 'explain balance', does: 'lists the rules of the group balance' },
  ],
  run: async (given, surroundings) => (await import('../explain-rules.js')).explainRules(given, surroundings),
});
