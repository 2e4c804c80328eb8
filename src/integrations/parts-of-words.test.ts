import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, answersAll } from '../search/answer/answer.ts';
import { passagesOfHit } from '../search/answer/passages.ts';
import type { SearchSources } from '../search/answer/look-up.ts';
import type { SearchIndex } from '../search/index/index-port.ts';
import { sampleDocument, searchOf } from '../testing/sample-search.ts';

const records = [
  sampleDocument('case', ['Case No. 190876A-C of the U.N. tribunal, S/RES/2231(2015), at A/77/L.5.']),
  sampleDocument('seal', ['Seal: 2d0a4ee57e8a779e4298fede 7e8a779e.']),
  sampleDocument('names', [
    'J.R.R. Tolk met S. Shahran; the Minister’s brother-in-law, O’Neil, and James’ wife.',
  ]),
  sampleDocument('web', ['A copy: https://www.paper.example/eng/news/meeting-law-77/']),
  sampleDocument('team', ['The WHO and the US said it; who told us? Nobody at the IT desk.']),
  sampleDocument('other', ['Nobody who was there told us that it is so, and it was said to us.']),
  sampleDocument('french', ['Un accord, un texte et un vote; il y en a un.'], { language: 'fr' }),
];
let sources: SearchSources & { readonly site: string };
beforeAll(async () => {
  sources = await searchOf(records);
});
afterAll(() => rm(sources.site, { recursive: true, force: true }));

/** Names of the hits that answer all of a query, each with the words that are marked. */
async function found(text: string, from = sources): Promise<string> {
  const given = await answer(from, { text, chosen: {}, sort: 'relevance', undated: false });
  const shown = await Promise.all(
    given.hits
      .filter((hit) => answersAll(given, hit))
      .map(async (hit) => {
        const record = await from.index.record(hit.id);
        const { forms } = passagesOfHit(record, hit, { rows: given.rows });
        return `${record.path.split('/')[1]!}: ${forms.join(', ')}`;
      }),
  );
  return [
    ...shown,
    ...given.missing.map(({ word, damaged }) => `no ${word}${damaged ? ' (damaged)' : ''}`),
  ].join('; ');
}

test.each([
  ['190876A', 'case: 190876A'],
  ['190876A-C', 'case: 190876A-C'],
  ['190876', 'case: 190876A-C'],
  ['2231', 'case: S/RES/2231(2015'],
  ['S/RES/2231', 'case: S/RES/2231'],
  ['A/77/L.5', 'case: A/77/L.5'],
  ['L.5', 'case: L.5'],
  ['2d0a4ee5', 'seal: 2d0a4ee57e8a779e4298fede; no 2d0a4ee5'],
  ['2d0a4ee57e8a', 'seal: 2d0a4ee57e8a779e4298fede; no 2d0a4ee57e8a'],
  ['7e8a779e', 'seal: 7e8a779e'],
  [
    'https://www.paper.example/eng/news/meeting-law-77/',
    'web: https://www.paper.example/eng/news/meeting-law-77',
  ],
  ['paper.example', 'web: paper.example'],
  ['www.paper.example/eng', 'web: www.paper.example/eng'],
  ['U.N.', 'case: U.N'],
  ['UN', 'case: U.N'],
  ['un', 'case: U.N; french: Un, un'],
  ['UN tribunal', 'case: U.N, tribunal, U.N. tribunal'],
  ['WHO', 'team: WHO'],
  ['US', 'team: US'],
  ['IT', 'team: IT'],
  ['who', 'team: WHO, who; other: who'],
  ['J.R.R. Tolk', 'names: J.R.R, Tolk, J.R.R. Tolk'],
  ['JRR Tolk', 'names: J.R.R, Tolk, J.R.R. Tolk'],
  ['J. R. R. Tolk', 'names: Tolk, J.R.R. Tolk, J, R'],
  ['R. Tolk', 'names: Tolk, R. Tolk, R'],
  ['S Shahran', 'names: S, Shahran, S. Shahran'],
  ["minister's", 'names: Minister’s'],
  ['ministers', 'names: Minister’s'],
  ['law', 'names: brother-in-law'],
  ['brother', 'names: brother-in-law'],
  ['brother in law', 'names: brother-in-law'],
  ['ONeil', 'names: O’Neil'],
  ['Neil', 'names: O’Neil'],
  ["O'Neil's", 'names: O’Neil'],
  ["James's", 'names: James'],
])('%s finds %s', async (text, told) => {
  expect(await found(text)).toBe(told);
});

test.each(['2231 190876A', '190876A 2231', "O'Neil's James's"])(
  'marks of %s come in one order',
  async (text) => {
    const slow = { ...sources, index: delayed(sources.index) };
    const told = await Promise.all([sources, slow, slow, slow].map((from) => found(text, from)));
    expect(new Set(told).size).toBe(1);
  },
);

// The same index, of which what was asked for last comes first.
function delayed(index: SearchIndex): SearchIndex {
  let asked = 0;
  return new Proxy(index, {
    get: (target, name) => {
      const method = Reflect.get(target, name) as unknown;
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]) => {
        await new Promise((resume) => setTimeout(resume, 40 - 4 * (asked++ % 10)));
        return Reflect.apply(method, target, args) as unknown;
      };
    },
  });
}
