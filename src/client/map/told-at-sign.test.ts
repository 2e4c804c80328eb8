// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { toldAtSign } from './told-at-sign.ts';

function signOf(places: string, title: string): SVGElement {
  document.body.innerHTML = `<svg><g data-place="${places}"><a><title>${title}</title></a></g></svg>`;
  return document.querySelector('g')!;
}

test.each([
  ['ford', 'The ford', { ford: 'The ford' }],
  ['ford mill', 'The ford: 2 events; The mill', { ford: 'The ford: 2 events', mill: 'The mill' }],
  ['ford mill', '2 places', {}],
  ['ford mill', 'The ford; by night; The mill', {}],
])('%s: %s', (places, title, told) => {
  expect(Object.fromEntries(toldAtSign(signOf(places, title)))).toEqual(told);
});

test('where there is no sign nothing is told', () => {
  expect(toldAtSign(null).size).toBe(0);
});
