import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { plainWordHints } from './plain-words.ts';

const hintsOf = (files: Record<string, string>) =>
  plainWordHints(readArchive(memoryDisk(testFiles(files)))).map(({ found }) => found);

test.each([
  ['Ministry of Works', 0],
  ['<b>Ministry</b>', 1],
  ['Ministry <br/>', 1],
  ['Tea & bread, in < 2 hours and > 1', 0],
  ['[Ministry](https://a.example)', 1],
  ['Ministry [of works] (old)', 0],
  ['Ministry\\nof Works', 1],
  ['Mini\\u0441try', 1],
  ['\u0410BC of works', 1],
  ['Газпромbank', 0],
  ['Министерство', 0],
  ['Ministry (Министерство)', 0],
  ['The μPa and kΩ office', 0],
  ['Mi\\u0301\\u0301\\u0301\\u0301nistry', 1],
  ['Việt Nam', 0],
])('a name %s: %i', (name, count) => {
  expect(hintsOf({ 'content/actors.yaml': `- { id: "ministry", name: "${name}" }\n` })).toHaveLength(count);
});

test.each([
  ['paper.example', 0],
  ['news.paper.co.example', 0],
  ['пример.рф', 0],
  ['paper.example/en', 1],
  ['https://paper.example', 1],
  ['../paper', 1],
  ['paper.example:80', 1],
])('a host %s: %i', (host, count) => {
  expect(
    hintsOf({ 'content/outlets.yaml': `- { id: "a", name: "A", hosts: ["${host}"], whose: "unknown" }\n` }),
  ).toHaveLength(count);
});
