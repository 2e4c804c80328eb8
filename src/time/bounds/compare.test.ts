import { expect, test } from 'vitest';
import { boundsOf } from './bounds.ts';
import { compareDated, type Dated } from './compare.ts';
import { requireEdtf } from '../edtf/parse.ts';

function listed(text: string, id = text): Dated {
  const edtf = requireEdtf(text);
  return { id, bounds: boundsOf(edtf), ...(edtf.kind === 'date' && { precision: edtf.precision }) };
}

test('a list stands by earliest start, then latest, then precision, then id; undated last', () => {
  const inOrder = [
    listed('[..2023]'),
    listed('/2023-09'),
    listed('2020-11-09'),
    listed('2020-11-09/2020-11-10'),
    listed('2022-12-01'),
    listed('2022-12-XX'),
    listed('2022-12', 'a'),
    listed('2022-12', 'b'),
    { id: 'a', bounds: boundsOf(requireEdtf('[2022-12-01..2022-12-31]')) },
    listed('2022-24'),
    listed('2022-12-12'),
    listed('2022-12-12/2023-09-19'),
    listed('2022-12-12/..'),
    listed('2023-02-24'),
    listed('[2023-02-24,2023-02-25]'),
    listed('../..'),
    listed('/'),
  ];
  expect(inOrder.toReversed().toSorted(compareDated)).toEqual(inOrder);
});
