import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { documentSchema } from './document.ts';
import { dateFields, dateProblems, edtfSchema, withDates } from './edtf.ts';
import { contextEventSchema } from './event.ts';
import { receiptSchema } from './receipt.ts';
import { sampleDocument, sampleSpan } from '../testing/sample-archive.ts';

const schema = z.strictObject({
  when: edtfSchema,
  other: z.string().optional(),
  ends: z.tuple([edtfSchema, edtfSchema]).optional(),
  list: z.array(z.union([z.strictObject({ on: edtfSchema.nullable() }), z.string()])).default([]),
  named: z.record(z.string(), z.strictObject({ seen: edtfSchema.optional() })).optional(),
});

const paths = (value: unknown) => dateFields(schema, value).map(({ path }) => path.join('.'));

describe('dateFields', () => {
  test.each<[unknown, string[]]>([
    [{ when: '1995', other: '1995' }, ['when']],
    [{ when: 1995 }, ['when']],
    [{ ends: ['1994', '1995'] }, ['ends.0', 'ends.1']],
    [{ list: [{ on: '1995' }, '1995', { on: null }] }, ['list.0.on']],
    [{ named: { a: { seen: '1995' }, b: {} } }, ['named.a.seen']],
    [{ list: 'none', named: 7, ends: {} }, []],
    [undefined, []],
    ['1995', []],
  ])('of %j', (value, expected) => {
    expect(paths(value)).toEqual(expected);
  });

  test('every kind of schema is looked into, or refused', () => {
    expect(() => dateFields(z.strictObject({ a: z.set(edtfSchema) }), { a: new Set() })).toThrow(/"set"/);
  });

  test.each<[string, z.ZodType, unknown, string[]]>([
    [
      'a document',
      documentSchema,
      sampleDocument(),
      [
        'date.edtf',
        'events.0.claims.0.edtf',
        'events.0.claims.0.from',
        'events.0.claims.1.asOf',
        'events.1.claims.0.edtf',
      ],
    ],
    [
      'an event',
      contextEventSchema,
      sampleSpan({ sources: { a: { publisher: 'A', url: null, date: '1995', accessed: '1996' } } }),
      [
        'claims.0.edtf',
        'claims.1.edtf',
        'claims.2.edtf',
        'claims.3.edtf',
        'sources.a.accessed',
        'sources.a.date',
      ],
    ],
    [
      'a receipt',
      receiptSchema,
      { seed: 'a.txt', received: '1995', published: { edtf: '1995', restsOn: 'x' } },
      ['published.edtf', 'received'],
    ],
  ])('of %s', (_, of, value, expected) => {
    expect(
      dateFields(of, value)
        .map(({ path }) => path.join('.'))
        .sort(),
    ).toEqual(expected);
  });
});

test('dateProblems tells what is no date, and nothing of other faults', () => {
  expect(dateProblems(schema, { when: '1995-02-30', list: [{ on: 7 }] })).toMatchObject([
    { path: ['when'], problem: { kind: 'invalid', suggestion: '1995-02' } },
  ]);
});

test('withDates refuses what is no date, in its place', () => {
  expect(withDates(schema).safeParse({ when: '1995' }).success).toBe(true);
  expect(
    withDates(schema).safeParse({ when: '1995', list: [{ on: '30.2.1995' }] }).error?.issues,
  ).toMatchObject([{ path: ['list', 0, 'on'], message: expect.stringContaining('1995-02-30') as unknown }]);
});
