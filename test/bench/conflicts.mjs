/** Conflict checks on ten thousand norms: about the same acts, and about unlike ones. Lints whole files, as a reader would. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { agreementOf } from './agreements.mjs';
import { timed } from './language-client.mjs';
import { median, table } from './statistics.mjs';

const cli = path.join(import.meta.dirname, '../../dist/cli.js');
const ARTICLES = 1430;

/** Prints the time of one lint of each agreement and their ratio. */
export async function conflicts({ rounds = 5 } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'pacta-bench-'));
  try {
    const files = { same: agreementOf(ARTICLES, () => 'the station'), unlike: agreementOf(ARTICLES) };
    const times = { same: [], unlike: [] };
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, `${name}.pacta`), text);
    for (let round = 0; round < rounds; round++) {
      for (const name of Object.keys(files)) {
        const lint = () =>
          spawnSync(process.execPath, [cli, 'lint', '--format', 'json', path.join(folder, `${name}.pacta`)], {
            maxBuffer: 1 << 30,
          });
        times[name].push(await timed(lint));
      }
    }
    const [same, unlike] = [median(times.same), median(times.unlike)];
    table(
      ['norms', 'ms'],
      [
        ['10,000 about the same acts', same.toFixed(0)],
        ['10,000 about unlike acts', unlike.toFixed(0)],
      ],
    );
    console.log(`ratio ${(same / unlike).toFixed(2)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
