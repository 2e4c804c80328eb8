import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const project = join(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
/** Those that are not Astro's own command line, nor need a browser. */
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const [, entry = '', first] = /^node ((?:src|schemas)\/\S+)(?: (\S+))?$/.exec(script) ?? [];
  return entry === '' || entry.endsWith('run-astro.ts')
    ? []
    : [[name, first === undefined ? [entry] : [entry, first]] as const];
});

/** Most of what a command does that is refused is to load what it is made of: it is compiled once. */
const compiled = join(project, 'node_modules/.cache/attested-compiled');

function run([entry = '', ...first]: readonly string[], args: readonly string[], env = {}) {
  const root = mkdtempSync(join(tmpdir(), 'arguments-'));
  writeFileSync(join(root, 'a.md'), 'A draft.\n');
  // The example archives are looked for in the folder that the command is started in.
  const cwd = entry.endsWith('example-cli.ts') ? project : root;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, entry), ...first, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_COMPILE_CACHE: compiled, ...env },
  });
  expect(readdirSync(root)).toEqual(['a.md']);
  return { status, stdout, stderr };
}

test('all commands are found', () => {
  expect(commands.map(([name]) => name)).toEqual(
    expect.arrayContaining(['check', 'ingest', 'hosting', 'join', 'docs:schemas']),
  );
});

test.each(commands)('%s does nothing with an argument that it does not know', (name, entry) => {
  const asked = run(entry, ['--help']);
  expect(asked).toMatchObject({ status: 0, stderr: '' });
  expect(asked.stdout).toMatch(/^usage: npm run /);
  // The first argument of an example is its name; what follows is for the script that is run on it.
  const unknown = name === 'example' ? ['--bogus'] : ['a.md', '--bogus'];
  for (const [args, told] of [
    [unknown, /^there is no (?:option )?--bogus/],
    [['a', 'b', 'c', 'd'], /^(?:nothing is done with [a-d]|there is no a)/],
  ] as const) {
    const refused = run(entry, args);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toMatch(told);
    expect(refused.stderr).toContain('usage: npm run ');
  }
});

const ingest = 'src/ingest/cli.ts';

test.each([
  [ingest, ['check', '--prosa', 'a.md'], 'there is no option --prosa: did you mean --prose?'],
  [ingest, ['check', 'a.md'], 'nothing is done with a.md'],
  [ingest, ['check', '--prose'], '--prose needs a value, and none was given'],
  [ingest, ['check', '--prose', 'a.md', '--json'], '--prose has no report in JSON: leave --json out'],
  [ingest, ['check', '--prose=a.md', '--prose=b.md'], '--prose is given twice'],
  [ingest, ['check', '--json=yes'], '--json takes no value, and yes was given'],
  [ingest, ['ingest', '--wach'], 'there is no option --wach: did you mean --watch?'],
  [ingest, ['review', '--prot', '80'], 'there is no option --prot: did you mean --port?'],
  [ingest, ['review', '--port', 'eighty'], '--port needs a number up to 65535, and eighty was given'],
  [ingest, ['chek'], 'there is no chek: did you mean check?'],
  [
    'src/ingest/new-archive/cli.ts',
    ['--name', '---'],
    '--name needs a value: one that begins with a hyphen is written --name=---',
  ],
  ['src/ingest/sheet/cli.ts', ['uot', 'a.csv'], 'there is no uot: did you mean out?'],
  ['src/ingest/sheet/cli.ts', ['out'], 'FILE.csv is missing'],
  [
    'src/integrations/example-cli.ts',
    ['in-parts'],
    'in-parts has several archives: in-parts/first, in-parts/second, in-parts/third',
  ],
  [
    'src/integrations/example-cli.ts',
    ['in-parts/frist'],
    'there is no in-parts/frist: did you mean in-parts/first?',
  ],
] as const)('%s %j is refused in words', (entry, args, told) => {
  const { status, stderr } = run([entry], args);
  expect(stderr.split('\n')[0]).toBe(told);
  expect(status).toBe(1);
});

test('a draft is read however its option is written', () => {
  expect(run([ingest, 'check'], ['--prose=no.md']).stderr).toMatch(/^no\.md is not there/);
});

test('what npm keeps for itself is told', () => {
  expect(run([ingest, 'check'], [], { npm_config_prose: 'a.md' }).stderr).toMatch(
    /^npm took --prose for an option of its own/,
  );
});
