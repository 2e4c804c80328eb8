import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { otherDateHints } from './dates-of-others.ts';
import { toldNumberHints } from './told-numbers.ts';
import { toldSourceHints } from './told-sources.ts';

interface Told {
  readonly title?: string;
  readonly fields?: string;
  readonly body?: string;
  readonly confidence?: string;
}

function archiveOf({ title = 'Talks', fields = '', body = 'They met.', confidence = 'high' }: Told) {
  const event = (id: string, of: string, name: string, date: string, text: string, kind: string) => `---
id: "${id}"
title: "${name}"
shape: "point"
kind: "${kind}"
${date}
${of}
sources:
  a: { publisher: "A", url: null, date: "1994-03-02" }
  b: { publisher: "B", url: null, date: "1994-03-05" }
  c: { publisher: "C", url: null }
---

${text}
`;
  const claims =
    'claims: [{ of: "whole", edtf: "1994-03-01", sources: ["a", "b"] }, { of: "whole", edtf: "1994-03-02", sources: ["c"] }]';
  const other = 'claims: [{ of: "whole", edtf: "1994-05-07", sources: ["a", "b", "c"] }]';
  return readArchive(
    memoryDisk(
      testFiles({
        'content/places.yaml': ['Ash', 'Birch', 'Cedar']
          .map((name) => `- { id: "${name.toLowerCase()}", names: [{ name: "${name}", by: "all" }] }\n`)
          .join(''),
        'content/events/talks.mdx': event(
          'talks',
          `${fields}\nconfidence: "${confidence}"`,
          title,
          claims,
          body,
          'statement',
        ),
        'content/events/order.mdx': event(
          'order',
          'confidence: "high"',
          'Order on the ferry',
          other,
          'It was made.',
          'agreement',
        ),
      }),
    ),
  );
}

const version = (says: string, sources: string, about = 'the day') =>
  `disagreements: [{ about: "${about}", versions: [${says
    .split('|')
    .map((one) => `{ says: "${one}", sources: [${sources}] }`)
    .join(', ')}] }]`;

test.each<[string, Told, number]>([
  ['two of a version', { fields: version('1 March: two sources.', '"a", "b"') }, 0],
  ['three of a version', { fields: version('1 March: three sources.', '"a", "b"') }, 1],
  ['a version of no claim', { fields: version('1 March: one source.', '"a", "b"') }, 1],
  ['nearly all', { fields: version('Nearly all sources.', '"a"') }, 0],
  ['at least three', { fields: version('At least three sources.', '"a"') }, 0],
  ['of all', { fields: 'confidenceNote: "Two of three sources give 1 March."' }, 0],
  ['of more than all', { fields: 'confidenceNote: "Two of four sources give 1 March."' }, 1],
  ['a part that no claim has', { fields: 'confidenceNote: "Four of three sources give 1 March."' }, 1],
  ['a note', { fields: 'confidenceNote: "Three sources."' }, 0],
  ['a note that is wrong', { fields: 'confidenceNote: "Five sources."' }, 1],
  ['the text', { body: 'Five sources tell of it.' }, 1],
  [
    'settled',
    { body: 'Five sources tell of it.', fields: 'settled: [{ words: "Five sources", why: "A." }]' },
    0,
  ],
])('sources: %s', (_, told, count) => {
  expect(toldSourceHints(archiveOf(told)).map(({ found }) => found)).toHaveLength(count);
});

test.each<[string, number]>([
  ['all but one source', 0],
  ['all but two sources', 1],
])('adopted because of %s', (because, count) => {
  const archive = archiveOf({});
  const [event, ...others] = archive.events.toSorted((a, b) => b.data.id.localeCompare(a.data.id));
  const claims = event!.data.claims.map((one, at) =>
    at === 0 ? { ...one, adopted: true as const, because } : one,
  );
  const events = [{ ...event!, data: { ...event!.data, claims } }, ...others];
  expect(toldSourceHints({ ...archive, events })).toHaveLength(count);
});

