import type { DocumentRecord } from '../../model/archive.ts';
import { wordsOf } from '../../words/dates.ts';

/** How to cite a document: issuer, title, date, where this copy was published, seal. `passage` adds its number. */
export function citationOf({ title, issuer, date, receipt, data }: DocumentRecord, passage?: string): string {
  const copy = receipt?.copy;
  const parts = [
    issuer?.name,
    title,
    date === undefined ? 'Date not known' : wordsOf(date),
    passage === undefined ? undefined : `Passage ${passage.slice(1)}`,
    copy === undefined
      ? undefined
      : `In ${[copy.publisher, copy.url].filter((one) => one !== undefined).join(', ')}`,
    `SHA-256 ${data.seed.sha256}`,
  ];
  return `${parts.filter((part) => part !== undefined).join('. ')}.`;
}
