import { listsWords as words } from '../../words/chapters/lists.ts';
import { dates } from '../../words/current.ts';
import { monthName, namesOf, wordsOfDay } from '../../words/date-names.ts';
import { numberWords, say } from '../../words/say.ts';
import { civilOf, dayFromCivil } from '../../time/edtf/day.ts';
import type { PartName } from './parts.ts';

/** What a part of a list is called, by itself: "March 2014". The whole list is called otherwise on every page. */
export function wordsOfPart(name: PartName): string {
  switch (name.kind) {
    case 'month':
      return name.month === undefined
        ? say(words.monthNotKnownOf, { year: dates.year(name.year) })
        : monthOfYear(name.year, name.month);
    case 'day':
      return wordsOfDay(name.day);
    case 'day-not-known':
      return say(words.dayNotKnownOf, { month: monthOfYear(name.year, name.month) });
    case 'whole':
    case 'undated':
    case 'other-signs':
    case 'group':
    case 'years':
    case 'year':
    case 'letter':
    case 'run':
      return shortWordsOfPart(name);
  }
}

/** What it is called among the parts beside it: "March". */
export function shortWordsOfPart(name: PartName): string {
  switch (name.kind) {
    case 'whole':
      return words.whole;
    case 'group':
      return name.title;
    case 'years':
      return say(words.fromTo, { first: dates.year(name.first), last: dates.year(name.last) });
    case 'year':
      return dates.year(name.year);
    case 'month':
      return name.month === undefined ? words.monthNotKnown : monthName(name.month);
    case 'day':
      return numberWords(civilOf(name.day).dayOfMonth);
    case 'day-not-known':
      return words.dayNotKnown;
    case 'undated':
      return words.undated;
    case 'letter':
      return name.letter;
    case 'other-signs':
      return words.otherSigns;
    case 'run':
      return say(words.fromTo, { first: name.first, last: name.last });
  }
}

function monthOfYear(year: number, month: number): string {
  const { month: name } = namesOf(dayFromCivil(year, month, 1), 'month', dates);
  return dates.joinDate({ month: name, year: dates.year(year) });
}
