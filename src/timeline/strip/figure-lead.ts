import type { Day } from '../../time/edtf/types.ts';
import { timelineWords as words } from '../../words/chapters/timeline.ts';
import { wordsOfDay } from '../../words/dates.ts';
import { numberWords, say } from '../../words/say.ts';
import type { FigureInput } from './figure-parts.ts';

/** A day of the lead span that its scale numbers. */
export interface NumberedDay {
  readonly day: Day;
  readonly label: string;
  readonly kind: 'first' | 'turn' | 'marked' | 'plain';
}

const steps = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000];

/** The days of the lead span that are numbered: its first, the first on which it may have ended, the marked, and round ones. */
export function numberedDays(
  { lead, markedDay }: Pick<FigureInput, 'lead' | 'markedDay'>,
  unitsPerDay: number,
  apart: { readonly round: number; readonly special: number },
): readonly NumberedDay[] {
  if (lead?.firstDay === undefined) return [];
  const { firstDay, event } = lead;
  const { certainTo, to } = event.drawn;
  const numberOf = (day: Day) => day - firstDay + 1;
  const told = (day: Day) => say(words.figureDay, { day: numberOf(day) });
  const special: NumberedDay[] = [{ day: firstDay, label: told(firstDay), kind: 'first' }];
  if (markedDay !== undefined && markedDay > firstDay && markedDay <= to)
    special.push({ day: markedDay, label: told(markedDay), kind: 'marked' });
  if (certainTo > firstDay && certainTo < to)
    special.push({ day: certainTo, label: told(certainTo), kind: 'turn' });
  const kept = special.filter((one, index) =>
    special.slice(0, index).every(({ day }) => Math.abs(day - one.day) * unitsPerDay >= apart.special),
  );
  const step = steps.find((one) => one * unitsPerDay >= apart.round) ?? 100_000;
  const round: NumberedDay[] = [];
  for (let number = step; number <= numberOf(to); number += step) {
    const day = firstDay + number - 1;
    if (kept.every((one) => Math.abs(one.day - day) * unitsPerDay >= apart.special))
      round.push({ day, label: numberWords(number), kind: 'plain' });
  }
  return [...kept, ...round];
}

/** "28 April 1995: the first of 4 candidate ends"; undefined where they do not differ. */
export function turnWords({ lead }: Pick<FigureInput, 'lead'>): string | undefined {
  if (lead === undefined || lead.ends < 2) return undefined;
  const { certainTo, to, from } = lead.event.drawn;
  if (certainTo >= to || certainTo < from) return undefined;
  return say(words.figureFirstEnd, { day: wordsOfDay(certainTo), count: lead.ends });
}
