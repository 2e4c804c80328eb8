import { beforeAll, describe, expect, test } from 'vitest';
import { samplePhrases, sampleRecord, type SamplePhrases } from '../../testing/sample-phrases.ts';

const mostBytes = 60_000;
const documents = 2000;
let sample: SamplePhrases;
let texts: readonly string[];

/** The same numbers below 1 on every run. */
function numbers(): () => number {
  let seed = 11;
  return () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Texts of 250 words, as frequent as words of real texts are; some have a hyphen or an apostrophe. */
function madeTexts(): readonly string[] {
  const random = numbers();
  const wordOf = () => {
    const rank = Math.floor(20_000 ** random());
    const word = `${rank.toString(36)}q`.replaceAll(/\d/gu, (digit) => 'aeioulnrst'[Number(digit)]!);
    return random() < 0.01 ? `${word}-${word}` : random() < 0.01 ? `${word}’s` : word;
  };
  return Array.from({ length: documents }, () => Array.from({ length: 250 }, wordOf).join(' '));
}

beforeAll(() => {
  texts = madeTexts();
  sample = samplePhrases(texts.map((text, place) => sampleRecord(`d${place}`, [text])));
});

describe.each([1, 2, 3, 4, 5, 6, 12, 24])('a phrase of %i words', (length) => {
  test.each(['true', 'altered'])('%s: what is loaded for it alone', async (kind) => {
    const random = numbers();
    for (let count = 0; count < 60; count++) {
      const words = texts[Math.floor(random() * documents)]!.split(' ');
      const first = Math.floor(random() * (words.length - length));
      const phrase = words.slice(first, first + length);
      const asked = kind === 'true' ? phrase : phrase.with(length >> 1, `${phrase[length >> 1]}x`);
      const { places } = await sample.find(asked.join(' '));
      const { bytes, files } = sample.taken();
      expect.soft(bytes, asked.join(' ')).toBeLessThanOrEqual(mostBytes);
      expect.soft(files, asked.join(' ')).toBeLessThanOrEqual(12);
      if (kind === 'true') expect(places.length).toBeGreaterThan(0);
    }
  });
});

test('no file is much larger than another, and each directory is short', () => {
  for (const [name, { length }] of sample.files) expect.soft(length, name).toBeLessThan(15_000);
});
