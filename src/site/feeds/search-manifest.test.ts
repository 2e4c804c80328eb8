import { expect, test, vi } from 'vitest';
import { decodeBounds } from '../../search/index/when.ts';
import { sampleArchive } from '../../testing/sample-archive.ts';
import { searchManifest } from './search-manifest.ts';
import { searchRecords } from './search-records.ts';

vi.mock('../archive-settings.ts', async (original) => {
  const { archiveSettings } = await original<{ archiveSettings: object }>();
  const leadSpan = { event: 'span', noun: 'the stop', called: ['stop'] };
  return { archiveSettings: { ...archiveSettings, leadSpan } };
});

const archive = sampleArchive({
  places: [
    { id: 'road', names: ['North road', 'Road of the north'].map((name) => ({ name, by: 'one side' })) },
    { id: 'unused', names: [{ name: 'Elsewhere', by: 'everyone' }] },
  ],
  actors: [
    {
      id: 'ministry',
      name: 'Ministry of Roads',
      short: 'Ministry',
      names: [{ name: 'Ministry', by: 'itself' }],
    },
  ],
});
const body = 'Closed for almost three months now. One was held on 1 March 1995.';
const records = searchRecords(archive, { documents: new Map([['statement', [body]]]), pages: [] });
const manifest = searchManifest(archive, records);

test('every facet names the values that records have, each by its own page', () => {
  expect(manifest.labels).toEqual({
    in: { document: 'Documents', event: 'Events', guide: 'Guides', page: 'Other pages' },
    issuer: { ministry: 'Ministry of Roads' },
    actor: { ministry: 'Ministry of Roads' },
    kind: { statement: 'Statement', meeting: 'Meeting', stoppage: 'Stoppage' },
    place: { road: 'North road / Road of the north', unused: 'Elsewhere' },
    language: { en: 'English' },
  });
});

test('names of one place or party find each other; one with a single name needs none', () => {
  expect(manifest.names).toEqual([
    { of: 'place', names: ['North road', 'Road of the north'] },
    { of: 'party', names: ['Ministry of Roads', 'Ministry'] },
  ]);
});

test('spans can be asked for by name, points cannot', () => {
  expect(manifest.spans.map(({ id, title, called }) => [id, title, called])).toEqual([
    ['span', 'A stoppage', ['stop']],
  ]);
  const { end } = decodeBounds(manifest.spans[0]!.when)!;
  expect([end.earliest.kind, end.latest.kind]).toEqual(['day', 'day']);
});

test('until the index is made there is none', () => {
  expect(manifest).toMatchObject({ tag: '', records: 0, languages: [], letters: [], documents: 1 });
});
