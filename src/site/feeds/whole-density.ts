import type { Archive } from '../../model/archive.ts';
import { leastOf, mostOf } from '../../text/extremes.ts';
import { asked } from '../../model/asked.ts';
import { densityShape } from '../../timeline/axis/density.ts';
import type { DayScale } from '../../timeline/axis/scale.ts';
import type { PathShape } from '../../timeline/axis/shape.ts';
import { timelineEventsOf } from '../../timeline/data/timeline-event.ts';

/** Height of the drawing, in its own units. */
export const wholeHeight = 40;

/** How many events begin when, over the whole period of an archive: drawn once, and shown with each year framed. */
export const wholeDensity = asked(
  'whole-density',
  ({ events }: Archive): { readonly scale: DayScale; readonly columns: PathShape } => {
    const drawn = timelineEventsOf(events);
    const scale = {
      from: leastOf(drawn.map((event) => event.drawn.from)),
      to: mostOf(drawn.map((event) => event.drawn.to)) + 1,
      start: 1,
      length: 1150,
    };
    const counts = drawn.map((event) => [event.drawn.from, 1] as const);
    return { scale, columns: densityShape(counts, scale, wholeHeight) };
  },
);
