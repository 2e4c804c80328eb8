import type { ContextEvent } from '../../model/event.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { finding, type Finding } from '../finding.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { wordsOfEvent } from './event-words.ts';

/** A time of day in digits is one that a clock can show. */
export function checkDayTimes({ events }: ArchiveFiles): Finding[] {
  return events.flatMap(({ yaml, data }) =>
    data.claims.flatMap(({ time }, index) =>
      impossibleTimes(time ?? '').map((words) =>
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
    impossibleTimes(text)
      .filter((words) => isTimeIn(text, words))
      .map((words) => ({
        ...placeAt(text.indexOf(words)),
        found: `${shown(words)} is no time that a clock can show: correct it`,
      })),
  );
}

function ofNotes(event: MdxFile<ContextEvent>): readonly Hint[] {
  const { yaml, data } = event;
  const sentences = wordsOfEvent(event).flatMap(({ text }) => timesIn(text));
  return Object.entries(data.sources).flatMap(([key, { note = '' }]) => {
    const place = () => yaml.placeOf(['sources', key, 'note']);
    const impossible = impossibleTimes(note)
      .filter((words) => isTimeIn(note, words))
      .map((words) => `${shown(words)} is no time that a clock can show: correct it`);
    const timed = data.claims.filter(({ sources }) => sources.includes(key)).map(({ time = '' }) => time);
    const claimed = timed.flatMap((time) => time.match(clockForm) ?? []);
    // A note may say when its article came out, or tell of something else.
    const told = printed.test(note) ? [] : timesIn(note);
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

const printed = /\b(?:posted|published|printed|updated|issued|sent|dated|read|came out|appeared)\b/i;

function timesIn(text: string): readonly string[] {
  return (text.match(clockForm) ?? []).filter((words) => isTimeIn(text, words));
}

const clockForm = /(?<![\d.,:+-])\d{1,2}:\d\d(?![\d:])/g;

/** "At 10:30", "10:30 local time": two numbers with a colon may be a score or a scale. */
function isTimeIn(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return (
    text.trim() === words ||
    /(?:\b(?:at|from|until|till|since|before|after|about|around|between|and|to|by)|\d{4},?|\p{L}{3,},) $/u.test(
      text.slice(0, at),
    ) ||
    /^(?:[ap]\.?m\b| (?:[ap]\.?m\b|local|GMT|UTC|\p{Lu}\p{L}+ time|hours|o['\u2019]clock|on \d))/u.test(
      text.slice(at + words.length),
    )
  );
}

function impossibleTimes(text: string): readonly string[] {
  return [...text.matchAll(clock)]
    .filter(({ groups: { hour, minute, half } = {} }) => {
      const [hours, minutes] = [Number(hour), Number(minute ?? 0)];
      if (minutes > 59) return true;
      if (half !== undefined) return hours === 0 || hours > 12;
      return hours > 24 || (hours === 24 && minutes > 0);
    })
    .map(([words]) => words.trim());
}

const clock =
  /(?<![\d.,:+-])(?<hour>\d{1,2}):(?<minute>\d\d)(?!\d)(?:\s?(?<half>[ap])\.?m\b)?|(?<![\d.,:+-])(?<hour>\d{1,2})\s?(?<half>[ap])\.?m\b/giu;
