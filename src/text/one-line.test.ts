import { expect, test } from 'vitest';
import { onOneLine } from './one-line.ts';

test.each([
  ['One: 3 May\nTwo: 4 May', 'One: 3 May|Two: 4 May'],
  ['- one\n- two', '- one|- two'],
  ['1. one\n2. two', '1. one|2. two'],
  ['| a | b |\n| c | d |', '| a | b ||| c | d |'],
  ['# Head\ntext', '# Head|text'],
  ['one\ntwo', 'one two'],
  ['One\n\nTwo', 'One |Two'],
  [
    'The first line of a paragraph that somebody has wrapped at the width of\nRuritania goes on here, and it is no end of a sentence',
    'The first line of a paragraph that somebody has wrapped at the width of Ruritania goes on here, and it is no end of a sentence',
  ],
  // A line that ends with a preposition goes on, however short it is.
  [
    'The accord was signed by the leaders of the three countries, in the\ntown, and the war ended on\n10 May 1995.',
    'The accord was signed by the leaders of the three countries, in the town, and the war ended on 10 May 1995.',
  ],
  [
    'Short: 3 May\nA line that is the longest of all lines of this list and has no room: 4 May\nShort: 5 May',
    'Short: 3 May|A line that is the longest of all lines of this list and has no room: 4 May|Short: 5 May',
  ],
])('%j', (text, expected) => {
  const told = onOneLine(text);
  expect(told.replace(/\u2029/g, '|')).toBe(expected);
  expect(told).toHaveLength(text.length);
});
