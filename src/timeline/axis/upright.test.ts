import { expect, test } from 'vitest';
import { textShape } from './shape.ts';
import { uprightAround } from './upright.ts';

const upright = { x: 50, top: 2, bottom: 100 };
const around = (...words: Parameters<typeof textShape>[]) =>
  uprightAround(
    upright,
    words.map((one) => textShape(...one)),
    13,
  );

test('an upright makes way for words, and for no others', () => {
  expect(around()).toBe('M50 2V100');
  expect(around(['label', { x: 30, y: 40 }, 'Talks on the water'])).toBe('M50 2V28M50 45V100');
  expect(around(['label', { x: 60, y: 40 }, 'Talks on the water'])).toBe('M50 2V100');
  expect(around(['label', { x: 70, y: 40 }, 'Talks', { anchor: 'end' }])).toBe('M50 2V28M50 45V100');
  expect(around(['label', { x: 50, y: 40 }, 'Talks', { anchor: 'middle' }])).toBe('M50 2V28M50 45V100');
});

test('words that stand closely are one gap; words at its ends shorten it', () => {
  const [low, high] = [50, 40].map((y) => ['label', { x: 45, y }, 'Talks'] as const);
  expect(around(['label', low![1], 'Talks'], ['label', high![1], 'Talks'])).toBe('M50 2V28M50 55V100');
  expect(around(['label', { x: 45, y: 10 }, 'Talks'])).toBe('M50 15V100');
  expect(around(['label', { x: 45, y: 98 }, 'Talks'])).toBe('M50 2V86');
  expect(around(['label', { x: 45, y: 108 }, 'Talks'])).toBe('M50 2V96');
});
