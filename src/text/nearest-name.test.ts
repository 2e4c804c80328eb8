import { expect, test } from 'vitest';
import { meantName, nearestName } from './nearest-name.ts';

test.each([
  ['meeting-1995-03-01', ['meeting-1994-03-01', 'meeting-1995-03-11', 'talks-1995'], 'meeting-1994-03-01'],
  ['talks', ['talk-of-the-town-and-more', 'tanks'], 'tanks'],
  ['p5', ['p51', 'p6'], 'p51'],
  ['a', ['bb', 'cc'], 'bb'],
  ['a', ['bb', ''], ''],
])('%s among %j: %s', (name, among, expected) => {
  expect(nearestName(name, among)).toBe(expected);
});

test('among none there is none', () => {
  expect(nearestName('a', [])).toBeUndefined();
});

const keys = ['title', 'titleBasis', 'date', 'of', 'quotes'];
test.each([
  ['titel', 'title'],
  ['Title_basis', 'titleBasis'],
  ['dtae', 'date'],
  ['quote', 'quotes'],
  ['og', 'of'],
  ['layout', undefined],
  ['edtf', undefined],
])('%s is a slip for %s', (name, meant) => {
  expect(meantName(name, keys)).toBe(meant);
});
