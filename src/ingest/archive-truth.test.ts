import { describe, expect, test } from 'vitest';
import { memoryDisk } from '../testing/test-archive.ts';
import { archiveOfSixLanguages } from '../testing/truth/archive-of-six-languages.ts';
import { committedArchive } from '../testing/truth/committed-archive.ts';
import { faultsOf } from '../testing/truth/faults.ts';
import { someOfEach, tryFaults } from '../testing/truth/try-faults.ts';
import { trueVariants } from '../testing/truth/true-variants.ts';
import { check } from '../testing/checked.ts';

// A sample in the ordinary run; ATTESTED_TRUTH=all tries up to 400 faults of each kind, in either archive.
const isWhole = process.env['ATTESTED_TRUTH'] === 'all';

describe.each([
  ['the committed archive', committedArchive(), 1],
  ['an archive in six languages', archiveOfSixLanguages(), 2],
])('in %s', (_name, files, few) => {
  test('no single fault passes that the archive itself can show', () => {
    const outcomes = tryFaults(files, someOfEach(faultsOf(files), isWhole ? 400 : few));
    const unexplained = outcomes.flatMap(({ passed }) => passed.get('') ?? []);
    expect(unexplained.map(({ kind, file, path, from, to }) => ({ kind, file, path, from, to }))).toEqual([]);
    // Kinds of which the archive holds all that a check needs.
    const certain = outcomes.filter(({ kind }) =>
      /basis|passage|seal|quotation|seed|text|asOf|from:|begin/.test(kind),
    );
    expect(certain.filter(({ tried, caught }) => tried !== caught)).toEqual([]);
  });
});

// 72 claims an edition.
const editions = Array.from({ length: isWhole ? 8 : 2 }, (_, edition) => edition);

test.each(editions)('edition %i of the archive in six languages, all of it true, passes', (edition) => {
  expect(check(memoryDisk(archiveOfSixLanguages(edition)))).toEqual([]);
});

test('true variants pass: quotations cut between words, sets and lists in another order', () => {
  const files = archiveOfSixLanguages();
  const variants = trueVariants(files);
  expect(variants.length).toBeGreaterThan(500);
  const tried = isWhole ? variants : variants.filter((_, index) => index % 20 === 0);
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
