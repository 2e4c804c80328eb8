import { expect, test } from 'vitest';
import { z } from 'zod';
import { memoryDisk } from '../testing/test-archive.ts';
import { readMdxFile } from './content-file.ts';

test.each([
  ['id: "a"\n\nText.\n', 1, 'has no frontmatter'],
  ['---\nid: "a"\ntitle: "A"\n\nText.\n', 4, 'does not end'],
  ['---\nid: "a"\ntitle: "A"\n', 3, 'does not end'],
])('frontmatter that is not there, or goes on, is told where it should be: %j', (text, line, found) => {
  const { findings } = readMdxFile(memoryDisk({ 'a.mdx': text }), 'a.mdx', z.looseObject({}));
  expect(findings).toMatchObject([
    { code: 'frontmatter-missing', line, found: expect.stringContaining(found) as string },
  ]);
});
