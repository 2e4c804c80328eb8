import { proseBlocks } from '../../mdx/prose.ts';
import type { ContextEvent } from '../../model/event.ts';
import { sentenceDates } from '../../prose/find-dates.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import { isoDay } from '../../time/edtf/day.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { dateOf } from './dates.ts';
import { orSettle } from './event-words.ts';
import { singleDate } from './worded.ts';

/**
 * "One source gives the day after", in an essay or a page: the event that the sentence leads to has a claim of that day,
 * beside the day that the sentence names, else beside the one that most of its sources give.
 */
export function besideDayHints({ essays, pages, events, settings }: ArchiveFiles): readonly Hint[] {
  if (!/^en\b/i.test(settings?.data.language ?? 'en')) return [];
  return [...essays, ...pages].flatMap((file) => ofProse(file, events));
}

type Prose = MdxFile<{ readonly settled: ContextEvent['settled'] }>;

function ofProse(
  { file, text: source, bodyStart, data }: Prose,
  events: readonly MdxFile<ContextEvent>[],
): readonly Hint[] {
  return proseBlocks(source, bodyStart).flatMap(({ text, links, placeAt }) =>
    sentencesOf(text, 'en').flatMap(({ start, end }) => {
      const sentence = text.slice(start, end);
      const told = besideForm.exec(sentence);
      const led = links.filter((link) => link.start < end && link.end > start);
      const [event, ...others] = events.filter(({ data: { id } }) =>
        led.some(({ address }) => address === `events/${id}/`),
      );
      const { day = '', side = '' } = told?.groups ?? {};
      if (told === null || event === undefined || others.length > 0) return [];
      const able = daysBeside(event.data, sentence, side === 'before' ? -1 : 1);
      return able === 'so' || able === undefined || data.settled.some(({ words }) => words === told[0])
        ? []
        : [
            {
              file,
              ...placeAt(start + told.index + told[0].length - day.length),
              found: `${shown(day)} is told, and no claim of "${event.data.id}" gives it: beside ${able.beside} stands ${able.days}; correct it, or ${orSettle(told[0])}`,
            },
          ];
    }),
  );
}

const besideForm =
  /\b(?:(?:sources?|reports?|papers?|others?|another|two|three|(?:a|the) (?:second|third|fourth|fifth|sixth)|one) (?:(?:source|report|paper)s? )?(?:gives?|gave|ha[sd]|have|names?|named|says?|said)(?: only| it as| for it)?|(?:a|the) (?:second|third|fourth|fifth|sixth)) (?<day>the day (?<side>before|after))\b/i;

/** Undefined where the event has one day, or none; the days that stand beside the one meant where none lies on that side. */
function daysBeside({ claims }: ContextEvent, sentence: string, step: 1 | -1) {
  const named = sentenceDates(sentence, 'en').flatMap(
    ({ plain }) => singleDate(dateOf(plain))?.firstDay ?? [],
  );
  const parts = [...Map.groupBy(claims, ({ of }) => of).values()].flatMap((some) => {
    const days = some.flatMap(({ edtf, sources, adopted }) => {
      const date = singleDate(dateOf(edtf));
      return date === undefined || date.firstDay !== date.lastDay
        ? []
        : [{ day: date.firstDay, weight: sources.length + (adopted === true ? 1000 : 0) }];
    });
    const all = [...new Set(days.map(({ day }) => day))];
    const weightOf = (day: number) =>
      days.reduce((sum, one) => (one.day === day ? sum + one.weight : sum), 0);
    const main =
      all.find((day) => named.includes(day)) ?? all.toSorted((a, b) => weightOf(b) - weightOf(a))[0];
    return main === undefined || all.length < 2 ? [] : [{ main, all }];
  });
  const [first] = parts;
  if (first === undefined) return undefined;
  if (parts.some(({ main, all }) => all.includes(main + step))) return 'so';
  const besides = first.all.filter((day) => day !== first.main).map((day) => isoDay(day));
  return { beside: isoDay(first.main), days: besides.join(', ') };
}
