import { relative } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { loadFile, messageOf, readSource, type Source } from './file.ts';

/** While `astro dev` runs: loads a file anew when it is written, and only that one. */
export function watchSources(source: Source, watcher: NonNullable<LoaderContext['watcher']>): void {
  const { context, folder, fileOf } = source;
  const nameOf = (path: string) => relative(folder, path).replaceAll('\\', '/');
  const isOurs = (path: string) => path.endsWith('.mdx') && !nameOf(path).startsWith('../');
  const forget = (name: string, kept?: string) => {
    for (const [id, file] of fileOf) {
      if (file !== name || id === kept) continue;
      fileOf.delete(id);
      context.store.delete(id);
    }
  };
  const reload = async (path: string) => {
    const name = nameOf(path);
    forget(name, await loadFile(source, name, await readSource(source, name)));
    context.logger.info(`Reloaded ${source.base}/${name}`);
  };
  const onWrite = (path: string) => {
    if (!isOurs(path)) return;
    reload(path).catch((error: unknown) => {
      context.logger.error(`${source.base}/${nameOf(path)}${messageOf(error)}`);
    });
  };
  watcher.add(folder);
  watcher.on('change', onWrite);
  watcher.on('add', onWrite);
  watcher.on('unlink', (path) => {
    if (isOurs(path)) forget(nameOf(path));
  });
}
