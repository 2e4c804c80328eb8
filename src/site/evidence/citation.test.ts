import { expect, test } from 'vitest';
import type { Receipt } from '../../model/receipt.ts';
import { receiptSchema } from '../../model/receipt.ts';
import { sampleArchive, sampleDocument } from '../../testing/sample-archive.ts';
import { citationOf } from './citation.ts';

function citation(changes: Record<string, unknown>, copy?: Receipt['copy']): string {
  const receipts = copy === undefined ? [] : [receiptSchema.parse({ seed: 'a.txt', copy })];
  const [document] = sampleArchive({ documents: [sampleDocument(changes)], events: [], receipts }).documents;
  return citationOf(document!);
}

const dated = { events: [] };
const seal = `SHA-256 ${'0'.repeat(64)}.`;

test('a citation names issuer, title, date, where the copy was published, and the seal', () => {
  expect(citation(dated, { publisher: 'A paper', url: 'https://paper.example/1' })).toBe(
    `A ministry. [An answer]. 9 March 1995. In A paper, https://paper.example/1. ${seal}`,
  );
});

test('what is not known is left out, but the date', () => {
  expect(citation({ ...dated, issuer: undefined, titleBasis: 'given' }, { publisher: 'A paper' })).toBe(
    `An answer. 9 March 1995. In A paper. ${seal}`,
  );
  expect(citation({ ...dated, date: undefined })).toBe(`A ministry. [An answer]. Date not known. ${seal}`);
});

test('a date is cited as exactly as it is known, in any year', () => {
  const cited = (edtf: string) => citation({ ...dated, date: { edtf, basis: 'outside' } });
  expect(cited('1994-12~')).toContain('. about December 1994. ');
  expect(cited('-0043-03-15')).toContain('. 15 March 44 BC. ');
});
