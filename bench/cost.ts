import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command has used. */
export interface Cost {
  /** Processor time of the process and of all that it started. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** The most memory that one of the processes held at once. */
  readonly peakMb: number;
  readonly output: string;
}

/** Runs Node with arguments in a folder, as for a site that is published. @throws Error when it fails */
export function costOfNode(folder: string, args: readonly string[]): Cost {
  return costOf(folder, process.execPath, args);
}

/** Runs a command in a folder. @throws Error when it fails */
export function costOf(folder: string, command: string, args: readonly string[]): Cost {
  // In the folder itself it would be a change to the project: a build would be of something new.
  const measured = mkdtempSync(join(tmpdir(), 'attested-cost-'));
  const use = join(measured, 'use.txt');
  const start = performance.now();
  // GNU time counts the processes that were started as well, as an index has its own.
  const output = execFileSync('/usr/bin/time', ['-f', '%U %S %M', '-o', use, command, ...args], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 28,
  });
  const wallSeconds = (performance.now() - start) / 1000;
  const [user = 0, system = 0, peakKb = 0] = readFileSync(use, 'utf8').split(' ').map(Number);
  rmSync(measured, { recursive: true });
  return { cpuSeconds: user + system, wallSeconds, peakMb: peakKb / 1024, output };
}

/** What commands used that ran one after the other. */
export function sumOf(costs: readonly Cost[]): Cost {
  return {
    cpuSeconds: costs.reduce((sum, one) => sum + one.cpuSeconds, 0),
    wallSeconds: costs.reduce((sum, one) => sum + one.wallSeconds, 0),
    peakMb: Math.max(0, ...costs.map((one) => one.peakMb)),
    output: costs.map((one) => one.output).join('\n'),
  };
}
