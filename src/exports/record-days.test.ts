import { describe, expect, test } from 'vitest';
import { receiptSchema, type Receipt } from '../model/receipt.ts';
import { sampleArchive, sampleDocument, sampleParts, sampleSpan } from '../testing/sample-archive.ts';
import { isoDay } from '../time/edtf/day.ts';
import { changedDayIn, changedDayOfDocument, changedDayOfEvent, recordDay } from './record-days.ts';

const told = (day: number | undefined) => (day === undefined ? undefined : isoDay(day));
const withReceipt = (changes: Partial<Receipt>) =>
  sampleArchive({ receipts: [receiptSchema.parse({ seed: 'a.txt', ...changes })] }).documents[0]!;
const corrected = (date: string) => [{ date, what: 'It said so.', why: 'It was not so.' }];
const span = (changes: Record<string, unknown>) => ({
  ...sampleParts().events[0]!,
  data: sampleSpan({ id: 'span', ...changes }),
});

describe('the day of a change is one on which the archive did something, never that of what others published', () => {
  test.each([
    [{}, undefined],
    [{ published: { edtf: '1995-03-10', restsOn: 'Its address.' } }, undefined],
    [{ sources: { a: { publisher: 'A', url: null, date: '1999-01-02' } } }, undefined],
    [{ received: '1996-05-01T23:30:00-05:00' }, '1996-05-01'],
    [{ received: '1996-05' }, '1996-05-31'],
    [{ received: '1992-01-01' }, '1992-01-01'],
    [
      { received: '1996-05', sources: { a: { publisher: 'A', url: null, accessed: '2025-01-02' } } },
      '2025-01-02',
    ],
  ])('of a document with %j it is %s', (receipt, day) => {
    expect(told(changedDayOfDocument(withReceipt(receipt)))).toBe(day);
  });

  const a = { publisher: 'A', url: null };
  test.each([
    [{ sources: { a: { ...a, date: '1996-02-03' }, b: a } }, undefined],
    [{ sources: { a: { ...a, date: '1996-02-03', accessed: '1996-03-01' }, b: a } }, '1996-03-01'],
    [{ accounts: [{ by: 'ministry', says: null, lookedFor: '1997-01-01' }] }, '1997-01-01'],
    [{ corrected: corrected('1998-01-01') }, '1998-01-01'],
  ])('of an event with %j it is %s', (changes, day) => {
    const { events } = sampleArchive({ events: [span(changes)] });
    expect(told(changedDayOfEvent(events.find(({ id }) => id === 'span')!))).toBe(day);
  });

  test('an event changes with its documents', () => {
    const receipts = [receiptSchema.parse({ seed: 'a.txt', received: '1996-05-01' })];
    const { events } = sampleArchive({ receipts });
    expect(told(changedDayOfEvent(events.find(({ id }) => id === 'meeting')!))).toBe('1996-05-01');
  });
});

describe('where a format demands a day of change', () => {
  const undated = sampleDocument({ date: undefined, events: [] });

  test('it is what is noted, else the day of the whole record', () => {
    const archive = sampleArchive({
      documents: [undated],
      events: [span({ corrected: corrected('1998-01-01') })],
    });
    expect(told(changedDayIn(archive, 0))).toBe('1970-01-01');
    expect(told(changedDayIn(archive, undefined))).toBe('1998-01-01');
  });

  test('of a record without any day it is the last that an event may have been', () => {
    const sources = { a: { publisher: 'A', url: null }, b: { publisher: 'B', url: null } };
    const archive = sampleArchive({ documents: [undated], events: [span({ sources })] });
    expect(recordDay(archive)).toBeUndefined();
    expect(told(changedDayIn(archive, undefined))).toBe('1995-09-24');
  });
});

describe('the record stands as of the last day on which anything of it was published, received or read', () => {
  const dayOf = (changes: Parameters<typeof sampleArchive>[0]) =>
    told(recordDay(sampleArchive({ documents: [], events: [], ...changes })));
  const document = sampleDocument({ events: [] });
  const read = (accessed: string) =>
    span({
      id: `of-${accessed}`,
      sources: { a: { publisher: 'A', url: null, accessed }, b: { publisher: 'B', url: null } },
    });
  const receipts = [receiptSchema.parse({ seed: 'a.txt', received: '1995-03-12' })];

  test.each([
    ['nothing', {}, undefined],
    ['a document', { documents: [document] }, '1995-03-09'],
    ['what was received', { documents: [document], receipts }, '1995-03-12'],
    [
      'what was read',
      { documents: [document], events: [read('1996-01-02'), read('1996-01-01')] },
      '1996-01-02',
    ],
    ['a draft, which is none', { documents: [{ ...document, reviewed: false }] }, undefined],
  ])('of %s', (_, changes, day) => {
    expect(dayOf(changes as Parameters<typeof sampleArchive>[0])).toBe(day);
  });
});
