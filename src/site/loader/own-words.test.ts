import { expect, test } from 'vitest';
import { z } from 'zod';
import { ownWordsSchema } from '../../model/own-words.ts';
import { withOwnWordsSet } from './own-words.ts';

const schema = z.strictObject({
  title: ownWordsSchema,
  quote: z.string(),
  notes: z.array(z.strictObject({ says: ownWordsSchema.nullable() })).default([]),
});

test('the own words are set, those of others stay', () => {
  const typed = { title: "it's so", quote: "it's so", notes: [{ says: '"so"' }, { says: null }] };
  expect(withOwnWordsSet(schema).parse(typed)).toEqual({
    title: 'it’s so',
    quote: "it's so",
    notes: [{ says: '“so”' }, { says: null }],
  });
  expect(schema.parse(typed).title).toBe("it's so");
});
