import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupLines } from './group-lines.ts';
import { isBlank, linesOf } from './lines.ts';

/** The groups of a text as its line numbers. */
function grouped(
  text: string,
  ...grouping: Parameters<typeof groupLines> extends [unknown, ...infer Rest] ? Rest : []
) {
  const lines = linesOf(text).filter((line) => !isBlank(line.text));
  return groupLines(lines, ...grouping).map((group) => group.map(({ number }) => number));
}

const letter = `MINISTRY OF FOREIGN AFFAIRS
No. 12/345

                                        Minsk, 24 December 1991

Excellency,

I have the honour to refer to your letter of 10
December 1991, to our note of 3rd inst. and to the meeting held from 8 to
21 December 1991, and to inform you that membership is continued.

Accept, Excellency, the assurances of my highest consideration.

(signed) A. Person
Minister
`;

test.each<[what: string, text: string, groups: number[][]]>([
  [
    'a broken word among short lines',
    'They met in Febru-\nary 1995.\nA name - \nand an address\n',
    [[1, 2], [3], [4]],
  ],
  [
    'lines that break off in the middle of a sentence',
    `The weir at the old mill was built in 1871 and rebuilt between 1922 and
1924. On the
night of 20 to 21 February 2005 rain fell without a break, and on
3 March
2005 the keeper saw water where none should be, which he wrote down in
his book.
`,
    [[1, 2, 3, 4, 5, 6]],
  ],
  [
    'names in small letters, one a line, and a heading over a text',
    `The weir at the old mill was built in the spring of that year and rebuilt
in the summer, when the water was low and the road open, by those who had
built the mill, and by nobody else. Of the first gate there is no picture,
and of the second there are two, both of them in the book that the keeper
kept.

Those who came to the weir on that day from both sides of the river were
the miller
the smith
the baker
NOTES ON THE WEIR
In the spring of that year the water rose by a hand, and nobody saw what
had become of the gate until the summer.
`,
    [[1, 2, 3, 4, 5], [7, 8], [9], [10], [11], [12, 13]],
  ],
  ['a letter', letter, [[1], [2], [4], [6], [8, 9, 10], [12], [14], [15]]],
  [
    'paragraphs without blank lines between, each with a short last line',
    `The council met in the town and heard what had been said of the road, of
the bridge and of the mill. Nobody spoke against it.
The second paragraph begins on a line of its own and is as long as the one
before it.
`,
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    'paragraphs that begin with an indentation',
    `   The council met in the town and heard what had been said of the road, and
of the bridge and of the mill, which nobody there had seen until that day, as
was said.
   The second paragraph begins on a line of its own and is as long as the one
before it.
`,
    [
      [1, 2, 3],
      [4, 5],
    ],
  ],
  [
    'a list, with items that go on',
    `The parties agree on the following points, which are binding on both of
them:
1. The road is open on all days of the week, and at all hours of the day and
   of the night.
2. The bridge is open to all those whom both of the parties named in section
7. This holds for a year.
- Nobody is to be searched.
- Nobody is to be held.
`,
    [[1, 2], [3, 4], [5, 6], [7], [8]],
  ],
  [
    'a day at the end of a short line, and its month on the next',
    `We looked at the gate at the ford on the day of its first opening, as it had
been breached by the storm. It had been looked at last on 12
November 2013, when we asked for a new sill; of this nothing was done be-
tween the first days of 1 December 2013 and 15
May 2014.

The road has been closed since then, and stays so. We will come again on 5
June.

What was told of the mill stands on page 12
Of the mill 14
`,
    [[1, 2, 3, 4, 5], [7, 8], [10], [11]],
  ],
  [
    'a day and its month in a text of no width',
    'They met again on 15\nMay 1996.\nPage 15\nMay 1996.\n',
    [[1, 2], [3], [4]],
  ],
  [
    'verse',
    `Shall I compare thee to a summer's day?
Thou art more lovely and more temperate:
Rough winds do shake the darling buds of May,
And summer's lease hath all too short a date;
`,
    [[1], [2], [3], [4]],
  ],
  [
    'lines that are paragraphs',
    `${'A sentence that is told. '.repeat(9)}\n${'Another one. '.repeat(20)}\n`,
    [[1], [2]],
  ],
  [
    'sentences, one to a line',
    'They met on the first of March of that year.\nThe road was closed on the same day, and stayed closed.\nNobody came.\n',
    [[1], [2], [3]],
  ],
  ['an address', 'A. Person\n12 High Street\nTown\n', [[1], [2], [3]]],
  [
    'Armenian',
    `Ճանապարհը փակ է արդեն երեք ամիս, և ոչ ոք չգիտի, թե երբ կբացվի այն, որովհետև
կողմերը դեռ չեն պայմանավորվել։
`,
    [[1, 2]],
  ],
])('%s', (_, text, groups) => {
  expect(grouped(text)).toEqual(groups);
});

test('what is said of the text goes before its shape', () => {
  expect(grouped(letter, 'line')).toEqual([[1], [2], [4], [6], [8], [9], [10], [12], [14], [15]]);
  expect(grouped(letter, 'block')).toEqual([[1, 2], [4], [6], [8, 9, 10], [12], [14, 15]]);
});

test('every line is in one group, in order, and no group has a gap', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9.,]{1,12}$/);
  const line = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join('\n');
      const groups = grouped(text);
      expect(groups.flat()).toEqual(grouped(text, 'line').flat());
      for (const group of groups) expect(group.at(-1)! - group[0]! + 1).toBe(group.length);
    }),
  );
});
