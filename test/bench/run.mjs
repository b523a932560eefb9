/** `npm run bench -- keystroke | conflicts | lint | start | parse | hostile`: prints figures; nothing here passes or fails. */
import { conflicts } from './conflicts.mjs';
import { hostile } from './hostile.mjs';
import { keystroke } from './keystroke.mjs';
import { lint } from './lint.mjs';
import { parse } from './parse.mjs';
import { start } from './start.mjs';

const benchmarks = { keystroke, conflicts, lint, start, parse, hostile };
const [name = 'keystroke'] = process.argv.slice(2);
const run = benchmarks[name];
if (run === undefined) {
  console.error(`There is no benchmark called ${name}; there are ${Object.keys(benchmarks).join(', ')}.`);
  process.exit(2);
}
await run();
