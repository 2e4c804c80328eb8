import type { Archive } from '../../model/archive.ts';
import { drawnOf } from '../../timeline/data/drawn.ts';
import type { SpanLine } from '../../timeline/list/span-line.ts';
import { leadSpan } from './lead-span.ts';

/** The lead span as the line in the margin of the list; undefined in an archive that has none, or has no day of it. */
export function leadSpanLine(archive: Archive): SpanLine | undefined {
  const span = leadSpan(archive);
  const drawn = span === undefined ? undefined : drawnOf(span);
  return span === undefined || drawn === undefined ? undefined : { id: span.id, drawn };
}
