import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path in `CHROMIUM`; undefined when it names none. */
export function namedBrowser(): string | undefined {
  const path = process.env['CHROMIUM'];
  return path === '' ? undefined : path;
}

/** Path of a browser that is here already: the named one, the system's, or Playwright's; undefined when there is none. */
export function findBrowser(): string | undefined {
  const candidates = [namedBrowser(), ...systemPaths, chromium.executablePath()];
  return candidates.find((path) => path !== undefined && existsSync(path));
}
