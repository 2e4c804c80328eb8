/**
 * Runs a part of the bench by its name: `npm run bench -- build 1000`. What stands behind the name goes to the part.
 */
import { spawnSync } from 'node:child_process';

const parts = [
  'against',
  'build',
  'dates',
  'load',
  'mutants',
  'packages',
  'quotations',
  'reader',
  'relevance',
  'search',
  'time',
  'timeline',
];
const [name = '', ...args] = process.argv.slice(2);
process.exitCode = parts.includes(name) ? run(name) : refuse();

function run(part: string): number {
  const script = `${import.meta.dirname}/${part}.ts`;
  return spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' }).status ?? 1;
}

function refuse(): number {
  console.error(`usage: npm run bench -- ${parts.join(' | ')}, and its arguments`);
  return 2;
}
