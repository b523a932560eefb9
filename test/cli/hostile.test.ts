/** What a run meets in the wild: odd names, odd files, disks that are full, readers that go away. In processes of their own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printedName, printedText } from '../../server/cli/files/printed-name.js';
import { createFileLinter } from '../../server/cli/lint/file-linter.js';
import { fixAll } from '../../server/cli/lint/fix-files.js';
import { MISSPELT, SOUND } from './agreements.js';
import { buildCli } from './build.js';
import { type Folder, folder } from './run.js';

let program: string;
beforeAll(() => {
  program = buildCli();
}, 60_000);
afterAll(() => rmSync(path.dirname(program), { recursive: true, force: true }));

const isUnix = process.platform !== 'win32';

function pacta(at: Folder, ...words: string[]) {
  const options = { cwd: at.path, encoding: 'utf8', timeout: 30_000 } as const;
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [program, ...words], options);
  return { status, signal, out: stdout, err: stderr };
}

/** Runs a line of shell in which `pacta` is the program. */
function shell(at: Folder, line: string, input = '') {
  const head = `pacta() { "${process.execPath}" "${program}" "$@"; }; `;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', head + line], {
    cwd: at.path,
    encoding: 'utf8',
    input,
    timeout: 30_000,
  });
  return { status, out: stdout, err: stderr };
}

const NEEDLESS = SOUND.replace('  each party', '  // pacta-disable-next-line form/empty-article -- once\n  each party');

describe.runIf(isUnix)('files that are no files', () => {
  test('in folders: links that lead round or to a device are passed over, those that lead nowhere are said', () => {
    const at = folder({ 'a/sound.pacta': SOUND });
    symlinkSync('..', path.join(at.path, 'a/up'));
    symlinkSync('.', path.join(at.path, 'a/self.pacta'));
    symlinkSync('/dev/zero', path.join(at.path, 'a/zero.pacta'));
    symlinkSync('gone', path.join(at.path, 'a/gone.pacta'));
    symlinkSync('round.pacta', path.join(at.path, 'a/round.pacta'));
    execFileSync('mkfifo', [path.join(at.path, 'a/pipe.pacta')]);
    mkdirSync(path.join(at.path, 'a/folder.pacta'));
    const { status, out, err } = pacta(at, 'lint', 'a');
    expect(err.trim().split('\n').sort()).toEqual([
      'pacta: a/gone.pacta cannot be read: there is no such file or folder.',
      'pacta: a/round.pacta cannot be read: its symbolic links lead round in a circle.',
    ]);
    expect(out).toMatch(/^Nothing to report: 1 file in/);
    expect(status).toBe(2);
  });

  test('that are used: no folder, pipe or device is waited for', () => {
    const used = ['folder.pacta', 'pipe.pacta', '/dev/zero', '/dev/stdin'];
    const at = folder({ 'a.pacta': `${used.map((name) => `use "${name}".\n`).join('')}\n${SOUND}` });
    mkdirSync(path.join(at.path, 'folder.pacta'));
    execFileSync('mkfifo', [path.join(at.path, 'pipe.pacta')]);
    const { status, err } = pacta(at, 'lint', 'a.pacta');
    expect(err).toContain('folder.pacta cannot be read: it is a folder, not a file.');
    expect(err).toContain('pipe.pacta cannot be read: it is a pipe, not a file.');
    expect(err).toContain('/dev/zero cannot be read: it is a device, not a file.');
    expect(status).toBe(2);
  });

  test.runIf(process.platform === 'linux')(
    'that are named: a pipe is read to its end, a device without end is given up',
    () => {
      const at = folder({ 'a.pacta': MISSPELT });
      expect(shell(at, 'pacta lint --format json /dev/stdin < a.pacta').out).toContain('reference/unknown-name');
      expect(pacta(at, 'lint', '/proc/self/mem').err).toMatch(/^pacta: \/proc\/self\/mem cannot be read: /);
      const endless = pacta(at, 'lint', '/dev/zero');
      expect(endless.err).toContain('/dev/zero is larger than any agreement, so it was not read.');
      expect(endless.status).toBe(2);
    },
  );

  test('a configuration that is a folder is said once, with status 2', () => {
    const at = folder({ 'a.pacta': SOUND, 'b.pacta': SOUND });
    mkdirSync(path.join(at.path, 'pacta.config.json'));
    const { status, err } = pacta(at, 'lint');
    expect(err).toBe('pacta: The configuration pacta.config.json cannot be read: it is a folder, not a file.\n');
    expect(status).toBe(2);
  });

  test('standard input that is a folder, or closed', () => {
    const at = folder({ 'sub/a.pacta': SOUND });
    expect(shell(at, 'pacta lint - < sub')).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^pacta: Standard input cannot be read: /) as unknown,
    });
    expect(shell(at, 'pacta lint - <&-').status).not.toBe(1);
  });
});

