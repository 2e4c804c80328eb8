import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readFrontmatter } from '../../text/frontmatter.ts';
import { mdxFiles } from './loader.ts';
import { markdownProcessor } from '../markdown.ts';

const root = await mkdtemp(`${tmpdir()}/loader-`);
afterAll(() => rm(root, { recursive: true }));
beforeEach(async () => {
  await rm(`${root}/docs`, { recursive: true, force: true });
  await mkdir(`${root}/docs`);
});

const renderer = await markdownProcessor().createRenderer({ syntaxHighlight: false });

/** As much of Astro as a loader sees, around a store that is kept from load to load. */
function site(processor = markdownProcessor()) {
  const entries = new Map<string, Entry>();
  const modules = new Set<string>();
  const rendered: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const logger = { info: vi.fn(), error: vi.fn(), warn: vi.fn() };
  const context = {
    collection: 'docs',
    config: {
      root: pathToFileURL(`${root}/`),
      srcDir: pathToFileURL(`${root}/src/`),
      markdown: { processor, syntaxHighlight: false },
      image: { domains: [], remotePatterns: [] },
    },
    logger,
    watcher,
    store: {
      get: (id: string) => entries.get(id),
      keys: () => [...entries.keys()],
      values: () => [...entries.values()],
      set: (entry: Entry) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
      addModuleImport: (file: string) => modules.add(file),
      addAssetImports: () => undefined,
    },
    generateDigest: (text: string) => createHash('sha1').update(text).digest('hex'),
    parseData: ({ data }: { data: Record<string, unknown> }) =>
      data['bad'] === undefined ? Promise.resolve(data) : Promise.reject(new Error('bad: not allowed')),
    renderMarkdown: async (contents: string) => {
      const { data, body } = readFrontmatter(contents);
      rendered.push(String(data['id']));
      const { code, metadata } = await renderer.render(body, { frontmatter: data });
      return { html: code, metadata };
    },
  };
  return {
    entries,
    rendered,
    modules,
    watcher,
    logger,
    load: () => mdxFiles({ base: 'docs' }).load(context as unknown as LoaderContext),
  };
}
interface Entry {
  readonly id: string;
  readonly deferredRender?: boolean;
  readonly rendered?: { readonly html: string };
}

async function put(name: string, id: string, body = 'One.', more = ''): Promise<void> {
  await writeFile(`${root}/docs/${name}`, `---\nid: ${JSON.stringify(id)}\n${more}---\n${body}\n`);
}

