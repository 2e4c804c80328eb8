// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { make, makeGlyph, makeSvg, need } from './dom.ts';

test('text is text, in children and in attributes', () => {
  const item = make('a', { href: '"><script>', title: '<b>' }, '<img src=x onerror=alert(1)>', make('b'));
  expect(item.querySelectorAll('*')).toHaveLength(1);
  expect(item.textContent).toBe('<img src=x onerror=alert(1)>');
  expect(item.getAttribute('href')).toBe('"><script>');
});

test('an attribute or child that is false or absent is left out, a true one is empty', () => {
  const field = make('input', { hidden: true, disabled: false, value: undefined, size: 4 });
  expect(field.outerHTML).toBe('<input hidden="" size="4">');
  expect(make('p', {}, false, undefined, 'a').childNodes).toHaveLength(1);
});

test('drawings are SVG', () => {
  expect(makeSvg('path', { d: 'M0 0' }).namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(makeGlyph('g-circle', 'g').querySelector('use')?.getAttribute('href')).toBe('#g-circle');
});

test('what a page must have and has not is an error', () => {
  expect(() => need(make('div'), '.view')).toThrow('the page has no .view');
});
