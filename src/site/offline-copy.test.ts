import { afterEach, expect, test, vi } from 'vitest';
import type { DocumentRecord } from '../model/archive.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Whether a build packs a copy of an archive of so many documents. */
async function packs(documents: number, asked: string | undefined, isBuild = true): Promise<boolean> {
  vi.resetModules();
  vi.stubEnv('ATTESTED_OFFLINE', asked);
  vi.stubEnv('PROD', isBuild);
  const { hasOfflineCopy } = await import('./offline-copy.ts');
  return hasOfflineCopy({ documents: Array<DocumentRecord>(documents), events: [] });
}

test.each([
  [1000, undefined, true],
  [1001, undefined, false],
  [1001, '1', true],
  [1, '0', false],
])('an archive of %i documents, asked for %s: %s', async (documents, asked, expected) => {
  expect(await packs(documents, asked)).toBe(expected);
});

test('where nothing is built nothing is packed', async () => {
  expect(await packs(1, '1', false)).toBe(false);
});
