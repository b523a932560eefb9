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
var program = require('path').join(__dirname, 'cli-main.js');
// Keeps the compiled program between runs: the start is most of the time that a short run takes.
if (nodeModule.enableCompileCache) {
  nodeModule.enableCompileCache();
  require(program);
} else {
  runCompiled(program);
}

/**
 * Does for Node 20 what enableCompileCache does for later ones. What V8 compiled is kept beside the program, where only
 * those who may change the program can write, and is found by what changes whenever the program's file is replaced.
 * Kept for each command apart, since each compiles other functions; where it cannot be kept, nothing is lost but time.
 */
function runCompiled(file) {
  var fs = require('fs');
  var vm = require('vm');
  var stat = fs.statSync(file);
  var command = /^[a-z][a-z-]*$/.test(process.argv[2] || '') ? process.argv[2] : 'start';
  var folder = file.replace(/cli-main\.js$/, 'compiled');
  var build = [process.versions.v8, process.arch, stat.size, stat.ino, stat.ctimeMs].join('-');
  var kept = folder + '/' + command + '.' + build + '.bin';
  var cached;
  try {
    cached = fs.readFileSync(kept);
  } catch (_) {
    cached = undefined;
  }
  var script = new vm.Script(nodeModule.wrap(fs.readFileSync(file, 'utf8')), { filename: file, cachedData: cached });
  if (cached === undefined || script.cachedDataRejected) {
    process.once('exit', function (status) {
      if (status !== 2) keep(fs, folder, kept, command, script);
    });
  }
  var main = new nodeModule(file, null);
  main.filename = file;
  script.runInThisContext().call(main.exports, main.exports, nodeModule.createRequire(file), main, file, __dirname);
}

/** Written beside its place and moved there, so that a run at the same time reads all of it or nothing. */
function keep(fs, folder, kept, command, script) {
  var temporary = kept + '.' + process.pid;
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.readdirSync(folder).forEach(function (name) {
      if (name.indexOf(command + '.') === 0) fs.rmSync(folder + '/' + name, { force: true });
    });
    fs.writeFileSync(temporary, script.createCachedData());
    fs.renameSync(temporary, kept);
  } catch (_) {
    try {
      fs.rmSync(temporary, { force: true });
    } catch (_) {
      // A folder that cannot be written to: the next run compiles again.
    }
  }
}
