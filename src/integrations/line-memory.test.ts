import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { lineMemoryIn } from './line-memory.ts';
import { readPage } from './read-page.ts';

let file = '';
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'attested-lines-')), 'cache/page-lines');
});

const page = (words: string) =>
  `<html lang="en"><title>A page</title><main><p>${words}</p><code>x</code></main></html>`;
const read = (words: string, ground = 'g', isEssay = false) => {
  const memory = lineMemoryIn(file, ground);
  const found = memory.read('a/index.html', page(words), isEssay);
  memory.keep();
  return found;
};

test('what is remembered of a page is what it shows, whatever has changed since', () => {
  for (const [words, ground, isEssay] of [
    ['a road', 'g', false],
    ['a road', 'g', false],
    ['a lake,\ntwo\tlakes', 'g', false],
    ['a lake,\ntwo\tlakes', 'g', false],
    ['a lake,\ntwo\tlakes', 'h', true],
    ['<span data-voice="side">a road</span>', 'h', true],
    ['<span data-voice="side">a road</span>', 'h', false],
  ] as const)
    expect(read(words, ground, isEssay)).toEqual(readPage(page(words), isEssay));
});

test('a page that is as it was is not read again', () => {
  read('a road');
  tamper((text) => text.replace('a road', 'a hill'));
  expect(read('a road').lines).toEqual([{ id: '', text: 'a hill' }]);
  expect(read('a lake').lines).toEqual([{ id: '', text: 'a lake' }]);
});

test.each([
  ['another ground', (text: string) => text, 'h'],
  ['a file that is not whole', (text: string) => text.slice(0, -1), 'g'],
])('of %s nothing is remembered', (_, change, ground) => {
  read('a road');
  tamper((text) => change(text.replace('a road', 'a hill')));
  expect(read('a road', ground).lines).toEqual([{ id: '', text: 'a road' }]);
});

test('pages that are there no more are forgotten', () => {
  read('a road');
  const memory = lineMemoryIn(file, 'g');
  memory.read('b/index.html', page('a lake'), false);
  memory.keep();
  expect(readFileSync(file, 'utf8')).not.toContain('a road');
});

function tamper(change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
