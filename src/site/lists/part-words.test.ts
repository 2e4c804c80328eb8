import { expect, test } from 'vitest';
import { dayFromCivil } from '../../time/edtf/day.ts';
import type { PartName } from './parts.ts';
import { shortWordsOfPart, wordsOfPart } from './part-words.ts';

test.each<[PartName, string, string]>([
  [{ kind: 'whole' }, 'All', 'All'],
  [{ kind: 'undated' }, 'Date not known', 'Date not known'],
  [{ kind: 'other-signs' }, 'Other signs', 'Other signs'],
  [{ kind: 'group', title: 'Letters' }, 'Letters', 'Letters'],
  [{ kind: 'years', first: 1910, last: 1919 }, '1910 to 1919', '1910 to 1919'],
  [{ kind: 'year', year: 1995 }, '1995', '1995'],
  [{ kind: 'month', year: 1995, month: 3 }, 'March 1995', 'March'],
  [{ kind: 'month', year: 1995 }, '1995, month not known', 'month not known'],
  [{ kind: 'day', day: dayFromCivil(1995, 3, 14) }, '14 March 1995', '14'],
  [{ kind: 'day-not-known', year: 1995, month: 3 }, 'March 1995, day not known', 'day not known'],
  [{ kind: 'letter', letter: 'Ç' }, 'Ç', 'Ç'],
  [{ kind: 'run', first: 41, last: 60 }, '41 to 60', '41 to 60'],
])('the part %j is "%s", among those beside it "%s"', (name, words, short) => {
  expect([wordsOfPart(name), shortWordsOfPart(name)]).toEqual([words, short]);
});
