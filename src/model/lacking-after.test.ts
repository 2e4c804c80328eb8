import { expect, test } from 'vitest';
import { lackingAfter } from './lacking-after.ts';

test('what is lacking stands behind its passage, and at the end where it has none', () => {
  const document = {
    passages: [
      { id: 'p1', line: 1 },
      { id: 'p2', line: 2 },
    ],
    lacking: [
      { what: 'An attachment.' },
      { after: 'p1', what: 'A sentence.' },
      { after: 'p2', what: 'An end.' },
    ],
  };
  const told = (id: string) => lackingAfter(document, id).map(({ what }) => what);
  expect([told('p1'), told('p2'), told('p3')]).toEqual([['A sentence.'], ['An attachment.', 'An end.'], []]);
});
