/** JUnit, which CI servers read: a suite for each file, a failed case for each finding that fails the run. */

import type { ResultDiagnostic } from '../lint/results.js';
import { isAtLeast } from '../lint/tally.js';
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
      const attributes = attributesOf({
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
      const passed = `    <testcase${attributesOf({ name: 'nothing fails', classname: path, time: 0 })}/>\n`;
      const notes = others.map((one) => `${said(path, one)}\n`).join('');
      return (
        `  <testsuite${attributes}>\n    <properties/>\n` +
        (cases.join('') || passed) +
        `    <system-out>${escaped(notes)}</system-out>\n    <system-err/>\n  </testsuite>\n`
      );
    },
    end: () => '</testsuites>\n',
  };
}

function failedCase(path: string, one: ResultDiagnostic): string {
  const name = `${one.rule} ${one.line}:${one.column}`;
  const also = one.related.map((place) => `\n${place.path}:${place.line}:${place.column} ${place.message}`);
  const failure = `<failure${attributesOf({ type: one.severity, message: one.message })}>`;
  return (
    `    <testcase${attributesOf({ name, classname: path, time: 0 })}>\n` +
    `      ${failure}${escaped(said(path, one) + also.join(''))}</failure>\n    </testcase>\n`
  );
}

function said(path: string, { line, column, severity, rule, message }: ResultDiagnostic): string {
  return `${path}:${line}:${column} ${severity} ${rule} ${message}`;
}

function attributesOf(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replace(/\n/g, '&#10;')}"`)
    .join('');
}

/** Text for XML; what XML cannot hold at all, such as a control character in a file's name, becomes a question mark. */
function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML does not allow.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '?')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  );
}
