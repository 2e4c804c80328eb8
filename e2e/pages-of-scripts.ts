import { readFileSync } from 'node:fs';
import { site } from './built-pages.ts';
import { kindsOfPage } from './pages.ts';

export interface PageOfScripts {
  readonly path: string;
  /** All that its scripts say, with what they load then or later. */
  readonly scripts: string;
}

/**
 * Of the kinds of page one for each set of scripts that pages load and of elements that these make work: what scripts do
 * they do on any page that has them.
 */
export function pagesOfScripts(): readonly PageOfScripts[] {
  const pages = Map.groupBy(kindsOfPage, (path) => {
    const used = [...htmlOf(path).matchAll(/<script[^>]* src="([^"]+)"|<([a-z]+-[a-z-]+)[ >]/g)];
    return [...new Set(used.map(([, script, element]) => script ?? element))].sort().join();
  });
  return [...pages.values()].map(([path = '']) => ({ path, scripts: scriptsOf(htmlOf(path)) }));
}

function htmlOf(path: string): string {
  return readFileSync(site + (path.endsWith('.html') ? path : `${path}index.html`), 'utf8');
}

function scriptsOf(html: string): string {
  const inline = [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script);
  const wanted = [...html.matchAll(/\/_astro\/([^"'/]+\.js)/g)].map(([, name = '']) => name);
  const read = new Map<string, string>();
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (read.has(name)) continue;
    const script = readFileSync(`${site}_astro/${name}`, 'utf8');
    read.set(name, script);
    for (const [, other = ''] of script.matchAll(/["'`](?:\.\/|_astro\/)([^"'`/]+\.js)["'`]/g))
      wanted.push(other);
  }
  return [...inline, ...read.values()].join('\n');
}
