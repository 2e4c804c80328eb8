import { addressesOf, timelineYears } from '../../model/addresses.ts';
import { buildArchive } from '../../model/archive.ts';
import { publishedEntries } from '../../model/published.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import type { ArchiveFiles } from '../archive-files.ts';

/** The addresses that the archive publishes as it is, or would publish with its drafts. */
export function archiveAddresses(archive: ArchiveFiles, drafts = false): readonly string[] {
  const files = published(archive, drafts);
  return addressesOf({ ...files, years: (drafts ? yearsWithDrafts : years)(archive) ?? [] });
}

/** Whether it is known under which years the archive's events are listed: not while one of them cannot be put together. */
export function areYearsKnown(archive: ArchiveFiles): boolean {
  return years(archive) !== undefined;
}

const years = memoizeByObject((archive: ArchiveFiles) => yearsOf(archive, false));
const yearsWithDrafts = memoizeByObject((archive: ArchiveFiles) => yearsOf(archive, true));

function yearsOf(archive: ArchiveFiles, drafts: boolean): readonly number[] | undefined {
  try {
    const { events, ...parts } = published(archive, drafts);
    const contexts = events.map((data) => ({ data, summary: [] }));
    return timelineYears(buildArchive({ ...parts, events: contexts, receipts: [] }).events);
  } catch {
    // What does not fit together is told by other checks.
    return undefined;
  }
}

function published(archive: ArchiveFiles, drafts: boolean) {
  const data = <T>(files: readonly { readonly data: T }[]) => files.map((file) => file.data);
  return {
    documents: data(publishedEntries(archive.documents, drafts)),
    events: data(publishedEntries(archive.events, drafts)),
    essays: data(archive.essays),
    kinds: data(archive.kinds).flat(),
    actors: data(archive.actors).flat(),
    places: data(archive.places).flat(),
    persons: data(archive.persons).flat(),
  };
}
