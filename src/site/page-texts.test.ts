import { beforeEach, expect, test, vi } from 'vitest';
import { testOfLead } from '../testing/lead-span.ts';
import { documentData } from '../exports/data/document-data.ts';
import { eventData } from '../exports/data/event-data.ts';
import { buildArchive } from '../model/archive.ts';
import { gazetteerSchema } from '../model/gazetteer.ts';
import { receiptSchema } from '../model/receipt.ts';
import { placeSchema } from '../model/vocabulary.ts';
import { astroContent, heldCollections } from '../testing/astro-content.ts';
import { sampleDocument, sampleParts, sampleSpan } from '../testing/sample-archive.ts';
import { plain } from '../text/markdown.ts';
import { archiveSettings } from './archive-settings.ts';
import { exportSite as site } from './export-site.ts';
import { pageTexts, type PageTexts } from './page-texts.ts';

vi.mock('astro:content', () => astroContent);
beforeEach(() => {
  heldCollections.clear();
});

function textsOf(changes: Partial<ReturnType<typeof sampleParts>> = {}): Promise<PageTexts> {
  const archive = buildArchive(sampleParts(changes));
  const documents = archive.documents.map((one) => documentData(site, archive, one, [...one.texts.values()]));
  const events = archive.events.map((one) => eventData(site, archive, one));
  return pageTexts(archive, documents, events, [], []);
}

const pages = [
  ...['', 'actors/', 'changes/', 'documents/', 'essays/', 'events/', 'kinds/', 'known/', 'ledger/'],
  ...['meetings/', 'persons/', 'places/', 'seeds/', 'sources/', 'timeline/'],
  ...['actors/ministry/', 'documents/statement/', 'events/meeting/', 'events/span/'],
  ...['kinds/meeting/', 'kinds/statement/', 'kinds/stoppage/', 'places/road/'],
];

