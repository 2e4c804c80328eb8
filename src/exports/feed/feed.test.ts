import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { dayFromCivil, isoDay } from '../../time/edtf/day.ts';
import { changesOf } from '../../model/changes.ts';
import { contextEventSchema } from '../../model/event.ts';
import { sampleArchive, sampleDocument } from '../../testing/sample-archive.ts';
import { awkwardText, exportedArchive as archive, sampleSite as site } from '../../testing/sample-exports.ts';
import { calendarIcs } from '../calendar/calendar.ts';
import { recordDay } from '../record-days.ts';
import { atomXml } from './atom.ts';
import { feedsOf, mostEntries } from './feeds.ts';
import { jsonFeed } from './json-feed.ts';
import { rssXml } from './rss.ts';

const feeds = feedsOf(site, archive, [], changesOf(archive));
const events = feeds.get('events/')!;

test.each([
  ['events.atom', atomXml(events)],
  ['events.rss', rssXml(events)],
  ['events.json', jsonFeed(events)],
  ['changes.atom', atomXml(feeds.get('changes/')!)],
  ['changes.rss', rssXml(feeds.get('changes/')!)],
  ['changes.json', jsonFeed(feeds.get('changes/')!)],
  ['documents.atom', atomXml(feeds.get('documents/')!)],
])('%s', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`fixtures/${name}`);
});

test('feed readers find the same entries in every format, each with its title letter for letter', () => {
  const told = events.entries.map(({ url, title, updated }) => ({ url, title, day: isoDay(updated!) }));
  const atom = parseAtomFeed(atomXml(events)).entries?.map(({ id, title, updated }) => ({
    url: id,
    title: title?.value,
    day: updated?.slice(0, 10),
  }));
  const rss = parseRssFeed(rssXml(events)).items?.map(({ guid, title, pubDate }) => ({
    url: guid?.value,
    title,
    day: pubDate === undefined ? undefined : new Date(pubDate).toISOString().slice(0, 10),
  }));
  const json = (
    parseJsonFeed(jsonFeed(events)) as { items?: { id?: string; title?: string; date_modified?: string }[] }
  ).items?.map(({ id, title, date_modified }) => ({ url: id, title, day: date_modified?.slice(0, 10) }));
  expect(json).toEqual(told);
  expect(rss).toEqual(told);
  expect(atom).toEqual(told);
});

test('a feed in which nothing stands yet is as of the day of the record', () => {
  const empty = feedsOf(site, archive).get('changes/')!;
  expect(empty.entries).toEqual([]);
  expect(atomXml(empty)).toContain('<updated>1996-03-31T00:00:00Z</updated>');
});

test('what nobody is known to have touched has the day of the whole record, in feeds and calendar alike', () => {
  const changed = (id: string) =>
    isoDay(
      [...feeds.values()].flatMap(({ entries }) => entries).find(({ url }) => url.includes(id))!.updated!,
    );
  // Both have sources of 1995, and none that was read on a known day.
  expect(recordDay(archive)).toBe(dayFromCivil(1996, 3, 31));
  expect(['/events/month/', '/events/either/', '/events/ancient/'].map(changed)).toEqual([
    '1996-03-31',
    '1996-03-31',
    '1996-01-02',
  ]);
  const stamps = calendarIcs(site, archive, 'All', archive.events).match(/(?<=DTSTAMP:)\d+/g);
  expect(new Set(stamps)).toEqual(new Set(['19950310', '19960331']));
});

test('every account has its speaker, and every quotation its issuer', () => {
  const html = events.entries.map((entry) => entry.html).join('');
  expect(html).toContain('A ministry: A “road”, &#34;closed&#34;; &#60;b&#62;open&#60;/b&#62;');
  expect(html).toContain('<p>“held on 1 March 1995”</p><p>A ministry, in “[An answer]”</p>');
  expect(awkwardText).toContain('<b>');
});

test('each actor and kind has a feed of what its page lists', () => {
  const listed = Object.fromEntries(
    [...feeds].map(([page, { entries }]) => [
      page,
      entries.map(({ url }) => (url.includes('#') ? url.split('/').at(-1)! : url.split('/').at(-2)!)).sort(),
    ]),
  );
  expect(listed).toEqual({
    'documents/': ['statement'],
    'events/': ['ancient', 'either', 'meeting', 'month', 'several', 'span'],
    'changes/': ['#corrected-1996-03'],
    'actors/ministry/': ['month', 'span', 'statement'],
    'kinds/stoppage/': ['month', 'span'],
    'kinds/meeting/': ['ancient', 'either', 'meeting', 'several'],
    'kinds/statement/': ['statement'],
  });
});

test('a long list is told by its newest entries, and drafts are in none', () => {
  const many = Array.from({ length: mostEntries + 5 }, (_, index) => ({
    data: contextEventSchema.parse({
      id: `event-${index}`,
      title: `Event ${index}`,
      shape: 'point',
      kind: 'meeting',
      claims: [{ of: 'whole', edtf: '1992', sources: ['a'] }],
      confidence: 'high',
      sources: { a: { publisher: 'A', url: null, accessed: isoDay(index) } },
    }),
    summary: [],
  }));
  const long = feedsOf(
    site,
    sampleArchive({ documents: [sampleDocument({ reviewed: false, events: [] })], events: many }),
  );
  expect(long.get('documents/')?.entries).toEqual([]);
  const entries = long.get('events/')?.entries ?? [];
  expect(entries).toHaveLength(mostEntries);
  expect(entries[0]?.title).toBe('Event 104 (1992)');
});

test('a document is credited with the dates that it gives, not with those that others give or with its own publication', () => {
  const told = sampleArchive({
    documents: [
      sampleDocument({
        date: { edtf: '1995-03-09', basis: 'outside' },
        events: [
          ...sampleDocument().events,
          {
            id: 'issued',
            title: 'An answer is given out',
            shape: 'point',
            kind: 'statement',
            claims: [{ of: 'whole', edtf: '1995-03-09', basis: 'document-date' }],
          },
        ],
      }),
    ],
  });
  const { html } = feedsOf(site, told).get('documents/')!.entries[0]!;
  expect(html).toContain(
    'from about December 1994, still going on when last attested on 9 March 1995: A stoppage',
  );
  expect(html).toContain('1 March 1995: A meeting');
  // What outside sources say of the same span, and the day on which the document itself was given out.
  expect(html).not.toMatch(/12 December 1994|September 1995|An answer is given out/);
});
