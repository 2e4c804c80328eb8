import { expect, test } from 'vitest';
import { sampleArchive, sampleSpan } from '../testing/sample-archive.ts';
import { dayFromCivil } from '../time/edtf/day.ts';
import { sourcesAgainst } from './sources-against.ts';

test('sources with another first day are told, each once, and none whose date has the day in it', () => {
  const source = (publisher: string) => ({ publisher, url: null });
  const data = sampleSpan({
    claims: [
      { of: 'start', edtf: '1995-03-02', sources: ['a'] },
      { of: 'start', edtf: '1995-03', sources: ['b'] },
      { of: 'start', edtf: '1995-03-01', sources: ['c'] },
      { of: 'start', edtf: '1995-03-04', sources: ['c', 'd'] },
      { of: 'end', edtf: '1995-05-01', sources: ['b'] },
    ],
    sources: { a: source('A'), b: source('B'), c: source('C'), d: source('D') },
  });
  const [event] = sampleArchive({ documents: [], events: [{ data, summary: [] }] }).events;
  const against = sourcesAgainst(event!, dayFromCivil(1995, 3, 2));
  expect(against.map(({ publisher }) => publisher)).toEqual(['C', 'D']);
});
