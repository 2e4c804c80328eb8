import { expect, test } from 'vitest';
import type { DateClaim } from '../../model/date-claim.ts';
import { recordOf, type ShortClaim } from '../../testing/event-records.ts';
import { isoDay } from '../../time/edtf/day.ts';
import { daysShown, spanRows } from './span-rows.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';

const document: Partial<DateClaim> = { provenance: { kind: 'document', document: 'a' } };

function rowsOf(...claims: readonly ShortClaim[]): readonly string[] {
  return spanRows(recordOf('span', 'span', claims)).map(
    ({ by, drawn }) => `${by} ${isoDay(drawn.from)} ${isoDay(drawn.to)}`,
  );
}

test('documents have a row, and outside sources theirs, each from its own claims', () => {
  expect(
    rowsOf(
      ['start', '1994-12~', document],
      ['end', 'open', { ...document, asOf: requireEdtf('1995-03-09') }],
      ['start', '1994-12-12'],
      ['end', '1995-04-28'],
      ['end', '1995-09-24'],
    ),
  ).toEqual(['documents 1994-12-01 1995-03-09', 'outside 1994-12-12 1995-09-24']);
});

test('who says nothing has no row', () => {
  expect(rowsOf(['whole', '1994-12-12/1995-09-24'])).toEqual(['outside 1994-12-12 1995-09-24']);
  expect(rowsOf(['whole', '1994-12-12/1995-09-24', document])).toEqual(['documents 1994-12-12 1995-09-24']);
  expect(rowsOf(['whole', '/'])).toEqual([]);
});

test('a drawing shows whole months round all rows and the marked day', () => {
  const shown = (marked?: string) => {
    const day = marked === undefined ? undefined : requireEdtf(marked);
    const rows = spanRows(recordOf('span', 'span', [['whole', '1994-12-12/1995-02-10']]));
    return daysShown(rows, day?.kind === 'date' ? day.firstDay : undefined).map(isoDay);
  };
  expect(shown()).toEqual(['1994-12-01', '1995-02-28']);
  expect(shown('1995-03-01')).toEqual(['1994-12-01', '1995-03-31']);
  expect(shown('1994-11-30')).toEqual(['1994-11-01', '1995-02-28']);
});
