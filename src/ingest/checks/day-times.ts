import type { ContextEvent } from '../../model/event.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { finding, type Finding } from '../finding.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, orSettle, wordsOfEvent } from './event-words.ts';

/** A time of day in digits is one that a clock can show. */
export function checkDayTimes({ events }: ArchiveFiles): Finding[] {
  return events.flatMap(({ yaml, data }) =>
    data.claims.flatMap(({ time }, index) =>
      impossibleTimes(time ?? '').map(({ words }) =>
        finding('time-impossible', yaml.placeOf(['claims', index, 'time']), words),
      ),
    ),
  );
}

/**
 * Times of day in notes and sentences: one that no clock can show, and one in the note of a source on which a claim with a
 * time rests, or with which a sentence shares its time, where neither has that.
 */
export function noteTimeHints({ events }: ArchiveFiles): readonly Hint[] {
  return events.flatMap((event) => [...ofNotes(event), ...ofSentences(event)]);
}

function ofSentences(event: MdxFile<ContextEvent>): readonly Hint[] {
  return wordsOfEvent(event).flatMap(({ text, placeAt }) =>
    impossibleHere(text, event).map(({ index, words }) => ({ ...placeAt(index), found: noSuchTime(words) })),
  );
}

function ofNotes(event: MdxFile<ContextEvent>): readonly Hint[] {
  const { yaml, data } = event;
  const sentences = wordsOfEvent(event).flatMap(({ text }) => timesIn(text));
  return Object.entries(data.sources).flatMap(([key, { note = '' }]) => {
    const place = () => yaml.placeOf(['sources', key, 'note']);
    const impossible = impossibleHere(note, event).map(({ words }) => noSuchTime(words));
    const timed = data.claims.filter(({ sources }) => sources.includes(key)).map(({ time = '' }) => time);
    const claimed = timed.flatMap((time) => time.match(clockForm) ?? []);
    // A note may say when its article came out, or tell of something else.
    const told = printed.test(note) ? [] : timesIn(note).filter((time) => !isSettledIn(data, time));
    const all = [...claimed, ...sentences];
    const isMoved = told.length > 0 && all.length > 0 && !told.some((one) => all.includes(one));
    return [
      ...impossible,
      ...(isMoved && impossible.length === 0
        ? [
            `the note gives ${told.map(shown).join(', ')}, and the event ${[...new Set(all)].map(shown).join(', ')}: correct one, or say in the note what the other time is of ("posted at ...")`,
          ]
        : []),
    ].map((found) => ({ ...place(), found }));
  });
}

function impossibleHere(text: string, { data }: MdxFile<ContextEvent>): readonly TimeWords[] {
  return impossibleTimes(text).filter(
    (time) => isTimeIn(text, time) && !isCountIn(text, time) && !isSettledIn(data, time.words),
  );
}

function noSuchTime(words: string): string {
  return `${shown(words)} is no time that a clock can show: correct it, or ${orSettle(words)}`;
}

const printed = /\b(?:posted|published|printed|updated|issued|sent|dated|read|came out|appeared)\b/i;

function timesIn(text: string): readonly string[] {
  return [...text.matchAll(clockForm)]
    .map(({ index, 0: words }) => ({ index, words }))
    .filter((time) => isTimeIn(text, time))
    .map(({ words }) => words);
}

const clockForm = /(?<![\d.,:+-])\d{1,2}:\d\d(?![\d:])/g;

/** Digits that may be a time, and where they stand. */
interface TimeWords {
  readonly index: number;
  readonly words: string;
}

/** "At 10:30", "10:30 local time": two numbers with a colon may be a score or a scale. */
function isTimeIn(text: string, { index, words }: TimeWords): boolean {
  const before = text.slice(0, index);
  return (
    text.trim() === words ||
    (/(?:\b(?:at|from|until|till|since|before|after|about|around|between|and|to|by)|\d{4},?|\p{L}{3,},) $/u.test(
      before,
    ) &&
      !scored.test(before)) ||
    namesTime.test(text.slice(index + words.length))
  );
}

const namesTime =
  /^(?:[ap]\.?m\b| (?:[ap]\.?m\b|local|GMT|UTC|\p{Lu}\p{L}+ time|hours|o['\u2019]clock|on \d))/u;

// "Won by 13:27", "drawn to 1:50", "a scale of about 1:25"; and no "passed at 10:30".
const scored =
  /\b(?:w[io]ns?|winning|lost|drawn?|drew|tied|beat(?:en)?|defeated|led|leads?|voted?|passed|carried|adopted|rejected|outnumbered|scaled?|scores?|ratio|odds)\b[^.;:]{0,30}\b(?:by|to|from|and|about|around|between) $/iu;

/**
 * What is no time may be two counts, "up from 1:75", unless it stands where only a time does: "at 10:75", "from 10:00 to
 * 10:75".
 */
function isCountIn(text: string, { index, words }: TimeWords): boolean {
  const before = text.slice(0, index);
  if (/\b(?:scale|score|ratio|odds)\b[^.;:]{0,30} $/iu.test(before)) return true;
  return (
    /\b(?:by|to|from|and|between|about|around) $/u.test(before) &&
    !/\d{1,2}:\d\d(?: \p{L}+)? (?:to|and) $/u.test(before) &&
    !namesTime.test(text.slice(index + words.length)) &&
    !/[ap]\.?m$/iu.test(words)
  );
}

function impossibleTimes(text: string): readonly TimeWords[] {
  return [...text.matchAll(clock)]
    .filter(({ groups: { hour, minute, half } = {} }) => {
      const [hours, minutes] = [Number(hour), Number(minute ?? 0)];
      if (minutes > 59) return true;
      if (half !== undefined) return hours === 0 || hours > 12;
      return hours > 24 || (hours === 24 && minutes > 0);
    })
    .map(({ index, 0: words }) => ({ index, words: words.trim() }));
}

const clock =
  /(?<![\d.,:+-])(?<hour>\d{1,2}):(?<minute>\d\d)(?!\d)(?:\s?(?<half>[ap])\.?m\b)?|(?<![\d.,:+-])(?<hour>\d{1,2})\s?(?<half>[ap])\.?m\b/giu;
