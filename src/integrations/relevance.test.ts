import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../search/answer/answer.ts';
import type { SearchSources } from '../search/answer/look-up.ts';
import { sampleDocument, searchOf } from '../testing/sample-search.ts';

type Opened = SearchSources & { readonly site: string };

async function found(sources: Opened, text: string): Promise<readonly string[]> {
  const { hits } = await answer(sources, { text, chosen: {}, sort: 'relevance', undated: false });
  return Promise.all(hits.map(async ({ id }) => (await sources.index.record(id)).path.split('/')[1] ?? ''));
}

describe('what comes before what', () => {
  const filler = 'The harbour was calm and the evening long.';
  let sources: Opened;
  beforeAll(async () => {
    sources = await searchOf([
      sampleDocument('in-text', [`A lighthouse. ${filler}`, filler], { title: 'A note' }),
      sampleDocument('in-title', [filler, filler, filler], { title: 'The lighthouse' }),
      sampleDocument('longer-words', [`Partition, partitions and a party: one part of it. ${filler}`]),
      sampleDocument('the-word', [`This part and that part, in parts. ${filler}`]),
      sampleDocument('both', [`Ferry and ropeway. ${filler} ${filler}`]),
      sampleDocument('one', ['Ferry ferry ferry ferry ferry.']),
    ]);
  });
  afterAll(() => rm(sources.site, { recursive: true, force: true }));

  test.each([
    ['a word of the title counts for more', 'lighthouse', ['in-title', 'in-text']],
    ['longer words that begin alike count for nothing', 'part', ['the-word', 'longer-words']],
    ['all words come before one word, however often', 'ferry ropeway', ['both', 'one']],
  ])('%s', async (_, query, order) => {
    expect(await found(sources, query)).toEqual(order);
  });
});
