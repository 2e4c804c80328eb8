import { documentFolder, type ArchiveFiles } from './archive-files.ts';
import { checkFileNames } from './checks/file-names.ts';
import { seedsWithoutDocument, sidecarNames } from './checks/seals.ts';
import type { Receipt } from '../model/receipt.ts';
import type { KindRole } from '../model/vocabulary.ts';
import { isDevice } from '../text/file-names.ts';
import { finding, startOf, type Finding } from './finding.ts';
import { frontMatterFindings } from './front-matter-findings.ts';
import type { Prepared } from './prepared.ts';
import { recordText } from './read/extraction.ts';
import { isExtracted } from './read/formats.ts';
import { olderVersion, type OlderVersion } from './steps/carry-over.ts';
import { draftDocument, type Draft, type DraftedSeed, type DraftKinds } from './steps/draft-document.ts';
import { seedFolder, sha256Of, type Seed } from './steps/read-seed.ts';
import { textLines } from './steps/read-text.ts';
import { writeDocument } from './steps/write-document.ts';

/** A draft, and the files that it rests on, before they are written. */
export interface DraftFile extends Pick<Draft, 'counted' | 'open' | 'unread' | 'version'> {
  readonly name: string;
  readonly text: string;
  readonly seed: DraftedSeed;
  /** The text that was extracted. */
  readonly record?: string;
  readonly sidecar?: NewFile;
}

interface NewFile {
  readonly name: string;
  readonly text: string;
}

/** A draft for every seed that has no document and can be read, and why others cannot. */
export function draftDocuments(
  archive: ArchiveFiles,
  { readings, encodings }: Prepared,
): { readonly drafts: readonly DraftFile[]; readonly findings: readonly Finding[] } {
  const kinds = draftKinds(archive);
  // That there is no kind for a draft is a finding of the check.
  if (kinds === undefined) return { drafts: [], findings: [] };
  const taken = takenIds(archive);
  const receipts = new Map(archive.receipts.map(({ data }) => [data.seed, data]));
  const awkward = new Set(checkFileNames(archive).map(({ file }) => file));
  const findings: Finding[] = [];
  const versions = new Map(versionsBySeed(archive));
  const drafts = olderFirst(seedsWithoutDocument(archive), receipts).flatMap(
    (found): readonly DraftFile[] => {
      const { name, path } = found;
      if (awkward.has(path)) return [];
      const reading = isExtracted(name) ? readings.get(name) : undefined;
      if (reading?.kind === 'refused') {
        findings.push(finding('seed-unreadable', startOf(path), name, reading.why, reading.choice));
      }
      if (isExtracted(name) && reading?.kind !== 'extracted') return [];
      if (reading?.kind === 'extracted')
        for (const one of frontMatterFindings(found, reading.extraction)) findings.push(one);
      const record = reading?.kind === 'extracted' ? recordText(reading.extraction.blocks) : undefined;
      const seed: DraftedSeed = {
        ...found,
        ...(record !== undefined && {
          lines: textLines(record),
          textSha256: sha256Of(new TextEncoder().encode(record)),
        }),
        ...(reading?.kind === 'extracted' && { extraction: reading.extraction }),
      };
      const receipt = receipts.get(name);
      const { document, ...told } = draftDocument(
        seed,
        receipt,
        kinds,
        (id) => taken.has(id) || isDevice(id),
        { older: versions.get(receipt?.replaces ?? '') },
      );
      versions.set(name, olderVersion(document, seed));
      for (const { id } of [document, ...document.events]) taken.add(id);
      const encoding = encodings.get(name);
      return [
        {
          name: `${document.id}.mdx`,
          text: writeDocument(document, seed.lines),
          seed,
          ...told,
          ...(record !== undefined && { record }),
          ...(encoding !== undefined && { sidecar: sidecarFor(name, encoding, archive.seeds.keys()) }),
        },
      ];
    },
  );
  return { drafts, findings };
}

/** The documents of an archive as versions that others may replace, by their seeds. */
export function versionsBySeed({ documents, seeds }: ArchiveFiles): ReadonlyMap<string, OlderVersion> {
  return new Map(
    documents.flatMap(({ data }) => {
      const sealed = seeds.get(data.seed.file);
      return sealed === undefined ? [] : [[data.seed.file, olderVersion(data, sealed)] as const];
    }),
  );
}

/** Seeds so that one that is replaced stands before the one that replaces it; the order of all others stays. */
function olderFirst(seeds: readonly Seed[], receipts: ReadonlyMap<string, Receipt>): readonly Seed[] {
  const byName = new Map(seeds.map((seed) => [seed.name, seed]));
  const ordered = new Set<Seed>();
  const add = (seed: Seed, waiting: readonly string[]) => {
    const older = byName.get(receipts.get(seed.name)?.replaces ?? '');
    if (older !== undefined && !waiting.includes(older.name)) add(older, [...waiting, older.name]);
    ordered.add(seed);
  };
  for (const seed of seeds) add(seed, [seed.name]);
  return [...ordered];
}

function sidecarFor(seed: string, encoding: string, seeds: Iterable<string>): NewFile {
  const [path] = sidecarNames(seed, seeds);
  return {
    name: path.slice(seedFolder.length + 1),
    text: `# The encoding is a guess, by how often each byte occurs: see whether the letters are right.\nseed: ${JSON.stringify(seed)}\nencoding: ${JSON.stringify(encoding)}\n`,
  };
}

/** The kinds that drafts are given; undefined where the archive lacks one. */
export function draftKinds({ kinds }: ArchiveFiles): DraftKinds | undefined {
  const idOf = (role: KindRole) => kinds.flatMap(({ data }) => data).find((kind) => kind.role === role)?.id;
  const [publication, mention] = [idOf('publication'), idOf('mention')];
  return publication === undefined || mention === undefined ? undefined : { publication, mention };
}

/** Ids that nothing new may have. */
export function takenIds({ documents, events, names, unread }: ArchiveFiles): Set<string> {
  return new Set([
    ...unread,
    ...events.map(({ data }) => data.id),
    ...documents.flatMap(({ data }) => [data.id, ...data.events.map(({ id }) => id)]),
    // A file of that name holds another document.
    ...(names.get(documentFolder) ?? []).map((name) => name.replace(/\.mdx$/, '').toLowerCase()),
  ]);
}
