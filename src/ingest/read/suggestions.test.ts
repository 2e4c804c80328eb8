import { expect, test } from 'vitest';
import { readSeedFile } from './read-seed-file.ts';
import { isPossible } from './suggestions.ts';

test.each([
  ['https://paper.example/1995/talks', true],
  ['HTTP://paper.example/', true],
  ['javascript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['data:text/html,talks', false],
  ['file:///home/talks.html', false],
  ['cid:frame@mhtml.blink', false],
  ['/1995/talks', false],
  ['https://', false],
])('an address that leads to a page of the web: %s', (value, expected) => {
  expect(isPossible({ of: 'address', value, origin: 'link' })).toBe(expected);
});

test('what cannot be an address is not offered, and told', async () => {
  const page =
    '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://paper.example/"><p>They met.</p>';
  const reading = await readSeedFile({ name: 'page.html', bytes: new TextEncoder().encode(page) });
  const { suggestions, faults } = reading.kind === 'extracted' ? reading.extraction : {};
  expect(suggestions?.map(({ value }) => value)).toEqual(['https://paper.example/']);
  expect(faults).toEqual([{ kind: 'address', origin: 'link rel=canonical', value: 'javascript:alert(1)' }]);
});
