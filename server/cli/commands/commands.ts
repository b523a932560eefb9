/** Every command, in the order in which the help shows them. */
import type { Command } from '../declaration.js';
import { balance } from './balance.js';
import { completion } from './completion.js';
import { diff } from './diff.js';
import { explain } from './explain.js';
import { format } from './format.js';
import { importCommand } from './import.js';
import { lint } from './lint.js';
import { lsp } from './lsp.js';
import { manual } from './manual.js';
import { mergeReports } from './merge-reports.js';
import { newDraft } from './new.js';
import { register } from './register.js';
import { render } from './render.js';
import { xliff } from './xliff.js';

export const COMMANDS: readonly Command[] = [
  lint,
  render,
  format,
  importCommand,
  diff,
  balance,
  register,
  newDraft,
  explain,
  xliff,
  mergeReports,
  lsp,
  completion,
  manual,
];
