import { expect, test } from 'vitest';
import { essaySchema, sortEssays } from './essay.ts';

function essay(id: string, date: string, order?: number) {
  return {
    data: essaySchema.parse({
      id,
      title: id,
      authors: ['Ann'],
      date,
      summary: 'A summary.',
      asOf: date,
      settled: [],
      ...(order !== undefined && { order }),
    }),
  };
}

test('essays stand by their order, then the latest first, then by id', () => {
  const shuffled = [
    essay('d', '1998-01-01'),
    essay('early', '1990-01-01'),
    essay('a', '1996-01-01', 2),
    essay('late', '1999-01-01'),
    essay('c', '1998-01-01'),
    essay('b', '1994-01-01', 2),
    essay('zebra', '1995-01-01', 1),
  ];
  const expected = ['zebra', 'a', 'b', 'late', 'c', 'd', 'early'];
  expect(sortEssays(shuffled).map(({ data }) => data.id)).toEqual(expected);
  expect(sortEssays(shuffled.toReversed()).map(({ data }) => data.id)).toEqual(expected);
});

test('an essay names its authors', () => {
  const { data } = essay('a', '1995-01-01');
  for (const authors of [[], [''], ['Ann', '']])
    expect(essaySchema.safeParse({ ...data, authors }).success, JSON.stringify(authors)).toBe(false);
  expect(essaySchema.safeParse({ ...data, authors: ['Ann', 'Ben'] }).success).toBe(true);
});
