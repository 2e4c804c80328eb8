import { checkFileNames } from './file-names.ts';
import { finding, startOf, type Finding } from '../finding.ts';
import { isExtracted } from '../read/formats.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { seedFolder } from '../steps/read-seed.ts';

/** Every document has its seed, unchanged; every seed has one document; every sidecar has its seed. */
export function checkSeals(archive: ArchiveFiles): Finding[] {
  return [...checkDocuments(archive), ...checkSeeds(archive), ...checkSidecars(archive)];
}

function checkDocuments({ documents, seeds, unread }: ArchiveFiles): Finding[] {
  const first = new Map<string, string>();
  return documents.flatMap(({ file, yaml, data: { seed: sealed } }) => {
    const place = () => yaml.placeOf(['seed', 'file']);
    const seed = seeds.get(sealed.file);
    if (seed === undefined) {
      if (unread.has(sealed.file)) return [];
      const twin = [...seeds.values()].find(({ sha256 }) => sha256 === sealed.sha256)?.name;
      return [finding('seed-missing', place(), sealed.file, twin)];
    }
    const other = first.get(sealed.file);
    if (other !== undefined) return [finding('seed-shared', place(), other)];
    first.set(sealed.file, file);
    if (seed.sha256 !== sealed.sha256) {
      return [
        finding('seal-broken', yaml.placeOf(['seed', 'sha256']), 'SHA-256', sealed.sha256, seed.sha256),
      ];
    }
    if (seed.bytes === sealed.bytes) return [];
    const bytes = [`${sealed.bytes} bytes`, `${seed.bytes} bytes`] as const;
    return [finding('seal-broken', yaml.placeOf(['seed', 'bytes']), 'size', ...bytes)];
  });
}

// Of a seed that needs another name first, its name is said.
function checkSeeds(archive: ArchiveFiles): Finding[] {
  const misnamed = new Set(checkFileNames(archive).map(({ file }) => file));
  return seedsWithoutDocument(archive)
    .filter(({ path }) => !misnamed.has(path))
    .map(({ name, path }) => finding('seed-without-document', startOf(path), name));
}

/**
 * Seeds that can be read and that no document is made from. A document is known by its seed, not by its own name. A seed
 * whose sidecar cannot be read waits for it: nobody knows what it says of the seed.
 */
export function seedsWithoutDocument(archive: ArchiveFiles) {
  const { seeds, documents, unread } = archive;
  const sealed = new Set(documents.map(({ data }) => data.seed.file));
  const broken = brokenSidecars(archive);
  return [...seeds.values()].filter(
    ({ name, lines, bytes }) =>
      (lines.length > 0 || (isExtracted(name) && bytes > 0)) &&
      !sealed.has(name) &&
      !unread.has(name) &&
      ![name, stemOf(name)].some((one) => broken.has(`${one}.yaml`)),
  );
}

/** Names of sidecars of which nothing could be read. */
function brokenSidecars({ names, receipts }: ArchiveFiles): ReadonlySet<string> {
  const read = new Set(receipts.map(({ file }) => file));
  const sidecars = (names.get(seedFolder) ?? []).filter((name) => name.endsWith('.yaml'));
  return new Set(sidecars.filter((name) => !read.has(`${seedFolder}/${name}`)));
}

function checkSidecars({ receipts, seeds, unread }: ArchiveFiles): Finding[] {
  const namesFor = sidecarNamer(seeds.keys());
  return receipts.flatMap(({ file, yaml, data: { seed } }) => {
    const place = () => yaml.placeOf(['seed']);
    if (!seeds.has(seed)) return unread.has(seed) ? [] : [finding('sidecar-without-seed', place(), seed)];
    const names = namesFor(seed);
    return names.includes(file) ? [] : [finding('sidecar-misnamed', place(), seed, names[0])];
  });
}

/** The names that the sidecar of a seed may have, the best first: `a.yaml` of `a.txt`, unless `a.md` is a seed too. */
export function sidecarNames(seed: string, seeds: Iterable<string>): readonly [string, ...string[]] {
  return sidecarNamer(seeds)(seed);
}

/** The same of one seed after the other: to look through all for each takes a large archive minutes. */
export function sidecarNamer(
  seeds: Iterable<string>,
): (seed: string) => readonly [first: string, ...others: string[]] {
  const all = new Set(seeds);
  const times = new Map<string, number>();
  for (const seed of all) times.set(stemOf(seed), (times.get(stemOf(seed)) ?? 0) + 1);
  return (seed) => {
    const stem = stemOf(seed);
    const whole = `${seedFolder}/${seed}.yaml`;
    const isShared = (times.get(stem) ?? 0) > (all.has(seed) ? 1 : 0);
    return isShared ? [whole] : [`${seedFolder}/${stem}.yaml`, whole];
  };
}

function stemOf(name: string): string {
  return name.replace(/\.[^./]*$/, '');
}
