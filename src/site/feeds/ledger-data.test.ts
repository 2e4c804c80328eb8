import { expect, test } from 'vitest';
import { sampleArchive, sampleSpan } from '../../testing/sample-archive.ts';
import { ledgerData } from './ledger-data.ts';

test('the ledger as data has every date with its sources, and what is left out without the clause itself', () => {
  const accounts = [{ by: 'ministry', says: null }];
  const archive = sampleArchive({
    events: [{ data: sampleSpan({ notKnown: ['Who began.'], accounts }), summary: [] }],
  });
  const entry = { date: '1995', title: 'A' };
  const withheld = [
    { event: 'span', what: 'its place', reason: 'no source', clause: 'at a', entry, absent: ['at a'] },
  ];
  const data = ledgerData(archive, withheld);
  expect(data.dates).toContainEqual({
    event: 'span',
    of: 'start',
    edtf: '1994-12-12',
    restsOn: 'bare-address',
    read: null,
    sides: [],
    sources: ['a-example'],
    document: null,
  });
  expect(data.dates).toContainEqual({
    event: 'meeting',
    of: 'whole',
    edtf: '1995-03-01',
    restsOn: 'held-words',
    read: null,
    sides: ['ministry'],
    sources: [],
    document: 'statement',
  });
  expect(data.withheld).toEqual([{ event: 'span', what: 'its place', reason: 'no source' }]);
  expect(data.notKnown).toEqual([{ event: 'span', what: 'Who began.' }]);
  expect(data.withoutAccounts).toEqual([]);
  expect(data.accountsNotFound).toEqual([{ event: 'span', by: 'ministry' }]);
});
