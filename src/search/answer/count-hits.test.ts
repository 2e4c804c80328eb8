import { expect, test } from 'vitest';
import { sampleAnswer, sampleIndex } from '../../testing/sample-answer.ts';
import { sampleDocument } from '../../testing/sample-search.ts';
import { countHits, loadHits } from './count-hits.ts';

const term = { kind: 'term', term: [{ kind: 'word', text: 'road' }] } as const;
const ids = Array.from({ length: 30 }, (_, index) => `${index}`);
// Every third is an event; a document has two passages with the word.
const kindOf = (id: string) => (Number(id) % 3 === 2 ? 'event' : 'document');
const index = sampleIndex(
  new Map(ids.map((id) => [id, sampleDocument(id, ['the road', 'a road'], { in: kindOf(id) })])),
  {
    in: {
      document: ids.filter((id) => kindOf(id) === 'document'),
      event: ids.filter((id) => kindOf(id) === 'event'),
    },
  },
);
// Spots: the title has two tokens, each passage two.
const hit = (id: string, terms = 1) => ({ id, score: 1, terms, spots: [3, 5] });

test('of a short list everything is loaded and the passages of documents are counted', async () => {
  const answer = sampleAnswer({ units: [term], hits: ids.slice(0, 20).map((id) => hit(id)) });
  const loaded = await loadHits(index, answer, 3);
  expect(loaded).toHaveLength(20);
  expect(await countHits(index, answer, loaded)).toEqual({
    documents: 14,
    events: 6,
    pages: 0,
    passages: 28,
  });
});

test('of a long list only what is shown is loaded, and no passages are counted', async () => {
  const answer = sampleAnswer({ units: [term], hits: ids.slice(0, 21).map((id) => hit(id)) });
  const loaded = await loadHits(index, answer, 3);
  expect(loaded).toHaveLength(3);
  expect(await countHits(index, answer, loaded)).toEqual({ documents: 14, events: 7, pages: 0 });
});

test('what answers only some of the words counts where nothing answers all, and only there', async () => {
  const some = [hit('0'), hit('1'), hit('2')];
  const countsOf = async (hits: typeof some) => {
    const answer = sampleAnswer({ units: [term, term], hits });
    return countHits(index, answer, await loadHits(index, answer, 10));
  };
  expect(await countsOf(some)).toEqual({ documents: 2, events: 1, pages: 0, passages: 4 });
  expect(await countsOf([hit('3', 2), ...some])).toEqual({ documents: 1, events: 0, pages: 0, passages: 2 });
});

test('what has come is told hit by hit, in order', async () => {
  const answer = sampleAnswer({ units: [term], hits: ['0', '1', '2'].map((id) => hit(id)) });
  let first: (() => void) | undefined;
  const late: typeof index = {
    ...index,
    record: async (id) => {
      if (id === '0') await new Promise<void>((come) => (first = come));
      return index.record(id);
    },
  };
  const told: string[][] = [];
  const loading = loadHits(late, answer, 3, (hits) => told.push(hits.map((one) => one.hit.id)));
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toEqual([]);
  first?.();
  expect(await loading).toHaveLength(3);
  expect(told).toEqual([['0'], ['0', '1'], ['0', '1', '2']]);
});

test('what was told once stays as it was told', async () => {
  const answer = sampleAnswer({ units: [term], hits: ['0', '1', '2'].map((id) => hit(id)) });
  const told: (readonly unknown[])[] = [];
  await loadHits(index, answer, 3, (hits) => told.push(hits));
  expect(told.map(({ length }) => length)).toEqual([1, 2, 3]);
});

test('what cannot be read on the way is told once', async () => {
  const answer = sampleAnswer({ units: [term], hits: ['0', '1'].map((id) => hit(id)) });
  const broken: typeof index = {
    ...index,
    record: (id) => (id === '1' ? Promise.reject(new Error('gone')) : index.record(id)),
  };
  const told: number[] = [];
  await expect(loadHits(broken, answer, 2, (hits) => told.push(hits.length))).rejects.toThrow('gone');
  expect(told).toEqual([1]);
});
