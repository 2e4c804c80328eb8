import { describe, expect, test } from 'vitest';
import { contextEventSchema } from './event.ts';
import { ledgerOf, totalOf } from './ledger.ts';
import { outletSchema } from './outlet.ts';
import { receiptSchema } from './receipt.ts';
import { sampleArchive, sampleDocument, sampleSpan } from '../testing/sample-archive.ts';

const point = (id: string, claims: readonly object[], sources: object) => ({
  data: contextEventSchema.parse({
    id,
    title: id,
    shape: 'point',
    kind: 'meeting',
    claims,
    confidence: 'high',
    sources,
  }),
  summary: [],
});
const url = 'https://a.example/1';

function restsOn(claims: readonly object[], sources: object) {
  const { dates } = ledgerOf(sampleArchive({ documents: [], events: [point('one', claims, sources)] }));
  return dates.map((date) => date.restsOn);
}

describe('a date of outside sources', () => {
  const claim = { of: 'whole', edtf: '1995', sources: ['a', 'b'] };
  test.each([
    ['a kept copy', { publisher: 'A', url, archived: url }, 'kept-copy'],
    ['an address', { publisher: 'A', url }, 'bare-address'],
    ['a name', { publisher: 'A', url: null }, 'no-address'],
  ])('rests on %s, where one of them has it', (_what, source, foundation) => {
    expect(restsOn([claim], { a: source, b: { publisher: 'B', url: null } })).toEqual([foundation]);
  });

  test('rests on inference where the archive inferred it, whatever is kept', () => {
    const kept = { publisher: 'A', url, archived: url };
    expect(restsOn([{ ...claim, inferred: 'from a weekday' }], { a: kept, b: kept })).toEqual(['inference']);
  });

  test('rests on inference where its sources give a happening alone', () => {
    const kept = { publisher: 'A', url, archived: url };
    expect(restsOn([{ ...claim, marks: 'a march', gives: 'happening' }], { a: kept, b: kept })).toEqual([
      'inference',
    ]);
  });

  test('tells whether a source of it was read on a day', () => {
    const read = { publisher: 'A', url, accessed: '1996-01-02' };
    const claims = [claim, { ...claim, sources: ['b'] }];
    const archive = sampleArchive({
      documents: [],
      events: [point('one', claims, { a: read, b: { publisher: 'B', url } })],
    });
    expect(ledgerOf(archive).dates.map((date) => date.read)).toEqual(['page', undefined]);
  });

  test('is none where it is "still going on"', () => {
    expect(
      restsOn(
        [
          { ...claim, sources: ['a'] },
          { of: 'end', open: true, sources: ['a'] },
        ],
        { a: { publisher: 'A', url } },
      ),
    ).toHaveLength(1);
  });
});

describe('a date of a document', () => {
  const dates = (basis: string, date: object, sources = {}) => {
    const event = { id: 'said', title: 'Said', shape: 'point', kind: 'statement' };
    const document = sampleDocument({
      date: { edtf: '1995-03-09', ...date },
      events: [{ ...event, claims: [{ of: 'whole', edtf: '1995-03-09', basis }] }],
    });
    const receipts = [receiptSchema.parse({ seed: 'a.txt', sources })];
    return ledgerOf(sampleArchive({ documents: [document], events: [], receipts })).dates;
  };
  test.each([
    ['stated', { basis: 'stated' }, {}, 'held-words'],
    ['counted-back', { basis: 'stated' }, {}, 'inference'],
    ['bound', { basis: 'stated' }, {}, 'inference'],
    ['document-date', { basis: 'stated' }, {}, 'held-words'],
    ['document-date', { basis: 'address', source: 'a' }, { a: { publisher: 'A', url } }, 'bare-address'],
    [
      'document-date',
      { basis: 'outside', source: 'a' },
      { a: { publisher: 'A', url, archived: url } },
      'kept-copy',
    ],
    ['document-date', { basis: 'outside' }, {}, 'no-address'],
  ])('that is %s, of a document with the date %j', (basis, date, sources, foundation) => {
    expect(dates(basis, date, sources).map(({ restsOn: one }) => one)).toEqual([foundation]);
  });
});

test('dates are counted by year, by kind and by whose the document and the outlets are', () => {
  const archive = sampleArchive({
    events: [
      { data: sampleSpan(), summary: [] },
      point('undated', [{ of: 'whole', edtf: '../1995', sources: ['a'] }], {
        a: { publisher: 'C', url: null },
      }),
    ],
    actors: [
      { id: 'land', name: 'A land', names: [] },
      { id: 'ministry', name: 'A ministry', of: 'land', names: [] },
      { id: 'other', name: 'Other', names: [] },
    ],
    outlets: [
      outletSchema.parse({ id: 'a', name: 'A', whose: 'state', of: 'ministry', ground: 'So it says.' }),
      outletSchema.parse({ id: 'b', name: 'B', whose: 'body', of: 'other', ground: 'So it says.' }),
    ],
  });
  const { all, byYear, byKind, bySide, dates } = ledgerOf(archive);
  const totals = <Key>(rows: readonly (readonly [Key, Parameters<typeof totalOf>[0]])[]) =>
    rows.map(([key, tally]) => [key, totalOf(tally)]);
  expect(dates).toHaveLength(7);
  expect(all).toEqual({ 'held-words': 1, 'kept-copy': 0, 'bare-address': 2, 'no-address': 3, inference: 1 });
  expect(totals(byYear)).toEqual([
    [1994, 3],
    [1995, 3],
    [undefined, 1],
  ]);
  expect(totals(byKind)).toEqual([
    ['stoppage', 5],
    ['meeting', 2],
  ]);
  expect(totals(bySide)).toEqual([
    ['land', 4],
    ['other', 2],
    [undefined, 1],
  ]);
});

test('an archive of nothing has an empty ledger', () => {
  const { all, byYear } = ledgerOf(sampleArchive({ documents: [], events: [] }));
  expect([totalOf(all), byYear]).toEqual([0, []]);
});
