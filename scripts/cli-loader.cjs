#!/usr/bin/env node
'use strict';
// Becomes dist/cli.js. Written for any Node that ever was, because an old one stops at the first word that it does not
// know: it must be able to read this file to say what it lacks.
var oldest = 20;
if (parseInt(process.versions.node, 10) < oldest) {
  process.stderr.write(
    'pacta needs Node.js ' + oldest + ' or later, and this is Node.js ' + process.versions.node + '.\n'
  );
  process.exit(2);
}
var nodeModule = require('module');
// Keeps the compiled program between runs where this Node can: the start is most of the time that a short run takes.
if (nodeModule.enableCompileCache) nodeModule.enableCompileCache();
require('./cli-main.js');
