import { expect, test } from 'vitest';
import { afterHead, usesName } from './short-name.ts';

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

test('a name may have any signs, a hyphen too', () => {
  expect(usesName('<p>The cease-fire (1.5)</p>', ['cease-fire'])).toBe(true);
  expect(usesName('<p>The cease-fire (1.5)</p>', ['(1.5)'])).toBe(true);
  expect(usesName('<p>The cease-fire (105)</p>', ['(1.5)'])).toBe(false);
});

test('without names none is used', () => {
  expect(usesName('<p>A closure</p>', [])).toBe(false);
});

test.each([
  ['<div class="sheet head"><h1>The road</h1></div>|<p>The closure</p>', 'behind the head'],
  [
    '<article><div class="sheet"><h1>The road</h1><p>Of 1995</p></div>|<p>The closure</p></article>',
    'within',
  ],
  ['|<div class="sheet"><h1>The closure</h1></div><p>It</p>', 'before a title that has it'],
  ['|<p>A closure</p><div class="sheet"><h1>The road</h1></div>', 'before what stands above the title'],
  ['|<h1>The road</h1><p>The closure</p>', 'before everything, without a head'],
])('it is told at the mark: %s (%s)', (marked) => {
  expect(afterHead(marked.replace('|', ''), ['closure'])).toBe(marked.indexOf('|'));
});