test.each<[string, Told, number]>([
  ['a sum', { title: 'Five killed', body: 'Three guards and two drivers were killed.' }, 0],
  ['no sum', { title: 'Six killed', body: 'Three guards and two drivers were killed.' }, 1],
  [
    'a sum with others',
    { title: 'Five killed', body: 'Three guards and four drivers were killed. The two sides differ.' },
    1,
  ],
  ['the same', { title: 'Stopped for three hours', body: 'It stopped for about three hours.' }, 0],
  ['another', { title: 'Stopped for three hours', body: 'It stopped for about two hours.' }, 1],
  ['nothing told', { title: 'Five killed', body: 'It was on a road.' }, 0],
  ['some', { title: 'Some 400 men hurt', body: 'There were 412 men hurt.' }, 0],
  ['some, and far off', { title: 'Some 400 men hurt', body: 'There were 512 men hurt.' }, 1],
  ['more than', { title: 'More than 400 men hurt', body: 'There were 412 men hurt.' }, 0],
  ['more than there were', { title: 'More than 412 men hurt', body: 'There were 400 men hurt.' }, 1],
  ['a part', { title: 'Two bells taken', body: 'Two of the three bells were taken.' }, 0],
  ['another part', { title: 'Four bells taken', body: 'Two of the three bells were taken.' }, 1],
  [
    'some of the body',
    { fields: version('412 men.', '"a"', 'the men'), body: 'There were some 400 men at the gate.' },
    0,
  ],
  [
    'one or the other',
    { fields: version('5 men.|7.', '"a"', 'the men'), body: 'There were five or seven men at the gate.' },
    0,
  ],
  [
    'one or another than the other',
    { fields: version('5 men.|7.', '"a"', 'the men'), body: 'There were six or seven men at the gate.' },
    2,
  ],
  ['dates are no counts', { title: 'Order of 3 May', body: 'It came 12 days late, with 2 copies.' }, 0],
  ['an ordinal', { title: 'Second letter', body: 'They sent a second letter.' }, 0],
  ['another ordinal', { title: 'Second letter', body: 'They sent a third letter.' }, 1],
  ['of something else', { title: 'Second letter to A', body: 'The third letter after the war.' }, 0],
  ['places named', { title: 'Fire at Ash and Birch', body: 'Fire broke out in two villages.' }, 0],
  ['other places named', { title: 'Fire at Ash and Birch', body: 'Fire broke out in three villages.' }, 1],
  [
    'places listed',
    { title: 'Fire in two villages', body: 'It broke out in the villages Ash and Birch.' },
    0,
  ],
  [
    'fewer places listed',
    { title: 'Fire in three villages', body: 'It broke out in the villages Ash and Birch.' },
    1,
  ],
  [
    'as the versions',
    { fields: version('20 died.|218 died.', '"a"', 'how many died'), body: 'Given as 20 and later as 218.' },
    0,
  ],
  [
    'not as the versions',
    { fields: version('20 died.|218 died.', '"a"', 'how many died'), body: 'Given as 20 and later as 281.' },
    1,
  ],
  ['its confidence', { fields: 'confidenceNote: "High for the day; medium for the place."' }, 0],
  ['another confidence', { fields: 'confidenceNote: "Low: hearsay."' }, 1],
  [
    'who met',
    {
      fields:
        'meeting: { between: [{ side: "ministry", sources: ["a"] }, { side: "ministry", sources: ["a"] }] }',
      body: 'After a meeting of two, they left.',
    },
    0,
  ],
  [
    'not who met',
    {
      fields:
        'meeting: { between: [{ side: "ministry", sources: ["a"] }, { side: "ministry", sources: ["a"] }] }',
      body: 'After a meeting of four, they left.',
    },
    1,
  ],
  [
    'settled',
    {
      title: 'Six killed',
      body: 'Three guards and two drivers were killed.',
      fields: 'settled: [{ words: "Six killed", why: "A." }]',
    },
    0,
  ],
])('numbers: %s', (_, told, count) => {
  expect(toldNumberHints(archiveOf(told)).map(({ found }) => found)).toHaveLength(count);
});

test.each<[string, number]>([
  ['It followed the order of 7 May 1994.', 0],
  ['It followed the order of 7 May.', 0],
  ['It followed the order of 8 May 1994.', 1],
  ['It followed the order of 8 May.', 1],
  ['It followed an order of 8 May 1994.', 0],
  ['It followed the storm of 8 May 1994.', 0],
  ['The order on the ferry was made on 7 May 1994.', 0],
  ['The order on the ferry was made on 9 May 1994.', 1],
])('other dates: %s', (body, count) => {
  expect(otherDateHints(archiveOf({ body })).map(({ found }) => found)).toHaveLength(count);
  const settled = body.match(/\d+ May(?: 1994)?/)?.[0] ?? '';
  const fields = `settled: [{ words: "${settled}", why: "A." }]`;
  expect(otherDateHints(archiveOf({ body, fields }))).toEqual([]);
});
