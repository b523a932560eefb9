/**
 * Writes the types of the programmatic interface into a folder, by default dist/: `node scripts/api-types.mjs [FOLDER]`.
 * They are the declarations that TypeScript makes of server/cli/api.ts and of what that reaches, under types/.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const entry = 'server/cli/api.d.ts';

/**
 * The declarations that a file reaches, from the folder that they were written to. What lies in a package is an error: users of
 * the types do not have it.
 *
 * @param {string} folder
 * @param {string} file
 * @param {Set<string>} reached
 */
function reach(folder, file, reached = new Set()) {
  if (reached.has(file)) return reached;
  reached.add(file);
  const text = readFileSync(path.join(folder, file), 'utf8');
  for (const [, named, inline] of text.matchAll(
    /^(?:import|export) (?:[^;]* from )?['"]([^'"\s]+)['"];|\bimport\(['"]([^'"]+)['"]\)/gm,
  )) {
    const from = named ?? inline ?? '';
    const target = path.posix.join(path.posix.dirname(file), from.replace(/\.js$/, '.d.ts'));
    if (!from.startsWith('.') || !existsSync(path.join(folder, target))) {
      throw new Error(`${file} needs ${from}, which the package does not hold.`);
    }
    reach(folder, target, reached);
  }
  return reached;
}

/** @param {string} target */
export function writeApiTypes(target) {
  const temporary = mkdtempSync(path.join(tmpdir(), 'pacta-types-'));
  try {
    const project = path.join(temporary, 'tsconfig.json');
    const options = {
      noEmit: false,
      noCheck: true,
      declaration: true,
      emitDeclarationOnly: true,
      allowJs: false,
      checkJs: false,
    };
    const places = {
      outDir: path.join(temporary, 'out'),
      rootDir: root,
      typeRoots: [path.join(root, 'node_modules/@types')],
    };
    const files = ['server/cli/api.ts', 'pacta-text.d.ts'].map((file) => path.join(root, file));
    const extended = path.join(root, 'tsconfig.json');
    writeFileSync(
      project,
      JSON.stringify({ extends: extended, compilerOptions: { ...options, ...places }, include: [], files }),
    );
    const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [compiler, '-p', project], { stdio: 'inherit' });
    const types = path.join(target, 'types');
    rmSync(types, { recursive: true, force: true });
    for (const file of reach(places.outDir, entry)) {
      mkdirSync(path.dirname(path.join(types, file)), { recursive: true });
      copyFileSync(path.join(places.outDir, file), path.join(types, file));
    }
    writeFileSync(path.join(target, 'api.d.ts'), `export * from './types/${entry.replace('.d.ts', '.js')}';\n`);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  writeApiTypes(path.resolve(process.argv[2] ?? path.join(root, 'dist')));
}
