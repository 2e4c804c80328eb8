import type { DocumentRecord } from '../../model/archive.ts';
import { documentWords } from '../../words/chapters/document.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { wordsOf } from '../../words/dates.ts';
import { say } from '../../words/say.ts';

/** How to cite a document: issuer, title, date, where this copy was published, seal; each a sentence. */
export function citationOf({ title, issuer, date, receipt, data }: DocumentRecord): string {
  const copy = receipt?.copy;
  const published = copy?.url === undefined ? '' : say(sharedWords.nextDetail, { item: copy.url });
  const parts = [
    ...(issuer === undefined ? [] : [issuer.name]),
    title,
    date === undefined ? documentWords.dateNotKnown : wordsOf(date),
    ...(copy === undefined ? [] : [say(documentWords.citedCopy, { copy: copy.publisher + published })]),
    say(documentWords.citedSeal, { digits: data.seed.sha256 }),
  ];
  return parts.map((words) => say(sharedWords.sentence, { words })).join(' ');
}
