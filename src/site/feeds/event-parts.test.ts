import { expect, test } from 'vitest';
import { eventOf } from '../../model/queries.ts';
import { contextEventSchema } from '../../model/event.ts';
import { receiptSchema } from '../../model/receipt.ts';
import { sampleArchive, sampleDocument, sampleSpan } from '../../testing/sample-archive.ts';
import { eventParts, headFacts } from './event-parts.ts';

type Changes = Readonly<Record<string, unknown>>;

const claimOf = (changes: Changes) => ({ of: 'whole', basis: 'stated', ...changes });
/** A document that tells of one event, by claims of its own. */
function document(id: string, event: Changes, changes: Changes = {}) {
  return sampleDocument({
    id,
    seed: { file: `${id}.txt`, bytes: 1, sha256: '0'.repeat(64) },
    events: [
      {
        id: 'talks',
        title: 'Talks',
        shape: 'point',
        kind: 'meeting',
        quotes: [{ passage: 'p1', exact: 'held' }],
        ...event,
      },
    ],
    ...changes,
  });
}
const context = (changes: Changes) => ({
  data: contextEventSchema.parse({
    id: 'talks',
    title: 'Talks',
    shape: 'point',
    kind: 'meeting',
    claims: [{ of: 'whole', edtf: '1995-03-01', sources: ['a'] }],
    confidence: 'low',
    sources: { a: { publisher: 'A', url: null } },
    ...changes,
  }),
  summary: [],
});
const other = { id: 'other', name: 'another office', short: 'office', names: [] };
const ministry = { id: 'ministry', name: 'a ministry', names: [] };

function partsOf(changes: Parameters<typeof sampleArchive>[0], id = 'talks') {
  const archive = sampleArchive({ actors: [ministry, other], ...changes });
  return eventParts(archive, eventOf(archive, id));
}
/** Who speaks, a bar, and what is said. */
const told = (parts: ReturnType<typeof partsOf>, section: string) =>
  parts
    .filter(({ id }) => id === section)
    .map(({ text, speaker }) => `${text.slice(0, speaker ?? 0)}|${text.slice(speaker ?? 0)}`);

test('a day in a document’s own words is given by its issuer, by its short name where it has one', () => {
  const claims = [claimOf({ edtf: '1995-03-01', written: '1 March' })];
  const documents = [
    document('one', { claims }, { issuer: 'other' }),
    document('two', { claims }, { issuer: undefined, title: 'A leaflet', titleBasis: 'given' }),
  ];
  expect(told(partsOf({ documents, events: [] }), 'begin')).toEqual([
    'Office: |When it was: 1 March 1995.',
    'A leaflet: |When it was: 1 March 1995.',
  ]);
});

test('what a day rests on besides plain words is said with who gives it', () => {
  const begun = (basis: string, more: Changes = {}, changes: Changes = {}) =>
    told(
      partsOf({
        documents: [
          document(
            'one',
            { claims: [claimOf({ edtf: '1995-03-09', basis, ...more })] },
            { issuer: 'other', date: { edtf: '1995-03-09', basis: 'stated' }, ...changes },
          ),
        ],
        receipts: [
          receiptSchema.parse({
            seed: 'one.txt',
            sources: { a: { publisher: 'A paper', url: 'https://a.example/a' } },
          }),
        ],
        events: [],
      }),
      'begin',
    );
  expect(begun('document-date')).toEqual([
    'The date of the document itself: office: |When it was: 9 March 1995.',
  ]);
  expect(begun('document-date', {}, { date: { edtf: '1995-03-09', basis: 'outside', source: 'a' } })).toEqual(
    ['A paper: |When it was: 9 March 1995.'],
  );
  expect(begun('document-date', {}, { date: { edtf: '1995-03-09', basis: 'address', source: 'a' } })).toEqual(
    ['The date in the address of the copy; the text bears none: A paper: |When it was: 9 March 1995.'],
  );
  expect(begun('counted-back', { written: 'today', from: '1995-03-09' })).toEqual([
    'Counted back from 9 March 1995: office: |When it was: 9 March 1995.',
  ]);
  expect(begun('bound', { edtf: '../1995-03-09', written: 'by then' })[0]).toMatch(
    /^The words only limit it: office: \|When it was: /,
  );
});

