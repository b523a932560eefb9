/** What Pacta does, shown in one command: builds it, lints the examples, and renders one of them into out/. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const example = 'jordan-spain-defence-cooperation';

run('Building', ['esbuild.mjs', '--minify']);
// Status 1 says that there are findings, which is what a linter is for.
run('Linting the examples', ['dist/cli.js', 'lint', 'examples'], [0, 1]);
mkdirSync(path.join(root, 'out'), { recursive: true });
for (const format of ['html', 'txt']) {
  const output = `out/${example}.${format}`;
  run(`Rendering to ${output}`, [
    'dist/cli.js',
    'render',
    `examples/${example}.pacta`,
    '--to',
    format,
    '--output',
    output,
  ]);
}
console.log(`\nThe treaty text of examples/${example}.pacta is in:`);
for (const format of ['html', 'txt']) console.log(`  ${path.join(root, 'out', `${example}.${format}`)}`);

/**
 * Runs one of the project's own programs, and ends with its exit status when it fails.
 * @param {string} what said before it runs
 * @param {string[]} args the program and its arguments
 * @param {(number | null)[]} fine exit statuses that are no failure
 */
function run(what, args, fine = [0]) {
  console.log(`\n${what}: node ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (!fine.includes(status)) process.exit(status ?? 1);
}
