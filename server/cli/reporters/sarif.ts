/** SARIF 2.1.0, which code-scanning services read: rules with their help, both places of a clash, fixes and stable fingerprints. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RuleMeta, Severity } from '../../checks/rule.js';
import { fingerprintsOf } from '../lint/fingerprint.js';
import type { RelatedPlace, ResultDiagnostic, ResultFix, Span } from '../lint/results.js';
import type { Reporter, ReporterContext } from './reporter.js';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

export function sarifReporter({ rules, textOf, version }: ReporterContext): Reporter {
  const indexes = new Map([...rules.keys()].map((id, index) => [id, index]));
  let first = true;

  function result(file: string, one: ResultDiagnostic, fingerprint: string) {
    const index = indexes.get(one.rule);
    return {
      ruleId: one.rule,
      ...(index === undefined ? {} : { ruleIndex: index }),
      level: LEVELS[one.severity],
      message: { text: one.message },
      locations: [{ physicalLocation: physical(file, one) }],
      ...(one.related.length === 0 ? {} : { relatedLocations: one.related.map(related) }),
      partialFingerprints: { 'pactaFinding/v1': fingerprint },
      ...(one.fixes.length === 0 ? {} : { fixes: one.fixes.map((fix) => fixOf(file, fix)) }),
    };
  }

  return {
    begin() {
      const driver = { name: 'Pacta', semanticVersion: version, rules: [...rules.values()].map(ruleOf) };
      const head = JSON.stringify({ tool: { driver }, columnKind: 'utf16CodeUnits' }).slice(0, -1);
      return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[${head},"results":[`;
    },
    file(found) {
      const fingerprints = fingerprintsOf(found, textOf);
      return found.diagnostics
        .map((one, index) => {
          const separator = first ? '\n' : ',\n';
          first = false;
          return separator + JSON.stringify(result(found.path, one, fingerprints[index] ?? ''));
        })
        .join('');
    },
    end: () => '\n]}]}\n',
  };
}

function ruleOf(rule: RuleMeta) {
  const source = rule.source === undefined ? [] : [`Source: ${rule.source}`];
  const text = [rule.summary, `Why: ${rule.rationale}`, ...source];
  const examples = ['With a finding:', fenced(rule.bad), 'Without:', fenced(rule.good)];
  return {
    id: rule.id,
    name: pascal(rule.id),
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.rationale },
    help: { text: text.join('\n\n'), markdown: [...text, ...examples].join('\n\n') },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: [rule.id.split('/')[0]] },
  };
}

function fenced(text: string): string {
  return `\`\`\`\n${text.trimEnd()}\n\`\`\``;
}

function pascal(id: string): string {
  return id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function physical(file: string, { line, column, endLine, endColumn }: Span) {
  return {
    artifactLocation: { uri: uriOf(file) },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

function related(place: RelatedPlace, index: number) {
  return {
    id: index + 1,
    message: { text: place.message },
    physicalLocation: physical(place.path, place),
  };
}

function fixOf(file: string, { title, edits }: ResultFix) {
  const files = [...new Set(edits.map((edit) => edit.path ?? file))];
  return {
    description: { text: title },
    artifactChanges: files.map((target) => ({
      artifactLocation: { uri: uriOf(target) },
      replacements: edits
        .filter((edit) => (edit.path ?? file) === target)
        .map(({ line, column, endLine, endColumn, text }) => ({
          deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
          insertedContent: { text },
        })),
    })),
  };
}

/** A relative reference for a path in the folder of the run, so that a service finds it in the repository; else a file URI. */
function uriOf(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return path.posix.normalize(file).split('/').map(encodeURIComponent).join('/');
}
