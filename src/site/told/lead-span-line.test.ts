import { expect, test } from 'vitest';
import { lead, testOfLead } from '../../testing/lead-span.ts';
import { sampleArchive, sampleDocument, sampleSpan } from '../../testing/sample-archive.ts';
import { isoDay } from '../../time/edtf/day.ts';
import { leadSpanLine } from './lead-span-line.ts';

/** An archive whose documents attest, each on a day, that the lead span goes on. */
function attestedOn(...days: readonly string[]) {
  const event = sampleDocument().events.find(({ id }) => id === 'span')!;
  return days.map((asOf) =>
    sampleDocument({
      id: `of-${asOf}`,
      events: [
        {
          ...event,
          id: lead,
          title: 'A stoppage',
          claims: event.claims.map((claim) => ({ ...claim, ...(claim.open && { asOf }) })),
        },
      ],
    }),
  );
}

testOfLead('the line is the lead span, from its first day to the last that is named as its end', () => {
  const events = [{ data: sampleSpan({ id: lead }), summary: [] }];
  const line = leadSpanLine(sampleArchive({ documents: attestedOn('1995-03-09'), events }));
  expect(line?.id).toBe(lead);
  expect([line!.drawn.from, line!.drawn.certainTo, line!.drawn.to].map(isoDay)).toEqual([
    '1994-12-12',
    '1995-04-28',
    '1995-09-24',
  ]);
});

testOfLead('without an end it is certain up to the last day on which it is attested', () => {
  const line = leadSpanLine(sampleArchive({ documents: attestedOn('1995-03-09', '1995-02-01'), events: [] }));
  expect([line!.drawn.certainTo, line!.drawn.to].map(isoDay)).toEqual(['1995-03-09', '1995-03-09']);
});

test('an archive without the lead span has none', () => {
  expect(leadSpanLine(sampleArchive())).toBeUndefined();
});
