import { sourceDate } from '../../model/source-date.ts';
import type { Source } from '../../model/source.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { mostOf } from '../../text/extremes.ts';
import type { Day } from '../../time/edtf/types.ts';
import { finding, type Finding } from '../finding.ts';
import { dateOf } from './dates.ts';
import { singleDate } from './worded.ts';
import { stringsWithPaths } from '../yaml-file.ts';
import { unresolved } from './resolve.ts';
import { sidecarNamer } from './seals.ts';

/** Every source that is cited is described: in the event's file, with the person, or in the seed's sidecar. */
export function checkSources({
  documents,
  events,
  persons,
  receipts,
  seeds,
  unread,
}: ArchiveFiles): Finding[] {
  const receiptOf = new Map(receipts.map(({ data }) => [data.seed, data]));
  const sidecarFor = sidecarNamer(seeds.keys());
  return [
    ...receipts.flatMap(({ yaml, data: { published, sources } }) => {
      const reference = { to: 'source', id: published?.source, yaml, path: ['published', 'source'] } as const;
      return unresolved(reference, new Set(Object.keys(sources)), unread);
    }),
    ...documents.flatMap(({ yaml, data: { date, seed } }) => {
      const reference = { to: 'source', id: date?.source, yaml, path: ['date', 'source'] } as const;
      const receipt = receiptOf.get(seed.file);
      const isLost = receipt === undefined && date?.source !== undefined && !unread.has(date.source);
      return isLost
        ? [
            finding(
              'sidecar-missing',
              yaml.placeOf(['date', 'source']),
              date.source ?? '',
              sidecarFor(seed.file)[0],
            ),
          ]
        : unresolved(reference, new Set(Object.keys(receipt?.sources ?? {})), unread);
    }),
    ...events.flatMap(({ yaml, data }) => {
      const known = new Set(Object.keys(data.sources));
      return stringsWithPaths(data).flatMap(({ text, path }) =>
        (path.at(-2) === 'sources' && typeof path.at(-1) === 'number') || path.at(-1) === 'source'
          ? unresolved({ to: 'source', id: text, yaml, path }, known, unread)
          : [],
      );
    }),
    ...persons.flatMap(({ yaml, data }) =>
      data.flatMap(({ offices, sources }, index) => {
        const known = new Set(Object.keys(sources));
        return offices.flatMap((office, place) =>
          office.sources.flatMap((id, key) => {
            const path = [index, 'offices', place, 'sources', key];
            return unresolved({ to: 'source', id, yaml, path }, known, unread);
          }),
        );
      }),
    ),
  ];
}

/** A source whose address carries a day was published on that day, or the day beside it in another time zone. */
export function checkSourceDates({ events, receipts }: ArchiveFiles): Finding[] {
  return [...events, ...receipts].flatMap(({ yaml, data }) =>
    Object.entries(data.sources).flatMap(([key, source]) => {
      const apart = daysApart(source);
      return apart === undefined || apart.days <= 1
        ? []
        : [
            finding(
              'source-date-differs',
              yaml.placeOf(['sources', key, 'date']),
              source.date ?? '',
              apart.carried,
            ),
          ];
    }),
  );
}

/** How many days lie between a source's date and the day in its address; undefined where it has not both. */
export function daysApart({
  url,
  date,
}: Pick<Source, 'url' | 'date'>): { readonly days: number; readonly carried: string } | undefined {
  const [carried, day] = [singleDate(sourceDate({ url })?.date), singleDate(dateOf(date))];
  return carried?.precision !== 'day' || day?.precision !== 'day'
    ? undefined
    : { days: Math.abs(carried.firstDay - day.firstDay), carried: carried.text };
}

/** The last day on which any of some sources was published, by date or address; undefined where one of them has neither. */
export function publishedLast(sources: readonly (Source | undefined)[]): Day | undefined {
  const days = sources.map((source) => singleDate(source && sourceDate(source)?.date));
  const known = days.flatMap((date) => date?.lastDay ?? []);
  return known.length === 0 || known.length < sources.length ? undefined : mostOf(known);
}

/** What a document lacks is missing behind one of its passages. */
export function checkLacking({ documents, unread }: ArchiveFiles): Finding[] {
  return documents.flatMap(({ yaml, data }) => {
    const passages = new Set(data.passages.map(({ id }) => id));
    return data.lacking.flatMap(({ after }, index) =>
      unresolved({ to: 'passage', id: after, yaml, path: ['lacking', index, 'after'] }, passages, unread),
    );
  });
}
