import type { Counting, Language, SideWords } from './language.ts';
import { yearWords } from './year-words.ts';

/** English, day before month. */
export const english: Language = {
  locale: 'en-GB',
  joinDate: ({ weekday, day, month, year }) => {
    const date = [day, month, year].filter((part) => part !== undefined).join(' ');
    return weekday === undefined ? date : `${weekday}, ${date}`;
  },
  year: yearWords,
  season: (code, year) => {
    const name = ['spring', 'summer', 'autumn', 'winter'][code - 21] ?? '';
    if (code !== 24) return `${name} ${yearWords(year)}`;
    // Of what lies before the year 1000 two digits would say too little.
    const next = year >= 1000 ? String((year + 1) % 100).padStart(2, '0') : yearWords(year + 1);
    return `${name} ${yearWords(year)}–${next}`;
  },
  someDay: (within) => `a day in ${within}`,
  someMonth: (year) => `a month of ${year}`,
  someYear: (first, last) =>
    // "The 2000s" may be ten years or a hundred.
    first > 0 && last - first === 9 && first % 100 !== 0
      ? `a year in the ${first}s`
      : `a year from ${yearWords(first)} to ${yearWords(last)}`,
  approximate: (date) => `about ${date}`,
  uncertain: (date) => `perhaps ${date}`,
  between: (first, last) => `between ${first} and ${last}`,
  notAfter: (date, precision) => `${precision === 'day' ? 'on' : 'in'} or before ${date}`,
  notBefore: (date, precision) => `${precision === 'day' ? 'on' : 'in'} or after ${date}`,
  interval: (start, end, lastAttested) => {
    const going = `still going on when last attested${lastAttested === undefined ? '' : ` on ${lastAttested}`}`;
    if (end.kind === 'date') {
      return start.kind === 'date'
        ? `from ${start.words} to ${end.words}`
        : `until ${end.words}, ${beginning(start)}`;
    }
    const ending = end.kind === 'open' ? going : 'end not known';
    if (start.kind === 'date') return `from ${start.words}, ${ending}`;
    if (start.kind === 'unknown' && end.kind === 'unknown') return 'beginning and end not known';
    return end.kind === 'open' ? `${ending}, ${beginning(start)}` : `${beginning(start)}, ${ending}`;
  },
  days: ({ least, most }, plural, counting) => {
    const unit = `${plural === 'one' ? 'day' : 'days'} ${countingWords[counting]}`;
    if (most === undefined) return `at least ${least} ${unit}`;
    return least === most ? `${least} ${unit}` : `from ${least} to ${most} ${unit}`;
  },
  calendarPart: (unit, count, plural) => `${count} ${plural === 'one' ? unit.slice(0, -1) : unit}`,
  ordinal: (count, plural) => `${count}${ordinalEndings[plural]}`,
};

const countingWords: Readonly<Record<Counting, string>> = { elapsed: 'elapsed', inclusive: 'counting both' };

const ordinalEndings: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
};

function beginning(start: SideWords): string {
  return start.kind === 'open' ? 'with no set beginning' : 'beginning not known';
}
