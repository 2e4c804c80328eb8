import { describe, expect, test } from 'vitest';
import type { ArchiveParts } from '../../model/archive.ts';
import { personSchema } from '../../model/person.ts';
import { receiptSchema } from '../../model/receipt.ts';
import { placeSchema } from '../../model/vocabulary.ts';
import { sampleArchive, sampleDocument, sampleParts, sampleSpan } from '../../testing/sample-archive.ts';
import { sitemapPages } from './sitemap-pages.ts';

const read = (accessed: string) => ({
  a: { publisher: 'A', url: null, accessed },
  b: { publisher: 'B', url: null },
});
const event = (id: string, accessed: string, more: Record<string, unknown> = {}) => ({
  data: sampleSpan({ id, sources: read(accessed), ...more }),
  summary: [],
});
const pagesOf = (changes: Partial<ArchiveParts> = {}, prose: Parameters<typeof sitemapPages>[1] = []) =>
  new Map(sitemapPages(sampleArchive(changes), prose).map(({ path, changed }) => [path, changed]));

test('each page is listed once, with the days of what it shows', () => {
  const all = sitemapPages(sampleArchive());
  expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  const pages = new Map(all.map(({ path, changed }) => [path, changed]));
  expect(pages.get('documents/statement/')).toBe('1995-03-09');
  expect([...pages.keys()]).toEqual(
    expect.arrayContaining(['', 'documents/', 'timeline/1994/', 'kinds/meeting/']),
  );
  expect(pages.has('search/')).toBe(true);
  // What does not change with the record has no day.
  expect([pages.get('search/'), pages.get('about/')]).toEqual([undefined, undefined]);
});

test('where no day at all is noted, none is made of those of the events', () => {
  const sources = { a: { publisher: 'A', url: null }, b: { publisher: 'B', url: null } };
  const pages = pagesOf({ documents: [], events: [event('a', '', { sources })] });
  expect(pages.has('events/a/')).toBe(true);
  expect([...new Set(pages.values())]).toEqual([undefined]);
});

test('a list has the latest day of its own, the first page that of all', () => {
  const pages = pagesOf({
    documents: [sampleDocument({ events: [] })],
    events: [
      event('a', '1996-01-02'),
      event('b', '1997-05-06', { kind: 'meeting', places: [] }),
      event('c', '1995-12-31'),
    ],
  });
  expect(
    ['', 'documents/', 'events/', 'kinds/stoppage/', 'kinds/meeting/', 'places/road/'].map((path) =>
      pages.get(path),
    ),
  ).toEqual(['1997-05-06', '1997-05-06', '1997-05-06', '1996-01-02', '1997-05-06', '1996-01-02']);
});

test('the page of an actor changes with an event that tells only what it calls it', () => {
  const names = [{ by: 'ministry', name: 'The closing', sources: ['a'] }];
  const pages = pagesOf({
    documents: [],
    events: [event('a', '1996-01-02', { names }), event('b', '1997-05-06', { actors: [] })],
  });
  expect(pages.get('actors/ministry/')).toBe('1996-01-02');
});

test('a part of the timeline has the latest day of what it lists', () => {
  const on = (edtf: string) => ({
    shape: 'point',
    claims: [{ of: 'whole', edtf, sources: ['a'] }],
    endAdopted: undefined,
  });
  const pages = pagesOf({
    documents: [],
    events: [event('a', '1996-01-02', on('1994-02')), event('b', '1997-05-06', on('1995-02'))],
  });
  expect([pages.get('timeline/1994/'), pages.get('timeline/1995/')]).toEqual(['1996-01-02', '1997-05-06']);
});

describe('there is no page of', () => {
  test('a map in an archive without any, but one that says that there are no meetings', () => {
    const bare = { documents: [sampleDocument({ events: [] })], events: [event('a', '1996')] };
    const position = {
      shape: 'point',
      at: [20, 48],
      precisionKm: 1,
      basis: 'gazetteer',
      sources: [{ from: 'a' }],
    };
    const road = placeSchema.parse({ id: 'road', names: [{ name: 'A', by: 'all' }], positions: [position] });
    expect(['meetings/', 'map/'].map((path) => pagesOf(bare).has(path))).toEqual([true, false]);
    const more = { documents: [], places: [road], events: [event('a', '1996', { kind: 'meeting' })] };
    expect(['meetings/', 'map/'].map((path) => pagesOf(more).has(path))).toEqual([true, true]);
  });

  test('a draft', () => {
    const drafts = pagesOf({
      documents: [sampleDocument({ reviewed: false, events: sampleDocument().events.slice(1) })],
      events: [event('kept-back', '1996', { reviewed: false }), event('told', '1996')],
    });
    expect(
      ['documents/statement/', 'events/meeting/', 'events/kept-back/', 'events/told/'].map((path) =>
        drafts.has(path),
      ),
    ).toEqual([false, false, false, true]);
  });
});

test('a document that replaces another has a page of what changed', () => {
  const seed = (file: string) => ({ file, bytes: 1, sha256: '1'.repeat(64) });
  const pages = pagesOf({
    documents: [
      sampleDocument({ id: 'older', events: [], seed: seed('a.txt') }),
      sampleDocument({ id: 'newer', events: [], seed: seed('b.txt') }),
    ],
    receipts: [receiptSchema.parse({ seed: 'b.txt', replaces: 'a.txt' })],
  });
  expect([...pages.keys()].filter((path) => path.endsWith('/changes/'))).toEqual([
    'documents/newer/changes/',
  ]);
});

test('prose is listed as it is given, and all of the vocabularies', () => {
  const persons = [personSchema.parse({ id: 'ann', name: 'Ann', of: 'ministry' })];
  const pages = pagesOf({ persons }, [{ path: 'essays/roads/', changed: '1998-01-01' }]);
  expect(pages.get('essays/roads/')).toBe('1998-01-01');
  const named = sampleParts();
  for (const { id } of named.kinds) expect(pages.has(`kinds/${id}/`)).toBe(true);
  expect(['actors/ministry/', 'places/road/', 'persons/ann/'].map((path) => pages.has(path))).toEqual([
    true,
    true,
    true,
  ]);
});
