/** The one parser and the one walker, built when first needed. */
import { createWalker, type Walker } from './expected.js';
import { PactaParser } from './parser/elements.js';

interface Engine {
  parser?: PactaParser;
  walker?: Walker;
}
const engine: Engine = {};

/** The shared parser; it holds no state between two sentences. */
export function sharedParser(): PactaParser {
  engine.parser ??= new PactaParser({ validate: false });
  return engine.parser;
}

/** The shared walker over the parser's grammar. */
export function sharedWalker(): Walker {
  engine.walker ??= createWalker(sharedParser().getGAstProductions());
  return engine.walker;
}
