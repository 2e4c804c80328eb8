import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attested-builds-'));
  writeFileSync(join(folder, 'log'), '');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const lock = join(import.meta.dirname, 'build-lock.ts');

/** A process that builds for so long, and writes when it begins and ends; it may be numbered as another container does. */
function build(ms: number, pid?: number) {
  const script = `
    import { appendFileSync } from 'node:fs';
    import { takeBuild } from ${JSON.stringify(lock)};
    ${pid === undefined ? '' : `Object.defineProperty(process, 'pid', { value: ${pid} });`}
    await takeBuild('.', (pid) => console.error('after ' + pid));
    appendFileSync('log', 'begins ' + process.pid + '\\n');
    setTimeout(() => appendFileSync('log', 'ends ' + process.pid + '\\n'), ${ms});`;
  return run('--input-type=module', '--eval', script);
}

function astro(command: string) {
  return run(join(import.meta.dirname, 'run-astro.ts'), command, '--help');
}

function run(...args: readonly string[]) {
  const child = spawn(process.execPath, args, { cwd: folder });
  let told = '';
  child.stdout.resume();
  child.stderr.on('data', (bytes: Buffer) => (told += bytes.toString()));
  return { child, ended: once(child, 'exit'), told: () => told };
}

const log = () => readFileSync(join(folder, 'log'), 'utf8').split('\n').slice(0, -1);

async function begun(pid: number | undefined): Promise<void> {
  await expect.poll(log, { timeout: 30_000, interval: 20 }).toContain(`begins ${pid}`);
}

test('of builds that are started at once in a folder each has it alone', { timeout: 60_000 }, async () => {
  const builds = Array.from({ length: 5 }, () => build(100));
  await Promise.all(builds.map(({ ended }) => ended));
  const [lines, pids] = [log(), builds.map(({ child }) => child.pid)];
  expect(lines).toHaveLength(10);
  expect(lines.filter((_, index) => index % 2 === 0).sort()).toEqual(
    pids.map((pid) => `begins ${pid}`).sort(),
  );
  expect(lines.filter((_, index) => index % 2 === 1)).toEqual(
    lines.filter((_, index) => index % 2 === 0).map((line) => line.replace('begins', 'ends')),
  );
});

test('one that waits says for whom, and begins when that one is killed', { timeout: 60_000 }, async () => {
  const first = build(600_000);
  await begun(first.child.pid);
  const second = build(0);
  await expect.poll(second.told, { timeout: 30_000, interval: 20 }).toContain(`after ${first.child.pid}`);
  expect(log()).toHaveLength(1);
  first.child.kill('SIGKILL');
  await second.ended;
  expect(log().slice(1)).toEqual([`begins ${second.child.pid}`, `ends ${second.child.pid}`]);
});

test('a build of the same number in another container is another', { timeout: 60_000 }, async () => {
  const first = build(1500, 7);
  await begun(7);
  const second = build(0, 7);
  await Promise.all([first.ended, second.ended]);
  expect(second.told()).toContain('after 7');
  expect(log()).toEqual(['begins 7', 'ends 7', 'begins 7', 'ends 7']);
});

test(
  'what a killed build has left holds nobody up, and several that find it do not meet',
  { timeout: 60_000 },
  async () => {
    const first = build(600_000);
    await begun(first.child.pid);
    first.child.kill('SIGKILL');
    await first.ended;
    await Promise.all([build(100), build(100), build(100)].map(({ ended }) => ended));
    expect(
      log()
        .slice(1)
        .map((line) => line.split(' ')[0]),
    ).toEqual(['begins', 'ends', 'begins', 'ends', 'begins', 'ends']);
  },
);

test('the command that builds waits; others do not', { timeout: 120_000 }, async () => {
  const first = build(600_000);
  await begun(first.child.pid);
  const [preview, waiting] = [astro('preview'), astro('build')];
  await preview.ended;
  await expect.poll(waiting.told, { timeout: 60_000 }).toContain(`process ${first.child.pid} is building`);
  expect([preview.told(), waiting.child.exitCode]).toEqual(['', null]);
  first.child.kill('SIGKILL');
  await waiting.ended;
  expect(waiting.child.exitCode).toBe(0);
});
