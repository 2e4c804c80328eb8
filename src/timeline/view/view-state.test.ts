import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay } from '../../testing/time-testing.ts';
import { dayFromCivil } from '../../time/edtf/day.ts';
import { readViewState, writeViewState, type ViewState } from './view-state.ts';

test.each([
  '?view=1994-12-12/1995-09-24&day=1995-03-01&lanes=actor',
  '?kind=meeting&view=1994-12-12/1994-12-31&lanes=layer',
  '?view=-0043-01-01/-0042-06-30&day=-0043-03-15',
  '?view=9999-12-31/Y10010-01-01',
])('%s is read and written back', (address) => {
  const query = new URLSearchParams(address);
  expect(writeViewState(readViewState(query), query)).toBe(address);
});

test('what is written is read again, of any year', () => {
  const day = fc.oneof(
    anyDay,
    fc.integer({ min: dayFromCivil(-300_000, 1, 1), max: dayFromCivil(300_000, 1, 1) }),
  );
  fc.assert(
    fc.property(
      fc.option(fc.tuple(day, fc.integer({ min: 1, max: 4_000_000 })), { nil: undefined }),
      fc.option(day, { nil: undefined }),
      fc.constantFrom('kind', 'actor', 'layer'),
      (seen, marked, lanes) => {
        const state: ViewState = {
          ...(seen !== undefined && { seen: [seen[0], seen[0] + seen[1]] as const }),
          ...(marked !== undefined && { day: marked }),
          lanes,
        };
        const address = writeViewState(state, new URLSearchParams());
        expect(readViewState(new URLSearchParams(address))).toEqual(state);
      },
    ),
  );
});

test.each([
  ['?view=1995-02-30/1995-03-01', 'a day that does not exist'],
  ['?view=1995-09-24/1994-12-12', 'an end before its start'],
  ['?view=1995-09-24/1995-09-24', 'one day alone, which has no width'],
  ['?view=now&day=tomorrow&lanes=colour', 'words'],
  ['?view=%3Cimg%20onerror%3D1%3E', 'markup'],
])('%s asks for nothing: %s', (address) => {
  expect(readViewState(new URLSearchParams(address))).toEqual({ lanes: 'kind' });
});

test('a month or a year stands for all its days', () => {
  const { seen } = readViewState(new URLSearchParams('view=1994-12/1995'));
  expect(seen).toEqual([dayFromCivil(1994, 12, 1), dayFromCivil(1995, 12, 31)]);
});

test('what a view no longer says is taken out of its address, and what others say stays', () => {
  const query = new URLSearchParams('kind=meeting&view=1994-12-12/1995-09-24&day=1995-03-01&lanes=actor');
  expect(writeViewState({ lanes: 'kind' }, query)).toBe('?kind=meeting');
});
