import { spawnSync } from 'node:child_process';
import path from 'node:path';

/**
 * Runs npm, and throws with what it printed when it fails.
 * @param {string} folder
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] on top of this process's own
 */
export function npm(folder, args, env = {}) {
  const result = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    const where = path.relative(process.cwd(), folder);
    throw new Error(`npm ${args[0]} failed in ${where}:\n${result.stdout}${result.stderr}${result.error ?? ''}`);
  }
}
