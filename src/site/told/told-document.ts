import type { DocumentRecord } from '../../model/archive.ts';
import { documentWords } from '../../words/chapters/document.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { wordsOf } from '../../words/dates.ts';

/** Who issued a document. Of a draft without an issuer nobody has looked whether the text names one. */
export function toldIssuer({ issuer, data }: Pick<DocumentRecord, 'issuer' | 'data'>): string {
  return issuer?.name ?? (data.reviewed ? sharedWords.issuerNotKnown : sharedWords.issuerNotReviewed);
}

/** The date of a document. Of a draft without a date nobody has looked whether the text bears one. */
export function toldDocumentDate({ date, data }: Pick<DocumentRecord, 'date' | 'data'>): string {
  if (date !== undefined) return wordsOf(date);
  return data.reviewed ? documentWords.dateNotKnown : documentWords.dateNotReviewed;
}
