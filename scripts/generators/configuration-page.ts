/** docs/configuration.md, made from the table of settings. */
import { CONFIG_FILE } from '../../server/checks/config.js';
import { SETTINGS, type Setting } from '../../server/checks/settings.js';

const FOR_FILES: ReadonlySet<Setting['shape']> = new Set(['paths', 'globs']);

/** The page that says what can be set, where, and what wins. */
export function configurationPage(): string {
  const example = Object.fromEntries(SETTINGS.map(({ key, example }) => [key, example]));
  return `# Configuration

What Pacta checks can be set in a file \`${CONFIG_FILE}\`, which the whole team and its continuous integration share, and among the
editor's settings, which are each drafter's own. Nothing has to be set.

\`\`\`json
${JSON.stringify(example, null, 2)}
\`\`\`

## Where the file stands, and what wins

The file that counts for an agreement is the nearest one: in the agreement's own folder, else in the folder above it, and so on upward. Files
further up add nothing to it. \`pacta lint --config FILE\` takes another instead.

Each of these wins over those before it, setting by setting, and \`rules\` rule by rule:

1. the built-in values;
2. the editor's settings (\`pacta.rules\`, \`pacta.burdenRatio\`, …);
3. \`${CONFIG_FILE}\`;
4. the command line (\`--rule ID=SEVERITY\`, \`--profile FILE\`).

So a draft is judged alike in every editor and in continuous integration wherever the file says something, and a drafter's own settings
fill in the rest. The command line knows nothing of the editor's settings.

A setting that is wrong is reported with its place and left out; what is right beside it still counts. A file that is no JSON sets nothing.
The editor offers keys and values while the file is typed, from its [schema](../schemas/pacta.config.schema.json); comments are not allowed in it.

## Settings

${SETTINGS.map(section).join('\n')}
## One finding

A comment on the line above silences one finding, or one rule's findings on that line. The reason behind \`--\` is asked for:

\`\`\`pacta
// pacta-disable-next-line balance/one-sided-obligation -- Latvia owns the hill
Latvia shall "clear the snow on the road".
\`\`\`

<!-- Made by \`npm run generate\` from the table of settings. -->
`;
}

function section(setting: Setting): string {
  const { key, shape, summary } = setting;
  const value = setting.default;
  const isLong = Array.isArray(value) && value.length > 3;
  const shown = isLong
    ? `\n\n\`\`\`json\n${JSON.stringify({ [key]: value }, null, 2)}\n\`\`\``
    : ` \`${JSON.stringify(value)}\`.`;
  const where = FOR_FILES.has(shape) ? 'In the file only.' : `In the editor: \`pacta.${key}\`.`;
  return `### \`${key}\`\n\n${summary} ${where}\n\nBuilt in:${shown}\n`;
}
