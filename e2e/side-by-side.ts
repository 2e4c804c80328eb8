/**
 * Runs scripts of `package.json` beside each other, as many at a time as there are cores, in the order given. What each
 * prints is shown whole when it ends; the exit code is 1 when any fails.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

interface Ended {
  readonly isPassed: boolean;
  readonly output: string;
}

function run(script: string): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const output: string[] = [];
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => output.push(text));
  }
  child.on('error', (error) => resolve({ isPassed: false, output: `${error.message}\n` }));
  child.on('close', (code) => resolve({ isPassed: code === 0, output: output.join('') }));
  return promise;
}

const waiting = process.argv.slice(2);

async function runInTurn(): Promise<void> {
  for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
    const { isPassed, output } = await run(script);
    console.log(`${isPassed ? 'passed' : 'FAILED'}: npm run ${script}\n${output}`);
    if (!isPassed) process.exitCode = 1;
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, runInTurn));
