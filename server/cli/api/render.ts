/** `render()` of the programmatic interface. */
import path from 'node:path';
import { readArguments } from '../arguments.js';
import { render as declaration } from '../commands/render.js';
import { Failure } from '../failure.js';
import { type RenderRequest, renderGiven } from '../run-render.js';
import type { Output, Surroundings } from '../surroundings.js';
import { type AgreementText, UNNAMED } from './source.js';

/** The forms that a treaty text is written in: those of `pacta render --to`. */
export type RenderFormat = RenderRequest['options']['to'];

/** The options of `pacta render`, by their names there; what they mean is in its help. */
export type RenderOptions<F extends RenderFormat = RenderFormat> = {
  /** The folder that paths are relative to; by default that of the process. */
  readonly cwd?: string;
  /** The form; by default plain text. */
  readonly to?: F;
} & Partial<Omit<RenderRequest['options'], 'to' | 'output' | 'stdin-filename'>>;

/** Forms that are bytes and no text. */
type Binary = Extract<RenderFormat, 'docx' | 'pdf'>;

/**
 * Renders an agreement as its treaty text: bytes for Word and PDF, a string for every other form.
 *
 * @param what the path of the agreement, or its text
 * @throws Failure where it holds no agreement, cannot be read, or an option does not fit it
 */
export async function render<F extends RenderFormat = 'txt'>(
  what: string | AgreementText,
  { cwd = '.', ...options }: RenderOptions<F> = {},
): Promise<F extends Binary ? Uint8Array : string> {
  const isText = typeof what === 'object';
  const file = isText ? (what.path ?? UNNAMED) : what;
  const given = isText ? ['-', '--stdin-filename', file] : ['--', file === '-' ? './-' : file];
  const words = Object.entries<unknown>(options).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    if (Array.isArray(value)) return value.map((one) => `--${name}=${String(one)}`);
    return value === true ? [`--${name}`] : [`--${name}=${String(value)}`];
  });
  const request = readArguments(declaration, [...words, ...given]) as unknown as RenderRequest;
  const bytes = Buffer.from(isText ? what.text : '', 'utf8');
  const { written, problems } = await renderGiven(request, surroundingsIn(path.resolve(cwd), bytes));
  if (problems.length > 0) throw new Failure(problems.join('\n'));
  return written as F extends Binary ? Uint8Array : string;
}

/** Surroundings in which nothing is written. */
function surroundingsIn(cwd: string, input: Uint8Array): Surroundings {
  const nowhere: Output = { write: () => undefined, isTerminal: false, isClosed: () => false };
  return { cwd, env: {}, out: nowhere, err: nowhere, readInput: () => input };
}
