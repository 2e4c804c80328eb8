import { publishedEntries } from '../../model/published.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding } from '../finding.ts';
import type { Hint } from './addresses.ts';
import { checkBodies } from './bodies.ts';
import { checkEvents } from './events.ts';
import { checkReferences } from './references.ts';

/**
 * What is published rests on nothing that is not: without its drafts the archive holds together too. And a reviewed
 * document says what its title rests on.
 */
export function checkDrafts(archive: ArchiveFiles): Finding[] {
  const published = {
    ...archive,
    documents: publishedEntries(archive.documents, false),
    events: publishedEntries(archive.events, false),
  };
  const before = new Set(connections(archive).map(placeAndCode));
  const resting = connections(published)
    .filter((one) => !before.has(placeAndCode(one)))
    .map((one) => finding('draft-needed', one, one.found));
  const undecided = published.documents
    .filter(({ data }) => data.titleBasis === 'draft')
    .map(({ yaml }) => finding('title-undecided', yaml.placeOf(['titleBasis'])));
  return [...resting, ...undecided];
}

/** Documents and events that wait for a review: a build leaves them out. */
export function draftHints({ documents, events }: ArchiveFiles): readonly Hint[] {
  return [
    ...documents.map((file) => ({ ...file, what: 'document' })),
    ...events.map((file) => ({ ...file, what: 'event' })),
  ]
    .filter(({ data }) => data.reviewed === false)
    .map(({ yaml, what }) => ({
      ...yaml.placeOf(['reviewed']),
      found: `this ${what} is not reviewed, so it is not published`,
    }));
}

function connections(archive: ArchiveFiles): Finding[] {
  return [checkBodies, checkReferences, checkEvents].flatMap((check) => check(archive));
}

function placeAndCode({ file, line, column, code }: Finding): string {
  return `${file}:${line}:${column} ${code}`;
}
