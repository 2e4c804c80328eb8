import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { awkwardText, exportedArchive as archive, sampleSite as site } from '../../testing/sample-exports.ts';
import { calendarIcs } from './calendar.ts';

const text = calendarIcs(site, archive, 'Archive; events, all', archive.events);
const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
const events = new Map(
  calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return [event.uid.split('/').at(-2), event];
  }),
);

test('a calendar', async () => {
  await expect(text).toMatchFileSnapshot('fixtures/events.ics');
  expect(text).toContain('\r\nX-WR-CALNAME:Archive\\; events\\, all\r\n');
});

test.each([
  ['meeting', '1995-03-01', '1995-03-02', 'A meeting'],
  ['either', '1995-02-24', '1995-02-26', 'Another meeting (24 or 25 February 1995)'],
  ['span', '1994-12-12', '1995-09-25', 'A stoppage (12 December 1994 to 28 April or 24 September 1995)'],
  // A month about June: that before it and that behind it too.
  ['month', '1995-05-01', '1995-08-01', 'A stop of traffic (from May 1995 to about June 1995)'],
])('%s is on whole days, the end not counted, and tells what is uncertain', (id, start, end, summary) => {
  const event = events.get(id)!;
  expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([
    true,
    start,
    end,
  ]);
  expect(event.summary).toBe(summary);
});

test('a series and what iCalendar has no date for are left out, and the calendar says how many', () => {
  expect([...events.keys()].sort()).toEqual(['either', 'meeting', 'month', 'span']);
  expect(String(calendar.getFirstPropertyValue('x-wr-caldesc'))).toMatch(/^2 events are left out/);
  const whole = archive.events.filter(({ id }) => events.has(id));
  expect(calendarIcs(site, archive, 'Archive', whole)).not.toContain('CALDESC');
});

test('every account has its speaker', () => {
  expect(events.get('span')?.description).toContain(`A ministry: ${awkwardText}`);
  expect(events.get('meeting')?.description).toContain('A ministry: “held on 1 March 1995”');
});

test('its days are the record’s, whatever the clock says', () => {
  expect(String(events.get('meeting')?.component.getFirstPropertyValue('dtstamp'))).toBe(
    '1995-03-10T00:00:00Z',
  );
  expect(calendarIcs(site, archive, 'Archive; events, all', archive.events)).toBe(text);
});
