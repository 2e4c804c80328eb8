import { expect, test } from 'vitest';
import { sampleArchive, sampleDocument, sampleSpan } from '../testing/sample-archive.ts';
import { changesOf } from './changes.ts';
import { correctionFragments, correctionSchema } from './correction.ts';
import { receiptSchema } from './receipt.ts';

const corrected = (date: string, what = 'It said so.') => ({ date, what, why: 'A reader wrote.' });

test('changes are told newest first, those of drafts not at all, and a later version among them', () => {
  const archive = sampleArchive({
    documents: [
      sampleDocument({ id: 'first', corrected: [corrected('1995-05-01'), corrected('1996')] }),
      sampleDocument({ id: 'second', seed: { file: 'b.txt', bytes: 1, sha256: 'a'.repeat(64) }, events: [] }),
      sampleDocument({ id: 'draft', reviewed: false, events: [], corrected: [corrected('1997')] }),
    ],
    events: [{ data: sampleSpan({ corrected: [corrected('1995-05~')] }), summary: [] }],
    receipts: [
      receiptSchema.parse({ seed: 'b.txt', received: '1995-06-01T23:00:00+04:00', replaces: 'a.txt' }),
    ],
  });
  const prose = [
    { of: 'essays', id: 'on-it', title: 'On it', corrected: [corrected('1995-05-02')] },
  ] as const;
  expect(changesOf(archive, prose).map(({ kind, address }) => `${kind} ${address}`)).toEqual([
    'correction documents/first/#corrected-1996',
    'correction events/span/#corrected-1995-05.',
    'correction essays/on-it/#corrected-1995-05-02',
    'correction documents/first/#corrected-1995-05-01',
    'version documents/second/changes/',
  ]);
});

test('two corrections of one day are told apart, and the first keeps its address', () => {
  const dates = ['1995-05-01', '1995-05-01', '1995-05-01?', '[1995-05-01,1995-05-03]'];
  const fragments = correctionFragments(dates.map((date) => corrected(date)));
  expect(fragments).toEqual([
    'corrected-1995-05-01',
    'corrected-1995-05-01_2',
    'corrected-1995-05-01.',
    'corrected-.1995-05-01.1995-05-03.',
  ]);
  expect(correctionFragments([corrected('1995-05-01')])).toEqual(fragments.slice(0, 1));
});

test.each([
  [{ date: '1995-05-01', what: 'So.' }],
  [{ date: '1995-05-01', what: ' ', why: 'Because.' }],
  [{ date: 1995, what: 'So.', why: 'Because.' }],
])('%j is no correction', (value) => {
  expect(correctionSchema.safeParse(value).success).toBe(false);
});
