// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { SignPlaces } from './sign-places.ts';

let list: SignPlaces;
const items = () =>
  [...document.querySelectorAll('details:not([hidden]) li')].map((item) => item.textContent);
const summary = () => document.querySelector('summary');

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  Element.prototype.scrollIntoView = () => undefined;
  list = new SignPlaces(document.querySelector('div')!, {
    linkOf: (id) => {
      if (id.startsWith('unnamed')) return undefined;
      const link = document.createElement('a');
      link.href = `/places/${id}/`;
      link.textContent = `Name of ${id}`;
      return link;
    },
    everyPlace: '/places/',
  });
});

test('a sign says which places it stands for, in the order of their names, every one of them a link', () => {
  const ids = Array.from({ length: 77 }, (_, index) => `p${index + 10}`);
  list.show(ids.toReversed());
  expect(summary()?.textContent).toBe('77 places stand at this sign');
  expect(document.activeElement).toBe(summary());
  expect(items()).toEqual(ids.map((id) => `Name of ${id}`));
  expect(document.querySelectorAll('li > a')).toHaveLength(77);
});

test('those whose names are not known here are counted, and the list of all has them', () => {
  list.show(['ford', 'unnamed-1', 'unnamed-2']);
  expect(items()).toEqual(['Name of ford', 'and 2 more, in the list of all places']);
  const last = [...document.querySelectorAll('a')].at(-1)!;
  expect(last.getAttribute('href')).toBe('/places/');
  expect(last.hasAttribute('data-page')).toBe(true);
});

test('another sign has its own list, and none is left where something else is chosen', () => {
  list.show(['ford', 'mill']);
  list.show(['inn', 'weir']);
  expect(items()).toEqual(['Name of inn', 'Name of weir']);
  list.hide();
  expect(items()).toEqual([]);
});
