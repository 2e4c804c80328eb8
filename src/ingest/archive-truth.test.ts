import { expect, test } from 'vitest';
import { memoryDisk } from '../testing/test-archive.ts';
import { archiveOfSixLanguages } from '../testing/truth/archive-of-six-languages.ts';
import { faultsThatPass, triesAllFaults } from '../testing/truth/faults-that-pass.ts';
import { trueVariants } from '../testing/truth/true-variants.ts';
import { check } from '../testing/checked.ts';
import { memoryOfRun } from './memory.ts';
import { inspect } from './run.ts';

// A sample in the ordinary run; ATTESTED_TRUTH=all tries up to 60 faults of each kind.
test('no single fault passes that an archive in six languages can show', () => {
  const { tried, unexplained, missed, share } = faultsThatPass(archiveOfSixLanguages(), 2);
  expect({ unexplained, missed }).toEqual({ unexplained: [], missed: [] });
  // Most faults have no reason to pass.
  expect(share).toBeGreaterThan(0.8);
  expect(tried).toBeGreaterThan(triesAllFaults ? 400 : 30);
});

// 72 claims an edition.
const editions = Array.from({ length: triesAllFaults ? 8 : 2 }, (_, edition) => edition);

test.each(editions)('edition %i of the archive in six languages, all of it true, passes', (edition) => {
  expect(check(memoryDisk(archiveOfSixLanguages(edition)))).toEqual([]);
});

test('true variants pass: quotations cut between words, sets and lists in another order', () => {
  const files = archiveOfSixLanguages();
  const variants = trueVariants(files);
  expect(variants.length).toBeGreaterThan(1000);
  const step = triesAllFaults ? Math.floor(variants.length / 500) : 20;
  const tried = variants.filter((_, index) => index % step === 0);
  const disk = memoryDisk(files);
  const memory = memoryOfRun();
  const refused = tried.flatMap(({ file, what, text }) => {
    const before = disk.read(file);
    disk.write(file, new TextEncoder().encode(text));
    const { findings } = inspect(disk, memory);
    disk.write(file, before);
    return findings.length === 0 ? [] : [{ file, what, findings }];
  });
  expect(refused).toEqual([]);
});
