import { expect, test } from 'vitest';
import { receiptSchema } from '../../model/receipt.ts';
import { sampleArchive, sampleDocument, sampleSpan } from '../../testing/sample-archive.ts';
import { isoDay } from '../../time/edtf/day.ts';
import { recordDay } from './record-day.ts';

const dayOf = (changes: Parameters<typeof sampleArchive>[0]) => {
  const day = recordDay(sampleArchive({ documents: [], events: [], ...changes }));
  return day === undefined ? undefined : isoDay(day);
};
const document = sampleDocument({ events: [] });
const read = (accessed: string) => ({ publisher: 'A', url: null, accessed });
const event = (accessed: string) => ({
  data: sampleSpan({
    id: `of-${accessed}`,
    sources: { a: read(accessed), b: { publisher: 'B', url: null } },
  }),
  summary: [],
});

test('the record stands as of the last day on which anything of it was published, received or read', () => {
  const receipts = [receiptSchema.parse({ seed: 'a.txt', received: '1995-03-12' })];
  expect(dayOf({ documents: [document] })).toBe('1995-03-09');
  expect(dayOf({ documents: [document], receipts })).toBe('1995-03-12');
  expect(dayOf({ documents: [document], receipts, events: [event('1996-01-02'), event('1996-01-01')] })).toBe(
    '1996-01-02',
  );
});

test('a record of which nothing is dated has no such day', () => {
  expect(dayOf({})).toBeUndefined();
});
