import { expect, test } from 'vitest';
import type { EventRecord } from '../../model/archive.ts';
import { contextEventSchema } from '../../model/event.ts';
import { sampleArchive, sampleSpan } from '../../testing/sample-archive.ts';
import { recordOf } from '../../testing/event-records.ts';
import { dayOfLeadSpan, dayToldIn } from './lead-span.ts';

const lead = { event: 'span', noun: 'the flood', called: [] };

function told(edtf: string): string | undefined {
  const met = contextEventSchema.parse({
    id: 'met',
    title: 'Met',
    shape: 'point',
    kind: 'meeting',
    confidence: 'high',
    sources: { a: { publisher: 'A', url: null } },
    claims: [{ of: 'whole', edtf, sources: ['a'] }],
  });
  const archive = sampleArchive({
    documents: [],
    events: [
      { data: sampleSpan({ id: lead.event }), summary: [] },
      { data: met, summary: [] },
    ],
  });
  return dayOfLeadSpan(
    archive,
    archive.events.find(({ id }) => id === 'met')!,
    lead,
  );
}

test.each([
  ['1995-03-01', 'day 80 of the flood'],
  ['[1995-02-24,1995-02-25]', 'day 75 or 76 of the flood'],
  ['1995-02', 'day 52 to 79 of the flood'],
  ['1995-02~', 'about day 52 to 79 of the flood'],
  ['1995-03-01?', 'perhaps day 80 of the flood'],
  ['1995-03-01%', 'perhaps about day 80 of the flood'],
  ['[1995-02-24~,1995-02-25]', 'about day 75 or 76 of the flood'],
  ['1994-12-01', undefined],
])('an event of %s is %s', (edtf, expected) => {
  expect(told(edtf)).toBe(expected);
});

test('the lead span has no day of itself', () => {
  const archive = sampleArchive({ events: [{ data: sampleSpan(), summary: [] }] });
  const span = archive.events.find(({ id }) => id === 'span')!;
  const meeting = archive.events.find(({ id }) => id === 'meeting')!;
  expect(dayOfLeadSpan(archive, meeting, lead)).toBe('day 80 of the flood');
  expect(dayOfLeadSpan(archive, span, lead)).toBeUndefined();
});

const strike = recordOf('strike', 'span', [
  ['start', '1994-12-12'],
  ['end', '1995-04-28'],
  ['end', '1995-09-24'],
]);

test.each<[string, EventRecord, string | undefined]>([
  ['a point', recordOf('a', 'point', [['whole', '1995-03-01']]), 'day 80 of the strike'],
  ['its first day', recordOf('a', 'point', [['whole', '1994-12-12']]), 'day 1 of the strike'],
  ['the first candidate end', recordOf('a', 'point', [['whole', '1995-04-28']]), 'day 138 of the strike'],
  [
    'the day after it',
    recordOf('a', 'point', [['whole', '1995-04-29']]),
    'day 139 of the strike, if it had not ended',
  ],
  [
    'the last candidate end',
    recordOf('a', 'point', [['whole', '1995-09-24']]),
    'day 287 of the strike, if it had not ended',
  ],
  ['the day after that', recordOf('a', 'point', [['whole', '1995-09-25']]), undefined],
  ['a span', recordOf('a', 'span', [['whole', '1995-03-01/1995-10']]), 'began on day 80 of the strike'],
  [
    'a span that began about then',
    recordOf('a', 'span', [['whole', '1995-02~/1995-10']]),
    'began on about day 52 to 79 of the strike',
  ],
  ['a series', recordOf('a', 'series', [['whole', '1995-03-01']]), undefined],
  ['what is known to the year', recordOf('a', 'point', [['whole', '1995']]), undefined],
  ['the span itself', strike, undefined],
])('%s', (_, event, day) => {
  expect(dayToldIn(strike, 'the strike', event)).toBe(day);
});

test('of a span that may have begun earlier the number is the least', () => {
  const older = recordOf('older', 'span', [
    ['start', '[..1994-12-12]'],
    ['end', 'open'],
  ]);
  const event = recordOf('a', 'point', [['whole', '1995-03-01']]);
  expect(dayToldIn(older, 'the strike', event)).toBe('day 80 or later of the strike');
});
