import { expect, test } from 'vitest';
import { receiptSchema, type Receipt } from '../model/receipt.ts';
import { sampleArchive, sampleDocument, sampleParts, sampleSpan } from '../testing/sample-archive.ts';
import { isoDay } from '../time/edtf/day.ts';
import { recordDayOfDocument, recordDayOfEvent } from './record-days.ts';

const told = (day: number | undefined) => (day === undefined ? undefined : isoDay(day));
const withReceipt = (changes: Partial<Receipt>) =>
  sampleArchive({ receipts: [receiptSchema.parse({ seed: 'a.txt', ...changes })] }).documents[0]!;

test.each([
  [{}, '1995-03-09'],
  [{ received: '1996-05-01T23:30:00-05:00' }, '1996-05-01'],
  [{ received: '1996-05' }, '1996-05-31'],
  [{ received: '1992-01-01' }, '1995-03-09'],
  [{ sources: { a: { publisher: 'A', url: null, accessed: '2025-01-02' } } }, '2025-01-02'],
])('a document with %j stands as of %s', (receipt, day) => {
  expect(told(recordDayOfDocument(withReceipt(receipt)))).toBe(day);
});

test('one without any date has no such day', () => {
  const [document] = sampleArchive({
    documents: [sampleDocument({ date: undefined, events: [] })],
  }).documents;
  expect(recordDayOfDocument(document!)).toBeUndefined();
});

test('an event stands as of its latest document or source', () => {
  const sources = { a: { publisher: 'A', url: null, date: '1996-02-03' }, b: { publisher: 'B', url: null } };
  const archive = sampleArchive({ events: [{ ...sampleParts().events[0]!, data: sampleSpan({ sources }) }] });
  const days = archive.events.map((event) => [event.id, told(recordDayOfEvent(event))]);
  expect(Object.fromEntries(days)).toEqual({ span: '1996-02-03', meeting: '1995-03-09' });
});
