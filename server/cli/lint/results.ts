/** What a run finds, as plain values that can go from one thread to another, into a cache and into every report. */
import type { Severity } from '../../checks/rule.js';

/** A stretch of a file: lines and columns from 1, columns counted in UTF-16 code units as editors count them, the end behind the last. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface RelatedPlace extends Span {
  readonly path: string;
  readonly message: string;
}

export interface ResultEdit extends Span {
  readonly text: string;
  /** Only where it is not the file of the diagnostic. */
  readonly path?: string;
}

export interface ResultFix {
  readonly title: string;
  readonly edits: readonly ResultEdit[];
  /** Whether it may be applied unasked. */
  readonly certain: boolean;
}

export interface ResultDiagnostic extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly ResultFix[];
}

/** The findings of one file. */
export interface FileResult {
  readonly path: string;
  readonly diagnostics: readonly ResultDiagnostic[];
  /** How many findings comments silenced. */
  readonly silenced: number;
}

/** The end of a run. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly silenced: number;
  /** From the start of the process. */
  readonly milliseconds: number;
}
