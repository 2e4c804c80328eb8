import { describe, expect, test } from 'vitest';
import { bareAddress, dateInAddress, wordsInAddress } from './address-parts.ts';

describe('the date in an address', () => {
  test.each([
    ['https://en.paper.example/1995/03/09/321361', '1995-03-09'],
    ['https://radio.example/19950920/talks-1113517950.html', '1995-09-20'],
    ['https://radio.example/1995-04-17-an-answer', '1995-04-17'],
    ['https://post.example/1994/08/talks-on-water/', '1994-08'],
    ['https://paper.example/en/1996-06/an-answer', '1996-06'],
    ['https://paper.example/1995/02/30/an-answer', undefined],
    ['https://paper.example/1995/13/an-answer', undefined],
    ['https://paper.example/news/1202303091', undefined],
    ['https://paper.example/world/1506677', undefined],
    ['https://paper.example/down/1995/september/871528.htm', undefined],
    ['https://paper.example/1234/56/78/', undefined],
    ['https://paper.example/?d=1995-03-09', undefined],
    ['no address', undefined],
  ])('%s: %s', (url, edtf) => {
    expect(dateInAddress(url)).toBe(edtf);
  });
});

describe('the words of an address', () => {
  test.each([
    ['https://paper.example/news/1234-talks-on-water.html', 'talks on water'],
    ['https://paper.example/talks-on-water-769453', 'talks on water'],
    ['https://paper.example/talks-of-24-march/amp', 'talks of 24 march'],
    ['https://paper.example/qarabag-erm%c9%99nil%c9%99ri-il%c9%99', 'qarabag ermənil\u0259ri ilə'],
    ['https://paper.example/Comment_Agency', undefined],
    // A number between is told, and is no word.
    ['https://paper.example/talks-24-march', undefined],
    ['https://paper.example/world/1506677', undefined],
    ['https://paper.example/%', undefined],
    ['', undefined],
  ])('%s: %s', (url, words) => {
    expect(wordsInAddress(url)).toBe(words);
  });
});

test('an address is told without its scheme', () => {
  expect(bareAddress('https://www.paper.example/world/1506677/')).toBe('paper.example/world/1506677');
});
