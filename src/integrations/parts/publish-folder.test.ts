import type * as fs from 'node:fs';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { manifestText } from '../../exports/data/data-file.ts';
import { digestsIn, manifestName } from '../site-manifest.ts';
import { verifySite } from '../verify-site.ts';
import { publishFolder, restoreFolder } from './publish-folder.ts';

// Counts what is asked of the disk, and stops before the operation whose turn it is: as a kill would, nothing cleans up.
const disk = vi.hoisted(() => ({ done: 0, stopBefore: Infinity }));
vi.mock('node:fs', async (importOriginal) => {
  const whole = await importOriginal<typeof fs>();
  const counted = <F extends (...given: never[]) => unknown>(does: F) =>
    ((...given: Parameters<F>) => {
      if (disk.done === disk.stopBefore) throw new Error('stopped');
      disk.done += 1;
      return does(...given);
    }) as F;
  const { mkdirSync, renameSync, rmSync, writeFileSync } = whole;
  return {
    ...whole,
    mkdirSync: counted(mkdirSync),
    renameSync: counted(renameSync),
    rmSync: counted(rmSync),
    writeFileSync: counted(writeFileSync),
  };
});

const before = new Map([
  ['parts.json', 'old'],
  ['gone.csv', 'old'],
]);
const after = new Map([
  ['parts.json', 'new'],
  ['events.csv', 'new'],
]);

let site = '';
beforeEach(async () => {
  site = mkdtempSync(join(tmpdir(), 'attested-publish-'));
  mkdirSync(join(site, 'data'));
  writeFileSync(join(site, 'index.html'), 'page');
  writeFileSync(join(site, manifestName), manifestText(await digestsIn(site)));
});
afterEach(() => {
  disk.stopBefore = Infinity;
  rmSync(site, { recursive: true });
});

function published(): readonly (readonly [string, string])[] {
  const folder = join(site, 'data/parts');
  return readdirSync(folder)
    .filter((name) => name !== manifestName)
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

const told = (files: ReadonlyMap<string, string>) => [...files].sort(([a], [b]) => (a < b ? -1 : 1));

function stopBefore(operation: number, does: () => void): boolean {
  disk.done = 0;
  disk.stopBefore = operation;
  try {
    does();
    return false;
  } catch {
    return true;
  } finally {
    disk.stopBefore = Infinity;
  }
}

const asListed = { changed: [], missing: [], added: [] };

/** Of a run that was stopped the folder may be left in which it makes its files; it is none of the site, and told. */
async function verifiedButForMaking() {
  const told = await verifySite(site);
  return { ...told, added: told.added.filter((path) => !/^\.(?:joining|joined-before)\//.test(path)) };
}

test('stopped at any step for the first time, the site has none of the files or all, and is as its digests say', async () => {
  let step = 0;
  for (; stopBefore(step, () => publishFolder(site, after)); step += 1) {
    const names = readdirSync(join(site, 'data'));
    if (names.length > 0) expect(published()).toEqual(told(after));
    expect(await verifiedButForMaking(), `step ${step}`).toMatchObject(asListed);
    rmSync(join(site, 'data/parts'), { recursive: true, force: true });
  }
  expect(step).toBeGreaterThan(5);
  expect(published()).toEqual(told(after));
});

test('stopped at any step of a later time, it is the old or the new when it is restored, and the next run ends', async () => {
  let step = 0;
  publishFolder(site, before);
  for (; stopBefore(step, () => publishFolder(site, after)); step += 1) {
    expect(await verifiedButForMaking(), `step ${step}`).toMatchObject(asListed);
    restoreFolder(site);
    expect([told(before), told(after)]).toContainEqual(published());
    expect(await verifiedButForMaking()).toMatchObject(asListed);
    publishFolder(site, after);
    expect(published()).toEqual(told(after));
    expect(readdirSync(site).sort()).toEqual(['data', 'index.html', manifestName]);
    publishFolder(site, before);
  }
  expect(step).toBeGreaterThan(7);
});

test('what stands in the folder and is not known, or is not as it was made, is told', async () => {
  publishFolder(site, after);
  writeFileSync(join(site, 'data/parts/parts.json'), 'other');
  writeFileSync(join(site, 'data/parts/more.csv'), '');
  rmSync(join(site, 'data/parts/events.csv'));
  expect(await verifySite(site)).toEqual({
    count: 3,
    changed: ['data/parts/parts.json'],
    missing: ['data/parts/events.csv'],
    added: ['data/parts/more.csv'],
    links: [],
    behind: [],
    unread: [],
  });
});
