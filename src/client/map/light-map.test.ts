// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { dayFromCivil } from '../../time/edtf/day.ts';
import { readFilter } from '../../timeline/data/filter.ts';
import type { ViewEvent } from '../../timeline/types.ts';
import { lightMap } from './light-map.ts';

const svg = (name: string, attributes: Readonly<Record<string, string>>) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};
const event = (...places: string[]) => ({ places }) as unknown as ViewEvent;
const placeOf = (link: Element) => /^\/places\/([^/]+)\//.exec(link.getAttribute('href') ?? '')?.[1];
const classOf = (id: string) => document.querySelector(`[data-place~="${id}"]`)!.getAttribute('class');

beforeEach(() => {
  const [link, drawing] = [document.createElement('a'), svg('svg', {})];
  link.setAttribute('href', '/places/ford/');
  const until = String(dayFromCivil(2001, 5, 10));
  const road = svg('g', { 'data-place': 'road', class: 'place' });
  road.append(
    svg('g', { class: 'course', 'data-to': until }),
    svg('g', { class: 'course', 'data-from': until }),
  );
  drawing.append(
    svg('g', { 'data-place': 'ford mill', class: 'place' }),
    svg('g', { 'data-place': 'inn', class: 'place' }),
    road,
  );
  document.body.replaceChildren(link, drawing);
});

test.each<readonly [string, boolean, string, string]>([
  ['', true, 'place lit', 'place'],
  ['', false, 'place lit maybe', 'place'],
])('sets off the places of what was found (%s %s)', (query, certain, ford, inn) => {
  const filter = readFilter(new URLSearchParams(query));
  lightMap(document, { filter, found: [{ event: event('mill'), certain }], placeOf });
  expect(classOf('ford')).toBe(ford);
  expect(classOf('inn')).toBe(inn);
  lightMap(document, { filter, found: [], placeOf });
  expect(classOf('ford')).toBe('place');
});

test.each([
  ['from=2001-04&to=2001-04', [false, true]],
  ['from=2001-05-10&to=2001-05-10', [false, false]],
  ['from=2002', [true, false]],
  ['', [false, false]],
])('a road that did not run so then is faint: %s', (query, off) => {
  lightMap(document, { filter: readFilter(new URLSearchParams(query)), found: [], placeOf });
  const courses = [...document.querySelectorAll('.course')];
  expect(courses.map((course) => course.classList.contains('off'))).toEqual(off);
});

test.each([
  ['from=2001-06-01&to=2001-06-01', false],
  ['from=2001-06-02&to=2001-06-02', true],
  ['from=2001-05&to=2002', false],
  ['', false],
])('a road behind the last day on which it is attested is only possible: %s', (query, maybe) => {
  const course = document.querySelectorAll<SVGElement>('.course')[1]!;
  course.dataset['sureTo'] = String(dayFromCivil(2001, 6, 1));
  lightMap(document, { filter: readFilter(new URLSearchParams(query)), found: [], placeOf });
  expect(course.classList.contains('maybe')).toBe(maybe);
  expect(course.classList.contains('off')).toBe(false);
});

test('the place that is chosen is set off, though nothing happened there', () => {
  lightMap(document, { filter: readFilter(new URLSearchParams('place=inn')), found: [], placeOf });
  expect([classOf('inn'), classOf('ford')]).toEqual(['place chosen', 'place']);
});

test('the place that is chosen says so, in the list too', () => {
  const link = document.querySelector('a')!;
  lightMap(document, { filter: readFilter(new URLSearchParams('place=ford')), found: [], placeOf });
  expect(link.getAttribute('aria-current')).toBe('true');
  lightMap(document, { filter: readFilter(new URLSearchParams()), found: [], placeOf });
  expect(link.hasAttribute('aria-current')).toBe(false);
});
