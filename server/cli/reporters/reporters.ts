/** Every form of a report, by the name that `--format` takes. */
import { jsonReporter } from './json.js';
import { prettyReporter } from './pretty.js';
import type { Reporter, ReporterContext } from './reporter.js';

export const FORMATS = ['pretty', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Makes the reporter of a format. */
export function createReporter(format: Format, context: ReporterContext): Reporter {
  switch (format) {
    case 'pretty':
      return prettyReporter(context);
    case 'json':
      return jsonReporter();
  }
}
