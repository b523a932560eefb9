'use strict';
// Loaded into every measured process with --require: what it used is written to a file when it ends.
const { writeFileSync } = require('node:fs');
const file = process.env.PACTA_BENCH_USAGE;
const { isMainThread } = require('node:worker_threads');
if (file !== undefined && isMainThread) {
  process.once('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(file, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 }));
  });
}
