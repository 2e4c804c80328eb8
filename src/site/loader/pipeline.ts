import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import { isSatteriProcessor } from '@astrojs/markdown-satteri';

/**
 * Digest of all that decides how a file is validated and rendered, but for the file: our modules that the collections
 * and the Markdown processor are made of, the processor's settings, and the versions of the renderers. Rendered
 * documents that were stored under another digest are stale.
 *
 * @throws Error when the site does not render with `markdownProcessor()`.
 */
export function pipelineDigest(config: AstroConfig): string {
  const entries = ['./loader.ts', '../markdown.ts'].map((name) =>
    fileURLToPath(new URL(name, import.meta.url)),
  );
  const all = [...entries, fileURLToPath(new URL('content.config.ts', config.srcDir))];
  return createHash('sha256').update(digestOfCode(all, renderers)).update(settingsOf(config)).digest('hex');
}

/** Digest of modules and of what they import by a path, and of the versions of packages. @param modules absolute paths */
export function digestOfCode(modules: readonly string[], packages: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of reachable(modules)) hash.update(readFileSync(path));
  for (const name of packages) hash.update(`${name} ${versionOf(name)}\n`);
  return hash.digest('hex');
}

const renderers = ['astro', '@astrojs/mdx', '@astrojs/markdown-satteri', 'satteri'];

function settingsOf({ markdown, image }: AstroConfig): string {
  const { processor, syntaxHighlight } = markdown;
  const plugins = isSatteriProcessor(processor) ? processor.options.hastPlugins : [];
  const names = plugins.map((plugin) => (plugin && 'name' in plugin ? plugin.name : ''));
  if (!isSatteriProcessor(processor) || !names.includes('passages'))
    throw new Error(
      'astro.config.mjs: set markdown.processor to markdownProcessor(), or passages get no ids',
    );
  const { domains, remotePatterns } = image;
  return JSON.stringify([names, processor.options.features, syntaxHighlight, domains, remotePatterns]);
}

/** The modules and what they import by a path, each once. */
function reachable(entries: readonly string[]): Iterable<string> {
  const seen = new Set(entries.filter((path) => existsSync(path)));
  for (const path of seen)
    for (const [, specifier = ''] of readFileSync(path, 'utf8').matchAll(/ from '([./][^']*\.ts)';/g))
      seen.add(fileURLToPath(new URL(specifier, `file://${encodeURI(path)}`)));
  return seen;
}

function versionOf(name: string): string {
  const path = findPackageJSON(name, import.meta.url);
  return path === undefined
    ? 'none'
    : (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
