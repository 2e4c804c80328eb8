import { expect, test } from 'vitest';
import { essaySchema } from '../model/essay.ts';
import { eventOf } from '../model/queries.ts';
import { receiptSchema } from '../model/receipt.ts';
import { sampleArchive, sampleDocument, sampleSpan } from '../testing/sample-archive.ts';
import { citedArchive, citedDocument, citedEssay, citedEvent } from './cited.ts';
import { exportSite as site } from './export-site.ts';

const archive = sampleArchive();

test('a document is cited as its issuer gave it out, and as the edition that the archive has', () => {
  const [item, edition, ...more] = citedDocument(archive.documents[0]!);
  expect(more).toEqual([]);
  expect([item!.what, edition!.what]).toEqual([
    'The document itself',
    'This edition of it, as the archive has it',
  ]);
  expect(item).toMatchObject({ item: { author: [{ literal: 'A ministry' }], genre: 'Statement' } });
  expect(item!.item.URL).toBeUndefined();
  expect(edition!.item.URL).toBe(`${site.root}documents/statement/`);
});

test('an event and an essay are cited as the page that tells them', () => {
  const essay = essaySchema.parse({
    id: 'roads',
    title: 'Of roads',
    authors: ['Ann Arden'],
    date: '1996-01-01',
    summary: 'How roads were closed.',
    asOf: '1996-01-01',
    settled: [],
  });
  const cited = [...citedEvent(eventOf(archive, 'span')), ...citedEssay(essay)];
  expect(cited.map(({ what, item: { title, URL } }) => [what, title, URL])).toEqual([
    ['This page', expect.stringMatching(/^A stoppage \(12 December 1994 to/), `${site.root}events/span/`],
    ['This page', 'Of roads', `${site.root}essays/roads/`],
  ]);
});

test('the archive is cited with the latest day of its record, of documents and events', () => {
  const issued = (changes: Parameters<typeof sampleArchive>[0]) =>
    citedArchive(sampleArchive(changes)).map(({ what, item }) => [what, item.issued]);
  const events = [
    {
      data: sampleSpan({
        sources: { a: { publisher: 'A', url: null, date: '1996-01-02' }, b: { publisher: 'B', url: null } },
      }),
      summary: [],
    },
  ];
  expect(issued({ events })).toEqual([['The archive', { 'date-parts': [[1996, 1, 2]] }]]);
  const receipts = [receiptSchema.parse({ seed: 'a.txt', received: '1997-05-06' })];
  expect(issued({ documents: [sampleDocument({ events: [] })], events, receipts })).toEqual([
    ['The archive', { 'date-parts': [[1997, 5, 6]] }],
  ]);
  expect(issued({ documents: [sampleDocument({ date: undefined, events: [] })], events: [] })).toEqual([
    ['The archive', undefined],
  ]);
});
