import type { FilterName, SearchIndex } from '../index/index-port.ts';
import { facetNames, type FacetName } from '../index/operators.ts';

/** Values chosen in each facet: any of them within one, all facets together. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface FacetValue {
  readonly value: string;
  /** Records among the hits that have it, whatever else is chosen in the same facet. */
  readonly count: number;
  readonly chosen: boolean;
}

export interface Facet {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
}

/** The ids of the records that have any of the values. */
export async function withAny(
  index: SearchIndex,
  filter: FilterName,
  values: readonly string[],
): Promise<ReadonlySet<string>> {
  const having = await index.having(filter);
  const [only, ...more] = values;
  if (only !== undefined && more.length === 0) return having.get(only) ?? new Set();
  return new Set(values.flatMap((value) => [...(having.get(value) ?? [])]));
}

/** The ids that have a chosen value in every facet that has one chosen. */
export async function narrow(
  index: SearchIndex,
  ids: readonly string[],
  chosen: Chosen,
  without?: FacetName,
): Promise<readonly string[]> {
  const sets = await Promise.all(
    facetNames
      .filter((name) => name !== without && (chosen[name]?.length ?? 0) > 0)
      .map((name) => withAny(index, name, chosen[name] ?? [])),
  );
  return sets.length === 0 ? ids : ids.filter((id) => sets.every((set) => set.has(id)));
}

/** The ids that have none of the values. */
export async function withoutAny(
  index: SearchIndex,
  ids: readonly string[],
  values: Chosen,
): Promise<readonly string[]> {
  // The table of a facet is loaded where something of it is asked.
  const asked = facetNames.filter((name) => (values[name]?.length ?? 0) > 0);
  const sets = await Promise.all(asked.map((name) => withAny(index, name, values[name] ?? [])));
  return ids.filter((id) => !sets.some((set) => set.has(id)));
}

/** How many of the hits have each value; values that none has are left out, unless chosen. */
export async function countFacets(
  index: SearchIndex,
  ids: readonly string[],
  chosen: Chosen,
): Promise<readonly Facet[]> {
  return Promise.all(
    facetNames.map(async (name) => {
      const among = new Set(await narrow(index, ids, chosen, name));
      const values = [...(await index.having(name))].map(([value, having]) => ({
        value,
        count: [...having].reduce((count, id) => count + (among.has(id) ? 1 : 0), 0),
        chosen: chosen[name]?.includes(value) ?? false,
      }));
      return { name, values: values.filter((one) => one.count > 0 || one.chosen) };
    }),
  );
}