describe('what nobody foresees', () => {
  test('a defect that one agreement brings to light keeps no other from being checked', () => {
    const at = folder({ 'a.pacta': MISSPELT, 'b.pacta': MISSPELT });
    const lint = createFileLinter({ cwd: at.path, rules: [], profiles: [], withBasis: false });
    // A file whose very name cannot be asked for stands for a defect.
    const odd = { absolute: undefined as unknown as string, shown: 'odd.pacta' };
    const { result, problems } = lint(odd);
    expect(result).toBeUndefined();
    expect(problems).toEqual([expect.stringMatching(/^odd\.pacta could not be checked\. This is a defect of Pacta/)]);
    expect(lint({ absolute: path.join(at.path, 'b.pacta'), shown: 'b.pacta' }).result?.diagnostics).toHaveLength(1);
  });

  test.runIf(isUnix)('a folder that is gone', () => {
    const at = folder({ 'sub/a.pacta': SOUND });
    const ran = shell(at, 'cd sub; rm -r ../sub; pacta lint');
    expect(ran).toEqual({
      status: 2,
      out: '',
      err: 'pacta: The folder that this runs in is no longer there. Change to another one.\n',
    });
  });
});

describe('names', () => {
  const odd = [
    'a\nb.pacta',
    'q"uo\'te.pacta',
    '\u202egpj.pacta',
    '-x.pacta',
    '--fix.pacta',
    '$(id) `id`.pacta',
    'e\u001b[31m.pacta',
    ' .pacta',
    '😀.pacta',
  ];

  test.runIf(isUnix).each(['json', 'sarif', 'junit', 'github', 'gitlab', 'pretty'])(
    'of every kind go into %s',
    (format) => {
      const at = folder(Object.fromEntries(odd.map((name) => [name, MISSPELT])));
      const { status, out } = pacta(at, 'lint', '--format', format);
      expect(status).toBe(1);
      if (format === 'json') {
        const { files } = JSON.parse(out) as { files: { path: string }[] };
        expect(files.map((file) => file.path).sort()).toEqual([...odd].sort());
      } else if (format === 'sarif' || format === 'gitlab') expect(JSON.parse(out)).toBeTypeOf('object');
      if (format === 'pretty') for (const sign of ['\u001b', '\u202e']) expect(out.includes(sign)).toBe(false);
      if (format === 'github') expect(out.match(/^::error /gm)).toHaveLength(odd.length);
    },
  );

  test.runIf(isUnix)(
    'that begin with a dash are files behind -- and with ./ before them, and options otherwise',
    () => {
      const at = folder({ '-x.pacta': MISSPELT });
      expect(pacta(at, 'lint', '--', '-x.pacta').out).toContain('-x.pacta:10:62');
      expect(pacta(at, 'lint', './-x.pacta').status).toBe(1);
      const taken = pacta(at, 'lint', '-x.pacta');
      expect(taken.err).toContain('A file whose name begins with a dash is written ./-x.pacta.');
      expect(taken.status).toBe(2);
    },
  );

  test('steer no terminal and turn no words around', () => {
    expect(printedName('a\nb\u001b[2J\u202e.pacta')).toBe('a\\nb\\u001b[2J\\u202e.pacta');
    expect(printedText('x\u001b[31m\u202ey\tz\u009b')).toBe('x␛[31my\tz\ufffd');
  });
});

