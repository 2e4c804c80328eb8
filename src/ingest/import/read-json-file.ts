import { z } from 'zod';
import { parseYaml } from '../../text/frontmatter.ts';
import { positionsIn } from '../../text/positions.ts';
import { yamlPlaces } from '../yaml-file.ts';
import { entryFaults, type PlaceOf } from './entry-faults.ts';
import { readArchiveEvents } from './read-archive-events.ts';
import type { Imported, ReadFile, Told } from './imported.ts';
import { readSlide, type SlideDate } from './slide.ts';
import type { CellProblem } from '../table/cell-problem.ts';
import type { DateReader } from './written-date.ts';

const part = z
  .union([z.string(), z.number()])
  .optional()
  .transform((value) => (value === undefined ? '' : String(value).trim()));
const dateSchema = z.object({
  year: part,
  month: part,
  day: part,
  hour: part,
  minute: part,
  second: part,
  display_date: part,
});
const textSchema = z.object({ headline: z.string().default(''), text: z.string().default('') });
const slideSchema = z.object({
  start_date: dateSchema,
  end_date: dateSchema.optional(),
  text: textSchema.optional(),
  display_date: part,
  group: part,
  unique_id: z.string().optional(),
  media: z
    .object({ url: z.string().default(''), caption: z.string().default(''), credit: z.string().default('') })
    .optional(),
});
/** A timeline of TimelineJS 3; what draws it alone is passed over. */
const timelineSchema = z.object({
  title: z.unknown().optional(),
  events: z.array(z.unknown()),
  eras: z.array(z.unknown()).default([]),
});

/** Reads JSON of TimelineJS, or the `events.json` of an archive like this. */
export function readJsonFile(text: string, reader: DateReader): ReadFile {
  const nothing = { events: [], told: [], header: [] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const at = parseYaml(text).errors[0]?.pos[0] ?? 0;
    const { line, column } = positionsIn(text)(at);
    return {
      ...nothing,
      problems: [
        {
          row: line,
          column,
          found: `it is no JSON: ${(error as Error).message}`,
          instead: 'the file as it was downloaded',
        },
      ],
    };
  }
  const placeOf = placesIn(text);
  if (typeof value === 'object' && value !== null && 'archive' in value)
    return readArchiveEvents(value, reader, placeOf);
  const timeline = timelineSchema.safeParse(value);
  if (!timeline.success)
    return {
      ...nothing,
      problems: [
        {
          row: 1,
          column: 1,
          found: 'it is neither a timeline of TimelineJS nor the events of an archive',
          instead: 'an object with a list `events`',
        },
      ],
    };
  return readSlides(timeline.data, reader, placeOf);
}

function readSlides(
  { title, events, eras }: z.infer<typeof timelineSchema>,
  reader: DateReader,
  placeOf: PlaceOf,
): ReadFile {
  const found: Imported[] = [];
  const told: Told[] =
    title === undefined
      ? []
      : [{ row: 1, column: 1, said: 'the title of the timeline, which is no event, is left out' }];
  const problems: CellProblem[] = [];
  const lists = [
    ['events', events, 'event'],
    ['eras', eras, 'era'],
  ] as const;
  for (const [list, slides, name] of lists)
    slides.forEach((one, index) => {
      const place = placeOf([list, index]);
      const slide = slideSchema.safeParse(one);
      if (!slide.success) {
        const entry = { value: one, path: [list, index], name: `${name} ${index + 1}` };
        for (const fault of entryFaults(entry, slideSchema, slide.error.issues, placeOf))
          problems.push(fault);
        return;
      }
      const { data } = slide;
      const read = readSlide(
        {
          ...place,
          label: `${name} ${index + 1}`,
          ...(data.unique_id !== undefined && { id: data.unique_id }),
          headline: data.text?.headline ?? '',
          text: data.text?.text ?? '',
          start: slideDate(data.start_date, data.display_date),
          ...(data.end_date !== undefined && { end: slideDate(data.end_date, '') }),
          group: data.group || (name === 'era' ? 'era' : ''),
          media: data.media ?? { url: '', caption: '', credit: '' },
        },
        reader,
      );
      if (read.kind === 'event') {
        found.push(read.event);
        for (const one of read.told) told.push(one);
      } else if (read.kind === 'wrong')
        for (const { part: end, found: what, instead } of read.faults)
          problems.push({
            ...placeOf([list, index, `${end}_date`]),
            found: `${name} ${index + 1}: ${what}`,
            instead,
          });
    });
  return { events: found, told, problems, header: [] };
}

function slideDate(
  { year, month, day, hour, minute, second, display_date }: z.infer<typeof dateSchema>,
  display: string,
): SlideDate {
  // A minute of no hour is no time of day, and is told.
  const clock = [hour.padStart(hour === '' ? 0 : 2, '0'), minute.padStart(2, '0'), second.padStart(2, '0')];
  const isEmpty = hour + minute + second === '';
  const isInWords = !/^-?\d*$/.test(hour) && minute + second === '';
  const time = isInWords ? hour : clock.slice(0, second === '' ? 2 : 3).join(':');
  return { year, month, day, time: isEmpty ? '' : time, display: display_date || display };
}

/** Where values stand. JSON is YAML, whose reader knows the places of all of them. */
function placesIn(text: string): PlaceOf {
  const places = yamlPlaces('', text);
  return (path) => {
    const { line, column } = places.placeOf(path);
    return { row: line, column };
  };
}
