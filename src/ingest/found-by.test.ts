import { expect, it } from 'vitest';
import { documentsOfSeed, eventOfId, receiptOfSeed } from './found-by.ts';

const documents = [
  { id: 'a', seed: 's.txt' },
  { id: 'b', seed: 'other.txt' },
  { id: 'c', seed: 's.txt' },
].map(({ id, seed }) => ({ data: { id, seed: { file: seed } } })) as unknown as Parameters<
  typeof documentsOfSeed
>[0];
const receipts = [{ data: { seed: 's.txt' } }, { data: { seed: 's.txt' } }] as unknown as Parameters<
  typeof receiptOfSeed
>[0];
const events = [{ data: { id: 'e' } }, { data: { id: 'e' } }] as unknown as Parameters<typeof eventOfId>[0];

it('finds all documents of a seed, in their order', () => {
  expect(documentsOfSeed(documents, 's.txt').map(({ data }) => data.id)).toEqual(['a', 'c']);
  expect(documentsOfSeed(documents, 'none.txt')).toEqual([]);
});

it('finds the first of what has one name twice', () => {
  expect(receiptOfSeed(receipts, 's.txt')).toBe(receipts[0]);
  expect(eventOfId(events, 'e')).toBe(events[0]);
});

it('finds nothing where nothing is asked for, or nothing is there', () => {
  expect(receiptOfSeed(receipts, 'none.txt')).toBeUndefined();
  expect(eventOfId(events, 'none')).toBeUndefined();
  expect(eventOfId(events, undefined)).toBeUndefined();
});
