import { expect, test, vi } from 'vitest';
import { sampleArchive, sampleParts, sampleSpan } from '../../testing/sample-archive.ts';
import { pathTo } from '../urls.ts';
import { listedAt, listedOnOnePage } from './timeline-pages.ts';

vi.mock('../settings.ts', async (original) => {
  const { settings } = await original<{ settings: object }>();
  return { settings: { ...settings, mostEventsOnPage: 2 } };
});

const few = sampleArchive();
const many = sampleArchive({
  events: [...sampleParts().events, { data: sampleSpan({ id: 'another' }), summary: [] }],
});

test('so many events as a page holds are on one page, one more is too many', () => {
  expect([few.events.length, many.events.length]).toEqual([2, 3]);
  expect([listedOnOnePage(few), listedOnOnePage(many)]).toEqual([true, false]);
});

test('an event is listed on the timeline, or under the year it began in', () => {
  expect(listedAt(few, 'meeting')).toBe(pathTo.timeline('meeting'));
  expect(listedAt(many, 'meeting')).toBe(pathTo.timelineYear(1995, 'meeting'));
  expect(listedAt(many, 'span')).toBe(pathTo.timelineYear(1994, 'span'));
});

test('one that no list of a year has leads to its own page', () => {
  expect(listedAt(many, 'nowhere')).toBe(pathTo.event('nowhere'));
});
