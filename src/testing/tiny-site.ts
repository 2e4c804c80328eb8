import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A site of few pages in a folder of its own, around this repository's collections; for tests and measurements. */
export interface TinySite {
  readonly root: string;
  write(path: string, contents: string): Promise<void>;
  remove(path: string): Promise<void>;
  read(path: string): Promise<string>;
  /** Runs `astro build`. */
  build(): Promise<Built>;
  /** Starts `astro dev`; the caller ends it. */
  dev(port: number): ChildProcess;
  /** Ids of the MDX modules of the last build's bundle, relative to the root. */
  mdxModules(): Promise<string[]>;
  dispose(): Promise<void>;
}

export interface Built {
  readonly code: number;
  /** All that was printed. */
  readonly output: string;
  /** Processor time in seconds, and the most memory held at once in MB; absent when the process was killed. */
  readonly use?: { readonly cpuSeconds: number; readonly peakMb: number };
}

const repository = fileURLToPath(new URL('../../', import.meta.url));
const astro = `${repository}node_modules/astro/bin/astro.mjs`;

// Run before anything else, so that the process itself tells what it has used.
const leaveUse = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const use = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMb: maxRSS / 1024 };
    writeFileSync('use.json', JSON.stringify(use));
  });
`)}`;

/** @param files contents by path, in addition to or in place of what the site starts with */
export async function tinySite(files: Readonly<Record<string, string>> = {}): Promise<TinySite> {
  const root = await mkdtemp(`${tmpdir()}/tiny-site-`);
  const write = async (path: string, contents: string) => {
    await mkdir(dirname(`${root}/${path}`), { recursive: true });
    await writeFile(`${root}/${path}`, contents);
  };
  for (const layer of ['site', 'mdx', 'text', 'words', 'model', 'time'])
    await cp(`${repository}src/${layer}`, `${root}/src/${layer}`, { recursive: true });
  for (const file of ['content.config.ts', 'archive-root.ts'])
    await cp(`${repository}src/${file}`, `${root}/src/${file}`);
  await symlink(`${repository}node_modules`, `${root}/node_modules`);
  for (const [path, contents] of Object.entries({ ...startingFiles, ...files })) await write(path, contents);
  // A test runner's own variables would have Vite and Astro behave as if they were under test.
  const { NODE_ENV: _mode, VITEST: _test, ...outside } = process.env;
  const env = { ...outside, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  return {
    root,
    write,
    remove: (path) => rm(`${root}/${path}`, { recursive: true, force: true }),
    read: (path) => readFile(`${root}/${path}`, 'utf8'),
    build: async () => {
      await rm(`${root}/mdx-modules`, { force: true });
      await rm(`${root}/use.json`, { force: true });
      const args = ['--import', leaveUse, astro, 'build'];
      const options = { cwd: root, env, maxBuffer: 2 ** 28 };
      const [code, output] = await new Promise<[number, string]>((resolve) => {
        execFile(process.execPath, args, options, (error, stdout, stderr) => {
          resolve([error === null ? 0 : Number(error.code ?? 1), stdout + stderr]);
        });
      });
      const use = await readFile(`${root}/use.json`, 'utf8').catch(() => undefined);
      return {
        code,
        output,
        ...(use !== undefined && { use: JSON.parse(use) as NonNullable<Built['use']> }),
      };
    },
    dev: (port) => spawn(process.execPath, [astro, 'dev', '--port', String(port)], { cwd: root, env }),
    mdxModules: async () => {
      const ids = await readFile(`${root}/mdx-modules`, 'utf8').catch(() => '');
      return [...new Set(ids.split('\n').filter((id) => id !== ''))].sort();
    },
    dispose: () => rm(root, { recursive: true, force: true }),
  };
}

/** A document's file, with one passage for each line. `frontmatter` is YAML that is put behind the rest. */
export function documentFile(id: string, lines: readonly string[], frontmatter = ''): string {
  const passages = lines.map((_, index) => `{ id: "p${index + 1}", line: ${index + 1} }`);
  return `---
id: "${id}"
title: "Document ${id}"
titleBasis: "given"
reviewed: true
kind: "statement"
language: "en"
seed: { file: "${id}.txt", bytes: 1, sha256: "${'0'.repeat(64)}" }
passages: [${passages.join(', ')}]
${frontmatter}
---

${lines.join('\n\n')}
`;
}

/** A document's frontmatter for an event that its first passage tells in `exact`, which holds the date "1 May 1990". */
export function attesting(event: string, exact: string): string {
  return `events:
  - id: "${event}"
    shape: "point"
    kind: "statement"
    claims: [{ of: "whole", edtf: "1990-05-01", basis: "stated", written: "1 May 1990" }]
    quotes: [{ passage: "p1", exact: "${exact}" }]`;
}

/** A context event's file. */
export function eventFile(id: string, title: string): string {
  return `---
id: "${id}"
title: "${title}"
shape: "point"
kind: "statement"
claims: [{ of: "whole", edtf: "1990", sources: ["a"] }]
confidence: "high"
sources: { a: { publisher: "A", url: null } }
---

What is known of ${id}.
`;
}

const startingFiles = {
  'astro.config.mjs': `
    import { appendFileSync } from 'node:fs';
    import mdx from '@astrojs/mdx';
    import { defineConfig } from 'astro/config';
    import { markdownProcessor } from './src/site/markdown.ts';
    const root = import.meta.dirname;
    const noteModules = {
      name: 'note-modules',
      moduleParsed({ id }) {
        const path = id.split('?')[0];
        if (path.endsWith('.mdx')) appendFileSync(root + '/mdx-modules', path.slice(root.length + 1) + '\\n');
      },
    };
    export default defineConfig({
      cacheDir: './cache',
      markdown: { syntaxHighlight: false, processor: markdownProcessor() },
      integrations: [mdx()],
      devToolbar: { enabled: false },
      vite: { cacheDir: root + '/vite', optimizeDeps: { noDiscovery: true }, plugins: [noteModules] },
    });
  `,
  'src/components/frame.astro': `---
const { title } = Astro.props;
---
<html lang="en"><head><title>{title}</title></head><body><main><slot /></main></body></html>
<style>main { max-inline-size: 40rem }</style>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const documents = await getCollection('documents');
---
<ul>{documents.map(({ id, data }) => <li><a href={'/documents/' + id}>{data.title}</a></li>)}</ul>
`,
  'src/pages/documents/[id].astro': `---
import { getCollection, getEntry, render } from 'astro:content';
import Frame from '../../components/frame.astro';
import { evidenceOf } from '../../site/evidence/passages.ts';
export async function getStaticPaths() {
  const documents = await getCollection('documents');
  return documents.map(({ id }) => ({ params: { id } }));
}
const entry = await getEntry('documents', Astro.params.id);
const { Content, remarkPluginFrontmatter } = await render(entry);
const events = new Map((await getCollection('events')).map(({ id, data }) => [id, data.title]));
const kind = await getEntry('kinds', entry.data.kind);
---
<Frame title={entry.data.title}>
  <p>{kind.data.name}</p>
  <article><Content /></article>
  <ol>{evidenceOf(entry, remarkPluginFrontmatter).map((one) => <li>{one.letter} {one.words}: {events.get(one.event)}</li>)}</ol>
</Frame>
`,
  'src/pages/events/[id].astro': `---
import { getCollection, getEntry, render } from 'astro:content';
import Frame from '../../components/frame.astro';
export async function getStaticPaths() {
  const events = await getCollection('events');
  return events.map(({ id }) => ({ params: { id } }));
}
const entry = await getEntry('events', Astro.params.id);
const { Content } = await render(entry);
---
<Frame title={entry.data.title}><Content /></Frame>
`,
  'content/kinds.yaml':
    '- { id: statement, name: Statement, plural: Statements, glyph: square, scope: "What was stated." }\n',
  'content/archive.yaml': 'name: Tiny\nsubject: A site for tests\ndescription: A site for tests.\n',
  'content/actors.yaml': '- { id: someone, name: Someone }\n',
  'content/places.yaml': '- { id: somewhere, names: [{ name: Somewhere, by: all }] }\n',
  'content/pages/about.mdx': '---\nid: "about"\ntitle: "About"\n---\nAbout.\n',
  'seeds/a.yaml': 'seed: a.txt\n',
};
