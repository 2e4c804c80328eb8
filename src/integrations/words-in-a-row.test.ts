import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer } from '../search/answer/answer.ts';
import { loadHits } from '../search/answer/count-hits.ts';
import { excerptOf } from '../search/answer/excerpt.ts';
import type { SearchSources } from '../search/answer/look-up.ts';
import { sampleDocument, searchOf } from '../testing/sample-search.ts';

const filler = 'The harbour of the town was calm, and the road of the valley was open. '.repeat(12);
const records = [
  sampleDocument('both', ['The opening was near the gate.', 'They met on the road to the harbour.']),
  sampleDocument('row', [
    'An opening of another road.',
    `${filler}It was the opening of the harbour road that they wanted. ${filler}`,
  ]),
  sampleDocument('event', ['After the opening of the harbour road they went home.'], { in: 'event' }),
  sampleDocument('years', ['The work was done in 1861-67.', 'Withdrawn from June 4 to July 9, 1991.']),
  sampleDocument('within', ['The valley’s Upper-Nord side.']),
  ...Array.from({ length: 8 }, (_, at) => sampleDocument(`other${at}`, ['Of the lake and the weather.'])),
];
let sources: SearchSources & { readonly site: string };
beforeAll(async () => {
  sources = await searchOf(records, { slight: ['of', 'the'] });
});
afterAll(() => rm(sources.site, { recursive: true, force: true }));

async function shown(text: string) {
  const given = await answer(sources, { text, chosen: {}, sort: 'relevance', undated: false });
  return { given, hits: await loadHits(sources.index, given, 10) };
}

test('what holds the words in a row comes first, and shows where', async () => {
  const { hits } = await shown('opening of the harbour road');
  expect(hits.map(({ record }) => record.path.split('/')[1])).toEqual(['row', 'event', 'both']);
  const [{ found }] = hits as [(typeof hits)[0]];
  expect(found.passages.map(({ id }) => id)).toEqual(['p2', 'p1']);
  const [{ text, marks, focus }] = found.passages as [(typeof found.passages)[0]];
  const excerpt = excerptOf(text, marks, { focus });
  expect(excerpt.filter(({ marked }) => marked).map((one) => one.text)).toContain(
    'opening of the harbour road',
  );
});

test('words such as “the” and “of” make no passage a hit and are not marked', async () => {
  const { hits } = await shown('opening of the gate');
  const [{ found }] = hits as [(typeof hits)[0]];
  expect(
    found.passages.map(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))),
  ).toEqual([['opening', 'gate']]);
  expect(hits.map(({ record }) => record.path)).not.toContain('documents/within/');
});

test('a sentence without quotation marks is answered and found first', async () => {
  const { given, hits } = await shown('After the opening of the harbour road they went home');
  expect(given.quotations.map(({ found, elsewhere }) => [found.length, elsewhere.length])).toEqual([[0, 1]]);
  expect(hits[0]?.record.in).toBe('event');
});

test.each(['The work was done in 1861-67.', 'Withdrawn from June 4 to July 9, 1991', 'done in 1861-67'])(
  'a text with dates is found as words where nothing lies in them: %s',
  async (text) => {
    expect((await shown(text)).hits[0]?.record.path).toBe('documents/years/');
  },
);

test('a word is said to be nowhere only when it is', async () => {
  expect((await shown('Nord')).given.missing).toEqual([]);
  expect((await shown('Nordd')).given.missing.map(({ word }) => word)).toEqual(['Nordd']);
});
