import { isoDay } from '../../time/edtf/day.ts';
import type { Day } from '../../time/edtf/types.ts';
import { readDays } from '../data/filter.ts';
import type { LaneBy } from '../types.ts';

/** How a view stands: what the address of it says. */
export interface ViewState {
  /** First day in sight, and the last. */
  readonly seen?: readonly [first: Day, last: Day];
  readonly day?: Day;
  readonly lanes: LaneBy;
}

/** Reads `?view=1994-12-12/1995-09-24&day=1995-03-01&lanes=actor`; what cannot be read asks for nothing. */
export function readViewState(query: URLSearchParams): ViewState {
  const [from, to] = (query.get('view') ?? '').split('/').map((text) => readDays(text));
  const day = readDays(query.get('day') ?? '')?.[0];
  const lanes = query.get('lanes');
  return {
    ...(from && to && to[1] > from[0] && { seen: [from[0], to[1]] as const }),
    ...(day !== undefined && { day }),
    lanes: lanes === 'actor' || lanes === 'layer' ? lanes : 'kind',
  };
}

/** The inverse of `readViewState`, as the part of an address from its question mark; other parameters stay. */
export function writeViewState({ seen, day, lanes }: ViewState, query: URLSearchParams): string {
  const written = new URLSearchParams(query);
  const values = {
    view: seen?.map(isoDay).join('/'),
    day: day === undefined ? undefined : isoDay(day),
    lanes: lanes === 'kind' ? undefined : lanes,
  };
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) written.delete(name);
    else written.set(name, value);
  }
  return `?${written.toString().replaceAll('%2F', '/')}`;
}
