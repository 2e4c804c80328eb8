/** A filter's values and which record has which: `data/search/filter-<name>.json`. */
export interface FilterTable {
  readonly values: readonly string[];
  /** For each record, in order of its number, the places of its values in `values`; a single one stands by itself. */
  readonly records: readonly (number | readonly number[])[];
}

/** The ids of the records that have each value. */
export type HavingValue = ReadonlyMap<string, ReadonlySet<string>>;

/** The table of what each record has. Values are in order of first use, so that the frequent have short places. */
export function tableOf(records: readonly (readonly string[])[]): FilterTable {
  const places = new Map<string, number>();
  for (const value of records.flat()) if (!places.has(value)) places.set(value, places.size);
  return {
    values: [...places.keys()],
    records: records.map((values) => {
      const [first, ...rest] = values.map((value) => places.get(value) ?? 0);
      return first !== undefined && rest.length === 0
        ? first
        : [...(first === undefined ? [] : [first]), ...rest];
    }),
  };
}

/** Reads a table: values in order of the alphabet. */
export function readTable({ values, records }: FilterTable): HavingValue {
  const ids = values.map(() => new Set<string>());
  for (const [number, places] of records.entries())
    for (const place of typeof places === 'number' ? [places] : places) ids[place]?.add(recordId(number));
  return new Map(
    values.map((value, place) => [value, ids[place]!] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The id of a record in the index: its place among all records of the archive, in base 36. */
export function recordId(number: number): string {
  return number.toString(36);
}
