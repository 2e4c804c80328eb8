import { describe, expect, test } from 'vitest';
import { diskAt } from '../src/ingest/disk.ts';
import { readArchive } from '../src/ingest/archive-files.ts';
import { checkerOf, verdictsOn } from '../src/ingest/checks/prose.ts';
import type { Verdict } from '../src/prose/types.ts';
import { proseBlocks } from '../src/mdx/prose.ts';
import { claims } from './prose-claims.ts';
import { atPlaces, beside, directions } from './prose-distances.ts';
import { deeds } from './prose-deeds.ts';
import { doers } from './prose-doers.ts';
import { fresh } from './prose-fresh.ts';
import { others } from './prose-others.ts';
import { parts } from './prose-parts.ts';
import { tied } from './prose-ties.ts';
import { worded, wordedUndecided } from './prose-worded.ts';
import { pairs, told, undecidable, type Told } from './prose-sentences.ts';

const archive = readArchive(diskAt('.'));
const check = checkerOf(archive);
if (check === undefined) throw new Error('the archive cannot be built');

function isContradicted(sentence: string, language = 'en'): boolean {
  return verdicts(sentence, language).some(({ verdict }) => verdict === 'contradicted');
}

function verdicts(sentence: string, language = 'en'): readonly Verdict[] {
  const written = sentence
    .replace(/\]\(e:/g, '](/events/')
    .replace(/\]\(d:/g, '](/documents/')
    .replace(/(\]\(\/(?:events|documents)\/[a-z0-9-]+)\)/g, '$1/)');
  const blocks = proseBlocks(written);
  if ('kind' in blocks) throw new Error(sentence);
  return verdictsOn(check!, 'sentence', blocks, { language }).map(({ verdict }) => verdict);
}

function standingsOf({ text, words, language }: Pick<Told, 'text' | 'words' | 'language'>): readonly string[] {
  const own = verdicts(text, language).filter((one) => one.words.includes(words) || words.includes(one.words));
  return own.length === 0 ? ['not found'] : own.map(({ verdict }) => verdict);
}

const choice = /\{([^{}|]*)\|([^{}|]*)\}/g;
const trueOnes = pairs.map((pair) => pair.replace(choice, '$1'));
const falseOnes = pairs.map((pair) => pair.replace(choice, '$2'));

describe('what the check of prose contradicts', () => {
  const caught = falseOnes.filter((one) => isContradicted(one));
  const wronged = [...trueOnes, ...undecidable].filter((one) => isContradicted(one));

  test('is tried on 300 sentences', () => {
    expect(new Set([...trueOnes, ...falseOnes, ...undecidable]).size).toBeGreaterThanOrEqual(300);
  });

  test('is false, at least 95 times in a hundred', () => {
    const precision = caught.length / (caught.length + wronged.length);
    expect(precision, wronged.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('is what is false, at least 95 times in a hundred', () => {
    const missed = falseOnes.filter((one) => !caught.includes(one));
    expect(caught.length / falseOnes.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

test.each(claims.map((one) => [one.text, one] as const))('%s', (_text, one) => {
  for (const standing of standingsOf(one)) expect(one.as).toContain(standing);
  if (!one.as.includes('contradicted')) expect(isContradicted(one.text)).toBe(false);
});

test.each(told.map((one) => [one.text, one] as const))('%s', (_text, one) => {
  for (const standing of standingsOf(one)) expect(one.as).toContain(standing);
});

test.each([...fresh, ...directions, ...beside, ...atPlaces, ...deeds, ...doers, ...others, ...parts, ...tied])('%s: %s', (kind, text) => {
  if (kind === 'N')
    expect(verdicts(text).every(({ verdict }) => verdict === 'agreed') && verdicts(text).length > 0).toBe(false);
  else expect(isContradicted(text)).toBe(kind === 'F');
});

const inLanguage = ([text, language = 'en']: (typeof worded)[number]) => [text, language] as const;

test.each(worded.map(inLanguage))('%s', (pair, language) => {
  expect(isContradicted(pair.replace(choice, '$1'), language)).toBe(false);
  expect(isContradicted(pair.replace(choice, '$2'), language)).toBe(true);
});

test.each(wordedUndecided.map(inLanguage))('%s', (text, language) => {
  expect(isContradicted(text, language)).toBe(false);
});
