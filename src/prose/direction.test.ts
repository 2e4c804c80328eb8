import { expect, test } from 'vitest';
import { directionOf } from './direction.ts';
import { amountsIn } from './patterns.ts';

const told = (text: string) => {
  const places = [...text.matchAll(/\[[AB]\]/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    words,
  }));
  const [amount] = amountsIn(text);
  const found = amount && directionOf(text, amount, places);
  return found && `${found.isLater ? 'later than' : 'earlier than'} ${found.from?.words ?? 'what was told'}`;
};

test.each([
  ['[A] came two days after [B].', 'later than [B]'],
  ['[A] came two days before [B].', 'earlier than [B]'],
  ['Two days before [B], [A] came.', 'earlier than [B]'],
  ['[A] came two days later than [B].', 'later than [B]'],
  ['[A] came; two days later it was [B].', 'later than [A]'],
  ['[A] came, and [B] two days later.', 'later than [A]'],
  ['[A] was preceded two days earlier by [B].', 'earlier than [A]'],
  ['[A] came two days before it.', 'earlier than what was told'],
  ['The day before, [A] came.', 'earlier than what was told'],
  ['[A] came the next day.', 'later than what was told'],
])('%s', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  '[A] came two days later, after [B].',
  '[A] followed [B] two days later.',
  '[A] and [B] are two days apart.',
  '[A] came two days later; [B] had come.',
])('nobody can tell: %s', (text) => {
  expect(told(text)).toBeUndefined();
});
