/**
 * The arrows of the architecture, checked: grammar <- model <- checks, render, import <- workspace <- features <- lsp, cli;
 * the client knows the server's messages and nothing else of it.
 */

const tiers = [
  ['grammar'],
  ['server/model'],
  ['server/profiles', 'server/checks', 'server/render', 'server/import'],
  ['server/workspace'],
  ['server/features', 'server/printing'],
  ['server/lsp', 'server/cli'],
];

/** Built-in modules of Node that touch the world outside: only the outermost tier may. */
const outermost = '^(server/(lsp|cli|printing)|client|test|scripts)/';

/** @param {string[]} folders */
const inside = (folders) => `^(${folders.join('|')})/`;

/** A folder may use what lies in the tiers below its own, never what lies above. */
const upward = tiers.slice(0, -1).map((tier, index) => ({
  name: `arrow-from-${tier.map((folder) => folder.replace('server/', '')).join('-')}`,
  comment: `${tier.join(', ')} may not know what lies above: ${tiers
    .slice(index + 1)
    .flat()
    .join(', ')}.`,
  severity: 'error',
  from: { path: inside(tier) },
  to: { path: inside(tiers.slice(index + 1).flat()) },
}));

/** Folders of one tier do not know each other, but for two that are meant to: the built-in kinds of agreement are texts
 * that every one may read, and the command line starts the language server. */
const sideways = [
  { from: 'server/checks', to: ['server/render', 'server/import'] },
  { from: 'server/render', to: ['server/checks', 'server/import'] },
  { from: 'server/import', to: ['server/checks', 'server/render'] },
  { from: 'server/profiles', to: ['server/checks', 'server/render', 'server/import'] },
  { from: 'server/lsp', to: ['server/cli'] },
].map(({ from, to }) => ({
  name: `${from.replace('server/', '')}-stands-alone`,
  comment: `${from} and ${to.join(', ')} stand beside each other: what they share belongs in server/model.`,
  severity: 'error',
  from: { path: inside([from]) },
  to: { path: inside(to) },
}));

export default {
  forbidden: [
    ...upward,
    ...sideways,
    {
      name: 'client-knows-messages-only',
      comment: 'The client may import server/protocol.ts and nothing else of the server or the grammar.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(server|grammar)/', pathNot: '^server/protocol\\.ts$' },
    },
    {
      name: 'nothing-knows-the-client',
      severity: 'error',
      from: { path: '^(server|grammar)/' },
      to: { path: '^client/' },
    },
    {
      name: 'messages-stand-alone',
      comment: 'server/protocol.ts is read on both sides of the wire: plain types and names only.',
      severity: 'error',
      from: { path: '^server/protocol\\.ts$' },
      to: {},
    },
    {
      name: 'core-knows-no-editor',
      comment: 'The language, the model, the checks and the renderer are used without an editor.',
      severity: 'error',
      from: { path: inside(tiers.slice(0, 3).flat()) },
      to: { path: '(^|node_modules/)vscode' },
    },
    {
      name: 'core-does-no-input-or-output',
      comment: 'Only server/lsp and server/cli do input and output; everything else takes values and returns values.',
      severity: 'error',
      from: { path: '^(grammar|server)/', pathNot: outermost },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'product-knows-no-test',
      severity: 'error',
      from: { path: '^(grammar|server|client)/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one file, or three. Types may refer to each other.',
      severity: 'error',
      from: { path: '^(grammar|server|client)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    // TypeScript 7 has no programming interface that the tool could parse with; swc keeps type-only imports as well.
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
