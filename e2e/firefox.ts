/**
 * The core of what readers do, in Firefox:
 *
 *     npm run test:firefox
 *
 * Where no Firefox is found (Debian's `firefox-esr`, or the one that `FIREFOX` names), that is said, and nothing fails.
 */
import { existsSync } from 'node:fs';
import { launch, type Browser } from 'puppeteer-core';
import { lacks } from './archive.ts';
import { changingSite } from './changing-site.ts';
import { needs, scriptlessSteps, steps, type Stage, type Step } from './firefox-steps.ts';

const candidates = [
  process.env['FIREFOX'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];
const executablePath = candidates.find((path) => path !== undefined && existsSync(path));

if (executablePath === undefined) {
  console.log('Firefox was not found, so nothing was tried in it. FIREFOX names one: FIREFOX=/path npm test');
} else {
  const host = await changingSite('/');
  const failures = [
    ...(await walk(await open(executablePath, {}), steps, host)),
    ...(await walk(await open(executablePath, { 'javascript.enabled': false }), scriptlessSteps, host)),
  ];
  await host.goDown();
  const count = Object.keys({ ...steps, ...scriptlessSteps }).filter((name) => !isLeftOut(name)).length;
  console.log(`Firefox: ${count - failures.length} passed, ${failures.length} failed`);
  if (failures.length > 0) process.exitCode = 1;
}

function open(path: string, preferences: Readonly<Record<string, boolean>>): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'en-GB', ...preferences },
  });
}

/** Each step in a context of its own; the names of those that failed. */
async function walk(
  browser: Browser,
  all: Readonly<Record<string, Step>>,
  host: Stage['host'],
): Promise<readonly string[]> {
  console.log(await browser.version());
  const failed: string[] = [];
  for (const [name, step] of Object.entries(all)) {
    if (isLeftOut(name)) {
      console.log(`  left out: ${name}, since ${lacks(...(needs[name] ?? []))[1]}`);
      continue;
    }
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const complaints: string[] = [];
    const complain = (complaint: string) => {
      if (!isOnItsWay(complaint)) complaints.push(complaint);
    };
    page.on('console', (message) => {
      if (message.type() === 'error') complain(message.text());
    });
    page.on('pageerror', (error) => {
      complain(String(error));
    });
    const started = performance.now();
    try {
      await step({ page, host });
      if (complaints.length > 0) throw new Error(`the console has ${complaints.join('; ')}`);
      console.log(`  passed: ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    } catch (error) {
      failed.push(name);
      console.error(`  FAILED: ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    await context.close();
  }
  await browser.close();
  return failed;
}

/** Whether the archive has nothing to take a step with. */
function isLeftOut(name: string): boolean {
  return lacks(...(needs[name] ?? []))[0];
}

// A font that was still on its way when a link was followed: NS_BINDING_ABORTED.
function isOnItsWay(complaint: string): boolean {
  return complaint.includes('downloadable font') && complaint.includes('status=2152398850');
}
