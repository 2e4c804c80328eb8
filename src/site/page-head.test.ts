import { describe, expect, test } from 'vitest';
import { essaySchema } from '../model/essay.ts';
import { eventOf } from '../model/queries.ts';
import { sampleArchive, sampleDocument, sampleSpan } from '../testing/sample-archive.ts';
import { exportSite as site } from './export-site.ts';
import {
  actorHead,
  dataHead,
  documentHead,
  essayHead,
  eventHead,
  homeHead,
  kindHead,
  placeHead,
  type PageHead,
} from './page-head.ts';

const typesOf = ({ things = [] }: PageHead) => things.map((thing) => (thing as { '@type': string })['@type']);
const idsOf = ({ things = [] }: PageHead) => things.map((thing) => (thing as { '@id'?: string })['@id']);
const metaOf = ({ meta = [] }: PageHead, name: string) =>
  meta.filter((one) => one.name === name).map(({ content }) => content);

const archive = sampleArchive();
const [document] = archive.documents;

test('the first page is the whole archive', () => {
  const head = homeHead();
  expect(head.description).toBe(site.description);
  expect(typesOf(head)).toEqual(['WebSite']);
});

test('the page of the data is a data set of its files', () => {
  const file = { path: 'events.csv', type: 'text/csv', bytes: 7, sha256: 'a'.repeat(64) };
  const head = dataHead('All of it.', [file]);
  expect(head.description).toBe('All of it.');
  expect(head.things).toMatchObject([
    { '@type': 'Dataset', distribution: [{ contentUrl: `${site.root}data/events.csv`, contentSize: '7' }] },
  ]);
});

describe('a document', () => {
  test('is told with its metadata', () => {
    const head = documentHead(archive, document!);
    expect(head.description).toMatch(/^\[An answer\], 9 March 1995\./);
    expect(idsOf(head)).toContain(`${site.root}documents/statement/`);
    expect(metaOf(head, 'DC.title')).toEqual(['[An answer]']);
  });

  test('names the version that it replaces', () => {
    const versions = sampleArchive({
      documents: [
        sampleDocument({ id: 'older', events: [] }),
        sampleDocument({
          id: 'newer',
          events: [],
          seed: { file: 'b.txt', bytes: 1, sha256: '1'.repeat(64) },
        }),
      ],
      receipts: [{ seed: 'b.txt', replaces: 'a.txt', sources: {} }],
    });
    const newer = versions.documents.find(({ id }) => id === 'newer')!;
    const { meta, things } = documentHead(versions, newer);
    for (const told of [meta, things]) expect(JSON.stringify(told)).toContain(`${site.root}documents/older/`);
    expect(JSON.stringify(documentHead(archive, document!))).not.toContain('older');
  });
});

describe('an event', () => {
  test('is told with its quotations, each a thing of its own, and shown by its card', () => {
    const head = eventHead(archive, eventOf(archive, 'span'));
    expect(idsOf(head)[0]).toBe(`${site.root}events/span/#event`);
    expect(typesOf(head).slice(1)).toEqual(['Quotation']);
    expect(metaOf(head, 'DC.title')).toEqual(['A stoppage']);
    expect(head.picture).toMatchObject({ path: 'cards/events/span.png' });
  });

  test('that nobody has reviewed has no card', () => {
    const draft = sampleArchive({
      documents: [],
      events: [{ data: sampleSpan({ reviewed: false }), summary: [] }],
    });
    expect(eventHead(draft, eventOf(draft, 'span'))).not.toHaveProperty('picture');
  });
});

test('an essay is told by its own summary, and is no thing of the record', () => {
  const essay = essaySchema.parse({
    id: 'roads',
    title: 'Of roads',
    authors: ['Ann Arden'],
    date: '1996-01-01',
    summary: 'How roads were closed.',
    asOf: '1996-01-01',
    settled: [],
  });
  const head = essayHead(essay);
  expect(head.description).toBe('How roads were closed.');
  expect(metaOf(head, 'DC.creator')).toEqual(['Ann Arden']);
  expect(head.things).toBeUndefined();
});

test('actors and kinds can be followed, places cannot', () => {
  const [actor] = archive.actors.values();
  const [place] = archive.places.values();
  const [kind] = archive.kinds.values();
  const heads = [actorHead(actor!), placeHead(place!), kindHead(kind!)];
  expect(heads.map(({ followed }) => followed)).toEqual(['actors/ministry/', undefined, 'kinds/stoppage/']);
  expect(heads.map(({ description }) => description.split(':')[0])).toEqual([
    'A ministry',
    'A road',
    'Stoppages',
  ]);
  expect(heads.flatMap(idsOf)).toEqual([
    `${site.root}actors/ministry/`,
    `${site.root}places/road/`,
    expect.stringContaining(`${site.root}kinds/stoppage/`),
  ]);
});
