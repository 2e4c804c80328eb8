import { expect, test } from 'vitest';
import { sampleArchive, sampleDocument, sampleSpan } from '../../testing/sample-archive.ts';
import { sortOfDocument, sortOfEvent } from './page-sorts.ts';

const point = (id: string, title: string, edtf: string) => ({
  data: sampleSpan({
    id,
    title,
    shape: 'point',
    claims: [{ of: 'whole', edtf, sources: ['a'] }],
    endAdopted: undefined,
  }),
  summary: [],
});

test('an event and a document of one title are told apart by what they are, two events by their dates', () => {
  const archive = sampleArchive({
    documents: [sampleDocument({ title: 'Talks', events: [] })],
    events: [
      point('a', 'Talks', '1995-03-01'),
      point('b', 'Vote', '1995-03-02'),
      point('c', 'Vote', '[1995-03-04,1995-03-05]'),
    ],
  });
  expect(archive.documents.map((one) => sortOfDocument(archive, one))).toEqual(['document']);
  expect(archive.events.map((one) => sortOfEvent(archive, one))).toEqual([
    'event',
    'event, 2 March 1995',
    'event, 4 or 5 March 1995',
  ]);
});

test('two documents of one title are told apart by their dates', () => {
  const archive = sampleArchive({
    documents: [
      sampleDocument({ id: 'a', title: 'Minutes', events: [] }),
      sampleDocument({ id: 'b', title: 'Minutes', date: undefined, events: [] }),
    ],
  });
  expect(archive.documents.map((one) => sortOfDocument(archive, one)).sort()).toEqual([
    'document, 9 March 1995',
    'document, Date not known',
  ]);
});
