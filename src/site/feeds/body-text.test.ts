import { expect, test } from 'vitest';
import { sectionsOf } from './body-text.ts';

test('sections take the ids in order, nested headings too, and lists part words', () => {
  expect(sectionsOf('## A\n\n- b\n- c\n\n### D\n\ne', ['a', 'd'])).toEqual([
    { id: 'a', text: 'A b c' },
    { id: 'd', text: 'D e' },
  ]);
});

test('what stands before the first heading has no id, and comments are no text', () => {
  expect(sectionsOf('One\n*two*.\n\n{/* no */}\n\n## A\n', ['a'])).toEqual([
    { id: '', text: 'One two.' },
    { id: 'a', text: 'A' },
  ]);
});
