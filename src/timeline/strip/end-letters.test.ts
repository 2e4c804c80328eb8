import { expect, test } from 'vitest';
import { placeLetters } from './end-letters.ts';

const scale = { from: 0, to: 100, start: 0, length: 1000 };

test('an end known to a day has its letter behind that day, and letters that would meet are lifted', () => {
  const ends = [
    { letter: 'A', from: 10, to: 10 },
    { letter: 'B', from: 10, to: 11 },
    { letter: 'C', from: 40, to: 40 },
  ];
  expect(placeLetters(ends, scale)).toEqual([
    { letter: 'A', x: 110, level: 0 },
    { letter: 'B', x: 120, level: 1 },
    { letter: 'C', x: 410, level: 0 },
  ]);
});

test('an end known to a month has its letter before its days, which no other letter covers', () => {
  const ends = [
    { letter: 'A', from: 30, to: 59 },
    { letter: 'B', from: 45, to: 45 },
  ];
  expect(placeLetters(ends, scale)).toEqual([
    { letter: 'A', x: 292, level: 0, possible: [300, 600] },
    { letter: 'B', x: 460, level: 1 },
  ]);
});
