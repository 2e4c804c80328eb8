import { expect, test } from 'vitest';
import { choice } from './resolve.ts';

test('where nothing can be named yet, the remedy is to make it, and where', () => {
  expect(choice('actor', new Set(), 'board')).toBe(
    'an entry with this id in content/actors.yaml, which has none yet',
  );
});

test('else it names what there is, and of many the first', () => {
  expect(choice('kind', new Set(['talks', 'letter']), 'x')).toBe(
    'an id of content/kinds.yaml: letter, talks',
  );
  const many = new Set(Array.from({ length: 20 }, (_, index) => `kind-${index}`));
  expect(choice('kind', many, 'none-of-them')).toMatch(/, \.\.\.$/);
});

test('the id that is most likely meant comes first', () => {
  const many = new Set([...Array.from({ length: 20 }, (_, index) => `kind-${index}`), 'talks']);
  expect(choice('kind', many, 'tlaks')).toMatch(/yaml: talks, kind-0,/);
});
