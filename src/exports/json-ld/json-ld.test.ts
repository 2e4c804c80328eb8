import { expect, test } from 'vitest';
import { eventOf } from '../../model/queries.ts';
import { exportedArchive as archive, sampleSite as site } from '../../testing/sample-exports.ts';
import { documentThing } from './document.ts';
import { eventQuotations, eventThing } from './event.ts';
import { jsonLdOf } from './graph.ts';
import { actorThing, kindThing, placeThing } from './vocabulary.ts';
import { breadcrumbThing, websiteThing } from './website.ts';

const things = [
  websiteThing(site),
  breadcrumbThing(site, [{ name: 'Documents', path: 'documents/' }]),
  ...archive.documents.map((document) => documentThing(site, document)),
  ...archive.events.flatMap((event) => [eventThing(site, archive, event), ...eventQuotations(site, event)]),
  ...[...archive.actors.values()].map((actor) => actorThing(site, actor)),
  ...[...archive.places.values()].map((place) => placeThing(site, place)),
  ...[...archive.kinds.values()].map((kind) => kindThing(site, kind)),
];

test('the record as JSON-LD', async () => {
  const text = `${JSON.stringify(things, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('fixtures/things.json');
});

test('versions of a document name each other in the terms of Dublin Core', () => {
  const [document] = archive.documents;
  expect(
    documentThing(site, document!, { older: { id: 'a', title: 'A' }, newer: { id: 'b', title: 'B' } }),
  ).toMatchObject({
    'http://purl.org/dc/terms/replaces': { '@id': 'https://archive.example/base/documents/a/' },
    'http://purl.org/dc/terms/isReplacedBy': { '@id': 'https://archive.example/base/documents/b/' },
  });
});

test('no text of the record ends the script element that it stands in, and all of it comes back', () => {
  const text = jsonLdOf(things);
  expect(text).not.toMatch(/<\/script|<!--/i);
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': things });
});

test.each([
  ['meeting', { startDate: '1995-03-01' }, '1995-03-01'],
  ['span', { startDate: '1994-12-12' }, undefined],
  ['either', {}, '[1995-02-24,1995-02-25]'],
  ['ancient', {}, '-0043-03-15'],
  ['several', {}, '[1992-11-09..]'],
  ['month', { startDate: '1995-05' }, '1995-05/1995-06~'],
])('%s has only the dates that are certain, and its EDTF where one text says it', (id, dates, edtf) => {
  const text = JSON.stringify(eventThing(site, archive, eventOf(archive, id)));
  const parsed = JSON.parse(text) as Record<string, unknown> & { subjectOf: { temporalCoverage?: string }[] };
  const { startDate, endDate } = parsed;
  expect({ startDate, endDate }).toEqual({ startDate: undefined, endDate: undefined, ...dates });
  expect(parsed.subjectOf[0]?.temporalCoverage).toBe(edtf);
});
