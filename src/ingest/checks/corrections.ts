import type { Correction } from '../../model/correction.ts';
import type { Source } from '../../model/source.ts';
import { leastOf, mostOf } from '../../text/extremes.ts';
import { dayOf, extentOf } from '../../time/bounds/bounds.ts';
import { dayFromCivil, isoDay } from '../../time/edtf/day.ts';
import type { Day } from '../../time/edtf/types.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding } from '../finding.ts';
import type { Path, YamlPlaces } from '../yaml-file.ts';
import { dateOf } from './dates.ts';
import { singleDate } from './worded.ts';

/**
 * A correction is dated by one day, month or year, not before its page can have been published, and told once. Whether
 * its day has come nobody can tell here, where no clock is read.
 */
export function checkCorrections({ documents, events, essays, pages, receipts }: ArchiveFiles): Finding[] {
  const receiptOf = new Map(receipts.map(({ data }) => [data.seed, data]));
  const documentDays = (seed: string, date: string | undefined) =>
    latestOf([firstDay(date), firstDay(receiptOf.get(seed)?.received)]);
  const ofDocuments = documents.map(({ data }) => ({
    data,
    since: documentDays(data.seed.file, data.date?.edtf),
  }));
  const attested = Map.groupBy(
    ofDocuments.flatMap(({ data, since }) => data.events.map(({ id }) => ({ id, since }))),
    ({ id }) => id,
  );
  return [
    ...documents.flatMap(({ yaml, data }, at) => {
      const since = ofDocuments[at]?.since;
      return [
        ...checked(yaml, data.corrected, ['corrected'], since),
        ...data.events.flatMap(({ corrected }, index) =>
          checked(yaml, corrected, ['events', index, 'corrected'], since),
        ),
      ];
    }),
    ...events.flatMap(({ yaml, data }) => {
      const told = (attested.get(data.id) ?? []).map(({ since }) => since);
      return checked(yaml, data.corrected, ['corrected'], firstToldOf(data, told));
    }),
    ...essays.flatMap(({ yaml, data }) => checked(yaml, data.corrected, ['corrected'], firstDay(data.date))),
    ...pages.flatMap(({ yaml, data }) => checked(yaml, data.corrected, ['corrected'], undefined)),
  ];
}

// Before it no page of any site was published, whatever else is known of one.
const firstDayOfTheWeb: Day = dayFromCivil(1990, 1, 1);

function checked(
  yaml: YamlPlaces,
  corrected: readonly Correction[] | undefined,
  path: Path,
  since: Day | undefined,
): Finding[] {
  const first = mostOf([since ?? firstDayOfTheWeb, firstDayOfTheWeb]);
  const seen = new Set<string>();
  return (corrected ?? []).flatMap(({ date, what, why }, index) => {
    const told = JSON.stringify([date, what, why].map((text) => text.trim()));
    if (seen.has(told)) return [finding('correction-twice', yaml.placeOf([...path, index]))];
    seen.add(told);
    const read = dateOf(date);
    if (read === undefined) return [];
    const place = () => yaml.placeOf([...path, index, 'date']);
    const one = singleDate(read);
    if (one === undefined || !['day', 'month', 'year'].includes(one.precision))
      return [finding('correction-date-vague', place(), date)];
    return one.lastDay < first ? [finding('correction-too-early', place(), date, isoDay(first))] : [];
  });
}

interface Told {
  readonly claims: readonly {
    readonly of: 'whole' | 'start' | 'end';
    readonly edtf?: string | undefined;
  }[];
  readonly sources: Readonly<Record<string, Source>>;
}

/**
 * The earliest day on which a page can tell of an event: when it can have begun, or earlier, when something that tells of
 * it came out or was read, as of what is planned. Undefined where no start is told, or any of that has no limit.
 */
function firstToldOf({ claims, sources }: Told, documents: readonly (Day | undefined)[]): Day | undefined {
  const starts = claims.flatMap(({ of, edtf }) => (of === 'end' || edtf === undefined ? [] : [edtf]));
  const dates = [
    ...starts,
    ...Object.values(sources).flatMap(({ date, accessed }) =>
      [date, accessed].filter((one) => one !== undefined),
    ),
  ];
  const days = [...dates.map(firstDay), ...documents];
  const known = days.filter((day) => day !== undefined);
  return starts.length === 0 || known.length < days.length ? undefined : leastOf(known);
}

/** The first day of a date in EDTF; of an instant the day where it was noted. */
function firstDay(moment: string | undefined): Day | undefined {
  const date = dateOf(moment?.replace(/T.*$/, ''));
  return date === undefined ? undefined : dayOf(extentOf(date).earliest);
}

function latestOf(days: readonly (Day | undefined)[]): Day | undefined {
  const known = days.filter((day) => day !== undefined);
  return known.length === 0 ? undefined : mostOf(known);
}
