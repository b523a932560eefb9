/** The files of tests, made into a module when the suite is bundled. */
declare module 'pacta:tests' {
  export const tests: readonly (() => Promise<unknown>)[];
}

/** The browser's build of Mocha is loaded for what it puts into the global scope. */
declare module 'mocha/mocha.js';
