import type { ContextEvent } from '../../model/event.ts';
import { dateInAddress } from '../../model/address-parts.ts';
import { daysOf, type Days } from '../../prose/compare-dates.ts';
import { sentenceDates, type SentenceDate } from '../../prose/find-dates.ts';
import { proseRecord } from '../../prose/record.ts';
import { civilOf } from '../../time/edtf/day.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { knownThings, nounsIn, stemsIn, type Thing } from './dates-of-others.ts';
import { isSettledIn, orSettle, wordsOfEvent, type EventWords } from './event-words.ts';
import { wholeArchive } from './whole-archive.ts';

/**
 * Days that an event's words tell and nothing in the record gives: no claim of the event, no date, address, title or note
 * of its sources, and no other event or document that the words name. Of an account, a name or a version of a disagreement
 * its own sources are asked, and of a version the claims that rest on them. A day told once alone nobody can hold against
 * anything. Years, seasons and longer stretches are not asked for.
 */
export function toldDayHints(archive: ArchiveFiles): readonly Hint[] {
  const whole = wholeArchive(archive);
  if (whole === undefined) return [];
  const language = archive.settings?.data.language ?? 'en';
  const { things } = knownThings(proseRecord(whole), whole.events);
  const ofEvents = archive.events.flatMap((event) => {
    const others = things.filter(({ subject }) => subject.address !== `events/${event.data.id}/`);
    return wordsTelling(event).flatMap(({ text, placeAt, part, sources }) => {
      const given = daysGiven(event.data, sources, part === 'version', language);
      return datesTold(text, language).flatMap((date) => {
        const told = text.slice(date.start, date.end);
        if (isSettledIn(event.data, told) || isGiven(date, given)) return [];
        if (isOfOther(date, text, others)) return [];
        return [
          {
            ...placeAt(date.start),
            found: `${shown(told)} is told, and neither a claim nor a source of the event has that day: correct it, or name it in the \`note\` of the source that gives it, or ${orSettle(told)}`,
          },
        ];
      });
    });
  });
  return [...ofEvents, ...ofDocuments(archive, things, language)];
}

/** Days in what the archive says of a document's undated words: those of the document, and of the event that it points at. */
function ofDocuments(
  { documents, events }: ArchiveFiles,
  things: readonly Thing[],
  language: string,
): readonly Hint[] {
  return documents.flatMap(({ yaml, data }) => {
    const own = [data.date?.edtf, ...data.events.flatMap(({ claims }) => claims.map(({ edtf }) => edtf))];
    return data.undated.flatMap(({ note, see }, index) => {
      const event = events.find((one) => one.data.id === see)?.data;
      const given = [
        ...own.flatMap((text) => (text === undefined ? [] : [daysOf(text)])),
        ...(event === undefined ? [] : daysGiven(event, undefined, false, language)),
      ].filter((days) => days !== undefined);
      return datesTold(note, language)
        .filter((date) => !isGiven(date, given) && !isOfOther(date, note, things))
        .map((date) => ({
          ...yaml.placeOf(['undated', index, 'note']),
          found: `${shown(note.slice(date.start, date.end))} is told, and neither the document nor the event that \`see\` names has that day: correct it, or name it in the \`note\` of a source of that event`,
        }));
    });
  });
}

/** The texts of an event, and beside them what its claims and the names given to it say of days. */
function wordsTelling(event: MdxFile<ContextEvent>): readonly Omit<EventWords, 'about'>[] {
  const { yaml, data } = event;
  return [
    ...wordsOfEvent(event),
    ...data.names.flatMap(({ note, sources }, index) =>
      note === undefined
        ? []
        : [
            {
              text: note,
              part: 'note' as const,
              sources,
              placeAt: () => yaml.placeOf(['names', index, 'note']),
            },
          ],
    ),
    ...data.claims.flatMap((claim, index) =>
      (['usage', 'marks', 'because'] as const).flatMap((field) => {
        const text = claim[field];
        return text === undefined
          ? []
          : [{ text, part: 'note' as const, placeAt: () => yaml.placeOf(['claims', index, field]) }];
      }),
    ),
  ];
}

/** @param own the sources that are asked; all where there are none */
function daysGiven(
  { claims, sources }: ContextEvent,
  own: readonly string[] | undefined,
  isOfClaims: boolean,
  language: string,
): readonly Days[] {
  const isOwn = (key: string) => own === undefined || own.length === 0 || own.includes(key);
  return [
    ...claims.flatMap((one) => (isOfClaims && !one.sources.some(isOwn) ? [] : (one.edtf ?? []))),
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

/** The words of an address, as a sentence would have them: "until-january-1-2024". */
function wordsOfAddress(url: string): string {
  return url.replace(/[-_/.]+/g, ' ').replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** The dates of a text, and before a day without its year one that shares its month: "3 and 7 December". */
function datesTold(text: string, language: string): readonly SentenceDate[] {
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

/** The dates of a source's words; without a year those of the years that the event has, and the next. */
function datesIn(date: SentenceDate, claims: ContextEvent['claims']): readonly string[] {
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

function isGiven(date: SentenceDate, given: readonly Days[]): boolean {
  if (date.isImpossible) return true;
  if (date.yearless !== undefined)
    return given.some(([first, last]) => [first, last].some((one) => isThatDay(one, date.yearless)));
  // Of two dates with a stretch between them each is told.
  const parts = (date.plain ?? '').split('/').map((text) => daysOf(text));
  return parts.every(
    (part) =>
      part === undefined ||
      !isShort(part) ||
      given.some((one) => isWithin(one, part) || (isWithin(part, one) && one[1] - one[0] <= fewDays)),
  );
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

/** Another event or document of that day, something of which the words name. */
function isOfOther(date: SentenceDate, text: string, others: readonly Thing[]): boolean {
  const [stems, nouns] = [stemsIn(text), new Set(nounsIn(text))];
  return others.some(
    ({ subject, stems: titled, nouns: called }) =>
      isGiven(
        date,
        subject.dates.flatMap(({ edtf }) => {
          const days = daysOf(edtf);
          return days === undefined ? [] : [days];
        }),
      ) &&
      ([...titled].some((stem) => stems.has(stem)) || [...called].some((noun) => nouns.has(noun))),
  );
}