describe('mdxFiles', () => {
  test('renders words into the store, and leaves the rest to a module', async () => {
    await put('a.mdx', 'a', 'One *two*.');
    await put('b.mdx', 'b', 'One {1 + 1}.');
    const { load, entries } = site();
    await load();
    expect(entries.get('a')).toMatchObject({
      filePath: 'docs/a.mdx',
      rendered: { html: '<p>One <em>two</em>.</p>\n' },
    });
    expect(entries.get('a')).not.toHaveProperty('deferredRender');
    expect(entries.get('b')).toMatchObject({ filePath: 'docs/b.mdx', deferredRender: true });
    expect(entries.get('b')).not.toHaveProperty('rendered');
  });

  test('renders again only what has changed, and forgets what is gone', async () => {
    for (const id of ['a', 'b', 'c', 'd']) await put(`${id}.mdx`, id, id === 'd' ? '{1}' : 'One.');
    const { load, entries, rendered, modules } = site();
    await load();
    await put('b.mdx', 'b', 'Two.');
    await unlink(`${root}/docs/c.mdx`);
    await load();
    expect(rendered).toEqual(['a', 'b', 'c', 'b']);
    expect([...entries.keys()]).toEqual(['a', 'b', 'd']);
    expect(entries.get('b')?.rendered?.html).toBe('<p>Two.</p>\n');
    expect([...modules]).toEqual(['docs/d.mdx']);
  });

  test('renders all again when the way of rendering has changed', async () => {
    await put('a.mdx', 'a');
    const before = site();
    await before.load();
    const [entry] = before.entries.values();
    const processor = markdownProcessor();
    processor.options.hastPlugins.push({ name: 'one-more' });
    const after = site(processor);
    if (entry !== undefined) after.entries.set('a', entry);
    await after.load();
    expect(after.rendered).toEqual(['a']);
  });

  test('a moved file is not mistaken for an unchanged one', async () => {
    await put('a.mdx', 'a');
    const { load, entries } = site();
    await load();
    await put('b.mdx', 'a');
    await unlink(`${root}/docs/a.mdx`);
    await load();
    expect(entries.get('a')).toMatchObject({ filePath: 'docs/b.mdx' });
  });

  test('tells every problem, with its file and place', async () => {
    await put('a.mdx', 'a', 'One.\n\nTwo <b>three</b>.');
    await put('b.mdx', 'b', 'One.', 'bad: true\n');
    await put('c.mdx', 'c', 'One.', 'passages: [{id: p1}, {id: p2}]\n');
    await put('d.mdx', 'e');
    await put('e.mdx', 'e');
    await put('f.mdx', '');
    await writeFile(`${root}/docs/g.mdx`, Buffer.from([0x2d, 0xff]));
    const { load } = site();
    await expect(load()).rejects.toThrow(
      [
        'docs cannot be loaded',
        'docs/a.mdx:6:5: raw HTML is not shown: write \\<b> for the characters',
        'docs/b.mdx: bad: not allowed',
        'docs/c.mdx: 1 paragraphs, but 2 passage ids in the frontmatter',
        'docs/e.mdx: "e" is the id of docs/d.mdx too: an id is used once',
        'docs/f.mdx: its frontmatter has no `id`',
        'docs/g.mdx: The encoded data was not valid for encoding utf-8',
      ].join('\n'),
    );
  });

  test('says what to write instead of what is no text', async () => {
    await put('a.mdx', 'a', 'One {two');
    await put('b.mdx', 'b', 'One.\n\n    Two.');
    const { load } = site();
    const refused = await load().then(
      () => [],
      (error: unknown) => (error as Error).message.split('\n'),
    );
    expect(refused).toEqual([
      'docs cannot be loaded',
      expect.stringMatching(/^docs\/a\.mdx:4:\d+: .+\. Write \\< and \\\{ for the characters$/),
      'docs/b.mdx:6:1: Markdown and MDX read this differently: take the indentation away',
    ]);
  });

  test('refuses a site that renders Markdown in another way', async () => {
    const processor = markdownProcessor();
    processor.options.hastPlugins.pop();
    await expect(site(processor).load()).rejects.toThrow(/set markdown.processor to markdownProcessor\(\)/);
  });
});

describe('awkward names', () => {
  const names = [
    ...[
      'A',
      'a',
      'a b',
      'a-b',
      'A-B',
      'a_b',
      'a.b',
      'ab',
      'a&b',
      'a+b',
      "a'b",
      'a"b',
      'a\u202eb',
      'x',
      '{x}',
      '[x]',
      '(x)',
    ],
    ...[
      '\u00fcn\u00ef',
      'u\u0308ni\u0308',
      'a#b',
      'a?b',
      '%',
      '%2e',
      '%2F',
      '~',
      '.hidden',
      '-',
      '--',
      ' a',
      'a ',
      'a.',
      '...',
    ],
    ...['a\nb', 'a\tb', 'a\u00a0b', 'İstanbul', 'istanbul', 'index', '[...x]', 'ﬁle', 'con', '👩‍👧', 'ß', 'SS'],
  ].map((name) => `${name}.mdx`);
  const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const));

  test(`of ${names.length}, every pair is loaded whole, or refused by name`, async () => {
    const outcomes = { loaded: 0, refused: 0 };
    for (const [one, other] of pairs) {
      await rm(`${root}/docs`, { recursive: true });
      await mkdir(`${root}/docs`);
      await put(one, 'one');
      await put(other, 'other');
      const { load, entries } = site();
      const message = await load().then(
        () => '',
        (error: unknown) => (error as Error).message,
      );
      if (message === '') expect([...entries.keys()].sort()).toEqual(['one', 'other']);
      else expect([one, other].some((name) => message.includes(JSON.stringify(name)))).toBe(true);
      outcomes[message === '' ? 'loaded' : 'refused'] += 1;
    }
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(outcomes.loaded).toBeGreaterThan(300);
    expect(outcomes.refused).toBeGreaterThan(300);
  });

  test.each([
    ['A.mdx', 'a.mdx'],
    ['\u00fcn\u00ef.mdx', 'u\u0308ni\u0308.mdx'],
  ])('%s and %s are refused together', async (one, other) => {
    await put(one, 'one');
    await put(other, 'other');
    const [first, second] = [one, other].sort().map((name) => JSON.stringify(name));
    await expect(site().load()).rejects.toThrow(`${second}: some systems take it for ${first}`);
  });

  test.each([
    ['a b.mdx', 'ab.mdx'],
    ['x.mdx', 'y.mdx'],
  ])('%s and %s with one id are refused, both named', async (one, other) => {
    await put(one, 'same');
    await put(other, 'same');
    await expect(site().load()).rejects.toThrow(/docs\/.*\.mdx: "same" is the id of docs\/.*\.mdx too/);
  });
});

describe('while dev runs', () => {
  test('a written file is loaded at once, and only that one', async () => {
    await put('a.mdx', 'a');
    await put('b.mdx', 'b');
    const { load, entries, rendered, watcher } = site();
    await load();
    await put('a.mdx', 'a', 'Two.');
    watcher.emit('change', `${root}/docs/a.mdx`);
    await vi.waitFor(() => {
      expect(entries.get('a')?.rendered?.html).toBe('<p>Two.</p>\n');
    });
    expect(rendered).toEqual(['a', 'b', 'a']);
  });

  test('a new id takes the place of the old one', async () => {
    await put('a.mdx', 'a');
    const { load, entries, watcher } = site();
    await load();
    await put('a.mdx', 'z');
    watcher.emit('change', `${root}/docs/a.mdx`);
    await vi.waitFor(() => {
      expect([...entries.keys()]).toEqual(['z']);
    });
  });

  test('a deleted file goes, another folder is let be', async () => {
    await put('a.mdx', 'a');
    const { load, entries, watcher, logger } = site();
    await load();
    watcher.emit('change', `${root}/elsewhere/a.mdx`);
    watcher.emit('unlink', `${root}/docs/a.mdx`);
    expect(entries.size).toBe(0);
    expect(logger.error).not.toHaveBeenCalled();
  });

  test('a broken file is told, and its last good state stays', async () => {
    await put('a.mdx', 'a');
    const { load, entries, watcher, logger } = site();
    await load();
    await put('a.mdx', 'a', 'One <b');
    watcher.emit('change', `${root}/docs/a.mdx`);
    await vi.waitFor(() => {
      expect(logger.error).toHaveBeenCalledWith(expect.stringMatching(/^docs\/a\.mdx:4:5: Unexpected/));
    });
    expect(entries.get('a')?.rendered?.html).toBe('<p>One.</p>\n');
  });
});