test('the head tells the weekday of one day alone, how often, and what it is one of', () => {
  const series = {
    data: sampleSpan({ id: 'row', title: 'A row of talks', shape: 'series', endAdopted: undefined }),
    summary: [],
  };
  const facts = (changes: Changes) => {
    const archive = sampleArchive({
      documents: [],
      events: [series, context({ memberOf: 'row', count: 'three times', actors: ['other'], ...changes })],
      actors: [ministry, other],
    });
    return headFacts(archive, eventOf(archive, 'talks'));
  };
  expect(facts({})).toEqual([
    '1 March 1995, Wednesday',
    'How many: “three times”.',
    'Named in it: another office',
    'One of: A row of talks',
  ]);
  expect(facts({ claims: [{ of: 'whole', edtf: '1995-03', sources: ['a'] }] })[0]).toBe('March 1995');
  expect(facts({ memberOf: undefined, count: undefined, actors: [] })).toHaveLength(1);
});

test('of a series the last of them is told, and of neither it nor a point how long it lasted', () => {
  const row = {
    data: contextEventSchema.parse({
      ...{ id: 'row', title: 'A row', shape: 'series', kind: 'meeting', confidence: 'high' },
      claims: [
        { of: 'start', edtf: '1995-03-01', sources: ['a'] },
        { of: 'end', edtf: '1995-03-05', sources: ['a'] },
      ],
      sources: { a: { publisher: 'A', url: null } },
    }),
    summary: [],
  };
  const parts = partsOf({ documents: [], events: [row] }, 'row');
  expect(told(parts, 'begin')).toEqual(['A: |When it began: 1 March 1995.']);
  expect(told(parts, 'end')).toEqual(['A: |When the last of them was: 5 March 1995.']);
  expect(parts.map(({ tells }) => tells).filter((one) => one !== undefined)).toEqual([
    'when',
    'begin',
    'end',
  ]);
  const point = partsOf({ documents: [], events: [context({})] });
  expect(told(point, 'end')).toEqual([]);
  expect(point[0]!.text).toBe('Meeting');
});

test('names stand in the order of who gives them, with none said to be given', () => {
  const names = [
    { by: 'other', name: 'talks', note: 'at first', sources: ['b', 'a'] },
    { by: 'ministry', name: null, sources: [] },
    { by: 'a-union', name: 'a visit', sources: ['gone'] },
  ];
  const sources = { a: { publisher: 'A', url: null }, b: { publisher: 'B', url: null } };
  expect(told(partsOf({ documents: [], events: [context({ names, sources })] }), 'names')).toEqual([
    expect.stringMatching(/^A ministry: \|[^“”]+$/),
    'A-union: |“a visit” (gone)',
    'Another office: |“talks”, at first (B; A)',
  ]);
});

test('a quotation in an account is told apart, and an account that was not found is none', () => {
  const quote = { words: 'It is open.', source: 'a' };
  const accounts = [
    { by: 'ministry', says: 'It is open. So they say.', quote, sources: ['a'] },
    { by: 'other', says: null, sources: [] },
  ];
  const parts = partsOf({ documents: [], events: [context({ accounts })] }).filter(
    ({ id }) => id === 'accounts',
  );
  expect(parts).toHaveLength(1);
  const [{ text, quoted }] = parts as [(typeof parts)[number]];
  // The words that are quoted, not those of the account that are the same.
  expect(quoted).toEqual({ start: text.lastIndexOf('It is open.'), by: 'A' });
  expect(quoted!.start).toBeGreaterThan(text.indexOf('So they say'));
});

test('sources and the archive’s confidence in them end what is told, of what outside sources tell alone', () => {
  const parts = partsOf({ documents: [], events: [context({ confidenceNote: 'One source.' })] });
  expect(told(parts, 'sources')).toEqual(['|A', '|Confidence of the archive: low. One source.']);
  const bare = partsOf({ documents: [], events: [context({})] });
  expect(told(bare, 'sources').at(-1)).toBe('|Confidence of the archive: low.');
  const claims = [claimOf({ edtf: '1995-03-01', written: '1 March' })];
  const attested = partsOf({ documents: [document('one', { claims })], events: [] });
  expect(told(attested, 'sources')).toEqual([]);
  const corrected = [{ date: '1995-06-02', what: 'It was two days.', why: 'A reader wrote.' }];
  expect(partsOf({ documents: [], events: [context({ corrected })] }).at(-1)!.text).toMatch(
    /^2 June 1995: It was two days\. .*A reader wrote\./,
  );
});
