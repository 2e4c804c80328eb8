import { expect, test } from 'vitest';
import type { SearchIndex } from '../index/index-port.ts';
import type { PageKind, SearchRecord } from '../index/record.ts';
import { orderHits } from './order-hits.ts';

const records: Readonly<Record<string, readonly [PageKind, title: string]>> = {
  letter: ['document', 'Ann Arden'],
  leaves: ['event', 'Ann Arden leaves'],
  ann: ['page', 'Ann Arden'],
  bo: ['page', 'Bo Arden'],
  bridge: ['page', 'Lea bridge'],
  town: ['page', 'Kestrelby / Stanmoor'],
  river: ['page', 'The Lea'],
  guide: ['guide', 'Ann Arden'],
  opening: ['event', 'Opening of the quay'],
  visit: ['event', 'A visit'],
  part: ['event', 'The quay, of another day'],
};

const index = {
  having: () =>
    Promise.resolve(
      new Map(
        (['page', 'guide', 'event'] as const).map((kind) => [
          kind,
          new Set(Object.keys(records).filter((id) => records[id]![0] === kind)),
        ]),
      ),
    ),
  record: (id: string): Promise<SearchRecord> =>
    Promise.resolve({
      in: records[id]![0],
      path: id,
      title: records[id]![1],
      language: 'en',
      byline: '',
      parts: [],
    }),
  phrase: () => Promise.resolve({ places: [], more: false, proven: true }),
} as Pick<SearchIndex, 'having' | 'phrase' | 'record'> as SearchIndex;

async function ordered(ids: string, asked: string, isQuestion = false): Promise<string> {
  const hits = ids.split(' ').map((id) => ({ id, score: 1, terms: 1, spots: [] }));
  const { hits: found } = await orderHits(index, hits, {
    asked: asked.split(' '),
    isQuestion,
    isWhole: ({ id }) => id !== 'part',
  });
  return found.map(({ id }) => id).join(' ');
}

test.each([
  ['guide leaves letter ann', 'Ann Arden', 'letter ann leaves guide'],
  ['leaves ann', 'ann ARDEN’s', 'ann leaves'],
  ['letter leaves ann', 'Arden', 'ann letter leaves'],
  ['letter leaves ann bo', 'Arden', 'letter leaves ann bo'],
  ['ann leaves', 'Ann Arden leaves', 'leaves ann'],
  ['letter town', 'Stanmoor', 'town letter'],
  ['letter bridge', 'bridge', 'letter bridge'],
  ['letter river', 'Lea', 'river letter'],
  ['letter town', 'Kestrelby', 'letter town'],
  ['guide letter', '', 'letter guide'],
  ['letter visit bo opening', 'quay', 'letter opening bo visit'],
  ['visit opening', 'quay opening', 'opening visit'],
  ['visit opening', 'quay visit', 'visit opening'],
  ['visit opening', '', 'visit opening'],
  ['visit part opening', 'quay', 'opening part visit'],
  ['visit part', 'quay', 'visit part'],
])('%s, for %s: %s', async (ids, asked, expected) => {
  expect(await ordered(ids, asked)).toBe(expected);
});

test('a question of a thing is answered by its page, whichever of its names is asked for', async () => {
  expect(await ordered('letter town', 'Kestrelby', true)).toBe('town letter');
});

test('only what may have the name in its title is read for it', async () => {
  const read: string[] = [];
  const watched: SearchIndex = {
    ...index,
    record: (id) => {
      read.push(id);
      // What is asked for to be shown soon may come as late as it will.
      return id === 'bridge' ? new Promise(() => undefined) : index.record(id);
    },
  };
  const hits = [
    { id: 'bridge', score: 2, terms: 1, spots: [40] },
    { id: 'river', score: 1, terms: 1, spots: [1, 50] },
  ];
  const { hits: found } = await orderHits(watched, hits, {
    asked: ['Lea'],
    isQuestion: false,
    isWhole: () => true,
  });
  expect(found.map(({ id }) => id)).toEqual(['river', 'bridge']);
  expect(read).toContain('bridge');
});
