import { describe, expect, test } from 'vitest';
import { timeSentences } from '../../testing/times/sentences.ts';
import { timesOfSentence } from '../../testing/times/time-sentence.ts';

describe.each(Object.entries(timeSentences))('times of sentences in %s', (language, sentences) => {
  test.each(sentences)('%s', (sentence, times) => {
    expect(timesOfSentence(sentence, language)).toEqual(times);
  });
});
