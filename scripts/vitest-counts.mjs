import { readFileSync } from 'node:fs';

/**
 * Reads how many tests passed and failed from what Vitest's JSON reporter wrote. A run that failed without a failed test, as
 * when a file of tests cannot be loaded, counts as one failure.
 * @param {string} file
 * @returns {{ passed: number, failed: number }}
 */
export function readVitestCounts(file) {
  const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests > 0 || success ? numFailedTests : 1 };
}
