import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../src/search/answer/answer.ts';
import type { SearchSources } from '../src/search/answer/look-up.ts';
import { ndcg } from '../src/testing/ndcg.ts';
import { recordedProse, searchOf } from '../src/testing/sample-search.ts';

type Opened = SearchSources & { readonly site: string };

async function found(sources: Opened, text: string): Promise<readonly string[]> {
  const { hits } = await answer(sources, { text, chosen: {}, sort: 'relevance', undated: false });
  return Promise.all(hits.map(async ({ id }) => (await sources.index.record(id)).path.split('/')[1] ?? ''));
}

describe('the archive’s own prose', () => {
  // Queries as readers type them, and what answers each.
  const judged: readonly (readonly [query: string, ...answers: string[]])[] = [
    ['gas', 'gas-supply-2022-03', 'gas-supply-2022-12-13', 'meeting-2023-02-24-or-25', 'meeting-2023-03-01'],
    ['gas supply', 'gas-supply-2022-03', 'gas-supply-2022-12-13'],
    ['mines', 'mine-visit-2022-12-10', 'meeting-2023-03-01', 'road-closure-2022-12'],
    ['drinking water', 'water-contacts-2021'],
    ['water talks', 'meeting-2022-08-22', 'water-contacts-2021'],
    ['hakari bridge', 'hakari-bridge-2023-06-15', 'checkpoint-2023-04-23'],
    ['interim measure', 'echr-interim-measure-2022-12-21', 'echr-interim-measure-2023-09-22'],
    ['provisional measures', 'icj-request-2022-12-27', 'icj-orders-2021-12-07'],
    ['court ordered movement', 'icj-order-2023-02-22'],
    ['invited to Baku', 'invitation-2023-03-13', 'invitation-2023-03-27'],
    ['meeting in Yevlakh', 'meeting-2023-09-21', 'meeting-2023-09-29'],
    ['meetings that were planned', 'meeting-not-held-2023-07', 'meeting-not-held-2023-08-01'],
    ['withdrawal of peacekeepers', 'peacekeepers-withdrawal-2024'],
    ['fuel explosion', 'explosion-2023-09-25'],
    ['security council', 'un-security-council-2022-12-20', 'un-security-council-2023-08-16'],
    ['red cross flour', 'red-cross-cargo-2023-09-18'],
    ['state minister dismissed', 'vardanyan-dismissal-2023-02-23'],
    ['recognition of sovereignty', 'sochi-statement-2022-10-31'],
    ['checkpoint installed', 'checkpoint-2023-04-23'],
    ['who were the leaders at the conference in Munich', 'meeting-2023-02-18'],
  ];
  let sources: Opened;
  beforeAll(async () => {
    sources = await searchOf(await recordedProse());
  });
  afterAll(() => rm(sources.site, { recursive: true, force: true }));

  test('is found in good order (nDCG at 10, mean of all queries)', async () => {
    const gains = new Map<string, number>();
    for (const [query, ...answers] of judged)
      gains.set(query, ndcg(await found(sources, query), new Set(answers), 10));
    const told = [...gains].map(([query, gain]) => `${gain.toFixed(2)} ${query}`).join('\n');
    const mean = [...gains.values()].reduce((sum, gain) => sum + gain, 0) / gains.size;
    expect(mean, told).toBeGreaterThan(0.95);
  });

  test('holds something for any two of its words', async () => {
    const words = [...new Set(judged.flatMap(([query]) => query.split(' ')))].sort();
    const empty: string[] = [];
    for (const [place, word] of words.entries()) {
      const query = `${word} ${words[(place * 7 + 3) % words.length]}`;
      if ((await found(sources, query)).length === 0) empty.push(query);
    }
    expect(empty).toEqual([]);
  });
});
