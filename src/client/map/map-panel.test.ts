// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { readFilter } from '../../timeline/data/filter.ts';
import type { ViewFrame } from '../../timeline/types.ts';
import { dayFromCivil } from '../../time/edtf/day.ts';
import { MapPanel } from './map-panel.ts';

const [from, to] = [dayFromCivil(1994, 12, 12), dayFromCivil(1995, 9, 24)];
const frame = { from, to, places: [{ id: 'ford', name: 'The ford' }] } as unknown as ViewFrame;
const change = vi.fn();
let panel: MapPanel;

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  change.mockReset();
  panel = new MapPanel(
    document.querySelector('div')!,
    {
      frame,
      nameOf: (id) => frame.places.find((one) => one.id === id)?.name ?? id,
      timeline: '/timeline/',
      places: '/places/',
      days: () => Promise.resolve([]),
    },
    change,
  );
});

const show = (query: string) => panel.show(readFilter(new URLSearchParams(query)), [], () => true);
const status = () => document.querySelector('[role=status]')?.textContent;
const field = (name: string) => document.querySelector<HTMLInputElement>(`input[name=${name}]`)!;

test.each([
  ['from=1990&to=1990', 'No event of this archive falls in 1990.'],
  ['from=1990-02&to=1990-02', 'No event of this archive falls in February 1990.'],
  ['from=1990-02-03&to=1990-02-03', 'No event of this archive falls on 3 February 1990.'],
  ['from=1990&to=1991-02', 'No event of this archive falls between 1 January 1990 and 28 February 1991.'],
  ['from=1999', 'No event of this archive falls on 1 January 1999 or later.'],
  ['to=1990', 'No event of this archive falls on 31 December 1990 or earlier.'],
  ['place=ford&from=1990&to=1990', 'No event of this archive falls in 1990 at The ford.'],
  ['place=ford', 'No event names The ford.'],
  ['kind=talks&from=1990&to=1990', 'No event of this archive is all that was chosen.'],
])('where nothing is found of %s: %s', (query, told) => {
  show(query);
  expect(status()).toBe(told);
  // Of what is not there, that nothing was found of it is no news.
  panel.sayFirst(['There is no such place.']);
  expect(status()).toBe('There is no such place.');
});

test.each([
  ['', '1995-09'],
  ['from=1995-03-01', 'no end'],
  ['from=1995-03-01&to=1995-03-01', 'the same'],
  ['to=1995-03-01', '1995-09'],
])('an empty end says whether there is one: %s', (query, told) => {
  show('from=1995-01-01');
  show(query);
  expect(field('to').placeholder).toBe(told);
});

test('a month alone is asked for whole, and the field of its end stays free for what is typed', async () => {
  field('from').value = '1995-03';
  field('from').dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(change).toHaveBeenCalledWith({ from: '1995-03', to: '1995-03' }));
  show('from=1995-03&to=1995-03');
  expect([field('from').value, field('to').value]).toEqual(['1995-03', '']);
  field('to').value += '1995-04';
  field('to').dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(change).toHaveBeenLastCalledWith({ from: '1995-03', to: '1995-04' }));
  show('from=1995-03&to=1995-04');
  expect([field('from').value, field('to').value]).toEqual(['1995-03', '1995-04']);
});
