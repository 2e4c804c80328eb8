import { expect, test } from 'vitest';
import { eventOf } from '../../model/queries.ts';
import { exportedArchive as archive, sampleSite as site } from '../../testing/sample-exports.ts';
import { datedMeta, documentMeta, eventMeta, metaSchemas } from './dublin-core.ts';
import { openGraphOf } from './open-graph.ts';

const [document] = archive.documents;

test('a document in Dublin Core', () => {
  expect(
    Object.fromEntries(documentMeta(site, document!).map(({ name, content }) => [name, content])),
  ).toEqual({
    'z:itemType': 'document',
    'DC.title': '[An answer]',
    'DC.creator': 'A ministry',
    'bib:authors': 'A ministry,',
    'DC.date': '1995-03-09',
    'DC.language': 'en',
    'DC.identifier': 'https://archive.example/base/documents/statement/',
    'DC.source': 'https://paper.example/1',
    'DC.rights': 'Not known.',
    'DCTERMS.isPartOf': 'Archive: A road, 1994–1995',
  });
});

test('the page about an event is not dated by the event', () => {
  const meta = eventMeta(site, eventOf(archive, 'either'));
  expect(meta).toContainEqual({ name: 'DCTERMS.temporal', content: '[1995-02-24,1995-02-25]' });
  expect(meta.some(({ name }) => name === 'DC.date')).toBe(false);
  expect(datedMeta(meta, '1995-03-10')).toEqual([...meta, { name: 'DC.date', content: '1995-03-10' }]);
  expect(datedMeta(meta, undefined)).toEqual(meta);
});

test('no date of another thing is taken for a document’s', () => {
  const { date: _, ...undated } = document!;
  const meta = documentMeta(site, undated);
  expect(meta).toContainEqual({ name: 'DC.date', content: 'date not known' });
  expect(datedMeta(meta, '1995-03-10')).toEqual(meta);
});

test('nothing makes a reference manager take anything for a journal article', () => {
  const picture = { url: 'https://archive.example/cards/index.png', alt: 'A', width: 1, height: 1 };
  const page = { title: 'T', description: 'D', url: 'https://archive.example/', picture };
  const tags = [
    ...documentMeta(site, document!, { older: { id: 'a', title: 'A' }, newer: { id: 'b', title: 'B' } }),
    ...archive.events.flatMap((event) => eventMeta(site, event)),
    ...Object.entries(openGraphOf(site, page)).map(([name, content]) => ({ name, content })),
  ];
  for (const { name, content } of tags) {
    expect(name).not.toMatch(/^citation_|^dc(?:terms)?\.type$|^article:/i);
    if (name === 'og:type') expect(content).toBe('website');
    const [prefix = ''] = name.split('.');
    if (name.includes('.')) expect(metaSchemas).toHaveProperty(prefix);
  }
});
