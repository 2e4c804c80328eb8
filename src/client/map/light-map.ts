import { ranOn } from '../../time/bounds/ran-on.ts';
import { readDays, type Filter } from '../../timeline/data/filter.ts';
import type { ViewEvent } from '../../timeline/types.ts';

/** An event that answers what is asked for; not certain where only its possible days do. */
export interface FoundEvent {
  readonly event: ViewEvent;
  readonly certain: boolean;
}

/** Sets off the places of events that were found, and the roads as they ran in the days asked for. */
export function lightMap(
  root: ParentNode,
  {
    filter,
    found,
    placeOf,
  }: {
    readonly filter: Filter;
    readonly found: readonly FoundEvent[];
    /** The id of the place that a link leads to. */
    readonly placeOf: (link: Element) => string | undefined;
  },
): void {
  const lit = new Set(found.flatMap(({ event: { places } }) => places));
  const certain = new Set(found.flatMap(({ event: { places }, certain: is }) => (is ? places : [])));
  for (const mark of root.querySelectorAll<SVGElement>('[data-place]')) {
    const ids = mark.dataset['place']?.split(' ') ?? [];
    const isLit = ids.some((id) => lit.has(id));
    mark.classList.toggle('lit', isLit);
    mark.classList.toggle(
      'chosen',
      ids.some((id) => filter.places.includes(id)),
    );
    mark.classList.toggle('maybe', isLit && !ids.some((id) => certain.has(id)));
  }
  const first = readDays(filter.from ?? '')?.[0] ?? -Infinity;
  const last = readDays(filter.to ?? '')?.[1] ?? Infinity;
  for (const course of root.querySelectorAll<SVGElement>('.course')) {
    const [from, to, sureFrom, sureTo] = (['from', 'to', 'sureFrom', 'sureTo'] as const).map((name) => {
      const day = course.dataset[name] ?? '';
      return day === '' ? undefined : Number(day);
    });
    const ran = ranOn({ from, to, sureFrom, sureTo }, { from: first, to: last });
    course.classList.toggle('off', ran === 'no');
    course.classList.toggle('maybe', ran === 'maybe');
  }
  for (const link of root.querySelectorAll('a')) {
    const place = placeOf(link);
    if (place === undefined) continue;
    if (filter.places.includes(place)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
