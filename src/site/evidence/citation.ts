import type { DocumentRecord } from '../../model/archive.ts';
import { documentWords } from '../../words/chapters/document.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { say } from '../../words/say.ts';
import { toldDocumentDate } from '../told/told-document.ts';

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
