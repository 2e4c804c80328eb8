import type { ArchiveFile } from './archive-of-speeches.ts';

/** A page of prose as any generator has it: a document, an event, or a list of a hundred of them. */
export interface Page {
  /** Address without slashes at its ends: "documents/d1". */
  readonly path: string;
  readonly title: string;
  readonly date?: string;
  /** Markdown. */
  readonly body: string;
}

/** A site generator with the search that is usual with it. */
export interface Rival {
  readonly name: string;
  /** Packages with their versions, for a folder of its own. */
  readonly packages: Readonly<Record<string, string>>;
  /** A program that must be there besides. */
  readonly needs?: string;
  readonly files: (pages: readonly Page[]) => readonly ArchiveFile[];
  /** What builds it, one after the other: a file below `node_modules` for Node, or a program. */
  readonly commands: readonly (readonly [program: string, ...args: readonly string[]])[];
  /** Folder of the site that it makes. */
  readonly site: string;
}

const pagefind = '1.6.0';

const eleventy: Rival = {
  name: 'Eleventy with Pagefind',
  packages: { '@11ty/eleventy': '3.1.8', pagefind },
  files: (pages) => [
    {
      path: 'eleventy.config.mjs',
      text: `export default function (config) {
  config.setTemplateFormats(['md']);
  return { dir: { input: 'pages', includes: '../layouts', output: '_site' } };
}
`,
    },
    { path: 'layouts/page.njk', text: htmlPage('{{ title }}', '{{ date }}', '{{ content | safe }}') },
    ...pages.map((page) => ({
      path: `pages/${page.path}.md`,
      text: frontmatter(
        { layout: 'page.njk', title: page.title, permalink: `${page.path}/index.html` },
        page.body,
      ),
    })),
  ],
  commands: [
    ['@11ty/eleventy/cmd.cjs', '--quiet'],
    ['pagefind/lib/runner/bin.cjs', '--site', '_site'],
  ],
  site: '_site',
};

const hugo: Rival = {
  name: 'Hugo with Pagefind',
  packages: { pagefind },
  needs: 'hugo',
  files: (pages) => [
    {
      path: 'hugo.toml',
      text: 'baseURL = "https://example.org/"\ntitle = "Speeches"\ndisableKinds = ["taxonomy", "term", "RSS"]\n',
    },
    {
      path: 'layouts/_default/single.html',
      text: htmlPage('{{ .Title }}', '{{ .Params.told }}', '{{ .Content }}'),
    },
    { path: 'layouts/_default/list.html', text: htmlPage('{{ .Title }}', '', '') },
    ...pages.map((page) => ({
      // A folder with an `index.md` has no further pages.
      path: `content/${page.path === 'index' ? '_index' : page.path}.md`,
      text: frontmatter({ title: page.title, told: page.date ?? '' }, page.body),
    })),
  ],
  commands: [['hugo'], ['pagefind/lib/runner/bin.cjs', '--site', 'public']],
  site: 'public',
};

const starlight: Rival = {
  name: 'Starlight, whose search is Pagefind',
  packages: { astro: '7.3.5', '@astrojs/starlight': '0.42.4' },
  files: (pages) => [
    {
      path: 'astro.config.mjs',
      text: `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://example.org',
  integrations: [starlight({ title: 'Speeches', sidebar: [{ label: 'Documents', link: '/lists/documents-1/' }] })],
});
`,
    },
    {
      path: 'src/content.config.ts',
      text: `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    },
    { path: 'tsconfig.json', text: '{ "extends": "astro/tsconfigs/strict" }\n' },
    ...pages.map((page) => ({
      path: `src/content/docs/${page.path}.md`,
      text: frontmatter({ title: page.title }, withDate(page)),
    })),
  ],
  commands: [['astro/bin/astro.mjs', 'build']],
  site: 'dist',
};

const vitepress: Rival = {
  name: 'VitePress with its local search',
  packages: { vitepress: '1.6.4' },
  files: (pages) => [
    {
      path: '.vitepress/config.mjs',
      text: `export default { title: 'Speeches', srcDir: 'pages', cleanUrls: true, ignoreDeadLinks: true, themeConfig: { search: { provider: 'local' } } };
`,
    },
    ...pages.map((page) => ({
      path: `pages/${page.path}.md`,
      text: frontmatter({ title: page.title }, `# ${page.title}\n\n${withDate(page)}`),
    })),
  ],
  commands: [['vitepress/bin/vitepress.js', 'build']],
  site: '.vitepress/dist',
};

export const rivals = { eleventy, hugo, starlight, vitepress } as const;

/** A page for each document and each event that it attests, and lists of a hundred of either. */
export function pagesOf(files: readonly ArchiveFile[]): readonly Page[] {
  const documents = files.filter(({ path }) => path.startsWith('content/documents/'));
  const pages = documents.flatMap(({ path, text }) => documentPages(path.replace(/^.*\/|\.mdx$/g, ''), text));
  const lists = ['documents', 'events'].flatMap((section) => {
    const listed = pages.filter((page) => page.path.startsWith(section));
    return Array.from({ length: Math.ceil(listed.length / 100) }, (_, at): Page => ({
      path: `lists/${section}-${at + 1}`,
      title: `${section}, part ${at + 1}`,
      body: listed
        .slice(at * 100, at * 100 + 100)
        .map((page) => `- [${page.title}](/${page.path}/) ${page.date ?? ''}`)
        .join('\n'),
    }));
  });
  return [{ path: 'index', title: 'Speeches', body: 'Matters before the house.' }, ...lists, ...pages];
}

function documentPages(id: string, text: string): readonly Page[] {
  const [head = '', body = ''] = text.split('\n---\n\n');
  const title = valueIn(head, /\ntitle: (.*)/);
  const date = valueIn(head, /\ndate:[^\n]*\n?[^\n]*edtf: "([^"]+)"/);
  const events = head.split('\n  - id: ').slice(1);
  return [
    { path: `documents/${id}`, title, date, body },
    ...events.map((event): Page => ({
      path: `events/${valueIn(event, /^"?([\w-]+)/)}`,
      title: valueIn(event, /\n\s+title: (.*)/),
      date: valueIn(event, /edtf: "([^"]+)"/),
      body: `> ${valueIn(event, /exact: (.*)/)}\n\n[${title}](/documents/${id}/)`,
    })),
  ];
}

function valueIn(text: string, pattern: RegExp): string {
  const [, value = ''] = pattern.exec(text) ?? [];
  return value.replace(/^"|"[\s})\]]*$/g, '');
}

function withDate({ date = '', body }: Page): string {
  return date === '' ? body : `${date}\n\n${body}`;
}

function frontmatter(values: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

function htmlPage(title: string, date: string, content: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><header><a href="/">Speeches</a> <a href="/lists/documents-1/">Documents</a></header>
<main><h1>${title}</h1><p>${date}</p>${content}</main></body></html>
`;
}
