/** GitLab's Code Quality report. */
import { createHash } from 'node:crypto';
import type { Severity } from '../../checks/rule.js';
import { fingerprintsOf } from '../lint/fingerprint.js';
import type { Reporter, ReporterContext } from './reporter.js';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

export function gitlabReporter({ textOf }: ReporterContext): Reporter {
  let first = true;
  return {
    begin: () => '[',
    file(found) {
      const fingerprints = fingerprintsOf(found, textOf);
      return found.diagnostics
        .map(({ rule, severity, message, line, endLine }, index) => {
          const separator = first ? '\n' : ',\n';
          first = false;
          // A fingerprint has to be unique in the whole report, and the same sentence can stand in two files.
          const whole = `${found.path}\u0000${fingerprints[index]}`;
          const entry = {
            description: message,
            check_name: rule,
            fingerprint: createHash('sha256').update(whole).digest('hex').slice(0, 40),
            severity: SEVERITIES[severity],
            location: { path: found.path.replace(/^\.\//, ''), lines: { begin: line, end: endLine } },
          };
          return separator + JSON.stringify(entry);
        })
        .join('');
    },
    end: () => '\n]\n',
  };
}
