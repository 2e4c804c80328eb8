import { expect, test } from 'vitest';
import { answerQuotation } from '../../search/answer/answer-quotation.ts';
import { samplePhraseIndex, sampleRecord } from '../../testing/sample-phrases.ts';
import { copiedPieces } from './copied-pieces.ts';

const index = samplePhraseIndex([
  sampleRecord('answer', [
    'The last meeting was held at noon. Roads were discussed.',
    'It was of use for a lasting peace, but not for all.',
    'The town remains committed to all of it.',
  ]),
]);

/** What is copied of a quotation, and the place of its passage. */
async function copied(quotation: string): Promise<readonly string[]> {
  const { found } = await answerQuotation(index, quotation);
  return copiedPieces(found[0]!).map(({ first, words }) => `${first.part}: ${words}`);
}

test.each<[string, readonly string[]]>([
  ['The last meeting was held', ['0: The last meeting was held']],
  ['The last meeting ... Roads were discussed', ['0: The last meeting […] Roads were discussed']],
  ['Roads were discussed ... lasting peace', ['0: Roads were discussed', '1: lasting peace']],
  ['Roads were discussed. It was of use', ['0: Roads were discussed.', '1: It was of use']],
  [
    'meeting was held ... lasting peace ... remains committed',
    ['0: meeting was held', '1: lasting peace, but not for all.', '2: The town remains committed'],
  ],
])('each passage has its own words: %s', async (quotation, pieces) => {
  expect(await copied(quotation)).toEqual(pieces);
});
