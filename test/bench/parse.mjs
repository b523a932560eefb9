/** Parse and resolve in process: Pacta's tree and model beside Langium's build of the same agreement, new texts in turn. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadSource } from '../../scripts/load-source.mjs';
import { agreementOf } from './agreements.mjs';
import { timed } from './language-client.mjs';
import { median, table } from './statistics.mjs';

const SIZES = (process.env.BENCH_ARTICLES ?? '1000,10000').split(',').map(Number);
const OURS = 'Pacta, parse and resolve';
const peers = path.join(import.meta.dirname, 'peers');

/** Prints the median of each, and how many times as long Langium takes. */
export async function parse({ rounds = 7 } = {}) {
  const builders = { ...(await pactaBuilders()), ...(await langiumBuilders()) };
  const rows = [];
  for (const size of SIZES) {
    const times = Object.fromEntries(Object.keys(builders).map((name) => [name, []]));
    // The first two rounds warm the engine up.
    for (let round = -2; round < rounds; round++) {
      const text = agreementOf(size, (article) => `station ${article} of round ${round + 2}`);
      for (const [name, build] of Object.entries(builders)) {
        const elapsed = await timed(() => build(text));
        if (round >= 0) times[name].push(elapsed);
      }
    }
    for (const [name, list] of Object.entries(times)) {
      const typical = median(list);
      rows.push([name, size, typical.toFixed(1), (typical / median(times[OURS])).toFixed(1)]);
    }
  }
  table(['build', 'articles', 'p50 ms', 'times Pacta'], rows);
}

async function pactaBuilders() {
  const { resolve, model } = await loadSource('test/bench/build-model.ts');
  return { [OURS]: async (text) => resolve(text), 'Pacta, with every norm': async (text) => model(text) };
}

async function langiumBuilders() {
  if (!existsSync(path.join(peers, 'node_modules'))) {
    console.error('Peers are not installed: run `npm ci` in test/bench/peers to measure beside them.');
    return {};
  }
  const { agreementServices, documentUri } = await import('./peers/langium-agreement.mjs');
  const { shared } = await agreementServices();
  const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = shared.workspace;
  const build = (validation) => async (text) => {
    const document = LangiumDocumentFactory.fromString(text, documentUri());
    LangiumDocuments.addDocument(document);
    await DocumentBuilder.build([document], { validation });
    const faults = document.references.filter(({ error }) => error !== undefined).length;
    if (document.parseResult.parserErrors.length > 0 || faults > 0) throw new Error('Langium does not read the text.');
    LangiumDocuments.deleteDocument(document.uri);
  };
  return { 'Langium, parse and link': build(false), 'Langium, parse, link and check': build(true) };
}
