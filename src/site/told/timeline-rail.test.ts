import { expect, test, vi } from 'vitest';
import { sampleArchive, sampleDocument, sampleSpan } from '../../testing/sample-archive.ts';
import { isoDay } from '../../time/edtf/day.ts';
import { timelineRail } from './timeline-rail.ts';

const lead = 'lead';
vi.mock('../archive-settings.ts', () => ({
  archiveSettings: { leadSpan: { event: 'lead', noun: 'the stoppage', called: [] } },
}));

test('the rail is the lead span, with the days that are claimed and the last of attestation', () => {
  const event = sampleDocument().events.find(({ id }) => id === 'span')!;
  const document = (id: string, asOf: string) =>
    sampleDocument({
      id,
      events: [
        {
          ...event,
          id: lead,
          claims: event.claims.map((claim) => ({ ...claim, ...(claim.open && { asOf }) })),
        },
      ],
    });
  const rail = timelineRail(
    sampleArchive({
      documents: [document('one', '2023-03-09'), document('two', '2023-02-01')],
      events: [{ data: sampleSpan({ id: lead }), summary: [] }],
    }),
  );
  expect(rail?.id).toBe(lead);
  expect(rail?.claimed.map(isoDay)).toEqual(['2022-12-12', '2022-12-11', '2023-04-28', '2023-09-24']);
  expect(isoDay(rail!.attestedUntil!)).toBe('2023-03-09');
});

test('an archive without the lead span has none', () => {
  expect(timelineRail(sampleArchive())).toBeUndefined();
});
