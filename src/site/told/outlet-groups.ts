import type { CitedSource } from '../../model/cited-sources.ts';
import type { Outlet } from '../../model/outlet.ts';
import { slugOf } from '../../text/slug.ts';
import { compareNames } from '../../words/say.ts';
import { sourceName } from '../../model/source-words.ts';

/** Sources of one outlet, by name. */
export interface OutletGroup {
  /** Names the group in addresses. */
  readonly id: string;
  readonly name: string;
  /** Undefined for a publisher that the vocabulary does not have. */
  readonly outlet: Outlet | undefined;
  readonly sources: readonly CitedSource[];
}

/** Sources by outlet, or by publisher where the vocabulary has none; both in the order of their names. */
export function groupByOutlet(cited: readonly CitedSource[]): readonly OutletGroup[] {
  const groups = new Map<string, CitedSource[]>();
  for (const one of cited) {
    const key = one.outlet === undefined ? one.source.publisher : `outlet ${one.outlet.id}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .map((sources) => {
      const { outlet, source } = sources[0]!;
      const name = outlet?.name ?? source.publisher;
      const ordered = [...sources].sort((a, b) => compareNames(sourceName(a.source), sourceName(b.source)));
      return { id: outlet?.id ?? slugOf(name), name, outlet, sources: ordered };
    })
    .sort((a, b) => compareNames(a.name, b.name));
}
