import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sampleDocument, searchOf } from '../../testing/sample-search.ts';
import { answer } from '../answer/answer.ts';
import type { SearchSources } from '../answer/look-up.ts';
import type { FacetValues } from '../index/record.ts';
import type { Chosen } from './facets.ts';
import { countFacets } from './facets.ts';
import { operatorExamples } from './operator-examples.ts';
import { readUrl, writeUrl } from './url-state.ts';

// An operator is added by a line in the table: here a facet and a date, and nothing else is told of them.
vi.mock(import('../index/operator-table.ts'), async (original) => {
  const { operatorTable } = await original();
  const more = {
    colour: { kind: 'facet', values: 'labelled' },
    prior: { kind: 'date', relation: 'before', example: 'year' },
  } as const;
  return { operatorTable: { ...operatorTable, ...more } };
});

const when = (day: string) => Array(4).fill(day).join('/');
const records = [
  sampleDocument('red', ['A road.'], {
    facets: { colour: ['r'] } as Partial<FacetValues>,
    when: when('1992-05-01'),
  }),
  sampleDocument('blue', ['A road.'], {
    facets: { colour: ['b'] } as Partial<FacetValues>,
    when: when('1993-05-01'),
  }),
];

let sources: SearchSources & { readonly site: string };
beforeAll(async () => {
  sources = await searchOf(records, { labels: { colour: { r: 'Bright red', b: 'Blue' } } as object });
});
afterAll(() => rm(sources.site, { recursive: true }));

async function found(text: string): Promise<readonly string[]> {
  const { hits, understood } = await answer(sources, {
    text,
    chosen: {},
    sort: 'relevance',
    undated: false,
  });
  expect(understood.query.notes).toEqual([]);
  return Promise.all(hits.map(async ({ id }) => (await sources.index.record(id)).path));
}

test.each([
  ['colour:bright', ['documents/red/']],
  ['road colour:b', ['documents/blue/']],
  ['prior:1993', ['documents/red/']],
])('%s is read and answered', async (text, paths) => {
  expect(await found(text)).toEqual(paths);
});

test('a value that nothing is called is said to be unknown', async () => {
  const { understood } = await answer(sources, {
    text: 'road colour:green prior:never',
    chosen: {},
    sort: 'relevance',
    undated: false,
  });
  expect(understood.unknown).toEqual([
    { operator: 'colour', value: 'green' },
    { operator: 'prior', value: 'never' },
  ]);
});

test('its values are counted, and chosen in an address', async () => {
  const facets = await countFacets(sources.index, ['0', '1'], {});
  expect(facets.find(({ name }) => String(name) === 'colour')?.values).toEqual([
    { value: 'b', count: 1, chosen: false },
    { value: 'r', count: 1, chosen: false },
  ]);
  const chosen = { colour: ['r'] } as Chosen;
  expect(
    readUrl(new URLSearchParams(writeUrl({ text: '', chosen, sort: 'relevance', undated: false }))).chosen,
  ).toEqual(chosen);
});

test('it has an example for the help', () => {
  const written = operatorExamples({ found: records, spans: [] }).map((one) => one.written);
  expect(written).toContain('colour:r');
  expect(written).toContain('prior:1993');
});
