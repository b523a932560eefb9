'use strict';
// Node's own start, which every tool pays.
