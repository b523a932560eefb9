/** The language server of the Langium language, over standard input and output. */
import { createRequire } from 'node:module';
import { startLanguageServer } from 'langium/lsp';
import { agreementServices } from './langium-agreement.mjs';

// Langium's own version of the library, whatever the other peers have.
const require = createRequire(import.meta.resolve('langium'));
const { createConnection, ProposedFeatures } = require('vscode-languageserver/node');

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const { shared } = await agreementServices({ lsp: { Connection: () => connection } });
startLanguageServer(shared);
