import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromCivil } from '../../time/edtf/day.ts';
import type { Filed } from '../../timeline/list/rows.ts';
import { dateCuts, letterCuts, yearCuts } from './cuts.ts';
import { shortWordsOfPart, wordsOfPart } from './part-words.ts';
import { allParts, besides, partsOf, wayTo, type Part } from './parts.ts';

interface Entry {
  readonly name: string;
  readonly filed?: Filed;
}

const cuts = dateCuts<Entry>({ filedOf: ({ filed }) => filed, nameOf: ({ name }) => name });
const byYear = yearCuts<Entry>({ filedOf: ({ filed }) => filed, nameOf: ({ name }) => name });
const inOrder = (entries: readonly Entry[]) => entries.toSorted((a, b) => rank(a) - rank(b));
const rank = ({ filed }: Entry) =>
  filed === undefined ? Infinity : (filed.day ?? dayFromCivil(filed.year, filed.month ?? 1, 1));
const partsOfDates = (entries: readonly Entry[], most = 4, by = cuts) => partsOf(inOrder(entries), by, most);
const on = (year: number, month?: number, dayOfMonth?: number, name = 'A'): Entry => ({
  name,
  filed: {
    year,
    ...(month !== undefined && { month }),
    ...(month !== undefined && dayOfMonth !== undefined && { day: dayFromCivil(year, month, dayOfMonth) }),
  },
});
const told = ({ path, count, parts }: Part<unknown>): readonly string[] => [
  `${path} ${count}`,
  ...parts.flatMap(told),
];

const dated = fc
  .record({
    // Of few years as well as of many.
    year: fc.oneof(fc.integer({ min: -300, max: 2100 }), fc.integer({ min: 2008, max: 2021 })),
    month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    name: fc.string({ maxLength: 3 }),
  })
  .map(({ year, month, day, name }) => on(year, month, day, name));
const entry = fc.oneof(
  { weight: 6, arbitrary: dated },
  { weight: 3, arbitrary: dated.map((one) => ({ ...one, filed: { ...one.filed!, year: 2014 } })) },
  { weight: 1, arbitrary: fc.string({ maxLength: 3 }).map((name) => ({ name })) },
);

test('a list that is short enough has no parts', () => {
  expect(partsOfDates([on(2014), on(2015)]).parts).toEqual([]);
});

test('a longer one is cut by decade, a long decade by year, then by month, by day, and into runs', () => {
  const day = Array.from({ length: 5 }, () => on(2014, 3, 9));
  const list = partsOfDates([on(1999), ...day, on(2014, 3, 10), on(2014, 3), on(2014), on(2014, 5, 1)]);
  expect(told(list)).toEqual([
    ' 10',
    'decade-1990 1',
    'decade-2010 9',
    '2014 9',
    '2014/month-not-known 1',
    '2014/03 7',
    '2014/03/day-not-known 1',
    '2014/03/09 5',
    '2014/03/09/run-1 4',
    '2014/03/09/run-2 1',
    '2014/03/10 1',
    '2014/05 1',
  ]);
  expect(allParts(list).map(({ name }) => wordsOfPart(name))).toEqual([
    'All',
    '1990 to 1999',
    '2010 to 2019',
    '2014',
    '2014, month not known',
    'March 2014',
    'March 2014, day not known',
    '9 March 2014',
    '1 to 4',
    '5 to 5',
    '10 March 2014',
    'May 2014',
  ]);
});

test('undated ones come last, by name', () => {
  const undated = ['b', 'Åland', 'Äland', 'Žd', '“Zd”', '12', '東京', 'б'].map((name) => ({ name }));
  const parts = partsOfDates([on(1999), ...undated], 2).parts.at(-1)!;
  expect(parts.parts.map(({ name, path }) => `${shortWordsOfPart(name)} ${path}`)).toEqual([
    'Other signs undated/other-signs',
    'A undated/letter-a',
    'B undated/letter-b',
    'Z undated/letter-z',
    'Б undated/letter-0431',
    '最 undated/letter-6700',
  ]);
});

test('what is of one decade is cut by year at once', () => {
  const list = partsOfDates([on(2014), on(2014), on(2014), on(2015), on(2019)]);
  expect(list.parts.map(({ path }) => path)).toEqual(['2014', '2015', '2019']);
});

