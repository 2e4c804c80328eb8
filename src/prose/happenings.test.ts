import { expect, test } from 'vitest';
import { isHappening, isHarm } from './happenings.ts';

test.each([
  ['signed by both', false, true],
  ['set up by the guards', true, true],
  ['set aside', true, false],
  ['took place', false, true],
  ['took a picture', false, false],
  ['took the oath', false, false],
  ['came into force', false, true],
  ['came from the town', false, false],
  ['led for one side', false, true],
  ['led to a quarrel', false, false],
  ['reached on Monday', true, true],
  ['reached the press', false, false],
  ['gave an order', false, true],
  ['gave an interview', false, false],
  ['followed on Monday', false, true],
  ['followed by a debate', true, false],
  ['praised by all', true, false],
])('%s, passive %s: %s', (words, isPassive, expected) => {
  expect(isHappening(words, isPassive)).toBe(expected);
});

test('of harm is what somebody suffers', () => {
  expect(['killed there', 'lost their lives', 'opened'].map(isHarm)).toEqual([true, true, false]);
});
