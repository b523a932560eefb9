/** Every form of a report, by the name that `--format` takes. */
import type { Reporter, ReporterContext } from './reporter.js';

export const FORMATS = ['pretty', 'json', 'sarif', 'junit', 'github', 'gitlab'] as const;
export type Format = (typeof FORMATS)[number];

/** Makes the reporter of a format; only that one is loaded. */
export async function createReporter(format: Format, context: ReporterContext): Promise<Reporter> {
  switch (format) {
    case 'pretty':
      return (await import('./pretty.js')).prettyReporter(context);
    case 'json':
      return (await import('./json.js')).jsonReporter();
    case 'sarif':
      return (await import('./sarif.js')).sarifReporter(context);
    case 'junit':
      return (await import('./junit.js')).junitReporter(context);
    case 'github':
      return (await import('./github.js')).githubReporter();
    case 'gitlab':
      return (await import('./gitlab.js')).gitlabReporter(context);
  }
}
