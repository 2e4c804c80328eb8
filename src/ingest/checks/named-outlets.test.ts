import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { namedOutletHints } from './named-outlets.ts';

const outlets = `
- { id: "courier", name: "The Courier", whose: "unknown" }
- { id: "post", name: "Post", hosts: ["post.example"], whose: "unknown" }
- { id: "court", name: "Ministry", whose: "unknown" }
- { id: "leaf", name: "Leaf", whose: "state", ground: "The Courier, 1994: the state owns it.", sources: { x: { publisher: "GROUND", url: null } } }
`;

function hintsOf(body: string, essay = 'Words.', ground = 'The Courier'): readonly string[] {
  const event = `---
id: "talks"
title: "Talks"
shape: "point"
kind: "statement"
claims: [{ of: "whole", edtf: "1994-03-01", usage: "after \\"12 days\\"", sources: ["a"] }]
confidence: "high"
sources:
  a: { publisher: "The Courier, evening", url: null }
---

${body}
`;
  const files = {
    'content/outlets.yaml': outlets.replace('GROUND', ground),
    'content/events/talks.mdx': event,
    'content/essays/essay.mdx': `---\nid: "essay"\ntitle: "Essay"\nauthors: ["A"]\ndate: "1995-01-01"\nasOf: "1995-01-01"\nsummary: "Words."\n---\n\n${essay}\n`,
  };
  return namedOutletHints(readArchive(memoryDisk(testFiles(files)))).map(({ found }) => found);
}

test.each([
  ["By The Courier's report they met.", 0],
  ["By the Post's report they met.", 1],
  ['By the report of Post they met.', 1],
  ['Post reported that they met.', 1],
  ['They met, Post wrote.', 1],
  ['They met, as Post wrote in an article.', 1],
  ['They met, as Post wrote in an obituary.', 0],
  ['They met, and Post told of it at noon.', 0],
  ['Post told of 20 at noon.', 1],
  ['There were 20, in Post, and later 30.', 1],
  ['Post boxes were opened.', 0],
  ['They met at the Post.', 0],
  ['Postmen said so.', 0],
  ['Ministry said so.', 0],
  ['The evening Courier said so.', 0],
])('%s %i', (body, count) => {
  expect(hintsOf(body)).toHaveLength(count);
});

test.each([
  ['The Courier gave "12 days" for it.', 0],
  ['Post gave "12 days" for it.', 1],
  ['Post gave "13 days" for it.', 0],
])('in an essay: %s %i', (essay, count) => {
  expect(hintsOf('They met.', essay)).toHaveLength(count);
});

test('the ground of an outlet rests on the outlet that it is given to', () => {
  expect(hintsOf('They met.', 'Words.', 'The Courier')).toEqual([]);
  expect(hintsOf('They met.', 'Words.', 'Another')).toEqual([expect.stringContaining('The Courier')]);
});