describe('files that change under the run', () => {
  test('one that is gone when its turn comes is said, and the rest is checked', () => {
    const at = folder({ 'a.pacta': SOUND, 'b.pacta': SOUND });
    const lint = createFileLinter({ cwd: at.path, rules: [], profiles: [], withBasis: false });
    const file = (name: string) => ({ absolute: path.join(at.path, name), shown: name });
    unlinkSync(file('a.pacta').absolute);
    expect(lint(file('a.pacta'))).toEqual({ problems: ['a.pacta cannot be read: there is no such file or folder.'] });
    expect(lint(file('b.pacta')).problems).toEqual([]);
  });

  test('one that another program changes is not fixed over its head', async () => {
    const at = folder({ 'a.pacta': NEEDLESS });
    const lint = createFileLinter({ cwd: at.path, rules: [], profiles: [], withBasis: false });
    const said: string[] = [];
    const agreements = [{ file: { absolute: path.join(at.path, 'a.pacta'), shown: 'a.pacta' } }];
    const interfering: typeof lint = (file, text) => {
      at.write('a.pacta', SOUND);
      return lint(file, text);
    };
    const manner = { dry: false, say: (problem: string) => void said.push(problem), show: () => undefined };
    expect(await fixAll(agreements, interfering, manner)).toEqual([]);
    expect(said).toEqual(['a.pacta was changed by another program meanwhile, so it was left alone. Run it again.']);
    expect(at.read('a.pacta')).toBe(SOUND);
  });
});

describe.runIf(process.platform === 'linux')('an output that cannot be written', () => {
  test.each(['pretty', 'json', 'sarif'])('a full disk under the report as %s', (format) => {
    const at = folder({ 'a.pacta': MISSPELT });
    const onto = shell(at, `pacta lint --format ${format} a.pacta > /dev/full`);
    expect(onto).toMatchObject({ status: 2, err: 'pacta: The output could not be written: the disk is full.\n' });
    const into = pacta(at, 'lint', '--format', format, 'a.pacta', '--output', '/dev/full');
    expect(into.err).toBe('pacta: /dev/full cannot be written: the disk is full. Nothing was changed.\n');
    expect(into.status).toBe(2);
  });

  test('a file that may not grow: the old one stays, and nothing is left behind', () => {
    const at = folder({ 'a.pacta': MISSPELT, 'report.sarif': 'old' });
    const { status, err } = shell(at, 'ulimit -f 1; pacta lint --format sarif a.pacta --output report.sarif');
    expect(err).toContain(
      'report.sarif cannot be written: it would be larger than the disk allows. Nothing was changed.',
    );
    expect(status).toBe(2);
    expect(at.read('report.sarif')).toBe('old');
    expect(at.names()).toEqual(['a.pacta', 'report.sarif']);
  });

  test('standard error that is full or closed takes nothing away from the report', () => {
    const at = folder({ 'a.pacta': MISSPELT });
    for (const sink of ['2> /dev/full', '2>&-']) {
      const ran = shell(at, `pacta lint --format json a.pacta gone.pacta ${sink}`);
      expect(ran.out).toContain('"rule":"reference/unknown-name"');
      expect(ran.status).toBe(2);
    }
  });

  test('a report over an agreement is refused', () => {
    const at = folder({ 'a.pacta': SOUND });
    const { status, err } = pacta(at, 'lint', 'a.pacta', '--output', 'a.pacta');
    expect(err).toContain('a report would stand in the place of an agreement');
    expect(status).toBe(2);
    expect(at.read('a.pacta')).toBe(SOUND);
  });

  test('a reader that goes away ends a long run early and without a word', () => {
    const files = Array.from({ length: 60 }, (_, index) => [`${index}.pacta`, MISSPELT.repeat(20)]);
    const at = folder(Object.fromEntries(files));
    const { out, err } = shell(at, 'pacta lint --format github | head -n 1');
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toBe('');
  });
});
