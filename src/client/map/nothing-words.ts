import { civilOf } from '../../time/edtf/day.ts';
import { isNarrowing, readDays, type Filter } from '../../timeline/data/filter.ts';
import { mapWords as words } from '../../words/chapters/map.ts';
import { dates } from '../../words/current.ts';
import { namesOf, wordsOfDay } from '../../words/date-names.ts';
import { say } from '../../words/say.ts';

/** That nothing was found, and of what: "No event of this archive falls in March 1995." */
export function nothingWords(filter: Filter, place: string): string {
  const { from: _from, to: _to, ...others } = filter;
  if (isNarrowing({ ...others, places: [] })) return words.nothing;
  const time = timeWords(filter);
  if (place === '') return time === '' ? words.nothing : say(words.nothingThen, { time });
  return time === '' ? say(words.nothingAt, { place }) : say(words.nothingThenAt, { time, place });
}

/** "in 1995", "on 9 January 1995", "from 9 January 1995 to 12 March 1995" */
function timeWords({ from = '', to = '' }: Filter): string {
  const [first, last] = [readDays(from)?.[0], readDays(to)?.[1]];
  if (first === undefined || last === undefined) {
    if (first !== undefined) return say(words.inTime.since, { first: wordsOfDay(first) });
    return last === undefined ? '' : say(words.inTime.until, { last: wordsOfDay(last) });
  }
  if (from !== to) return say(words.inTime.period, { first: wordsOfDay(first), last: wordsOfDay(last) });
  if (first === last) return say(words.inTime.day, { day: wordsOfDay(first) });
  const isMonth = last - first < longestMonth;
  const { month } = namesOf(first, 'month', dates);
  const time = dates.joinDate({ ...(isMonth && { month }), year: dates.year(civilOf(first).year) });
  return say(words.inTime.within, { time });
}

const longestMonth = 31;
