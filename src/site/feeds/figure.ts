import type { Archive, EventRecord } from '../../model/archive.ts';
import { asked } from '../../model/asked.ts';
import { candidatesOf } from '../../model/candidates.ts';
import { knownDay, latestDocument } from '../../model/queries.ts';
import { toldDate } from '../../model/told.ts';
import { leastOf, mostOf } from '../../text/extremes.ts';
import { onlyDay } from '../../time/bounds/bounds.ts';
import { timelineEventOf, timelineEventsOf } from '../../timeline/data/timeline-event.ts';
import type { FigureEvent, FigureInput, FigureLead } from '../../timeline/strip/figure-parts.ts';
import { wholePeriod, type Fold } from '../../timeline/strip/folds.ts';
import { lensesOf } from '../../timeline/strip/lenses.ts';
import { leadSpan } from '../told/lead-span.ts';

/** What the timeline's first drawing shows of an archive; undefined where no time is denser than the rest. */
export function figureOf(archive: Archive): FigureInput | undefined {
  const events = figureEventsOf(archive.events);
  const whole = periodOf(archive);
  if (whole === undefined) return undefined;
  const lead = leadOf(archive, events);
  const { busy, densest } = lensesOf(events, whole, lead?.event);
  if (busy === undefined) return undefined;
  const markedDay = knownDay(latestDocument(archive)?.date);
  return {
    events,
    whole,
    lenses: { busy, ...(densest !== undefined && { densest }) },
    ...(lead !== undefined && { lead }),
    ...(markedDay !== undefined && { markedDay }),
    glyphOf: ({ kind }) => archive.kinds.get(kind)?.glyph ?? 'circle',
  };
}

/** The period of all events of an archive; undefined where none can be drawn. */
export const periodOf = asked('period', ({ events }: Archive): Fold | undefined => {
  const drawn = timelineEventsOf(events);
  return drawn.length === 0
    ? undefined
    : wholePeriod(
        leastOf(drawn.map((event) => event.drawn.from)),
        mostOf(drawn.map((event) => event.drawn.to)),
      );
});

/** Those of some events that can be drawn. */
export function figureEventsOf(events: readonly EventRecord[]): readonly FigureEvent[] {
  return events.map(figureEvent).filter((event) => event !== undefined);
}

function figureEvent(event: EventRecord): FigureEvent | undefined {
  const drawn = timelineEventOf(event);
  return drawn && { ...drawn, headline: event.headline === true, words: toldDate(event) };
}

function leadOf(archive: Archive, events: readonly FigureEvent[]): FigureLead | undefined {
  const span = leadSpan(archive);
  const event = events.find(({ id }) => id === span?.id);
  if (span === undefined || event === undefined || event.drawn.form !== 'span') return undefined;
  const firstDay = onlyDay(span.bounds.start);
  const ends = candidatesOf(span, 'end').filter(({ letter }) => letter !== undefined).length;
  return { event, ends, ...(firstDay !== undefined && { firstDay }) };
}
