import { addressPattern, pageOfAddress, sectionOf } from '../../model/addresses.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { Line } from '../../text/lines.ts';
import {
  documentFolder,
  essayFolder,
  eventFolder,
  publishedFile,
  redirectsFile,
  type ArchiveFiles,
} from '../archive-files.ts';
import { finding, startOf, type Finding, type Place } from '../finding.ts';
import type { Hint } from './addresses.ts';
import { missingLists } from './references.ts';
import { archiveAddresses, areYearsKnown } from './archive-addresses.ts';

/** Every address that was published once leads somewhere: to what it named, or where `content/redirects.yaml` says. */
export function checkPublished(archive: ArchiveFiles): Finding[] {
  const published = (archive.published ?? []).filter(({ text }) => text !== '');
  return [
    ...published
      .filter(({ text }) => !addressPattern.test(text))
      .map((line) => finding('address-malformed', placeOf(line), line.text)),
    ...checkLost(archive, published),
  ];
}

/** Addresses that are not in the list yet, in one hint: a change of their ids would go unnoticed. */
export function publishedHints(archive: ArchiveFiles): readonly Hint[] {
  if (archive.findings.some(({ file }) => file === publishedFile)) return [];
  const fresh = freshAddresses(archive);
  const [first] = fresh;
  if (first === undefined) return [];
  const one = fresh.length === 1;
  const found =
    archive.published === undefined
      ? 'no published address is kept here, so none is known to last: `npm run publish-ids` makes the list'
      : `${one ? 'one address is' : `${fresh.length} addresses are`} not in this list yet${one ? ',' : ', such as'} "${first}": \`npm run publish-ids\` adds ${one ? 'it' : 'them'}`;
  return [{ ...startOf(publishedFile), found }];
}

/** The addresses that the archive publishes and that its list does not have. */
export function freshAddresses(archive: ArchiveFiles): readonly string[] {
  const listed = new Set(archive.published?.map(({ text }) => text));
  return archiveAddresses(archive).filter((address) => !listed.has(address));
}

function checkLost(archive: ArchiveFiles, published: readonly Line[]): Finding[] {
  const unread = unreadSections(archive);
  const existing = archiveAddresses(archive);
  const moved = archive.redirects.flatMap(({ data }) => data.map(({ from }) => from));
  const found = new Set([...existing, ...moved]);
  const drafted = new Set(archiveAddresses(archive, true));
  const fresh = freshAddresses(archive);
  return published
    .filter(({ text }) => addressPattern.test(text) && !found.has(text) && !unread.has(sectionOf(text)))
    .filter(({ text }) => isPage(text) || existing.includes(pageOfAddress(text)))
    .map((line) =>
      drafted.has(line.text)
        ? finding('address-unpublished', placeOf(line), line.text)
        : finding('address-lost', placeOf(line), line.text, nearestAddress(line.text, fresh)),
    );
}

/** The address that another most likely has become: a new one of its sort where there is one, and else any. */
export function nearestAddress(address: string, ...among: readonly (readonly string[])[]): string {
  const page = pageOfAddress(address);
  for (const addresses of among) {
    const nearest = nearestName(
      address,
      addresses.filter((other) =>
        isPage(address)
          ? isPage(other) && sectionOf(other) === sectionOf(address)
          : !isPage(other) && pageOfAddress(other) === page,
      ),
    );
    if (nearest !== undefined) return nearest;
  }
  if (!isPage(address)) return page;
  return listPageOf[sectionOf(address)] ?? 'events/';
}

const listPageOf: Readonly<Record<string, string>> = {
  documents: 'documents/',
  seeds: 'documents/',
  essays: 'essays/',
  timeline: 'timeline/',
};

// Of what is lost with its page, and of what moved with it, enough is said there.
function isPage(address: string): boolean {
  return !address.includes('#');
}

const vocabularies = ['kinds', 'actors', 'places', 'persons'] as const;

/** Sections of which something could not be read: it may have any address there. */
export function unreadSections(archive: ArchiveFiles): ReadonlySet<string> {
  const faulty = new Set(archive.findings.map(({ file }) => file));
  const leftOut = (folder: string, read: readonly { readonly file: string }[]) =>
    (archive.names.get(folder) ?? [])
      .map((name) => `${folder}/${name}`)
      .some((file) => faulty.has(file) && !read.some((one) => one.file === file));
  const documents = leftOut(documentFolder, archive.documents);
  const events = documents || leftOut(eventFolder, archive.events);
  const missing = new Set(missingLists(archive).map(({ name }) => name));
  const vocabulary = (name: (typeof vocabularies)[number]) =>
    missing.has(name) || (archive[name].length === 0 && faulty.has(`content/${name}.yaml`));
  const redirects = archive.redirects.length === 0 && faulty.has(redirectsFile);
  return new Set([
    ...(documents || redirects ? ['documents', 'seeds'] : []),
    ...(events || redirects || !areYearsKnown(archive) ? ['timeline'] : []),
    ...(events || redirects ? ['events'] : []),
    ...(leftOut(essayFolder, archive.essays) || redirects ? ['essays'] : []),
    ...vocabularies.filter((name) => vocabulary(name) || redirects),
  ]);
}

function placeOf({ number }: Line): Place {
  return { ...startOf(publishedFile), line: number };
}
