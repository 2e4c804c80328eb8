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

// What Playwright has Chromium leave out. A second list takes the place of the first, so that ours has all of it.
const leftOutByPlaywright = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
];
// The list under the address bar is two pages of the browser's own, loaded anew for each test: nobody sees it here, and
// it took a third of the suite's processor time.
const addressList = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What the browser is started with. */
export const browserArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  `--disable-features=${[...leftOutByPlaywright, ...addressList].join(',')}`,
];
