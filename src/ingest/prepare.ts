import type { Disk } from './disk.ts';
import { readArchive } from './archive-files.ts';
import { seedsWithoutDocument } from './checks/seals.ts';
import { noMemory, type MemoryStore } from './memory.ts';
import type { Prepared } from './prepared.ts';
import type { Reading } from './read/extraction.ts';
import { guessEncoding } from './read/encoding.ts';
import { isExtracted } from './read/formats.ts';
import type { SeedReader } from './read/in-worker.ts';
import { seedFolder } from './steps/read-seed.ts';

/** Extracts the texts of the seeds that have no document, and guesses the encodings of those that are not UTF-8. */
export async function prepare(
  disk: Disk,
  reader: SeedReader,
  store: MemoryStore = noMemory,
): Promise<Prepared> {
  const archive = readArchive(disk, store.recall());
  const readings = new Map<string, Reading>();
  const receipts = new Map(archive.receipts.map(({ data }) => [data.seed, data]));
  for (const { name, path } of seedsWithoutDocument(archive)) {
    if (!isExtracted(name)) continue;
    const { encoding, page } = receipts.get(name) ?? {};
    readings.set(
      name,
      await reader.read({
        name,
        bytes: disk.read(path),
        encoding,
        page: page && { url: page.url, date: page.captured },
      }),
    );
  }
  const unread = archive.findings.flatMap(({ code, file }) =>
    code === 'bytes-not-text' ? [file.slice(seedFolder.length + 1)] : [],
  );
  const encodings = new Map<string, string>();
  for (const name of unread.filter((one) => !receipts.has(one))) {
    const guess = guessEncoding(disk.read(`${seedFolder}/${name}`));
    if (guess !== undefined) encodings.set(name, guess);
  }
  return { readings, encodings, ...(readings.size + encodings.size === 0 && { archive }) };
}
