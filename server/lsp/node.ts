/** The program dist/server.js. */
import { startInNode } from './start-in-node.js';

startInNode();
