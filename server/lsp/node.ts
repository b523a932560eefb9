/** The program dist/server-main.js, which dist/server.js loads. */
import { startInNode } from './start-in-node.js';

startInNode();
