/**
 * Makes sure that there is a Chromium to test with, and prints which: one named by `CHROMIUM`, one of the system's,
 * Playwright's own, else Playwright's download, else (where that is unreachable, on Debian) the `chromium` package.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a browser that is here already; undefined when there is none. */
export function findBrowser(): string | undefined {
  const candidates = [process.env['CHROMIUM'], ...systemPaths, chromium.executablePath()];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}

function install(): void {
  const downloaded = spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: 300_000,
    shell: process.platform === 'win32',
  });
  if (downloaded.status === 0 && findBrowser() !== undefined) return;
  console.log("Playwright's own browser cannot be downloaded here; installing Debian's chromium.");
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  for (const command of [
    [...asRoot, 'apt-get', 'update'],
    [...asRoot, 'apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
  ]) {
    const [program = '', ...args] = command;
    execFileSync(program, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

if (import.meta.main) {
  if (findBrowser() === undefined) install();
  const browser = findBrowser();
  if (browser === undefined) {
    console.error('No Chromium was found or could be installed. Install one, or name its path in CHROMIUM.');
    process.exitCode = 1;
  } else {
    console.log(`Browser: ${browser}`);
  }
}
