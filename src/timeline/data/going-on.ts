import type { Day, DayCount } from '../../time/edtf/types.ts';
import type { ViewEvent } from './wire.ts';

/** A span or series that went on, or may have, on a day. */
export interface GoingOn {
  readonly event: ViewEvent;
  readonly certain: boolean;
  /** Which day of it this was, counting the first; absent for a series. */
  readonly dayNumber?: DayCount;
}

/** What was going on on a day, and what happened on it; certain ones first. */
export function goingOn(events: readonly ViewEvent[], day: Day): readonly GoingOn[] {
  return events
    .filter(({ drawn: { from, to, either = [[from, to]] } }) =>
      either.some(([first, last]) => day >= first && day <= last),
    )
    .map((event): GoingOn => {
      const { form, from, certainFrom, certainTo } = event.drawn;
      return {
        event,
        certain: day >= certainFrom && day <= certainTo,
        ...(form === 'span' && {
          dayNumber: { least: Math.max(day - certainFrom + 1, 1), most: day - from + 1 },
        }),
      };
    })
    .sort((a, b) => Number(b.certain) - Number(a.certain) || a.event.drawn.from - b.event.drawn.from);
}

/** "Lachen corridor stoppage, day 88" · "Meeting, possibly" */
export function toldGoingOn({ event, certain, dayNumber }: GoingOn): string {
  const days =
    dayNumber === undefined
      ? ''
      : `, day ${dayNumber.least === dayNumber.most ? dayNumber.least : `${dayNumber.least} to ${dayNumber.most}`}`;
  return `${event.title}${days}${certain ? '' : event.drawn.form === 'span' ? ', if it was going on' : ', possibly'}`;
}
