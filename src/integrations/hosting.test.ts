import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { headersFile } from '../site/hosting/headers-file.ts';
import { archiveSettings } from '../site/archive-settings.ts';
import { unsetAddress } from '../site/settings.ts';
import { hosting } from './hosting.ts';

const site = mkdtempSync(join(tmpdir(), 'attested-hosting-'));
afterAll(() => rmSync(site, { recursive: true }));
for (const folder of ['events', 'data', '.hidden']) mkdirSync(join(site, folder));
for (const file of ['index.html', 'favicon.svg']) writeFileSync(join(site, file), '');

type Hook = (given: object) => void;
const { hooks } = hosting();
const run = (name: keyof typeof hooks, given: object) => (hooks[name] as Hook)(given);

test.each(['/archive', '/archive/'])(
  'hosts read the headers of everything below %s, folders as such',
  (base) => {
    run('astro:config:done', { config: { base } });
    run('astro:build:done', { dir: pathToFileURL(`${site}/`) });
    expect(readFileSync(join(site, '_headers'), 'utf8')).toBe(
      headersFile('/archive/', ['data/', 'events/', 'favicon.svg', 'index.html']),
    );
    rmSync(join(site, '_headers'));
  },
);

test('an archive that is built for the path of another part is refused, with what to say', () => {
  archiveSettings.parts.push({ title: 'North', path: '/north/' });
  const start = () => run('astro:build:start', { logger: { warn: vi.fn() } });
  run('astro:config:done', { config: { base: '/south' } });
  expect(start).not.toThrow();
  run('astro:config:done', { config: { base: '/north' } });
  expect(start).toThrow(/archive\.yaml: “parts” names \/north\/.*ATTESTED_BASE/);
  archiveSettings.parts.pop();
});

test('a site that does not know its own address says so before it is built', () => {
  const warn = vi.fn();
  run('astro:build:start', { logger: { warn } });
  expect(warn.mock.calls.map(([said]) => /ATTESTED_SITE/.test(said as string))).toEqual(
    unsetAddress ? [true] : [],
  );
});
