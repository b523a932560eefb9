/**
 * The programmatic interface: what `import { lint, render, parse, format } from 'pacta'` gives. The same parser, checks and renderer
 * as those of the command line and the editor. Reads files that agreements name, and writes none.
 */
import { version as packageVersion } from '../../package.json';
import { RULE_METAS } from '../checks/registry.js';
import type { RuleMeta } from '../checks/rule.js';

export type * as Ast from '../../grammar/ast.js';
export type { Piece, Tree } from '../../grammar/parse.js';
export { parse } from '../../grammar/parse.js';
export type { FormatOptions } from '../../grammar/print.js';
export { format } from '../../grammar/print.js';
export type { RuleLevel } from '../checks/options.js';
export type { RuleMeta, Severity } from '../checks/rule.js';
export { type LintOptions, type LintReport, lint } from './api/lint.js';
export { type RenderFormat, type RenderOptions, render } from './api/render.js';
export type { AgreementText } from './api/source.js';
export { Failure } from './failure.js';
export type {
  FileResult,
  RelatedPlace,
  ResultDiagnostic,
  ResultEdit,
  ResultFix,
  Span,
  Summary,
} from './lint/results.js';

/** Every rule with its severity, its reason and its examples, in the order of the documentation. */
export const rules: readonly RuleMeta[] = [...RULE_METAS.values()];

/** The version of the package. */
export const version: string = packageVersion;
