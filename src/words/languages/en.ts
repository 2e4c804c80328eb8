import type { Counting, DateLanguage, SideWords } from '../language.ts';
import { yearWords } from './year-words.ts';

// English, whole. What a reader meets stands here and nowhere else; ingest's findings have their own catalogue.

/** Dates: the day before the month. */
export const dates: DateLanguage = {
  locale: 'en-GB',
  direction: 'ltr',
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

/** Words that several kinds of page have. */
const shared = {} as const;

/** The frame of every page: masthead, foot, theme, page not found. */
const site = {} as const;

/** The first page. */
const home = {} as const;

/** Documents, their list, passages, provenance and notes. */
const document = {} as const;

/** An event's page, and the lists of events, kinds, actors and places. */
const event = {
  toldSeries: 'several, {when}, days not given',
  fromOn: 'from {start} on',
  startToEnd: '{start} to {end}',
  fromStartToEnd: 'from {start} to {end}',
  someDay: 'a day {days}',
  dateNotKnown: 'date not known',
  notKnown: 'not known',
  goingOn: 'still going on',
  goingOnThen: 'still going on on {day}',
} as const;

/** The table of meetings. */
const meetings = {} as const;

/** The timeline as a page: list, strip, legend, years. */
const timeline = {} as const;

/** The timeline's view and filter, in the browser. */
const view = {} as const;

/** The search page as it is served, and the help. */
const searchPage = {} as const;

/** Search in the browser: dialog, results, facets, quotation check. */
const search = {} as const;

/** Messages by chapter. A chapter is what one part of the site loads; see ../say.ts for what a message is. */
export const messages = {
  shared,
  site,
  home,
  document,
  event,
  meetings,
  timeline,
  view,
  searchPage,
  search,
} as const;
