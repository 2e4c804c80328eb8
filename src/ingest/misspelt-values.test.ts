import { expect, test } from 'vitest';
import { z } from 'zod';
import { mendValues } from './misspelt-values.ts';

const schema = z.strictObject({
  shape: z.enum(['point', 'span']),
  basis: z.enum(['stated', 'bound']).optional(),
  confidence: z.enum(['high', 'low']),
  of: z.enum(['start', 'end']).optional(),
  whose: z.enum(['state', 'party']).optional(),
  titles: z.array(z.enum(['given', 'supplied'])).default([]),
  day: z.number().optional(),
});
const sound = { shape: 'point', confidence: 'high' };

test.each<[wrong: object, read: object | undefined]>([
  [{ confidence: 'hihg' }, { confidence: 'high' }],
  [{ confidence: 'sure' }, { confidence: 'low' }],
  [{ shape: 'piont' }, { shape: 'point' }],
  [{ shape: 'thing' }, undefined],
  [{ basis: 'guess' }, undefined],
  [{ of: 'thing' }, undefined],
  [{ whose: 'thing' }, undefined],
  [{ whose: 'stat' }, { whose: 'state' }],
  [{ titles: ['given', 'suplied'] }, { titles: ['given', 'supplied'] }],
  [
    { confidence: 'hihg', shape: 'spann' },
    { confidence: 'high', shape: 'span' },
  ],
  [{ confidence: 'hihg', day: 'one' }, undefined],
  [{ confidence: 3 }, undefined],
  [{ confidence: undefined }, undefined],
])('%j is read as %j', (wrong, read) => {
  const value = { ...sound, ...wrong };
  const before = structuredClone(value);
  const result = schema.safeParse(value);
  expect(result.success).toBe(false);
  const mended = mendValues(schema, value, result.error?.issues ?? []);
  expect(mended).toEqual(read === undefined ? undefined : { titles: [], ...sound, ...read });
  expect(value).toEqual(before);
});
