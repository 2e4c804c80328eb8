import { expect, test } from 'vitest';
import { sampleSite as site } from '../../testing/sample-exports.ts';
import { datasetThing } from './dataset.ts';
import { websiteThing } from './website.ts';

test('the data are described with each file that they can be had as', () => {
  const file = { path: 'events.csv', type: 'text/csv', bytes: 1234, sha256: 'ab'.repeat(32) };
  expect(datasetThing(site, [file, { ...file, path: 'archive.zip', type: 'application/zip' }])).toMatchObject(
    {
      '@type': 'Dataset',
      '@id': 'https://archive.example/base/data/',
      name: 'Archive: A road, 1994–1995',
      description: 'Statements about a road.',
      inLanguage: 'en-GB',
      distribution: [
        {
          '@type': 'DataDownload',
          name: 'events.csv',
          contentUrl: 'https://archive.example/base/data/events.csv',
          encodingFormat: 'text/csv',
          // Schema.org has a text here.
          contentSize: '1234',
          sha256: 'ab'.repeat(32),
        },
        { contentUrl: 'https://archive.example/base/data/archive.zip', encodingFormat: 'application/zip' },
      ],
    },
  );
});

test('they belong to the archive, as the first page names it', () => {
  expect(datasetThing(site, []).includedInDataCatalog).toMatchObject({
    '@id': (websiteThing(site) as unknown as Record<string, string>)['@id'],
    url: site.root,
  });
});
