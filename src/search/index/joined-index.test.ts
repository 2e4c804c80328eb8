import { expect, test } from 'vitest';
import { sampleSources } from '../../testing/sample-answer.ts';
import { answer } from '../answer/answer.ts';
import { loadHits } from '../answer/count-hits.ts';
import type { SearchSources } from '../answer/look-up.ts';
import type { SearchRequest } from '../query/read-request.ts';
import { wordsOf } from '../text/words.ts';
import { joinVocabularies } from '../answer/vocabulary.ts';
import { joinManifests } from './join-manifests.ts';
import { joinIndexes, PartFailed } from './joined-index.ts';

const south = sampleSources({ a: ['The road was open.'], b: ['A bridge over the river.'] });
const north = sampleSources({ a: ['The bridge was closed.'], c: ['Ferries crossed the river.'] });

function together(...parts: readonly (readonly [SearchSources, way: string])[]): SearchSources {
  const [first, ...others] = parts.map(([{ manifest }]) => manifest);
  return {
    index: joinIndexes(parts.map(([{ index }, way]) => ({ index, way }))),
    manifest: joinManifests([first!, ...others], []),
    vocabularies: async (letter) =>
      joinVocabularies(await Promise.all(parts.map(([sources]) => sources.vocabularies(letter)))),
  };
}
const both = together([south, ''], [north, '../north/']);

function ask(text: string): SearchRequest {
  return { text, chosen: {}, sort: 'relevance', undated: false };
}

test('a word is found in every part, and its pages are reached from the site that asks', async () => {
  const found = await answer(both, ask('bridge'));
  const hits = await loadHits(both.index, found, 10);
  expect(hits.map(({ record }) => record.path).sort()).toEqual(['../north/documents/a/', 'documents/b/']);
});

test('records of the same id in two parts are two', async () => {
  const found = await answer(both, ask('the'));
  const hits = await loadHits(both.index, found, 10);
  expect(hits).toHaveLength(4);
  expect(new Set(hits.map(({ record }) => record.path)).size).toBe(4);
});

test('words in a row are denied only where no part has them', async () => {
  const row = async (text: string) => (await both.index.phrase(wordsOf(text))).places.length;
  expect(await row('crossed the river')).toBe(1);
  expect(await row('the river')).toBe(2);
  expect(await row('closed the river')).toBe(0);
});

test('what a value of a filter holds is of all parts', async () => {
  const [one, other, joined] = await Promise.all(
    [south, north, both].map(async ({ index }) => (await index.having('in')).get('document')?.size ?? 0),
  );
  expect(joined).toBe(one! + other!);
});

test('what every part says of the program is found once', async () => {
  const guided = (sources: SearchSources): SearchSources => ({
    ...sources,
    index: {
      ...sources.index,
      having: (name) => Promise.resolve(new Map(name === 'in' ? [['guide', new Set(['a'])]] : [])),
    },
  });
  const index = together([guided(south), ''], [guided(north), '../north/']).index;
  expect((await index.findWord('bridge')).map(({ id }) => id)).toEqual(['0/b']);
  expect([...((await index.having('in')).get('guide') ?? [])]).toEqual(['0/a']);
});

test('a part that fails is named, and none of what the others say is taken for the whole', async () => {
  const broken: SearchSources = {
    ...north,
    index: { ...north.index, findWord: () => Promise.reject(new Error('cut short')) },
  };
  const sources = together([south, ''], [broken, '../north/']);
  await expect(answer(sources, ask('bridge'))).rejects.toEqual(new PartFailed(1));
});
