import type { IndexedRecord, SearchPart } from '../../search/index/record.ts';
import { archiveLanguage, facetsOfPage } from './record-facets.ts';

/** A page of the archive's own words, as the search knows it; a part that is only a text has no place to jump to. */
export function pageRecord(
  path: string,
  title: string,
  byline: string,
  parts: readonly (string | SearchPart)[],
  about?: Parameters<typeof facetsOfPage>[1],
): IndexedRecord {
  return {
    in: 'page',
    path,
    title,
    language: archiveLanguage,
    byline,
    parts: parts.map((part) => (typeof part === 'string' ? { id: '', text: part } : part)),
    ...facetsOfPage(archiveLanguage, about),
  };
}
