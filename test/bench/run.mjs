/** `npm run bench -- keystroke | conflicts`: prints figures; nothing here passes or fails. */
import { conflicts } from './conflicts.mjs';
import { keystroke } from './keystroke.mjs';

const benchmarks = { keystroke, conflicts };
const [name = 'keystroke'] = process.argv.slice(2);
const run = benchmarks[name];
if (run === undefined) {
  console.error(`There is no benchmark called ${name}; there are ${Object.keys(benchmarks).join(', ')}.`);
  process.exit(2);
}
await run();
