'use strict';
// Becomes dist/server.js, the language server that editors start. What V8 has compiled of the program is kept between starts, for the
// editor waits for its first answer that long.
const nodeModule = require('node:module');
if (nodeModule.enableCompileCache) nodeModule.enableCompileCache();
require('./server-main.js');
// Kept early, since not every editor lets its server end by itself.
if (nodeModule.flushCompileCache) setTimeout(() => nodeModule.flushCompileCache(), 5000).unref();
