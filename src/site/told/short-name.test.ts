import { expect, test } from 'vitest';
import { usesName } from './short-name.ts';

test.each([
  ['<h1>The closure of the road</h1>', true],
  ['<p>Closures everywhere</p>', true],
  ['<p>An enclosure</p>', false],
  ['<p>They call it a “closure”.</p>', true],
  ['<p data-voice="side">A closure.</p>', true],
  ['<details><p>Cited: An archive of the closure.</p></details>', true],
  ['<p>day 3 of the <b>closure</b></p>', true],
  ['<a href="/events/closure/">It</a><script>closure()</script>', false],
])('%s: %j', (html, uses) => {
  expect(usesName(html, ['closure'])).toBe(uses);
});

test('without names none is used', () => {
  expect(usesName('<p>A closure</p>', [])).toBe(false);
});
