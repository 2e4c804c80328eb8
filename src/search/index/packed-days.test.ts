import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../time/bounds/bounds.ts';
import { dayFromCivil } from '../../time/edtf/day.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { packDays, unpackDays } from './packed-days.ts';
import { encodeBounds } from './when.ts';

const when = (edtf: string) => encodeBounds(boundsOf(requireEdtf(edtf)));

describe('values of a filter', () => {
  test('are days since the one before where they are certain days', () => {
    expect(packDays(['1995-03-09', '1995-03-12', '1995-03', '1995-03-10'].map(when))).toEqual([
      dayFromCivil(1995, 3, 9),
      3,
      when('1995-03'),
      -2,
    ]);
  });

  test('that are no bounds stay as they are', () => {
    const values = ['ministry', '1995', '1995-03-09', ''];
    expect(packDays(values)).toEqual(values);
  });

  test('come back as they were', () => {
    const texts = ['1995-03', '1994-12-12/..', '1994-12-12/', '[..1992-01-01]', '-0044-03-15', 'Y12000'].map(
      when,
    );
    const day = fc.integer({ min: -800_000, max: 4_000_000 }).map((one) => unpackDays([one])[0]!);
    fc.assert(
      fc.property(fc.array(fc.oneof(day, fc.constantFrom(...texts), fc.string())), (values) => {
        expect(unpackDays(packDays(values))).toEqual(values);
      }),
    );
  });
});
