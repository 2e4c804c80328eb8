import { latestDay, recordDayOfDocument, recordDayOfEvent } from '../../exports/record-days.ts';
import type { Archive } from '../../model/archive.ts';
import { asked } from '../../model/asked.ts';
import type { Day } from '../../time/edtf/types.ts';

/** The day as of which the archive's record stands. */
export const recordDay = asked('record-day', ({ documents, events }: Archive): Day | undefined =>
  latestDay([...documents.map(recordDayOfDocument), ...events.map(recordDayOfEvent)]),
);
