import { dayOf, extentOf } from '../time/bounds/bounds.ts';
import { parseEdtf } from '../time/edtf/parse.ts';
import type { Day } from '../time/edtf/types.ts';
import type { DocumentRecord, EventRecord } from '../model/archive.ts';
import { correctedOf } from '../model/changes.ts';
import type { Source } from '../model/source.ts';

/**
 * The day as of which the record of a document stands: the latest on which it was published, received or corrected, or a
 * source for its facts was published or read. A feed or a sitemap that must say when something changed says this, never
 * the day of a build. Undefined where the record has no such day.
 */
export function recordDayOfDocument({ date, receipt, data }: DocumentRecord): Day | undefined {
  return latest([
    date?.text,
    ...(data.corrected ?? []).map((one) => one.date),
    receipt?.received,
    receipt?.published?.edtf,
    ...sourceDates(Object.values(receipt?.sources ?? {})),
  ]);
}

/** The same of an event, by the documents and the outside sources that tell of it. */
export function recordDayOfEvent(event: EventRecord): Day | undefined {
  const { attestations, context, claims } = event;
  const told = latest([
    ...correctedOf(event).map(({ date }) => date),
    ...sourceDates(Object.values(context?.sources ?? {})),
    ...claims.map(({ asOf }) => asOf?.text),
  ]);
  return latestDay([told, ...attestations.map(({ document }) => recordDayOfDocument(document))]);
}

/** The latest of some days, as far as they are known. */
export function latestDay(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (last, day) => (day !== undefined && (last === undefined || day > last) ? day : last),
    undefined,
  );
}

function sourceDates(sources: readonly Source[]): readonly (string | undefined)[] {
  return sources.flatMap(({ date, accessed }) => [date, accessed]);
}

function latest(moments: readonly (string | undefined)[]): Day | undefined {
  return latestDay(moments.map((moment) => (moment === undefined ? undefined : lastDayOf(moment))));
}

/** The last day of a date in EDTF; of an instant the day where it was noted. */
function lastDayOf(moment: string): Day | undefined {
  const parsed = parseEdtf(moment.replace(/T.*$/, ''));
  return parsed.ok ? dayOf(extentOf(parsed.value).latest) : undefined;
}
