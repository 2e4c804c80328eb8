// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { ViewEvent } from '../../timeline/types.ts';
import { LitPlaces } from './lit-places.ts';

const found = (certain: boolean, ...places: string[]) => ({
  event: { places } as unknown as ViewEvent,
  certain,
});
const isOnMap = (id: string) => id !== 'nowhere';
const linkOf = (id: string) => {
  const link = document.createElement('a');
  link.setAttribute('href', `/places/${id}/`);
  link.textContent = `Name of ${id}`;
  return link;
};
const told = () => [...document.querySelectorAll('li')].map((item) => item.textContent);
const status = () => document.querySelector('[role=status]')?.textContent;
let list: LitPlaces;

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  list = new LitPlaces(document.querySelector('div')!, linkOf);
});

test('each place that is set off is a link with its events, and one that only may be then says so', () => {
  list.show(
    [found(true, 'ford', 'nowhere'), found(false, 'mill'), found(false, 'ford'), found(true)],
    isOnMap,
    true,
  );
  expect(status()).toBe('Set off on the map: 2 places');
  expect(told()).toEqual(['Name of ford 2 events', 'Name of mill 1 event (possible by date)']);
});

test.each([
  ['nothing is said where nothing is asked for', [found(true, 'ford')], false, ''],
  ['it is said where nothing is set off', [found(true, 'nowhere')], true, 'No place of the map is set off.'],
])('%s', (_, some, isAsked, words) => {
  list.show(isAsked ? some : [], isOnMap, isAsked);
  expect(status()).toBe(words);
  expect(told()).toEqual([]);
});

test('the link that has the focus keeps it while its place stays', () => {
  list.show([found(true, 'ford', 'mill')], isOnMap, true);
  document.querySelectorAll('a')[1]!.focus();
  list.show([found(true, 'mill')], isOnMap, true);
  expect(document.activeElement?.textContent).toBe('Name of mill');
  list.show([found(true, 'ford')], isOnMap, true);
  expect(document.activeElement).toBe(document.body);
});
