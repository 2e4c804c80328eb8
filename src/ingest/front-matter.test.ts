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
  ['date: 1995-03-01 25:00', 'seeds/post.md:2:7 front-matter-date'],
  ['date: 1995-03-01 23:60:00 +0200', 'seeds/post.md:2:7 front-matter-date'],
  ['date: 1995-03-01 24:00:01', 'seeds/post.md:2:7 front-matter-date'],
  ['date: "1 March 1995, 25:10"', 'seeds/post.md:2:7 front-matter-date'],
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

const title = 'title: A bridge (front matter: title)';

test.each<readonly [toml: string, offered: readonly string[]]>([
  ['title = "A bridge"', [title]],
  ["title = 'A bridge'", [title]],
  ['title = """A bridge"""', [title]],
  ['"title" = "A bridge"', [title]],
  ['title = "A \\u0062ridge"', [title]],
  ['date = 1998-03-05', ['date: 1998-03-05 (front matter: date)']],
  ['date = 1998-03-05T10:00:00+01:00', ['date: 1998-03-05 (front matter: date)']],
  ['date = 1998-03-05 10:00:00Z', ['date: 1998-03-05 (front matter: date)']],
  ['date = "1998-03"', ['date: 1998-03 (front matter: date)']],
  ['date = "5 March 1998"', ['date: 5 March 1998 (front matter: date)']],
  ['date = 1998-03-05 # the day of the letter', ['date: 1998-03-05 (front matter: date)']],
  ['publishDate = 1998-03-06T00:00:00Z', ['date: 1998-03-06 (front matter: publishDate)']],
  ['title = "A bridge"\nlastmod = 2020-01-01', [title]],
  ['author = "Ann Rowe"', ['author: Ann Rowe (front matter: author)']],
  ['authors = ["Ann Rowe", "Erik Dahl"]', ['author: Ann Rowe, Erik Dahl (front matter: authors)']],
  ['title = "A bridge"\n[params]\nauthor = "Ann Rowe"', [title, 'author: Ann Rowe (front matter: author)']],
  ['title = "A bridge"\n[extra]\nlang = "en"', [title, 'language: en (front matter: lang)']],
  [
    'title = "A bridge"\ndraft = true\nweight = 3\n[taxonomies]\ntags = ["x"]\n[[menu.main]]\nname = "x"',
    [title],
  ],
  ['canonical = "https://example.org/a"', ['address: https://example.org/a (front matter: canonical)']],
  ['title = ""\nlanguage = "ru"', ['language: ru (front matter: language)']],
  ['Title = "A bridge"', [title]],
  ['draft = false', []],
])('TOML is offered as YAML is: %j', async (toml, offered) => {
  for (const end of ['\n', '\r\n']) {
    const post = `+++\n${toml}\n+++\n\n# The road\n\nIt was closed.\n`.replaceAll('\n', end);
    const reading = await readSeedFile({ name: 'post.md', bytes: new TextEncoder().encode(post) });
    if (reading.kind === 'refused') throw new Error(reading.why);
    const { suggestions, blocks, faults } = reading.extraction;
    expect(faults).toEqual([]);
    expect(suggestions.map(({ of, value, edtf, origin }) => `${of}: ${edtf ?? value} (${origin})`)).toEqual(
      offered,
    );
    expect(blocks[0]).toEqual({ lines: toml.split('\n'), leftOut: 'metadata' });
    expect(blocks.slice(1).map(({ lines }) => lines.join())).toEqual(['The road', 'It was closed.']);
  }
});

test.each([
  ['title = "The minister', 'seeds/post.md:2:9 front-matter-unread'],
  ['title = The minister', 'seeds/post.md:2:9 front-matter-unread'],
  ['title: The minister\ndraft = true', 'seeds/post.md:2:6 front-matter-unread'],
  ['title = "A"\ntitle = "B"', 'seeds/post.md:3:9 front-matter-unread'],
  ['title = "A"\ndate = 1995-02-30', 'seeds/post.md:3:8 front-matter-date'],
  ['date = 1995-13-01T10:00:00Z', 'seeds/post.md:2:8 front-matter-date'],
  ['date = 0000-00-00', 'seeds/post.md:2:8 front-matter-date'],
  ['date = 1995-03-01T25:00:00Z', 'seeds/post.md:2:8 front-matter-date'],
  ['date = 1995-03-01 12:61:00', 'seeds/post.md:2:8 front-matter-date'],
  ['date = "1995-03-01T99"', 'seeds/post.md:2:8 front-matter-date'],
  ['The minister on the road', 'seeds/post.md:2:1 front-matter-prose'],
])('TOML that is wrong is told, and the text is taken: %j', async (toml, told) => {
  const { findings, draft } = await ingested(`+++\n${toml}\n+++\n\nThe road was closed.\n`);
  expect(findings.map((one) => one.replace(/(:\d+):\d+ (front-matter-unread)/, '$1 $2'))).toEqual([
    told.replace(/(:\d+):\d+ (front-matter-unread)/, '$1 $2'),
  ]);
  expect(draft).toContain('\nThe road was closed.\n');
  for (const line of toml.split('\n')) expect(draft).toContain(JSON.stringify(line).slice(1, -1));
});

test.each([['+++\n\nThe road was closed.\n'], ['+++ a\ntitle = "A"\n+++\n'], ['\n+++\ntitle = "A"\n+++\n']])(
  'a text that only begins like TOML is text: %j',
  async (text) => {
    const { findings, draft } = await ingested(text);
    expect(findings).toEqual([]);
    expect(draft).not.toContain('suggested');
  },
);

test.each([
  ['+++\ntitle = "A"\n\nThe road was closed.\n'],
  ['+++\n\ntitle = "A"\nThe road was closed.\n'],
  ['\ufeff+++\r\ntitle = "A"\r\nThe road was closed.\r\n'],
  ['+++\ntitle = "A"\n++++\nThe road was closed.\n'],
  ['---\ntitle: A\ndate: 1995-03-01\n\nThe road was closed.\n'],
])('front matter that nothing closes is told, and taken as text: %j', async (text) => {
  const { findings, draft } = await ingested(text);
  expect(findings).toEqual(['seeds/post.md:1:1 front-matter-open']);
  expect(draft).toContain('The road was closed.');
  expect(draft).not.toContain('suggested');
});

test.each(['---\nThe road was closed.\n', '---\n\nNote: The road was closed.\n'])(
  'a rule before a text is none: %j',
  async (text) => {
    expect((await ingested(text)).findings).toEqual([]);
  },
);
