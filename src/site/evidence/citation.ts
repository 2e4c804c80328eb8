import type { DocumentRecord } from '../../model/archive.ts';
import { copyWords } from '../../words/chapters/copy.ts';
import { documentWords } from '../../words/chapters/document.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { say } from '../../words/say.ts';
import { archiveSettings } from '../archive-settings.ts';
import { toldDocumentDate, toldIssuer } from '../told/told-document.ts';

/** How to cite a document: issuer, title, date, where this copy was published, seal; each a sentence. */
export function citationOf(document: DocumentRecord): string {
  const { title, issuer, receipt, data } = document;
  const copy = receipt?.copy;
  const published = copy?.url === undefined ? '' : say(sharedWords.nextDetail, { item: copy.url });
  const parts = [
    ...(issuer === undefined ? [] : [issuer.name]),
    title,
    toldDocumentDate(document),
    ...(copy === undefined ? [] : [say(documentWords.citedCopy, { copy: copy.publisher + published })]),
    say(documentWords.citedSeal, { digits: data.seed.sha256 }),
  ];
  return parts.map((words) => say(sharedWords.sentence, { words })).join(' ');
}

/** Whose the words of a document are that somebody copies: issuer, title, date, this archive. */
export function copiedFrom(document: DocumentRecord): string {
  const { title, date } = document;
  const issuer = toldIssuer(document);
  const reference =
    date === undefined
      ? say(copyWords.ofDocument, { issuer, title })
      : say(copyWords.ofDatedDocument, { issuer, title, date: toldDocumentDate(document) });
  return say(copyWords.inArchive, { reference, archive: archiveSettings.name });
}
