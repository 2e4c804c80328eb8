import { expect, test } from 'vitest';
import { z } from 'zod';
import { ownWordsSchema } from '../../model/own-words.ts';
import { documentSchema } from '../../model/document.ts';
import { sampleDocument } from '../../testing/sample-archive.ts';
import { withOwnWordsSet, withSuppliedTitleSet } from './own-words.ts';

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

test('the title of a document is set where the archive supplied it, and is letter for letter where the text has it', () => {
  const titleOf = (titleBasis: string) =>
    withSuppliedTitleSet(documentSchema).parse(sampleDocument({ title: "it's so", titleBasis })).title;
  expect(titleOf('supplied')).toBe('it’s so');
  expect(titleOf('given')).toBe("it's so");
});
