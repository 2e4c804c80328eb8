import { expect, test } from 'vitest';
import { usesName } from './short-name.ts';

test.each([
  ['<h1>The closure of the road</h1>', true],
  ['<p>Closures everywhere</p>', true],
  ['<p>An enclosure</p>', false],
  ['<p>They call it a “closure”, or "closure".</p>', false],
  ['<p data-voice="side">A closure.</p>', false],
  ['<dl><div data-voice="side"><dd><b>A closure.</b></dd></div></dl>', false],
  ['<p data-voice="side">A closure.</p><p>day 3 of the <b>closure</b></p>', true],
  ['<a href="/events/closure/">It</a><script>closure()</script>', false],
])('%s: %j', (html, uses) => {
  expect(usesName(html, ['closure'])).toBe(uses);
});

test('without names none is used', () => {
  expect(usesName('<p>A closure</p>', [])).toBe(false);
});
