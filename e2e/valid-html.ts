/**
 * Checks every page of the built site with the Nu Html Checker, and fails on any error or warning. It runs on Java: where
 * there is none it says so, and nothing else is wrong.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const [site = 'dist'] = process.argv.slice(2);
const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar');

// A file has no origin: what the pages' policy says of their own files can be tried by a browser alone.
const notHere = '.*Content Security Policy.*';

if (spawnSync('java', ['-version']).status !== 0) {
  console.log('The HTML was not checked: the Nu Html Checker needs Java, and there is none on this machine.');
} else {
  const { status, stderr, error } = spawnSync(
    'java',
    ['-Xmx1g', '-jar', jar, '--skip-non-html', '--format', 'gnu', '--filterpattern', notHere, site],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  const found = stderr.split('\n').filter((line) => line !== '');
  if (error !== undefined || status === null) throw error ?? new Error(stderr);
  for (const line of found) console.error(line);
  if (found.length > 0 || status !== 0) process.exitCode = 1;
  console.log(`${found.length} findings in the HTML of ${site}/`);
}
