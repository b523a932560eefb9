'use strict';
// Common Form has no program that parses and lints a file, only libraries: this is the shortest one.
const { readFileSync } = require('node:fs');
const peers = require('node:module').createRequire(`${__dirname}/peers/package.json`);
const parse = peers('commonform-markup-parse');
const lint = peers('commonform-lint');

const { form } = parse(readFileSync(process.argv[2], 'utf8'));
process.stdout.write(`${JSON.stringify(lint(form))}\n`);