test('every year is a part where a list is cut by year', () => {
  const list = partsOfDates([on(1999), on(2014), on(2014), on(2015), on(2020)], 4, byYear);
  expect(list.parts.map(({ path }) => path)).toEqual(['1999', '2014', '2015', '2020']);
});

test('more than can be surveyed stand under their hundreds, with the addresses they would have without', () => {
  const all = Array.from({ length: 400 }, (_, at) => on(1700 + Math.floor(at / 2)));
  const years = partsOfDates(all, 4, byYear);
  expect(years.parts.map(({ path }) => path)).toEqual(['from-1700', 'from-1800']);
  expect(years.parts[0]?.parts[3]?.path).toBe('1703');
  expect(wordsOfPart(years.parts[0]!.name)).toBe('1700 to 1799');
  const decades = partsOfDates(Array.from({ length: 160 }, (_, at) => on(200 + at * 10)));
  expect(decades.parts.map(({ path }) => path)).toContain('from-1700');
  expect(decades.parts[0]?.parts[1]?.path).toBe('decade-210');
});

test('names are cut by their letters', () => {
  const list = partsOf(
    ['Cc', 'ca', 'a'],
    letterCuts<string>((name) => name),
    2,
  );
  expect(list.parts.map(({ path, entries }) => [path, entries])).toEqual([
    ['letter-a', ['a']],
    ['letter-c', ['ca', 'Cc']],
  ]);
});

test('every entry stands in one part that has no more than a page holds, and no two parts share an address', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
      const parts = allParts(partsOfDates(entries));
      const listed = parts.flatMap((part) => part.entries);
      expect(new Set(listed)).toEqual(new Set(entries));
      expect(listed).toHaveLength(entries.length);
      expect(parts.every((part) => part.entries.length <= 4)).toBe(true);
      expect(parts.every(({ count }) => count > 0 || entries.length === 0)).toBe(true);
      expect(new Set(parts.map(({ path }) => path)).size).toBe(parts.length);
    }),
  );
});

test('years that were parts of a list of one decade stay parts of it', () => {
  const before = [...[1, 2, 3].map((month) => on(2014, month)), { name: 'a' }, { name: 'b' }];
  const list = partsOfDates([...before, on(1999)]);
  expect(partsOfDates(before).parts.map(({ path }) => path)).toEqual(['2014', 'undated']);
  expect(allParts(list).map(({ path }) => path)).toEqual([
    '',
    'decade-1990',
    'decade-2010',
    '2014',
    'undated',
  ]);
});

test.each([
  ['by decade', cuts],
  ['by year', byYear],
])('an address of a part stays as the list grows, cut %s', (_, by) => {
  const more = fc.oneof(
    fc.array(entry, { maxLength: 40 }),
    // So many that hundreds stand over them.
    fc.constant(Array.from({ length: 160 }, (_unused, at) => on(500 + at * 10))),
  );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), more, (before, added) => {
      const paths = (entries: readonly Entry[]) =>
        new Set(allParts(partsOfDates(entries, 4, by)).map(({ path }) => path));
      const after = paths([...before, ...added]);
      expect([...paths(before)].filter((path) => !after.has(path))).toEqual([]);
    }),
  );
});

test('a part knows where it stands, and what is before and after it', () => {
  const list = partsOfDates([on(1999), ...Array.from({ length: 5 }, (_, at) => on(2014, at + 1)), on(2020)]);
  const march = allParts(list).find(({ path }) => path === '2014/03')!;
  expect(wayTo(list, march).map(({ path }) => path)).toEqual(['', 'decade-2010', '2014', '2014/03']);
  expect(besides(list, march)).toMatchObject({ before: { path: '2014/02' }, after: { path: '2014/04' } });
  const [first, decade] = list.parts;
  expect(besides(list, first!)).toMatchObject({ before: undefined, after: { path: '2014/01' } });
  expect(besides(list, decade!)).toMatchObject({
    before: { path: 'decade-1990' },
    after: { path: 'decade-2020' },
  });
  expect(() => wayTo(list, partsOfDates([]))).toThrow('is no part of the list');
});
