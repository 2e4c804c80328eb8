import { expect, test } from 'vitest';
import { isoDay } from '../../time/edtf/day.ts';
import { isNarrowing, matcherOf, readDays, readFilter, writeFilter, type Filter } from './filter.ts';
import { eventsOnDay, wordsOnDay } from './on-day.ts';
import { recordOf, type ShortClaim } from '../../testing/event-records.ts';
import { timelineEventOf } from './timeline-event.ts';
import { packEvents, unpackEvents } from './wire.ts';
import type { ViewEvent } from '../types.ts';

const emptyFilter: Filter = { kinds: [], actors: [], places: [], documents: [], fade: false };

function eventOf(
  id: string,
  shape: 'point' | 'span' | 'series',
  claims: ShortClaim[],
  more: Partial<ViewEvent> = {},
): ViewEvent {
  const drawn = timelineEventOf(recordOf(id, shape, claims));
  if (drawn === undefined) throw new Error(`${id} has no day`);
  return { ...drawn, words: '', href: `/events/${id}/`, actors: [], places: [], documents: [], ...more };
}

const stoppage = eventOf('stoppage', 'span', [
  ['start', '1994-12-12'],
  ['end', '1995-04-28'],
  ['end', '1995-09-24'],
]);
const meeting = eventOf('meeting', 'point', [['whole', '1995-03-01']], {
  actors: ['arden'],
  documents: ['answer'],
});
const gas = eventOf('gas', 'point', [['whole', '1994-03']], { kind: 'measure' });
const either = eventOf('either', 'point', [['whole', '[1995-02-28,1995-03-01]']]);
const months = eventOf('months', 'point', [['whole', '[1994-12,1995-02]']]);
const unknown = eventOf('unknown', 'span', [['whole', '1995-01-05/']]);

test.each<[string, Partial<Filter>, ViewEvent, string]>([
  ['nothing asked', {}, unknown, 'yes'],
  ['days the wrong way round, within it', { from: '1995-03', to: '1995-01' }, stoppage, 'no'],
  ['its kind', { kinds: ['measure'] }, gas, 'yes'],
  ['another kind', { kinds: ['measure'] }, meeting, 'no'],
  ['its actor', { actors: ['arden'] }, meeting, 'yes'],
  ['an actor it does not name', { actors: ['arden'] }, gas, 'no'],
  ['attested', { layer: 'attested' }, meeting, 'yes'],
  ['context', { layer: 'context' }, meeting, 'no'],
  ['known to the day', { dated: 'day' }, either, 'no'],
  ['not known to the day', { dated: 'vague' }, gas, 'yes'],
  ['the day itself', { from: '1995-03-01', to: '1995-03-01' }, meeting, 'yes'],
  ['the day after', { from: '1995-03-02' }, meeting, 'no'],
  ['one of its two days', { from: '1995-03' }, either, 'maybe'],
  ['both of its two days', { from: '1995-02', to: '1995-03' }, either, 'yes'],
  ['between its two months', { from: '1995-01', to: '1995-01' }, months, 'no'],
  ['one of its two months', { from: '1995-02' }, months, 'maybe'],
  ['part of its month', { from: '1994-03-15' }, gas, 'maybe'],
  ['its whole month', { from: '1994-03', to: '1994-03' }, gas, 'yes'],
  ['while it certainly lasted', { from: '1995-01', to: '1995-01' }, stoppage, 'yes'],
  ['while it may have lasted', { from: '1995-06', to: '1995-06' }, stoppage, 'maybe'],
  ['after its last possible day', { from: '1995-10' }, stoppage, 'no'],
  ['long after a first day whose end nobody knows', { from: '1996' }, unknown, 'maybe'],
])('asking for %s', (_name, asked, event, expected) => {
  expect(matcherOf({ ...emptyFilter, ...asked })(event)).toBe(expected);
});

test.each([
  ['1994', '1994-01-01 1994-12-31'],
  ['1996-02', '1996-02-01 1996-02-29'],
  ['1995-03-09', '1995-03-09 1995-03-09'],
  ['-0043', '-0043-01-01 -0043-12-31'],
  ['-0043-03', '-0043-03-01 -0043-03-31'],
  ['0000-02', '0000-02-01 0000-02-29'],
  ['Y12024-02', 'Y12024-02-01 Y12024-02-29'],
  ['Y-12024-02-03', 'Y-12024-02-03 Y-12024-02-03'],
  ['-0000', undefined],
  ['Y1995', undefined],
  ['12023', undefined],
  ['-43', undefined],
  ['1995-02-30', undefined],
  ['1995-13', undefined],
  ['March 1995', undefined],
  ['', undefined],
])('%j is the days %s', (text, expected) => {
  expect(readDays(text)?.map(isoDay).join(' ')).toBe(expected);
});

test('an address keeps a filter, and whatever else it says', () => {
  const query = new URLSearchParams('q=corridor&kind=meeting&kind=statement&from=1994-12&others=faint');
  const filter = readFilter(query);
  expect(filter).toEqual({ ...emptyFilter, kinds: ['meeting', 'statement'], from: '1994-12', fade: true });
  expect(readFilter(writeFilter(filter, new URLSearchParams()))).toEqual(filter);
  expect(writeFilter(emptyFilter, query).toString()).toBe('q=corridor');
});

test('a filter is read without what does not exist', () => {
  const filter = readFilter(new URLSearchParams('layer=rumour&from=1995-02-30&dated=sometimes'));
  expect(isNarrowing(filter)).toBe(false);
});

test.each([
  ['', false],
  ['others=faint', false],
  ['kind=meeting', true],
  ['actor=ministry', true],
  ['place=road', true],
  ['document=letter', true],
  ['layer=attested', true],
  ['layer=context', true],
  ['dated=day', true],
  ['dated=vague', true],
  ['from=1994', true],
  ['to=1994-12', true],
])('a filter of "%s" asks for less than everything: %s', (address, narrows) => {
  const filter = readFilter(new URLSearchParams(address));
  expect(isNarrowing(filter)).toBe(narrows);
  expect(writeFilter(filter, new URLSearchParams('view=1994/1995')).toString()).toBe(
    new URLSearchParams(`view=1994/1995${address === '' ? '' : `&${address}`}`).toString(),
  );
});

test('tells what was going on on a day, and which day of it that was', () => {
  const told = (text: string) =>
    eventsOnDay([meeting, stoppage, gas, either], readDays(text)?.[0] ?? 0).map(wordsOnDay);
  expect(told('1995-03-01')).toEqual(['stoppage, day 80', 'meeting', 'either, possibly']);
  expect(told('1995-06-01')).toEqual(['stoppage, day 172, if it was going on']);
  expect(told('1993-01-01')).toEqual([]);
});

test('packed events come back as they were', () => {
  const lists = {
    kinds: [
      { id: 'meeting', name: 'Meeting', glyph: 'circle' as const },
      { id: 'measure', name: 'Measure', glyph: 'dome' as const },
    ],
    actors: [{ id: 'arden', name: 'Arden' }],
    places: [],
  };
  const events = [stoppage, meeting, gas, either, months, unknown];
  const sent = JSON.parse(JSON.stringify(packEvents(events, lists))) as ReturnType<typeof packEvents>;
  expect(unpackEvents(sent, lists)).toEqual(events);
});
