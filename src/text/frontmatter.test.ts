import mdx from '@astrojs/mdx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFrontmatter, readFrontmatter } from './frontmatter.ts';

test.each([
  ['---\na: 1\n---\nbody', 'a: 1\n', '\nbody'],
  ['\uFEFF---\na: 1\n---\nbody', 'a: 1\n', '\nbody'],
  ['---\r\na: 1\r\n---\r\nbody', 'a: 1\r\n', '\r\nbody'],
  ['---\n---\n', '', '\n'],
  ['---\na: "x ---"\n---', 'a: "x ---"\n', ''],
  ['---\na: "\u2028---"\n---\n', 'a: "\u2028---"\n', '\n'],
])('%j', (text, yaml, body) => {
  const { start = 0, end = 0, bodyStart = 0 } = findFrontmatter(text) ?? {};
  expect(text.slice(start, end)).toBe(yaml);
  expect(text.slice(bodyStart)).toBe(body);
});

test.each([
  '',
  'a: 1',
  ' ---\na: 1\n---',
  '\n---\na: 1\n---\n',
  '---\na: 1\n',
  '---\na: 1\n--- # end\n',
  '---\na: 1\n+++\n---\n',
  '+++\na = 1\n+++\n',
  '--- \na: 1\n---',
])('%j has none', (text) => {
  expect(findFrontmatter(text)).toBeUndefined();
});

test('readFrontmatter gives data and body, and the place of a fault', () => {
  expect(readFrontmatter('---\na: "1"\n---\n\nOne.\n')).toMatchObject({ data: { a: '1' }, body: 'One.' });
  expect(readFrontmatter('---\n- 1\n---\n')).toMatchObject({ data: {}, body: '' });
  expect(() => readFrontmatter('One.')).toThrow(/does not begin with frontmatter/);
  expect(() => readFrontmatter('---\nb: 1\na: "x\n---\n')).toThrow(
    expect.objectContaining({ place: { line: 4, column: 1 } }) as Error,
  );
});

test('what is read here Astro reads in the same way', async () => {
  const entryInfo = await astrosReader();
  const line = fc.constantFrom(
    '---',
    '+++',
    'a: "1"',
    '--- x',
    '---  ',
    '\uFEFF---',
    '',
    'b: "---"',
    ' ---',
    'c: "\u2028"',
  );
  const texts = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n')), { minLength: 2, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(texts, async (lines) => {
      const text = `---\n${lines.map((parts) => parts.join('')).join('')}`;
      if (findFrontmatter(text) === undefined) return;
      const read = tried(() => readFrontmatter(text));
      const theirs = await entryInfo(text).catch(() => undefined);
      if (read === undefined || theirs === undefined) return;
      expect({ data: read.data, body: read.body }).toEqual(theirs);
    }),
    { numRuns: 3000 },
  );
});

/** The reader of frontmatter that Astro's MDX integration gives to loaders. */
async function astrosReader(): Promise<(contents: string) => Promise<{ data: unknown; body: string }>> {
  interface EntryType {
    getEntryInfo(file: { contents: string; fileUrl: URL }): Promise<{ data: unknown; body: string }>;
  }
  let type: EntryType | undefined;
  const setup = mdx().hooks['astro:config:setup'] as unknown as (
    params: Record<string, unknown>,
  ) => Promise<void>;
  await setup({
    config: { markdown: {} },
    updateConfig: () => undefined,
    addPageExtension: () => undefined,
    addRenderer: () => undefined,
    addContentEntryType: (added: EntryType) => {
      type = added;
    },
  });
  return async (contents) => {
    if (type === undefined) throw new Error('the integration adds no entry type');
    const { data, body } = await type.getEntryInfo({ contents, fileUrl: new URL('file:///a.mdx') });
    return { data, body };
  };
}

function tried<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
