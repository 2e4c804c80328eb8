import type { ContextEvent } from './event.ts';

/** How many sources an event may be said to have: each date with all claims of it, each version, each claim, and all. */
export function sourceCountsOf({
  claims,
  disagreements,
  sources,
}: Pick<ContextEvent, 'claims' | 'disagreements' | 'sources'>): readonly number[] {
  const byDate = Map.groupBy(claims, ({ of, edtf }) => `${of} ${edtf}`);
  const counts = [
    Object.keys(sources).length,
    ...claims.map((one) => one.sources.length),
    ...[...byDate.values()].map((some) => new Set(some.flatMap((one) => one.sources)).size),
    ...disagreements.flatMap(({ versions }) => versions.map((one) => one.sources.length)),
  ];
  return [...new Set(counts)].sort((a, b) => a - b);
}
