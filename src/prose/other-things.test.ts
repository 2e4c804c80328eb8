import { expect, test } from 'vitest';
import { proseChecker } from './check-prose.ts';
import type { ProseRecord, Subject } from './types.ts';

const subject = (id: string, kind: string, title: string, edtf: string): Subject => ({
  address: `events/${id}/`,
  title,
  names: [title],
  kind,
  shape: 'point',
  dates: [{ of: 'whole', edtf }],
  bounds: { start: [null, null], end: [null, null] },
  actors: [],
  texts: [],
});
const record: ProseRecord = {
  kinds: [
    { id: 'meeting', one: 'meeting', several: 'meetings' },
    { id: 'order', one: 'order', several: 'orders' },
  ],
  actors: [],
  persons: [],
  subjects: [
    subject('mill', 'meeting', 'Meeting at the water mill', '1995-03-08'),
    subject('mill-before', 'meeting', 'Talks at the water mill', '1994-12-07'),
    subject('order', 'order', 'Order on the bridge', '1995-03-01'),
  ],
};
const check = proseChecker(record);
const dates = (text: string) =>
  check({ text, links: [], apart: [] }, { language: 'en' })
    .filter(({ fact }) => fact === 'date')
    .map(({ verdict }) => verdict);

test.each([
  'The order of 1 March 1995 came a week before the meeting at the water mill.',
  'The meeting at the water mill, unlike that of 7 December 1994, was short.',
  'The meeting at the water mill in December 1994 was long.',
])('may be told of another thing: %s', (text) => {
  expect(dates(text)).not.toContain('contradicted');
});

test.each([
  'The meeting at the water mill was held on 1 March 1995.',
  'The meeting at the water mill of 1 March 1995 was short.',
  'The meeting at the water mill in November 1994 was long.',
])('is told of what is named: %s', (text) => {
  expect(dates(text)).toContain('contradicted');
});
