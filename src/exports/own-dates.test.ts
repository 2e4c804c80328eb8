import { expect, test } from 'vitest';
import { sampleArchive, sampleSpan } from '../testing/sample-archive.ts';
import { sampleSite as site } from '../testing/sample-exports.ts';
import { calendarIcs } from './calendar/calendar.ts';
import { citationFile, citationFormats } from './cite/files.ts';
import { eventCited } from './cite/csl-item.ts';
import { eventData } from './data/event-data.ts';
import { timelineJs } from './data/timeline-js.ts';
import { feedsOf } from './feed/feeds.ts';
import { eventThing } from './json-ld/event.ts';

const archive = sampleArchive({
  documents: [],
  events: [
    {
      data: sampleSpan({
        claims: [
          { of: 'start', edtf: '1995-03-01', sources: ['a'] },
          { of: 'end', edtf: '1995-04-28', gives: 'happening', marks: 'a cargo passed', sources: ['a'] },
          { of: 'end', edtf: '1995-06', sources: ['b'] },
        ],
      }),
      summary: [],
    },
    // Both of its days are exact, and a calendar would tell them by themselves.
    {
      data: sampleSpan({
        id: 'inferred',
        claims: [
          { of: 'start', edtf: '1995-03-01', sources: ['a'] },
          { of: 'end', edtf: '1995-05-02', inferred: 'from a weekday', sources: ['a'] },
        ],
        endAdopted: undefined,
      }),
      summary: [],
    },
  ],
});
const own = ['28 April 1995 is the archive’s candidate', '2 May 1995 is the archive’s inference'];

test.each([
  ...citationFormats.map(
    (format) =>
      [
        `cite.${format}`,
        citationFile(
          format,
          archive.events.map((one) => eventCited(site, one)),
        ),
      ] as const,
  ),
  ['data', JSON.stringify(archive.events.map((one) => eventData(site, archive, one).told))],
  [
    'a feed',
    JSON.stringify(
      feedsOf(site, archive)
        .get('events/')
        ?.entries.map(({ title }) => title),
    ),
  ],
  ['a calendar', calendarIcs(site, archive, 'All', archive.events).replace(/\r\n /g, '')],
  ['TimelineJS', timelineJs(site, archive).json],
  ['search engines', JSON.stringify(archive.events.map((one) => eventThing(site, archive, one)))],
] as const)('%s tells a day that no source gives as the archive’s own', (_, file) => {
  for (const words of own) expect(file).toContain(words);
});

test('a calendar tells it in the name of the entry, though the days are exact', () => {
  const names = calendarIcs(site, archive, 'All', archive.events)
    .replace(/\r\n /g, '')
    .split('\r\n')
    .filter((line) => line.startsWith('SUMMARY'));
  expect(names).toHaveLength(2);
  for (const words of own) expect(names.some((line) => line.includes(words))).toBe(true);
});
