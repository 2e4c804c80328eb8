import { createReadStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { IndexedRecord } from '../../search/index/record.ts';

/**
 * Puts the records into the build's cache folder, from where the index is made. They are no part of the site, and
 * would not become one if the index could not be made.
 *
 * @param cacheDir of Astro's configuration
 */
export async function writeRecords(cacheDir: URL, records: readonly IndexedRecord[]): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  await writeFile(fileIn(cacheDir), linesOf(records));
}

/** The records that this build has written. @throws Error when it has written none. */
export async function readRecords(cacheDir: URL): Promise<readonly IndexedRecord[]> {
  const records: IndexedRecord[] = [];
  let begun = '';
  for await (const chunk of createReadStream(fileIn(cacheDir), 'utf8') as AsyncIterable<string>) {
    const lines = (begun + chunk).split('\n');
    begun = lines.pop() ?? '';
    for (const line of lines) records.push(JSON.parse(line) as IndexedRecord);
  }
  return records;
}

/** Takes away what a build has left. */
export async function removeRecords(cacheDir: URL): Promise<void> {
  await rm(fileIn(cacheDir), { force: true });
}

function fileIn(cacheDir: URL): URL {
  return new URL('search-records.ndjson', cacheDir);
}

// One by one, since the records of a large archive are too long for one string.
function* linesOf(records: readonly IndexedRecord[]): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}
