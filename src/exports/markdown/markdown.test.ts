import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { markdownToHtml } from 'satteri';
import { awkwardText, exportedArchive as archive, sampleSite as site } from '../../testing/sample-exports.ts';
import { documentData } from '../data/document-data.ts';
import { eventData } from '../data/event-data.ts';
import { changesOf } from '../../model/changes.ts';
import { plain } from '../../text/markdown.ts';
import { documentWords } from '../../words/chapters/document.ts';
import { dataText } from './data-text.ts';
import { hasText } from './markdown-path.ts';
import { homeText, overviewPages } from './overviews.ts';
import { markdownIndex, markdownPages } from './pages.ts';
import { proseText } from './prose-text.ts';
import { versionsText } from './versions-text.ts';

const documents = archive.documents.map((document) => documentData(site, archive, document, [awkwardText]));
const events = archive.events.map((event) => eventData(site, archive, event));
const told = {
  events: new Map([['span', ['12 December 1994, *day* 1', 'Place: A road']]]),
  places: new Map([['road', { where: ['between A and B'], near: ['1 event within 5 km of A road'] }]]),
};
const pages = markdownPages(site, archive, documents, events, [], changesOf(archive), told);
const places = new Map([['road', ['between A and B']]]);
const overviews = overviewPages(site, archive, documents, events, places);
const overview = (page: string) => overviews.find((one) => one.page === page)!.text;
const versions = versionsText(site, {
  older: { id: 'before', title: 'Before' },
  newer: { id: 'statement', title: 'A statement' },
  changes: [
    {
      state: 'changed',
      isMoved: false,
      older: {
        id: 'p1',
        pieces: [
          { kind: 'same', text: 'The road is ' },
          { kind: 'removed', text: '*open*' },
        ],
      },
      newer: {
        id: 'p2',
        pieces: [
          { kind: 'same', text: 'The road is ' },
          { kind: 'added', text: 'closed' },
        ],
      },
    },
    { state: 'same', isMoved: false, older: { id: 'p3', pieces: [] }, newer: { id: 'p3', pieces: [] } },
    { state: 'added', isMoved: false, newer: { id: 'p4', pieces: [{ kind: 'added', text: 'New.' }] } },
  ],
});

test.each([
  ['home.md', homeText(site, archive, documents, events, overviews).text],
  ['timeline.md', overview('timeline/')],
  ['known.md', overview('known/')],
  ['actors.md', overview('actors/')],
  ['map.md', overview('map/')],
  ['seeds.md', overview('seeds/')],
  ['versions.md', versions.text],
  [
    'data.md',
    dataText(site, [
      { path: 'a.csv', type: 'text/csv', bytes: 3, sha256: 'abc', holds: 'A table', count: 1 },
    ]),
  ],
  ['event.md', pages.get('events/span/')!],
  ['document.md', pages.get('documents/statement/')!],
  ['actor.md', pages.get('actors/ministry/')!],
  ['place.md', pages.get('places/road/')!],
  ['sources.md', pages.get('sources/')!],
  ['ledger.md', pages.get('ledger/')!],
  ['changes.md', pages.get('changes/')!],
  ['llms.txt', markdownIndex(site, archive, documents, events)],
])('%s', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`fixtures/${name}`);
});

test('what has a text is what leads to one', () => {
  const prose = proseText({ id: 'about', title: 'About', blocks: [{ text: 'A *page*.', isHeading: false }] });
  expect(prose.text).toBe('# About\n\nA \\*page\\*.\n');
  const texts = [...pages.keys(), ...[...overviews, versions, prose].map(({ page }) => page), '', 'data/'];
  expect(texts.filter((page) => !hasText(page))).toEqual([]);
  expect(
    ['search/', 'check/', 'dossier/', 'timeline/1995/', 'documents/dates/1995/'].filter(hasText),
  ).toEqual([]);
});

test('a document leads to its versions', () => {
  const versions = { ...documents[0]!, replaces: 'before', isReplacedBy: 'behind' };
  const text = markdownPages(site, archive, [versions], []).get('documents/statement/');
  expect(text).toContain('- [Older version](<https://archive.example/base/documents/before/>)\n');
  expect(text).toContain('- [Newer version](<https://archive.example/base/documents/behind/>)\n');
});

test('an event whose date a document does not give is told of, not dated by it', () => {
  const undating = {
    ...archive,
    events: archive.events.map((event) => ({
      ...event,
      attestations: event.attestations.map((attestation) => ({ ...attestation, claims: [] })),
    })),
  };
  const text = markdownPages(site, undating, documents, events).get('documents/statement/');
  expect(text).not.toContain(documentWords.whatItDates);
  expect(text).toContain(`${documentWords.notDatedByIt}\n\n- [`);
  expect(pages.get('documents/statement/')).not.toContain(documentWords.notDatedByIt);
});

test.each([
  awkwardText,
  '# no heading',
  '- no item',
  '1. no item',
  '> no quotation',
  '![no](image) <https://a.example>',
  '&amp; *a* _b_ `c` ~~d~~ | e',
  '+ x',
  '=== y',
  '\\',
])('%j is shown letter for letter', (text) => {
  const { document } = new JSDOM(markdownToHtml(plain(text)).html).window;
  expect(document.body.querySelectorAll(':not(p, a)')).toHaveLength(0);
  expect(document.body.textContent.trim()).toBe(text.replace('\n', ' '));
});

test.each([
  ['', ''],
  [', a Wednesday', ', a Wednesday'],
])('an event tells its date once, with what its head says beyond it: %s', (more, shown) => {
  const [event] = events;
  const when = event!.told;
  const facts = new Map([[event!.id, [when + more, 'Place: A road']]]);
  const text = markdownPages(site, archive, documents, events, [], [], { events: facts, places: new Map() });
  const head = (text.get(`events/${event!.id}/`) ?? '').split('\n\n')[1]?.split('\n') ?? [];
  const dates = head.filter((line) => line.startsWith(`- ${when}`));
  expect(dates).toHaveLength(1);
  expect(dates[0]?.endsWith(`)${shown}`)).toBe(true);
  expect(head).toContain('- Place: A road');
});
