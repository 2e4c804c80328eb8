import { expect, test } from 'vitest';
import { dayFromCivil } from '../../time/edtf/day.ts';
import { readViewState, writeViewState } from './view-state.ts';

test.each([
  '?view=2022-12-12/2023-09-24&day=2023-03-01&lanes=actor',
  '?kind=meeting&view=2022-12-12/2022-12-31&lanes=layer',
])('%s is read and written back', (address) => {
  const query = new URLSearchParams(address);
  expect(writeViewState(readViewState(query), query)).toBe(address);
});

test.each([
  ['?view=2023-02-30/2023-03-01', 'a day that does not exist'],
  ['?view=2023-09-24/2022-12-12', 'an end before its start'],
  ['?view=now&day=tomorrow&lanes=colour', 'words'],
  ['?view=%3Cimg%20onerror%3D1%3E', 'markup'],
])('%s asks for nothing: %s', (address) => {
  expect(readViewState(new URLSearchParams(address))).toEqual({ lanes: 'kind' });
});

test('a month or a year stands for all its days', () => {
  const { seen } = readViewState(new URLSearchParams('view=2022-12/2023'));
  expect(seen).toEqual([dayFromCivil(2022, 12, 1), dayFromCivil(2023, 12, 31)]);
});
