import { describe, expect, test } from 'vitest';
import { diplomaticSentences, misread } from '../../testing/times/diplomatic.ts';
import { timesInText } from '../../testing/times/time-sentence.ts';

const valuesIn = (sentence: string, language: string) =>
  timesInText(sentence, language).map((one) => (one.split(' = ').at(-1) ?? '').replace(/^\?.*/, '?'));

describe.each(Object.entries(diplomaticSentences))('diplomatic prose in %s', (language, sentences) => {
  test.each(sentences)('%s', (sentence, values) => {
    expect(valuesIn(sentence, language)).toEqual(misread[sentence] ?? values);
  });
});

test('of 238 sentences 12 are read wrong, of which three give another date', () => {
  const all = Object.values(diplomaticSentences).flat();
  const wrong = all.filter(([sentence, values]) => {
    const found = misread[sentence];
    return found !== undefined && found.join() !== values.join();
  });
  const false_ = wrong.filter(([sentence, values]) =>
    misread[sentence]?.some((one) => one !== '?' && !one.startsWith('[') && !values.includes(one)),
  );
  expect([all.length, wrong.length, false_.length, Object.keys(misread).length]).toEqual([238, 12, 3, 12]);
});
