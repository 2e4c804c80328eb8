import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer } from '../search/answer/answer.ts';
import { remarks } from '../search/answer/summary.ts';
import type { SearchSources } from '../search/answer/look-up.ts';
import { sampleDocument, searchOf } from '../testing/sample-search.ts';

const records = [
  sampleDocument('strike', ['The strike of the ferrymen began in the spring.']),
  sampleDocument('talks', [
    'They asked when the talks did start, and who was there.',
    'How the talks ended.',
  ]),
  sampleDocument('asked', ['“Who was it that did start the talks at the harbour?” he said.']),
  ...Array.from({ length: 4 }, (_, at) => sampleDocument(`other${at}`, ['What did happen was long ago.'])),
];
let sources: SearchSources & { readonly site: string };
beforeAll(async () => {
  sources = await searchOf(records, { slight: ['of', 'the'] });
});
afterAll(() => rm(sources.site, { recursive: true, force: true }));

async function asked(text: string) {
  const given = await answer(sources, { text, chosen: {}, sort: 'relevance', undated: false });
  const hits = await Promise.all(given.hits.map(({ id }) => sources.index.record(id)));
  return { given, found: hits.map(({ path }) => path.split('/')[1]), said: remarks(given) };
}

test('a question is answered by what it is about, denies nothing, and says what was not searched', async () => {
  const { given, found, said } = await asked('how long did the strike last?');
  expect(found).toEqual(['strike']);
  expect(given.quotations).toEqual([]);
  expect(said).toEqual(['Read as a question: “how”, “long”, “did”, “the” and “last” were not searched.']);
});

test('a question of a day is answered by the day alone', async () => {
  const { given, said } = await asked('What happened on 23 April 1993?');
  expect(given.understood.units.map(({ kind }) => kind)).toEqual(['date']);
  expect(given.understood.row).toEqual([]);
  expect(given.understood.dates.map(({ text }) => text)).toEqual(['on 23 April 1993']);
  expect(said).toEqual(['Read as a question: “What” and “happened” were not searched.']);
});

test('a question that stands in a document is a sentence of it', async () => {
  const { given, found } = await asked('Who was it that did start the talks at the harbour?');
  expect(found[0]).toBe('asked');
  expect(given.quotations.map((one) => one.found.length)).toEqual([1]);
});

test('words in a row that begin like a question are words', async () => {
  const { given, said } = await asked('how the talks ended');
  expect(given.understood.row).toEqual(['how', 'the', 'talks', 'ended']);
  expect(said).toEqual([]);
});

test('a question of nothing but such words is searched as words', async () => {
  const { found, said } = await asked('who was the?');
  expect(found).toContain('talks');
  expect(said).toEqual([]);
});
