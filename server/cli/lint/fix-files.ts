/** `pacta lint --fix`: fixes files on disk, or shows what it would change. */
import { createTwoFilesPatch } from 'diff';
import { Failure } from '../failure.js';
import type { AgreementFile } from '../files/find-agreements.js';
import type { GivenAgreement } from '../files/given-agreement.js';
import { readAgreement } from '../files/read-agreement.js';
import { rewrite } from '../files/rewrite.js';
import { letSignalsThrough } from '../files/signals.js';
import type { FileLinter } from './file-linter.js';
import { fixText } from './fix-text.js';

export interface FixManner {
  /** Whether the changes are only shown. */
  readonly dry: boolean;
  /** Takes what goes wrong with a file. */
  readonly say: (problem: string) => void;
  /** Takes the changes, where they are only shown. */
  readonly show: (diff: string) => void;
}

/** Makes the certain fixes of each file, and returns the agreements as they are then, without those that cannot be read or written. */
export async function fixAll(
  agreements: readonly GivenAgreement[],
  lint: FileLinter,
  { dry, say, show }: FixManner,
): Promise<readonly GivenAgreement[]> {
  const results: GivenAgreement[] = [];
  for (const { file, text } of agreements) {
    try {
      if (text !== undefined && !dry) throw new Failure('Standard input cannot be fixed: try --fix-dry-run.');
      const original = text ?? readAgreement(file.absolute, file.shown);
      const fixed = fixText(original, (draft) => lint(file, draft).result?.diagnostics ?? []);
      if (dry) show(diffOf(file, original, fixed));
      else if (fixed !== original) {
        rewrite(file, original, fixed);
        await letSignalsThrough();
      }
      results.push({ file, text: fixed });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      say(error.message);
    }
  }
  return results;
}

/** A unified diff that `git apply` and `patch` take; empty where nothing changes. */
export function diffOf({ shown }: AgreementFile, original: string, fixed: string): string {
  if (fixed === original) return '';
  const patch = createTwoFilesPatch(`a/${shown}`, `b/${shown}`, original, fixed);
  return patch.slice(patch.indexOf('---'));
}