test('each page of the record has a text, which begins with what it is called and is in the list of all', async () => {
  const { record, index, guides } = await textsOf();
  expect([...record.keys()].sort()).toEqual(pages.sort());
  for (const [page, text] of record) expect(text, page).toMatch(/^# \S/);
  expect(record.get('meetings/')).toContain('1 March 1995');
  expect(record.get('places/road/')).not.toContain('## Where');
  const home = record.get('')!;
  for (const page of ['documents/', 'events/', 'essays/', 'timeline/'])
    expect(home, page).toMatch(new RegExp(String.raw`\]\(<\S*/${page}>\)`));
  for (const text of ['Documents', 'Events', 'Essays']) expect(home).toContain(`[${text}](`);
  for (const page of ['documents/statement', 'events/span', 'timeline']) expect(index).toContain(page);
  // They tell of the program.
  expect([...guides.keys()].filter((page) => record.has(page) || !page.startsWith('docs/'))).toEqual([]);
  expect(guides.get('docs/')).toMatch(/^# \S[^]*\n- \[[^\]]+\]\(<\S+\/docs\/guides\/\S+\/>\)/);
  const [guide] = [...guides.keys()].filter((page) => page !== 'docs/');
  expect(guides.get(guide!)).toMatch(/^# \S/);
  expect(guides.get('docs/')).toContain(`/${guide}>)`);
  expect(index).toContain(guide!.replace(/\/$/, ''));
});

test('an event has the facts that stand at the head of its page', async () => {
  const { record } = await textsOf();
  expect(record.get('events/span/')).toMatch(/Place: A road/);
});

test('a page in the archive’s own words is told with what its components say', async () => {
  const data = { id: 'about', title: 'About', asOf: '1995-03-09', settled: [] };
  heldCollections.set('pages', [
    { id: 'about', data, body: 'It lasted <Days of="span" />.\n\nSee <Event id="meeting" />.\n' },
    { id: 'empty', data: { ...data, id: 'empty', title: 'Empty' } },
  ]);
  const { record, index } = await textsOf();
  expect(record.get('about/')).toMatch(/^# About\n\nIt lasted 87 days[^]*\n\nSee A meeting\./);
  expect(record.get('empty/')).toMatch(/^# Empty/);
  expect(index).toContain('About');
});

test('two versions of a document have a page of what is another', async () => {
  const seed = { file: 'first.txt', bytes: 1, sha256: '1'.repeat(64) };
  const older = sampleDocument({ id: 'first', seed, events: [] });
  const receipts = [receiptSchema.parse({ seed: 'a.txt', replaces: 'first.txt' })];
  const texts = new Map([
    ['first', ['The road is shut for almost three months now. One was held on 1 March 1995.']],
    ['statement', ['It has lasted for almost three months now. One was held on 1 March 1995.']],
  ]);
  const changes = { documents: [older, sampleDocument()], texts, receipts };
  const { record } = await textsOf(changes);
  const own = [...record].filter(([page]) => !pages.includes(page) && page !== 'documents/first/');
  expect(own).toHaveLength(1);
  const [[page, text] = ['', '']] = own;
  expect(page).toContain('statement');
  expect(text).toContain('The road is shut');
  expect(text).toContain('It has lasted');
});

const grounds = { precisionKm: 0.5, basis: 'gazetteer', sources: [{ from: 'list' }] };
const point = (lat: number) => ({ shape: 'point', at: [0, lat], ...grounds, because: 'It is newer' });
const named = (id: string, more: object) =>
  placeSchema.parse({ id, names: [{ name: `Name of ${id}`, by: 'all' }], ...more });

test('where places are is told on their pages and on that of the map, with what is near', async () => {
  const line = {
    shape: 'line',
    through: ['town', 'road'],
    when: '1994/..',
    lastAttested: { edtf: '1995-03-09', from: 'list' },
    ...grounds,
  };
  const { record } = await textsOf({
    gazetteers: [
      gazetteerSchema.parse({
        id: 'list',
        publisher: 'A list of names',
        licence: 'free to use',
        url: 'https://list.example/',
      }),
    ],
    places: [
      named('road', { positions: [point(0)] }),
      named('town', { positions: [point(0.01)] }),
      // How far is near depends on how far the places lie apart.
      ...[0.2, 0.4, 0.6, 0.8].map((lat, index) => named(`far-${index}`, { positions: [point(lat)] })),
      named('way', { positions: [line] }),
      named('ford', { where: { relation: 'near', of: ['town'] } }),
    ],
  });
  const [road, way, ford, map] = ['places/road/', 'places/way/', 'places/ford/', 'map/'].map((page) =>
    record.get(page)!,
  );
  const ofRoad =
    '0° N, 0° E; Known to 0.5 km; a list of places gives it; Why this one is drawn: It is newer; A list of names, free to use';
  expect(road).toContain(ofRoad);
  expect(map).toContain(ofRoad);
  expect(road).toMatch(/Name of town, \S+ to \S+ km away/);
  const ofWay =
    /Leads through Name of town, then Name of road; [^;\n]*from 1994, still going on when last attested on 9 March 1995; [^;\n]*A list of names; Known to 0.5 km/;
  expect(way).toMatch(ofWay);
  expect(map).toMatch(ofWay);
  expect(way).not.toMatch(/\.;/);
  expect(ford).toContain('Near Name of town. No source');
  expect(map).toContain('Near Name of town. No source');
});

test('without positions there is no map, and nothing is said of where a place is', async () => {
  const { record } = await textsOf({ places: [named('road', { where: { relation: 'not-located' } })] });
  expect(record.has('map/')).toBe(false);
  expect(record.get('places/road/')).not.toContain('Not located');
});

testOfLead(
  'who uses the short name of the span that the archive counts by is told under the title',
  async () => {
    const { called, told } = archiveSettings.leadSpan!;
    expect(told, 'of an archive that has a short name for it').toBeDefined();
    const { record } = await textsOf({
      events: [{ data: sampleSpan({ title: `What is called ${called[0]}` }), summary: ['It went on.'] }],
    });
    expect(record.get('events/span/')!.split('\n\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^# What is called/),
      plain(told!),
    ]);
    expect(record.get('events/meeting/')).not.toContain(plain(told!));
  },
);
