import { dayOf, extentOf } from '../../time/bounds/bounds.ts';
import { civilOf } from '../../time/edtf/day.ts';
import { parseEdtf } from '../../time/edtf/parse.ts';
import { mostOf } from '../../text/extremes.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { Place } from '../finding.ts';
import { stringsWithPaths } from '../yaml-file.ts';
import type { Hint } from './addresses.ts';

/** The latest year of the record, where a century lies between it and all others: perhaps a slip, 2202 for 2022. */
export function farYearHints(archive: ArchiveFiles): readonly Hint[] {
  return [...ofRecord(archive), ...ofReading(archive)];
}

/** The latest days on which something was read, looked for or received, where decades lie between them and all others. */
function ofReading({ events, persons, outlets, receipts }: ArchiveFiles): readonly Hint[] {
  const read = [...events, ...persons, ...outlets, ...receipts].flatMap(({ yaml, data }) =>
    stringsWithPaths(data).flatMap(({ text, path }) => {
      const year = readingKeys.has(String(path.at(-1))) ? latestYear(text.slice(0, 10)) : undefined;
      return year === undefined ? [] : [{ year, text, place: (): Place => yaml.placeOf(path) }];
    }),
  );
  const last = mostOf(read.map(({ year }) => year));
  const before = mostOf(read.map(({ year }) => year).filter((year) => year < last));
  return !Number.isFinite(before) || last - before < decades
    ? []
    : read
        .filter(({ year }) => year === last)
        .map(({ text, place }) => ({
          ...place(),
          found: `"${text}" lies ${last - before} years behind every other day of reading: is it a slip?`,
        }));
}

const readingKeys: ReadonlySet<string> = new Set(['accessed', 'lookedFor', 'received']);
const decades = 20;

function ofRecord({ documents, events }: ArchiveFiles): readonly Hint[] {
  const dated = [...documents, ...events].flatMap(({ yaml, data }) =>
    stringsWithPaths(data)
      .filter(({ path }) => path.at(-1) === 'edtf')
      .flatMap(({ text, path }) => {
        const year = latestYear(text);
        return year === undefined ? [] : [{ year, text, place: (): Place => yaml.placeOf(path) }];
      }),
  );
  const last = mostOf(dated.map(({ year }) => year));
  const before = mostOf(dated.map(({ year }) => year).filter((year) => year < last));
  if (!Number.isFinite(before) || last - before < 100) return [];
  return dated
    .filter(({ year }) => year === last)
    .map(({ text, place }) => ({
      ...place(),
      found: `"${text}" lies ${last - before} years after all else in the record: is it a slip?`,
    }));
}

function latestYear(text: string): number | undefined {
  const read = parseEdtf(text);
  if (!read.ok) return undefined;
  const day = dayOf(extentOf(read.value).latest);
  return day === undefined ? undefined : civilOf(day).year;
}
