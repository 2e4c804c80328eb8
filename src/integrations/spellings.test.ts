import { expect, test } from 'vitest';
import { sampleDocument } from '../testing/sample-search.ts';
import { spellingsIn } from './spellings.ts';

test('a name in its own letters and in plain ones is one, unless it is among the names as such', () => {
  const records = [
    sampleDocument('a', ['Səmərqənd, Samarqand; Хива and Khiva, Бухара and Bukhara.']),
    sampleDocument('b', ['Самарканд is nowhere else; шаг and shag are no names.']),
  ];
  const names = [{ of: 'place', names: ['Bukhara', 'Бухара'] }] as const;
  expect(spellingsIn(records, names)).toEqual([{ of: 'spelling', names: ['Хива', 'Khiva'] }]);
});
