import { passageTexts, readableParagraphs } from '../../mdx/body.ts';
import { buildArchive, type Archive } from '../../model/archive.ts';
import { publishedEntries } from '../../model/published.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import type { ArchiveFiles } from '../archive-files.ts';

/**
 * The archive as the site would build it, drafts left out; undefined where it cannot be built, or a document or an event
 * could not be read, which other findings tell.
 */
export const wholeArchive = memoizeByObject((files: ArchiveFiles): Archive | undefined => {
  if (!files.isComplete) return undefined;
  const documents = publishedEntries(files.documents, false);
  try {
    return buildArchive({
      documents: documents.map(({ data }) => data),
      texts: new Map(
        documents.map(({ data, text, bodyStart }) => [data.id, passageTexts(text.slice(bodyStart))]),
      ),
      events: publishedEntries(files.events, false).map(({ data, text, bodyStart }) => ({
        data,
        summary: readableParagraphs(text.slice(bodyStart)),
      })),
      kinds: files.kinds.flatMap(({ data }) => data),
      actors: files.actors.flatMap(({ data }) => data),
      places: files.places.flatMap(({ data }) => data),
      persons: files.persons.flatMap(({ data }) => data),
      outlets: files.outlets.flatMap(({ data }) => data),
      gazetteers: files.gazetteers.flatMap(({ data }) => data),
      receipts: files.receipts.map(({ data }) => data),
    });
  } catch {
    return undefined;
  }
});
