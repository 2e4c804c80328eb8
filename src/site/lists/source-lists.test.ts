import { expect, test } from 'vitest';
import { sourceId } from '../../model/cited-sources.ts';
import type { Source } from '../../model/source.ts';
import { outletSchema } from '../../model/outlet.ts';
import { sampleArchive, sampleSpan } from '../../testing/sample-archive.ts';
import { settings } from '../settings.ts';
import { pathTo } from '../urls.ts';
import { addressOfSource, listOfSources } from './source-lists.ts';

const source = (publisher: string, url: string | null = null): Source => ({ publisher, url });

function archiveOf(sources: readonly Source[]) {
  const [first] = sources;
  const data = sampleSpan({
    shape: 'point',
    claims: [{ of: 'whole', edtf: '1995-03-09', sources: ['s0'] }],
    endAdopted: undefined,
    sources: Object.fromEntries(sources.map((one, at) => [`s${at}`, one])),
  });
  const outlets = [
    outletSchema.parse({ id: 'zeitung', name: 'Aurora', hosts: ['z.example'], whose: 'unknown' }),
  ];
  return {
    archive: sampleArchive({ documents: [], outlets, events: [{ data, summary: [] }] }),
    first: first!,
  };
}

test('sources are listed once each, by the name of their outlet, or of their publisher', () => {
  const { archive } = archiveOf([
    source('Courier'),
    source('Zeitung', 'https://z.example/1'),
    source('Bulletin'),
    source('Courier'),
  ]);
  expect(listOfSources(archive).whole.entries.map(({ source: { publisher } }) => publisher)).toEqual([
    'Zeitung',
    'Bulletin',
    'Courier',
  ]);
});

test('a source is told of on the page of the list, at its own place', () => {
  const { archive, first } = archiveOf([source('Courier')]);
  expect(addressOfSource(archive, first)).toBe(`${pathTo.sources()}#${sourceId(first)}`);
});

test('in a list of more than thrice as many as others may have, it is on the page of its letter', () => {
  const most = settings.mostListedOnPage * 3;
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => source(`${at % 2 === 0 ? 'Courier' : 'Bulletin'} ${at}`));
  expect(listOfSources(archiveOf(many(most)).archive).whole.parts).toEqual([]);
  const ofOutlet = source('Zeitung', 'https://z.example/1');
  const { archive, first } = archiveOf([...many(most), ofOutlet]);
  expect(addressOfSource(archive, first)).toBe(`${pathTo.sources()}letter-c/#${sourceId(first)}`);
  // Under the name of its outlet, as it is listed.
  expect(addressOfSource(archive, ofOutlet)).toBe(`${pathTo.sources()}letter-a/#${sourceId(ofOutlet)}`);
});

test('of a source that the list has not, the address is that of the list', () => {
  const { archive } = archiveOf([source('Courier')]);
  const other = source('Never cited');
  expect(addressOfSource(archive, other)).toBe(`${pathTo.sources()}#${sourceId(other)}`);
});
