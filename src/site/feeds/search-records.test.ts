import { expect, test } from 'vitest';
import { sampleArchive, sampleDocument, sampleParts, sampleSpan } from '../../testing/sample-archive.ts';
import { searchRecords, type Bodies } from './search-records.ts';

const bodies: Bodies = {
  documents: new Map([['statement', 'It has *lasted* for almost three months now.\n']]),
  pages: [
    {
      data: { id: 'about', title: 'About' },
      body: 'First.\n\n## How &amp; why\n\nOne\ntwo.\n\n- a\n- b\n',
      slugs: ['how--why'],
    },
  ],
};

const accounts = [
  { by: 'ministry', says: 'The road was open.', sources: ['a'] },
  { by: 'other', says: null, sources: [] },
];

function recordsOf(changes: Parameters<typeof sampleArchive>[0] = {}) {
  const records = searchRecords(sampleArchive(changes), bodies);
  const at = (path: string) => records.find((record) => record.path === path)!;
  return { records, at };
}

test('documents, events and pages are in order of path', () => {
  const paths = recordsOf().records.map(({ path }) => path);
  expect(paths).toEqual(['about/', 'documents/statement/', 'events/meeting/', 'events/span/']);
});

test('a document has its passages as they are shown, what it is and what it is found by', () => {
  const { citation, ...record } = recordsOf().at('documents/statement/');
  expect(citation).toMatch(/^A ministry\. \[An answer\]\. 9 March 2023\. SHA-256 0{64}\.$/);
  expect(record).toEqual({
    in: 'document',
    path: 'documents/statement/',
    title: '[An answer]',
    language: 'en',
    byline: 'A ministry, 9 March 2023',
    glyph: 'square',
    attested: true,
    parts: [{ id: 'p1', text: 'It has lasted for almost three months now.' }],
    facets: {
      in: ['document'],
      issuer: ['ministry'],
      actor: [],
      kind: ['statement'],
      place: ['road'],
      year: ['2023'],
      language: ['en'],
    },
    when: '2023-03-09/2023-03-09/2023-03-09/2023-03-09',
  });
});

test('what is not known of a document is said to be, and adds no facet', () => {
  const { at } = recordsOf({
    documents: [sampleDocument({ issuer: undefined, date: undefined, language: 'az-Latn-AZ' })],
  });
  const { byline, facets, when } = at('documents/statement/');
  expect(byline).toBe('Issuer not known, date not known');
  expect([facets.issuer, facets.year, facets.language, when]).toEqual([[], [], ['az'], undefined]);
});

test('an event is attested where a document speaks of it, and only there', () => {
  const { at } = recordsOf({
    events: [...sampleParts().events, { data: sampleSpan({ id: 'outside' }), summary: [] }],
  });
  expect(['span', 'meeting', 'outside'].map((id) => at(`events/${id}/`).attested)).toEqual([
    true,
    true,
    false,
  ]);
});

test('an event has its summary by paragraph, where it was, and each account with who gives it', () => {
  const { at } = recordsOf({
    events: [
      { data: sampleSpan({ accounts, placeNote: 'at the bridge' }), summary: ['One [first].', 'Two.'] },
    ],
    actors: [
      { id: 'ministry', name: 'the ministry', names: [] },
      { id: 'other', name: 'Other', names: [] },
    ],
  });
  const { parts, glyph, byline } = at('events/span/');
  expect(parts).toEqual([
    { id: '', text: 'One [first].' },
    { id: '', text: 'Two.' },
    { id: '', text: 'Where: A road; at the bridge' },
    { id: 'accounts', text: 'The ministry: The road was open.', speaker: 'The ministry: '.length },
  ]);
  expect(glyph).toBe('bar');
  expect(byline).toMatch(/^Stoppage, 12 December 2022/);
});

test('a page about the archive has its sections, under the ids of their headings', () => {
  const { parts, byline, facets } = recordsOf().at('about/');
  expect(parts).toEqual([
    { id: '', text: 'First.' },
    { id: 'how--why', text: 'How & why One two. a b' },
  ]);
  expect([byline, facets.in]).toEqual(['About the archive', ['page']]);
});
