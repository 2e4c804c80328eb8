import { packDays, unpackDays, type PackedValue } from './packed-days.ts';

/** A filter's values and which record has which: `data/search/filter-<name>.json`. */
export interface FilterTable {
  /** In order of first use. */
  readonly values: readonly PackedValue[];
  /**
   * For each record, in order of its number, how many values ago each of its own was first used, and 0 for one that is
   * the next; a single one stands by itself. As records stand in order of date, most of these numbers are the same.
   */
  readonly records: readonly (number | readonly number[])[];
}

/** The ids of the records that have each value. */
export type HavingValue = ReadonlyMap<string, ReadonlySet<string>>;

/** The table of what each record has. Values are in order of first use, so that the frequent have short places. */
export function tableOf(records: readonly (readonly string[])[]): FilterTable {
  const places = new Map<string, number>();
  const agoOf = (value: string) => {
    const place = places.get(value);
    if (place !== undefined) return places.size - place;
    places.set(value, places.size);
    return 0;
  };
  const ago = records.map((values) => {
    const [first, ...rest] = values.map(agoOf);
    return first !== undefined && rest.length === 0
      ? first
      : [...(first === undefined ? [] : [first]), ...rest];
  });
  return { values: packDays([...places.keys()]), records: ago };
}

/** Reads a table: values in order of the alphabet. */
export function readTable({ values: packed, records }: FilterTable): HavingValue {
  const values = unpackDays(packed);
  const ids = values.map(() => new Set<string>());
  let used = 0;
  for (const [number, steps] of records.entries())
    for (const ago of typeof steps === 'number' ? [steps] : steps) {
      const place = used - ago;
      if (ago === 0) used += 1;
      ids[place]?.add(recordId(number));
    }
  return new Map(
    values.map((value, place) => [value, ids[place]!] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The id of a record in the index: its place among all records of the archive, in base 36. */
export function recordId(number: number): string {
  return number.toString(36);
}

/** The id of a record of lines that a page puts together: its place among these. */
export function linesId(number: number): string {
  return `lines-${recordId(number)}`;
}
