import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { loadFile, messageOf, readSource, type Source } from './file.ts';
import { listSources, refusedNames } from './names.ts';
import { pipelineDigest } from './pipeline.ts';
import { watchSources } from './watch.ts';

/**
 * Loads the MDX files of a folder, by the `id` in their frontmatter. A body of words is rendered at once and kept in
 * the store; only one that uses components, expressions or ESM becomes a module of the site's bundle. Every file is
 * loaded, or the build fails with all that is wrong, each problem with its file.
 *
 * @param base path of the folder, from the root of the site
 */
export function mdxFiles({ base }: { readonly base: string }): Loader {
  return {
    name: 'mdx-files',
    async load(context) {
      const folder = fileURLToPath(new URL(base, context.config.root));
      const source: Source = {
        context,
        folder,
        base,
        pipeline: pipelineDigest(context.config),
        fileOf: new Map(),
        storedAs: new Map(context.store.values().map(({ id, filePath = '' }) => [filePath, id])),
      };
      const names = await listSources(folder);
      const refused = refusedNames(names).map((problem) => `${base}/: ${problem}`);
      const problems = refused.length > 0 ? refused : await loadAll(source, names);
      if (problems.length > 0) throw new Error(`${base} cannot be loaded\n${problems.join('\n')}`);
      for (const id of context.store.keys()) if (!source.fileOf.has(id)) context.store.delete(id);
      if (context.watcher !== undefined) watchSources(source, context.watcher);
    },
  };
}

const filesAtOnce = 32;

async function loadAll(source: Source, names: readonly string[]): Promise<string[]> {
  const problems: string[] = [];
  for (let at = 0; at < names.length; at += filesAtOnce) {
    const batch = names.slice(at, at + filesAtOnce);
    const contents = await Promise.all(batch.map((name) => readSource(source, name)));
    for (const [index, name] of batch.entries())
      await loadFile(source, name, contents[index] ?? new Uint8Array()).catch((error: unknown) => {
        problems.push(`${source.base}/${name}${messageOf(error)}`);
      });
  }
  return problems;
}
