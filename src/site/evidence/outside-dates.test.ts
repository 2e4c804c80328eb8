import { expect, test } from 'vitest';
import { eventOf } from '../../model/queries.ts';
import { sampleArchive, sampleDocument, sampleSpan } from '../../testing/sample-archive.ts';
import { outsideDates } from './outside-dates.ts';

type Claims = readonly Readonly<Record<string, unknown>>[];

/** What is said beside the words of a document of the span, by what each of the two claims. */
function besideWords(own: Claims, outside: Claims) {
  const { events } = sampleDocument();
  const documents = [
    sampleDocument({ events: events.map((one) => (one.id === 'span' ? { ...one, claims: own } : one)) }),
  ];
  const archive = sampleArchive({
    documents,
    events: [{ data: sampleSpan({ claims: outside }), summary: [] }],
  });
  const event = eventOf(archive, 'span');
  const attested = event.attestations.find(({ document }) => document.id === 'statement')!;
  return outsideDates(event, attested.claims);
}

const counted = {
  of: 'start',
  edtf: '1994-12~',
  basis: 'counted-back',
  written: 'almost three months',
  from: '1995-03-09',
};
const open = { of: 'end', open: true, basis: 'stated', written: 'now', asOf: '1995-03-09' };
const ended = { of: 'end', edtf: '1995-04-28', basis: 'stated', written: '28 April' };
const start = (edtf: string, more = {}) => ({ of: 'start', edtf, sources: ['a'], ...more });
const adopted = { adopted: true, because: 'all but one source' };
const usage = 'the other side counts from the day before';

test('where words imply a first day, it is said so, with the day that the archive takes', () => {
  expect(besideWords([counted, open], [start('1994-12-12', adopted), start('1994-12-11')])).toEqual({
    implied:
      'The first day is implied, not given; still going on when written. Outside sources give 12 December 1994.',
    differing: [],
  });
  const { implied } = besideWords([counted, ended], [start('1994-12-12', adopted)]);
  expect(implied).toMatch(/^The first day is implied, not given\S? Outside sources give 12 December 1994\.$/);
  expect(implied).not.toContain('still going on');
});

test('of a day that the archive does not take nothing is said beside an implied one', () => {
  const { implied } = besideWords([counted, open], [start('1994-12-12')]);
  expect(implied).toBe('The first day is implied, not given; still going on when written.');
});

test('where the words give the first day, none is implied', () => {
  const given = { of: 'start', edtf: '1994-12-12', basis: 'stated', written: '12 December 1994' };
  expect(besideWords([given, open], [start('1994-12-12', adopted)])).toEqual({ differing: [] });
});

test('another day that sources give by a usage is told with it, and one that the words give too is not', () => {
  const given = { of: 'start', edtf: '1994-12-12', basis: 'stated', written: '12 December 1994' };
  const outside = [
    start('1994-12-12', { ...adopted, usage: 'our own' }),
    start('1994-12-11', { usage }),
    start('1994-12-10'),
    { of: 'end', edtf: '1995-04-28', sources: ['a'], usage },
  ];
  const { differing } = besideWords([given, open], outside);
  expect(differing).toHaveLength(1);
  expect(differing[0]).toMatch(/11 December 1994/);
  expect(differing[0]).toContain(usage);
});
