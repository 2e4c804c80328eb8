import { expect, test } from 'vitest';
import { contextEventSchema } from '../../model/event.ts';
import { eventOf } from '../../model/queries.ts';
import { sampleArchive } from '../../testing/sample-archive.ts';
import { eventEdtf } from './event-edtf.ts';

test.each([
  ['point', [['whole', '1995-03-01']], '1995-03-01'],
  [
    'point',
    [
      ['whole', '1995-02-24'],
      ['whole', '1995-02-25'],
    ],
    '[1995-02-24,1995-02-25]',
  ],
  [
    'point',
    [
      ['whole', '1995-02-24'],
      ['whole', '[1995-02-25,1995-02-26]'],
    ],
    '[1995-02-24,1995-02-25,1995-02-26]',
  ],
  [
    'span',
    [
      ['start', '1994-09-27'],
      ['end', '1994-11-10'],
    ],
    '1994-09-27/1994-11-10',
  ],
  ['span', [['whole', '1994-09/1994-11~']], '1994-09/1994-11~'],
  ['span', [['start', '1994-09-27']], '1994-09-27/'],
  ['series', [['start', '[1994-09-27..]']], '[1994-09-27..]'],
  [
    'span',
    [
      ['start', '1994-09-27'],
      ['end', '1994-11-10'],
      ['end', '1994-11-12'],
    ],
    '',
  ],
  [
    'series',
    [
      ['start', '[1994-09-27..]'],
      ['end', '1994-11-10'],
    ],
    '',
  ],
] as const)('a %s of %j is %s', (shape, claims, edtf) => {
  const data = contextEventSchema.parse({
    id: 'one',
    title: 'One',
    shape,
    kind: 'meeting',
    claims: claims.map(([of, text]) => ({ of, edtf: text, sources: ['a'] })),
    confidence: 'high',
    sources: { a: { publisher: 'A', url: null } },
  });
  const event = eventOf(sampleArchive({ documents: [], events: [{ data, summary: [] }] }), 'one');
  expect(eventEdtf(event)).toBe(edtf);
});
