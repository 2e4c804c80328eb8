/**
 * Makes sure that there is a Chromium to test with, and prints which. Where there is none it tries Playwright's download
 * and then, as root or with a sudo that asks for no password, the `chromium` package of Debian. It runs first in
 * `npm test`, so that a missing browser is known before minutes of other tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, namedBrowser } from './browser.ts';

function install(): void {
  const isDownloaded = run(['npx', 'playwright', 'install', 'chromium']);
  if (isDownloaded && findBrowser() !== undefined) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !run(['sudo', '--non-interactive', 'true'])) return;
  console.log("Playwright's own browser cannot be downloaded here: installing the system's package.");
  const asRoot = isRoot ? [] : ['sudo', '--non-interactive'];
  if (run([...asRoot, 'apt-get', 'update']))
    run([...asRoot, 'apt-get', 'install', '--yes', '--no-install-recommends', 'chromium']);
}

/** Runs a command with its output shown; false when it fails or is not there. */
function run([program = '', ...args]: readonly string[]): boolean {
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    timeout: 300_000,
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

const named = namedBrowser();
const namesNothing = named !== undefined && !existsSync(named);
if (!namesNothing && findBrowser() === undefined) install();
const browser = findBrowser();
if (namesNothing) {
  console.error(`CHROMIUM names ${named}, and there is no such file.`);
  process.exitCode = 1;
} else if (browser === undefined) {
  console.error(`The browser tests need a Chromium: none was found, and none could be installed.
Install Chromium or Chrome, or name the path of one:
  CHROMIUM=/path/to/chromium npm test
Everything that needs no browser: npm run test:static && npm run test:unit`);
  process.exitCode = 1;
} else {
  console.log(`Browser: ${browser}`);
}
