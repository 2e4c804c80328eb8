import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchSources } from '../search/answer/look-up.ts';
import { answerQuotation } from '../search/answer/answer-quotation.ts';
import { recordedProse, searchOf } from '../testing/sample-search.ts';

let sources: SearchSources & { readonly site: string };
let passages: readonly string[];

beforeAll(async () => {
  const records = await recordedProse();
  passages = records.flatMap(({ parts }) => parts.map(({ text }) => text));
  sources = await searchOf(records);
});
afterAll(() => rm(sources.site, { recursive: true, force: true }));

/** Stretches of 3 to 24 whole words from all over the passages, the same on every run. */
function trueSentences(): readonly string[] {
  return passages.flatMap((passage) => {
    const words = passage.split(' ');
    return [3, 5, 8, 13, 24].flatMap((length, turn) => {
      if (words.length < length) return [];
      const first = (turn * 7 + passage.length) % (words.length - length + 1);
      return [words.slice(first, first + length).join(' ')];
    });
  });
}

/** Each sentence with one thing changed; what happens to stand somewhere all the same is left out. */
function alteredSentences(): readonly string[] {
  const donors = passages.join(' ').match(/\p{L}{4,}/gu) ?? [];
  return trueSentences()
    .flatMap((sentence, turn) => {
      const words = sentence.split(' ');
      const at = turn % words.length;
      const other = donors[(turn * 31) % donors.length] ?? 'other';
      const swapped = words
        .with(at, words[(at + 1) % words.length]!)
        .with((at + 1) % words.length, words[at]!);
      return [
        words.with(at, other),
        words.toSpliced(at, 0, other),
        words.length > 3 ? words.toSpliced(1, 1) : swapped,
        swapped,
        words.with(at, `${words[at]!.slice(0, 1)}q${words[at]!.slice(1)}`),
      ].map((changed) => changed.join(' '));
    })
    .filter((altered) => !passages.some((passage) => stands(passage, altered)));
}

// The plainest way to compare, without any of the finder's own code.
function stands(passage: string, sentence: string): boolean {
  const level = (text: string) =>
    text
      .replace(/["'‘’“”«»]/g, "'")
      .replace(/[–—]/g, '-')
      .replace(/\s+/g, ' ');
  const bare = level(sentence).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return ` ${level(passage)} `.split(bare).length > 1;
}

describe('quotations in a built index', () => {
  test('hundreds of true sentences are all found', { timeout: 240_000 }, async () => {
    const sentences = trueSentences();
    expect(sentences.length).toBeGreaterThan(200);
    const missed = [];
    for (const sentence of sentences) {
      const { found } = await answerQuotation(sources.index, sentence);
      if (found.length === 0 || found.some(({ differing }) => differing.length > 0)) missed.push(sentence);
    }
    expect(missed).toEqual([]);
  });

  test('none of hundreds of altered sentences is', { timeout: 240_000 }, async () => {
    const sentences = alteredSentences().filter((_, index) => index % 2 === 0);
    expect(sentences.length).toBeGreaterThan(300);
    const wrong = [];
    for (const sentence of sentences) {
      const { found } = await answerQuotation(sources.index, sentence);
      if (found.some(({ differing }) => differing.length === 0)) wrong.push(sentence);
    }
    expect(wrong).toEqual([]);
  });

  test('the nearest passage is shown with the differing word', async () => {
    const sentence = trueSentences().findLast((one) => one.split(' ').length === 24)!;
    const [changed = ''] = sentence.match(/(?<= )\p{L}{6,}(?= )/u) ?? [];
    const { found, nearest } = await answerQuotation(
      sources.index,
      sentence.replace(` ${changed} `, ' seventeen '),
    );
    expect(found).toEqual([]);
    const [near] = nearest;
    const { text } = near!.record.parts[near!.part]!;
    expect(near!.differing).toBe(1);
    expect(near!.there.map(({ start, end }) => text.slice(start, end))).toEqual([changed]);
  });
});
