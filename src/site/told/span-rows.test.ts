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
      ['start', '2022-12~', document],
      ['end', 'open', { ...document, asOf: requireEdtf('2023-03-09') }],
      ['start', '2022-12-12'],
      ['end', '2023-04-28'],
      ['end', '2023-09-24'],
    ),
  ).toEqual(['documents 2022-12-01 2023-03-09', 'outside 2022-12-12 2023-09-24']);
});

test('who says nothing has no row', () => {
  expect(rowsOf(['whole', '2022-12-12/2023-09-24'])).toEqual(['outside 2022-12-12 2023-09-24']);
  expect(rowsOf(['whole', '2022-12-12/2023-09-24', document])).toEqual(['documents 2022-12-12 2023-09-24']);
  expect(rowsOf(['whole', '/'])).toEqual([]);
});

test('a drawing shows whole months round all rows and the marked day', () => {
  const shown = (marked?: string) => {
    const day = marked === undefined ? undefined : requireEdtf(marked);
    const rows = spanRows(recordOf('span', 'span', [['whole', '2022-12-12/2023-02-10']]));
    return daysShown(rows, day?.kind === 'date' ? day.firstDay : undefined).map(isoDay);
  };
  expect(shown()).toEqual(['2022-12-01', '2023-02-28']);
  expect(shown('2023-03-01')).toEqual(['2022-12-01', '2023-03-31']);
  expect(shown('2022-11-30')).toEqual(['2022-11-01', '2023-02-28']);
});
