import { expect, test } from 'vitest';
import { contextEventSchema } from '../../model/event.ts';
import { sampleArchive, sampleSpan } from '../../testing/sample-archive.ts';
import { dayOfLeadSpan } from './lead-span.ts';

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
  ['2023-03-01', 'day 80 of the flood'],
  ['[2023-02-24,2023-02-25]', 'day 75 or 76 of the flood'],
  ['2023-02', 'day 52 to 79 of the flood'],
  ['2023-02~', 'about day 52 to 79 of the flood'],
  ['2023-03-01?', 'perhaps day 80 of the flood'],
  ['2023-03-01%', 'perhaps about day 80 of the flood'],
  ['[2023-02-24~,2023-02-25]', 'about day 75 or 76 of the flood'],
  ['2022-12-01', undefined],
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
