import { viewWords as words } from '../../words/chapters/view.ts';
import { say } from '../../words/say.ts';
import type { Day, DayCount } from '../../time/edtf/types.ts';
import type { ViewEvent } from '../types.ts';

/** An event that happened or went on on a day, or may have. */
export interface EventOnDay {
  readonly event: ViewEvent;
  readonly certain: boolean;
  /** Which day of a span this was, counting the first. */
  readonly dayNumber?: DayCount;
}

/** What went on and what happened on a day; certain ones first. */
export function eventsOnDay(events: readonly ViewEvent[], day: Day): readonly EventOnDay[] {
  return events
    .filter(({ drawn: { from, to, either = [[from, to]] } }) =>
      either.some(([first, last]) => day >= first && day <= last),
    )
    .map((event): EventOnDay => {
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

/** "Road closed, day 88" · "Road closed, day 3 to 20, if it was going on" · "Meeting, possibly" */
export function wordsOnDay({ event, certain, dayNumber }: EventOnDay): string {
  const told = numbered(event.title, dayNumber);
  if (certain) return told;
  return say(event.drawn.form === 'span' ? words.ifGoingOn : words.possibly, { event: told });
}

function numbered(title: string, days: DayCount | undefined): string {
  if (days === undefined) return title;
  const { least: first, most: last = first } = days;
  return first === last
    ? say(words.onDayNumber, { title, day: first })
    : say(words.onDayRange, { title, first, last });
}
