import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsOf, keysAt } from './fields.ts';

const day = z.string().min(1);
const schema = z.strictObject({
  date: day,
  name: z.string(),
  perhaps: day.optional(),
  none: day.nullable(),
  usual: day.default('1995'),
  list: z.array(day),
  pair: z.tuple([z.string(), day]),
  named: z.record(z.string(), z.strictObject({ on: day, kind: z.enum(['a', 'b']) })),
  either: z.union([day, z.strictObject({ from: day, to: z.int() })]),
});

test('the fields of one type are found wherever they stand', () => {
  const fields = fieldsOf(day, schema, {
    date: '1',
    name: 'no date',
    none: null,
    usual: '2',
    list: ['3', '4'],
    pair: ['no date', '5'],
    named: { first: { on: '6', kind: 'a' }, second: { on: '7', kind: 'b' } },
    either: { from: '8', to: 9 },
  });
  // A choice that a value does not match is looked at as far as it goes.
  expect(fields.map(({ path, value }) => [path.join('.'), value])).toEqual([
    ['date', '1'],
    ['usual', '2'],
    ['list.0', '3'],
    ['list.1', '4'],
    ['pair.1', '5'],
    ['named.first.on', '6'],
    ['named.second.on', '7'],
    ['either', { from: '8', to: 9 }],
    ['either.from', '8'],
  ]);
});

test.each([
  ['a text where a list should stand', { list: 'x' }],
  ['a text where a map should stand', { named: 'x', pair: 7 }],
  ['nothing', null],
  ['a text in place of it all', 'x'],
  ['more than a pair has', { pair: ['a'] }],
  ['an absent map', { named: null, list: undefined }],
])('of %s no field is found, and none fails', (_what, value) => {
  expect(fieldsOf(day, schema, value)).toEqual([]);
});

test('what stands beyond a pair is no field', () => {
  expect(fieldsOf(day, schema, { pair: ['a', '1', '2'] }).map(({ path }) => path)).toEqual([['pair', 1]]);
});

test('a kind of schema that it cannot look into is told', () => {
  const odd = z.strictObject({ when: z.date() });
  expect(() => fieldsOf(day, odd, { when: new Date(0) })).toThrow('schema of type "date"');
  expect(fieldsOf(day, odd, {})).toEqual([]);
});

test.each([
  [[], ['date', 'name', 'perhaps', 'none', 'usual', 'list', 'pair', 'named', 'either']],
  [
    ['named', 'first'],
    ['on', 'kind'],
  ],
  [['named'], []],
  [['either'], ['from', 'to']],
  [['date'], []],
  [['date', 'x'], []],
  [['not-there'], []],
  [['not-there', 'x'], []],
  [['pair', 1], []],
  [['pair', 9], []],
] as const)('at %j the keys %j are known', (path, keys) => {
  expect(keysAt(schema, path)).toEqual(keys);
});

test('keys are known within lists, pairs, and what may be absent', () => {
  const inner = z.strictObject({ a: z.string() });
  const outer = z.strictObject({
    list: z.array(inner).optional(),
    pair: z.tuple([z.string(), inner]).nullable(),
  });
  expect(keysAt(outer, ['list', 4])).toEqual(['a']);
  expect(keysAt(outer, ['pair', 1])).toEqual(['a']);
  expect(keysAt(outer, ['pair', 0])).toEqual([]);
});
