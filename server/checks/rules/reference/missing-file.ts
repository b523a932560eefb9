import type { UnitRule } from '../../rule.js';
import { custody } from './example-agreement.js';

const ID = 'reference/missing-file';

const AGREEMENT = custody('', '  each party shall "list the evidence".\n');

export const missingFile: UnitRule = {
  id: ID,
  severity: 'error',
  summary: 'A “use”, or a tie to another agreement, whose file is not there.',
  rationale:
    'What the file declares is unknown, and the norms of the agreement that it holds are compared with nothing.',
  bad: `use "court-terms.pacta".\n\n${AGREEMENT}`,
  good: `use "terms.pacta".\n\n${AGREEMENT.replace('list the evidence', 'list the {evidence}')}`,
  exampleFiles: { 'terms.pacta': 'term evidence "Evidence" means "objects found at the place of an attack".\n' },
  *check({ piece }, { missingFiles }) {
    for (const { path, place } of missingFiles) {
      if (place.piece !== piece) continue;
      yield {
        rule: ID,
        message: `There is no file “${path}” beside this one, so nothing that it says can be checked. Correct the path, which is read from this file’s folder, or add the file.`,
        place,
      };
    }
  },
};
