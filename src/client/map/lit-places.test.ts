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
  );
  expect(status()).toBe('Set off on the map: 2 places');
  expect(told()).toEqual(['Name of ford 2 events', 'Name of mill 1 event (possible by date)']);
});

test('it is said where nothing is set off', () => {
  list.show([found(true, 'nowhere')], isOnMap);
  expect(status()).toBe('No place of the map is set off.');
  expect(told()).toEqual([]);
});

test('a place that is chosen is listed without events too, and the folded list of all is gone', () => {
  list.showAll(['ford', 'mill']);
  document.querySelectorAll('a')[1]!.focus();
  list.show([], isOnMap, ['mill', 'nowhere']);
  expect(told()).toEqual(['Name of mill no event']);
  expect(document.activeElement?.textContent).toBe('Name of mill');
  expect(document.querySelector('details')?.hidden).toBe(true);
});

test('where nothing is asked for, every place of the map can be chosen, the first of many', () => {
  list.showAll(['ford', 'mill']);
  const summary = document.querySelector('details:not([hidden]) > summary')!;
  expect(summary.textContent).toBe('Choose one of 2 places of the map');
  expect(summary.nextElementSibling?.textContent).toBe('Name of fordName of mill');
  list.showAll(Array.from({ length: 63 }, (_, index) => `place-${index}`));
  expect(told()).toHaveLength(61);
  expect(told().at(-1)).toBe('and 3 more');
});

test('the link that has the focus keeps it while its place stays', () => {
  list.show([found(true, 'ford', 'mill')], isOnMap);
  document.querySelectorAll('a')[1]!.focus();
  list.show([found(true, 'mill')], isOnMap);
  expect(document.activeElement?.textContent).toBe('Name of mill');
  list.show([found(true, 'ford')], isOnMap);
  expect(document.activeElement).toBe(document.body);
});
