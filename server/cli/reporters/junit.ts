/** JUnit, which CI servers read: a suite for each file, a failed case for each finding that fails the run. */
import type { ResultDiagnostic } from '../lint/results.js';
import { isAtLeast } from '../lint/tally.js';
import { xmlAttributes, xmlText } from '../xml-text.js';
import type { Reporter, ReporterContext } from './reporter.js';

/** Written as the stricter of the two schemas in use asks for it: every attribute, and the elements in one order. */
export function junitReporter({ failingLevel, now }: ReporterContext): Reporter {
  const timestamp = now.toISOString().slice(0, 19);
  let suites = 0;
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
    file({ path, diagnostics }) {
      const failing = diagnostics.filter(({ severity }) => isAtLeast(severity, failingLevel));
      const others = diagnostics.filter((one) => !failing.includes(one));
      const attributes = xmlAttributes({
        name: path,
        timestamp,
        hostname: 'localhost',
        tests: Math.max(1, failing.length),
        failures: failing.length,
        errors: 0,
        time: 0,
        id: suites++,
        package: 'pacta',
      });
      const cases = failing.map((one) => failedCase(path, one));
      const passed = `    <testcase${xmlAttributes({ name: 'nothing fails', classname: path, time: 0 })}/>\n`;
      const notes = others.map((one) => `${said(path, one)}\n`).join('');
      return (
        `  <testsuite${attributes}>\n    <properties/>\n` +
        (cases.join('') || passed) +
        `    <system-out>${xmlText(notes)}</system-out>\n    <system-err/>\n  </testsuite>\n`
      );
    },
    end: () => '</testsuites>\n',
  };
}

function failedCase(path: string, one: ResultDiagnostic): string {
  const name = `${one.rule} ${one.line}:${one.column}`;
  const also = one.related.map((place) => `\n${place.path}:${place.line}:${place.column} ${place.message}`);
  const failure = `<failure${xmlAttributes({ type: one.severity, message: one.message })}>`;
  return (
    `    <testcase${xmlAttributes({ name, classname: path, time: 0 })}>\n` +
    `      ${failure}${xmlText(said(path, one) + also.join(''))}</failure>\n    </testcase>\n`
  );
}

function said(path: string, { line, column, severity, rule, message }: ResultDiagnostic): string {
  return `${path}:${line}:${column} ${severity} ${rule} ${message}`;
}
