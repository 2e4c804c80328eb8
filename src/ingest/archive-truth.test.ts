import { expect, test } from 'vitest';
import { memoryDisk } from '../testing/test-archive.ts';
import { archiveOfSixLanguages } from '../testing/truth/archive-of-six-languages.ts';
import { faultsThatPass, triesAllFaults } from '../testing/truth/faults-that-pass.ts';
import { trueVariants } from '../testing/truth/true-variants.ts';
import { check } from '../testing/checked.ts';

// A sample in the ordinary run; ATTESTED_TRUTH=all tries up to 400 faults of each kind.
test('no single fault passes that an archive in six languages can show', () => {
  expect(faultsThatPass(archiveOfSixLanguages(), 2)).toEqual({ unexplained: [], uncaught: [] });
});

// 72 claims an edition.
const editions = Array.from({ length: triesAllFaults ? 8 : 2 }, (_, edition) => edition);

test.each(editions)('edition %i of the archive in six languages, all of it true, passes', (edition) => {
  expect(check(memoryDisk(archiveOfSixLanguages(edition)))).toEqual([]);
});

test('true variants pass: quotations cut between words, sets and lists in another order', () => {
  const files = archiveOfSixLanguages();
  const variants = trueVariants(files);
  expect(variants.length).toBeGreaterThan(500);
  const tried = triesAllFaults ? variants : variants.filter((_, index) => index % 20 === 0);
  const disk = memoryDisk(files);
  const refused = tried.flatMap(({ file, what, text }) => {
    const before = disk.read(file);
    disk.write(file, new TextEncoder().encode(text));
    const findings = check(disk);
    disk.write(file, before);
    return findings.length === 0 ? [] : [{ file, what, findings }];
  });
  expect(refused).toEqual([]);
});
