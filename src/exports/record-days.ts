import { asked } from '../model/asked.ts';
import { dayOf, extentOf } from '../time/bounds/bounds.ts';
import { parseEdtf } from '../time/edtf/parse.ts';
import type { Day } from '../time/edtf/types.ts';
import type { Archive, DocumentRecord, EventRecord } from '../model/archive.ts';
import { correctedOf } from '../model/changes.ts';
import { isDraft } from '../model/queries.ts';
import { sourceDate } from '../model/source-date.ts';
import type { Source } from '../model/source.ts';

/**
 * The last day on which the archive did something to a document, as far as its record says: received it, read a source
 * for its facts, or corrected it. The day on which others published something is none. Undefined where nothing is noted.
 */
export function changedDayOfDocument({ receipt, data }: DocumentRecord): Day | undefined {
  return latest([
    receipt?.received,
    ...(data.corrected ?? []).map(({ date }) => date),
    ...readDays(Object.values(receipt?.sources ?? {})),
  ]);
}

/** The same of an event: read a source for it, looked for a side's account, corrected it, or did so to its documents. */
export function changedDayOfEvent(event: EventRecord): Day | undefined {
  const { attestations, context } = event;
  return latestDay([
    latest([
      ...correctedOf(event).map(({ date }) => date),
      ...readDays(Object.values(context?.sources ?? {})),
      ...(context?.accounts ?? []).map(({ lookedFor }) => lookedFor),
    ]),
    ...attestations.map(({ document }) => changedDayOfDocument(document)),
  ]);
}

/**
 * The day of change for a format that demands one (Atom, iCalendar): what is noted of the thing itself, else the day as of
 * which the whole record stands, in which it is as it is shown, else the last day that the record tells of. Every feed and
 * calendar says this day.
 */
export function changedDayIn(archive: Archive, changed: Day | undefined): Day | undefined {
  return shownDayIn(archive, changed) ?? lastToldDay(archive);
}

/** The same for a format that demands none (sitemaps, heads of pages): undefined where the archive notes no day at all. */
export function shownDayIn(archive: Archive, changed: Day | undefined): Day | undefined {
  return changed ?? recordDay(archive);
}

/**
 * The day as of which the record of an archive stands: the latest on which anything of what it publishes was published,
 * received, read or corrected. Never the day of a build; undefined where it has no such day.
 */
export const recordDay = asked(
  'record-day',
  ({ documents, events }: Pick<Archive, 'documents' | 'events'>): Day | undefined =>
    latestDay([
      ...documents.filter(({ data }) => data.reviewed).flatMap(daysOfDocument),
      ...events.filter((event) => !isDraft(event)).flatMap(daysOfEvent),
    ]),
);

const lastToldDay = asked('last-told-day', ({ events }: Pick<Archive, 'events'>): Day | undefined =>
  latestDay(events.flatMap(({ bounds }) => [dayOf(bounds.start.earliest), dayOf(bounds.end.latest)])),
);

/** The latest of some days, as far as they are known. */
export function latestDay(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (last, day) => (day !== undefined && (last === undefined || day > last) ? day : last),
    undefined,
  );
}

function daysOfDocument(document: DocumentRecord): readonly (Day | undefined)[] {
  const { date, receipt } = document;
  return [
    changedDayOfDocument(document),
    latest([date?.text, receipt?.published?.edtf, ...publishedDays(Object.values(receipt?.sources ?? {}))]),
  ];
}

function daysOfEvent(event: EventRecord): readonly (Day | undefined)[] {
  const { context, claims } = event;
  return [
    changedDayOfEvent(event),
    latest([
      ...publishedDays(Object.values(context?.sources ?? {})),
      ...claims.map(({ asOf }) => asOf?.text),
    ]),
  ];
}

function readDays(sources: readonly Source[]): readonly (string | undefined)[] {
  return sources.map(({ accessed }) => accessed);
}

function publishedDays(sources: readonly Source[]): readonly (string | undefined)[] {
  return sources.map((source) => sourceDate(source)?.date.text);
}

function latest(moments: readonly (string | undefined)[]): Day | undefined {
  return latestDay(moments.map((moment) => (moment === undefined ? undefined : lastDayOf(moment))));
}

/** The last day of a date in EDTF; of an instant the day where it was noted. */
function lastDayOf(moment: string): Day | undefined {
  const parsed = parseEdtf(moment.replace(/T.*$/, ''));
  return parsed.ok ? dayOf(extentOf(parsed.value).latest) : undefined;
}
