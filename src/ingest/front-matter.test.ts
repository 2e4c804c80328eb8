import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../testing/test-archive.ts';
import { readSeedFile } from './read/read-seed-file.ts';
import { ingest } from './run.ts';

async function ingested(text: string) {
  const bytes = new TextEncoder().encode(text);
  const disk = memoryDisk(testFiles({ 'seeds/post.md': bytes }));
  const reading = await readSeedFile({ name: 'post.md', bytes });
  const result = ingest(disk, undefined, { readings: new Map([['post.md', reading]]), encodings: new Map() });
  return {
    findings: result.findings.map(({ code, file, line, column }) => `${file}:${line}:${column} ${code}`),
    draft: new TextDecoder().decode(disk.files.get('content/documents/post.mdx')),
  };
}

test.each([
  ['title: "The minister', 'seeds/post.md:3:1 front-matter-unread'],
  ['title: The minister: a report', 'seeds/post.md:2:8 front-matter-unread'],
  ['title: "A"\ntitle: "B"', 'seeds/post.md:3:1 front-matter-unread'],
  ['title: "A"\ndate: 1995-02-30', 'seeds/post.md:3:7 front-matter-date'],
  ['date: 1995-24', 'seeds/post.md:2:7 front-matter-date'],
  ['date: "31 June 1995"', 'seeds/post.md:2:7 front-matter-date'],
  ['date: 0000-00-00 00:00', 'seeds/post.md:2:7 front-matter-date'],
  ['The minister on the road', 'seeds/post.md:2:1 front-matter-prose'],
])('front matter that is wrong is told, and the text is taken: %j', async (yaml, told) => {
  const { findings, draft } = await ingested(`---\n${yaml}\n---\n\nThe road was closed.\n`);
  expect(findings).toEqual([told]);
  expect(draft).toContain('\nThe road was closed.\n');
  for (const line of yaml.split('\n')) expect(draft).toContain(JSON.stringify(line).slice(1, -1));
});

test('what is offered has no character that nobody sees, and every date is one', async () => {
  const { findings, draft } = await ingested(
    '---\ntitle: "A \u202ebridge\u200b\u2066"\nauthor: "The \u{e0041}council"\ndate: "3 May 2021, 10:00"\npublished: 2021-05-03T10:00:00Z\n---\n\nThe road was closed.\n',
  );
  expect(findings).toEqual([]);
  expect(draft).toContain('{ of: "title", value: "A bridge", origin: "front matter: title" }');
  expect(draft).toContain('{ of: "author", value: "The council", origin: "front matter: author" }');
  expect(draft).toContain('{ of: "date", value: "3 May 2021, 10:00", origin: "front matter: date" }');
  expect(draft).toContain(
    'value: "2021-05-03T10:00:00Z", origin: "front matter: published", edtf: "2021-05-03"',
  );
});
