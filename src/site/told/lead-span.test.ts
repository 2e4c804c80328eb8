import { expect, test } from 'vitest';
import { contextEventSchema } from '../../model/event.ts';
import { sampleArchive, sampleSpan } from '../../testing/sample-archive.ts';
import { dayOfLeadSpan } from './lead-span.ts';
import { settings } from '../settings.ts';

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
      { data: sampleSpan({ id: settings.leadSpan }), summary: '' },
      { data: met, summary: '' },
    ],
  });
  return dayOfLeadSpan(
    archive,
    archive.events.find(({ id }) => id === 'met')!,
  );
}

test.each([
  ['2023-03-01', 'day 80 of the blockade'],
  ['[2023-02-24,2023-02-25]', 'day 75 or 76 of the blockade'],
  ['2023-02', 'day 52 to 79 of the blockade'],
  ['2023-02~', 'about day 52 to 79 of the blockade'],
  ['2023-03-01?', 'perhaps day 80 of the blockade'],
  ['2023-03-01%', 'perhaps about day 80 of the blockade'],
  ['[2023-02-24~,2023-02-25]', 'about day 75 or 76 of the blockade'],
  ['2022-12-01', undefined],
])('an event of %s is %s', (edtf, expected) => {
  expect(told(edtf)).toBe(expected);
});
