import { documentFolder, readArchive, type ArchiveFiles } from '../archive-files.ts';
import type { Disk } from '../disk.ts';
import { draftDocuments } from '../draft-files.ts';
import { digestOf } from '../memory.ts';
import { prepare } from '../prepare.ts';
import type { SeedReader } from '../read/in-worker.ts';
import { hideDrafts } from './hidden-drafts.ts';

/** A draft that is as ingest has made it: nobody has worked on it. */
export interface DraftAsMade {
  /** Of its bytes. */
  readonly digest: string;
  /** Name of its seed. */
  readonly seed: string;
  /** Of the seed and its sidecar when it was made. */
  readonly state: string;
}

/** The drafts, by path, that ingest would make of their seeds just as they are. */
export async function draftsAsMade(disk: Disk, reader: SeedReader): Promise<Map<string, DraftAsMade>> {
  const archive = readArchive(disk);
  const drafts = archive.documents.filter(({ data }) => !data.reviewed);
  if (drafts.length === 0) return new Map();
  const hidden = hideDrafts(disk, new Map(drafts.map(({ file, digest }) => [file, digest])));
  const prepared = await prepare(hidden, reader);
  const made = draftDocuments(readArchive(hidden, undefined, prepared.encodings), prepared);
  const digests = new Map(drafts.map(({ file, digest }) => [file, digest]));
  return new Map(
    made.drafts.flatMap(({ name, text, seed }) => {
      const path = `${documentFolder}/${name}`;
      const digest = digestOf(new TextEncoder().encode(text));
      return digests.get(path) === digest
        ? [[path, { digest, seed: seed.name, state: seedState(archive, seed.name) }] as const]
        : [];
    }),
  );
}

/** What a draft depends on: the bytes of its seed and of the sidecar. */
export function seedState({ seeds, receipts }: ArchiveFiles, seed: string): string {
  const sidecars = receipts.filter(({ data }) => data.seed === seed).map(({ digest }) => digest);
  return [seeds.get(seed)?.sha256 ?? '', ...sidecars].join(' ');
}
