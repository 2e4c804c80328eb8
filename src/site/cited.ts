import type { Essay } from '../model/essay.ts';
import {
  archiveCited,
  editionCited,
  essayCited,
  eventCited,
  itemCited,
  type Citable,
} from '../exports/cite/csl-item.ts';
import { recordDay } from '../exports/record-days.ts';
import type { Archive, DocumentRecord, EventRecord } from '../model/archive.ts';
import { exportsWords as words } from '../words/chapters/exports.ts';
import { exportSite as site } from './export-site.ts';

/** A way to cite what a page is about. */
export interface Citation extends Citable {
  /** What is cited so. */
  readonly what: string;
}

/** Of a document: the item, and this archive's edition of it. */
export function citedDocument(document: DocumentRecord): readonly Citation[] {
  return [
    { what: words.citeItem, ...itemCited(document) },
    { what: words.citeEdition, ...editionCited(site, document) },
  ];
}

export function citedEvent(event: EventRecord): readonly Citation[] {
  return [{ what: words.citePage, ...eventCited(site, event) }];
}

export function citedEssay(essay: Essay): readonly Citation[] {
  return [{ what: words.citePage, ...essayCited(site, essay) }];
}

export function citedArchive(archive: Archive): readonly Citation[] {
  return [{ what: words.citeArchive, ...archiveCited(site, recordDay(archive)) }];
}
