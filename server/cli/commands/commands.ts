/** Every command, in the order in which the help shows them. */
import type { Command } from '../declaration.js';
import { explain } from './explain.js';
import { lint } from './lint.js';
import { lsp } from './lsp.js';
import { render } from './render.js';

export const COMMANDS: readonly Command[] = [lint, render, explain, lsp];
