/** The readers in a world without Node, as in a web worker: nothing but what browsers have. */
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import esbuild from 'esbuild';
import { expect, test } from 'vitest';
import type { readFile } from '../../../server/import/readers/read-file.js';
import { inList, level, p, pattern, wordFile } from './word-file.js';

const ROOT = path.join(import.meta.dirname, '../../..');

test('a Word file is read with what a browser has', async () => {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: ROOT,
    stdin: {
      contents: "export { readFile } from './server/import/readers/read-file.js';",
      resolveDir: ROOT,
    },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'readers',
    mainFields: ['browser', 'module', 'main'],
    logLevel: 'silent',
  });
  const world: Record<string, unknown> = {
    ...{ TextDecoder, TextEncoder, DecompressionStream, ReadableStream, setTimeout, clearTimeout },
    // The bytes come from outside, so their kind has to be that of outside.
    ...{ Uint8Array, ArrayBuffer, DataView },
  };
  world.self = world;
  runInNewContext(outputFiles[0]?.text ?? '', world);
  const { readFile: read } = world.readers as { readFile: typeof readFile };
  const file = wordFile({
    body: p(inList(1), 'words'),
    numbering: pattern(1, level(0, 'lowerRoman', '(%1)'), 1),
  });
  const { blocks } = await read('a.docx', file, 'a.docx');
  expect(blocks.map(({ text }) => text)).toEqual(['(i) words']);
});
