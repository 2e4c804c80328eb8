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
    listed('1992-11-09'),
    listed('1992-11-09/1992-11-10'),
    listed('[..1994-12-01]'),
    listed('1994-12-01'),
    listed('1994-12-XX'),
    listed('1994-12', 'a'),
    listed('1994-12', 'b'),
    { id: 'a', bounds: boundsOf(requireEdtf('[1994-12-01..1994-12-31]')) },
    listed('1994-24'),
    listed('1994-12-12'),
    listed('1994-12-12/1995-09-19'),
    listed('1994-12-12/..'),
    listed('1995-02-24'),
    listed('[1995-02-24,1995-02-25]'),
    listed('/1995-09'),
    listed('[..1995]'),
    listed('../..'),
    listed('/'),
  ];
  expect(inOrder.toReversed().toSorted(compareDated)).toEqual(inOrder);
});
