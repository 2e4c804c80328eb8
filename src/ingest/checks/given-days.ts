import { dateInAddress } from '../../model/address-parts.ts';
import type { Source } from '../../model/source.ts';
import { daysOf, type Days } from '../../prose/compare-dates.ts';
import { sentenceDates, type SentenceDate } from '../../prose/find-dates.ts';
import { datesIn as namedIn } from '../../time/edtf/dates-in.ts';
import { civilOf } from '../../time/edtf/day.ts';
import { readEdtf } from '../../time/edtf/read.ts';
import { nounsIn, stemsIn, type Thing } from './dates-of-others.ts';

/** What gives days: claims, and the sources that they rest on. */
interface Giving {
  readonly claims: readonly { readonly edtf?: string | undefined; readonly sources: readonly string[] }[];
  readonly sources: Readonly<Record<string, Source>>;
}

/**
 * The days that an event's claims and sources give: dates, addresses, titles and notes.
 *
 * @param own the sources that are asked; all where there are none
 */
export function daysGiven(
  { claims, sources }: Giving,
  own: readonly string[] | undefined,
  isOfClaims: boolean,
  language: string,
): readonly Days[] {
  const isOwn = (key: string) => own === undefined || own.length === 0 || own.includes(key);
  return [
    ...claims.flatMap((one) => (isOfClaims && !one.sources.some(isOwn) ? [] : textsOfClaim(one.edtf ?? ''))),
    ...Object.entries(sources).flatMap(([key, { url, date, title, note, publisher }]) =>
      !isOwn(key)
        ? []
        : [
            ...(date === undefined ? [] : [date]),
            ...[dateInAddress(url ?? '')].filter((found) => found !== undefined),
            ...[title, note, publisher, wordsOfAddress(url ?? '')].flatMap((text) =>
              text === undefined ? [] : datesTold(text, language).flatMap((one) => datesIn(one, claims)),
            ),
          ],
    ),
  ].flatMap((text) => {
    const days = daysOf(text);
    return days === undefined ? [] : [days];
  });
}

/** A claim's date, and each of those that it is one of: "in April 1961" of `[1961-03,1961-04]`. */
function textsOfClaim(edtf: string): readonly string[] {
  const read = edtf.startsWith('[') ? readEdtf(edtf) : undefined;
  return read?.kind === 'read' ? [edtf, ...namedIn(read.value).map(({ text }) => text)] : [edtf];
}

/** The words of an address, as a sentence would have them: "until-january-1-2024". */
function wordsOfAddress(url: string): string {
  return url.replace(/[-_/.]+/g, ' ').replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** The dates of a text, and before a day without its year one that shares its month: "3 and 7 December". */
export function datesTold(text: string, language: string): readonly SentenceDate[] {
  return sentenceDates(text, language).flatMap((date) => {
    const first = /\b(?<day>[12]?\d|3[01])(?: and | or | to | ?[,\u2013-] ?)$/u.exec(
      text.slice(0, date.start),
    );
    return date.yearless?.day === undefined || first === null
      ? [date]
      : [
          { ...date, start: first.index, yearless: { ...date.yearless, day: Number(first.groups?.['day']) } },
          date,
        ];
  });
}

/** The days of a text's dates, of those without a year in the years that some claims have. */
export function daysToldIn(text: string, claims: Giving['claims'], language: string): readonly Days[] {
  return datesTold(text, language).flatMap((date) =>
    datesIn(date, claims).flatMap((edtf) => {
      const days = daysOf(edtf);
      return days === undefined ? [] : [days];
    }),
  );
}

/** The dates of a source's words; without a year those of the years that the event has, and the next. */
function datesIn(date: SentenceDate, claims: Giving['claims']): readonly string[] {
  if (date.plain !== undefined) return [date.plain];
  const { month, day } = date.yearless ?? {};
  if (month === undefined) return [];
  const years = claims.flatMap(({ edtf }) =>
    (edtf === undefined ? [] : (daysOf(edtf) ?? [])).filter(Number.isFinite).map((one) => civilOf(one).year),
  );
  const pad = (part: number) => String(part).padStart(2, '0');
  return [...new Set(years.flatMap((year) => [year, year + 1]))].map(
    (year) => `${year}-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`,
  );
}

/** Whether one of some days is what a date tells, or a few days that hold it; years and longer stretches always are. */
export function isGiven(date: SentenceDate, given: readonly Days[]): boolean {
  if (date.isImpossible) return true;
  if (date.yearless !== undefined)
    return given.some(([first, last]) => [first, last].some((one) => isThatDay(one, date.yearless)));
  // Of two dates with a stretch between them each is told.
  const parts = (date.plain ?? '').split('/').map((text) => daysOf(text));
  return parts.every((part) => part === undefined || !isShort(part) || isGivenPart(part, given));
}

/** Whether one of some days is that of a date in EDTF, or a few days that hold it; of an interval both of its ends; not asked of years. */
export function isDayGiven(edtf: string, given: readonly Days[]): boolean {
  const parts = edtf.split('/').map((text) => daysOf(text));
  return parts.every((part) => part === undefined || !isShort(part) || isGivenPart(part, given));
}

function isGivenPart(part: Days, given: readonly Days[]): boolean {
  return given.some((one) => isWithin(one, part) || (isWithin(part, one) && one[1] - one[0] <= fewDays));
}

/** Days in a month: what is longer is told of no day. */
const longest = 31;
/** A stretch that is no longer gives each of its days. */
const fewDays = 10;

function isWithin(inner: Days, outer: Days): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}

function isShort([first, last]: Days): boolean {
  return last - first <= longest;
}

function isThatDay(day: number, yearless: SentenceDate['yearless']): boolean {
  if (yearless === undefined || !Number.isFinite(day)) return false;
  const civil = civilOf(day);
  return civil.month === yearless.month && (yearless.day === undefined || civil.dayOfMonth === yearless.day);
}

/** Another event or document of that day, something of which the words name; or two words of its title. */
export function isOfOther(
  date: SentenceDate,
  text: string,
  others: readonly Thing[],
  isTitled = false,
): boolean {
  // What stands beyond a semicolon is told of something else.
  const clause = text.slice(text.lastIndexOf(';', date.start) + 1).split(/;/, 1)[0] ?? '';
  const [stems, nouns] = [stemsIn(clause), new Set(nounsIn(clause))];
  return others.some(
    ({ subject, stems: titled, nouns: called }) =>
      isGiven(
        date,
        subject.dates.flatMap(({ edtf }) => {
          const days = daysOf(edtf);
          return days === undefined ? [] : [days];
        }),
      ) &&
      (isTitled
        ? [...titled].filter((stem) => stems.has(stem)).length >= 2
        : [...titled].some((stem) => stems.has(stem)) || [...called].some((noun) => nouns.has(noun))),
  );
}
