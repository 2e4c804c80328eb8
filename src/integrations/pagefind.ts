import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { removeRecords } from '../site/feeds/record-file.ts';
import type { SearchOrder, SearchReply } from './search-process.ts';

/**
 * Builds the search index once the pages are built, from the records that `data/search/archive.json` has written on
 * the way. It is made in a process of its own: where the whole archive is in memory already, what the index takes comes
 * on top of it, and all of it is looked through for garbage again and again.
 */
export function pagefind(): AstroIntegration {
  let cacheDir: URL;
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheDir = config.cacheDir;
      },
      'astro:build:start': () => removeRecords(cacheDir),
      'astro:build:done': async ({ dir, logger }) => {
        const order = { site: fileURLToPath(dir), cache: fileURLToPath(cacheDir) };
        const { records, languages } = await written(order);
        await removeRecords(cacheDir);
        logger.info(`${records} pages indexed in ${languages.join(', ')}`);
      },
    },
  };
}

/** @throws Error when the index could not be made, or the process ended without a word */
async function written(order: SearchOrder): Promise<Extract<SearchReply, { kind: 'written' }>> {
  const child = fork(fileURLToPath(new URL('./search-process.ts', import.meta.url)), { execArgv: [] });
  let reply: SearchReply | undefined;
  child.on('message', (told: SearchReply) => {
    reply = told;
  });
  child.send(order);
  // What was sent has arrived when the way it came is closed, which may be after the process has ended.
  const [[code]] = (await Promise.all([once(child, 'exit'), once(child, 'disconnect')])) as [
    [number | null],
    unknown,
  ];
  if (reply === undefined) throw new Error(`the process that makes the search index ended, with ${code}`);
  if (reply.kind === 'failed') throw new Error(reply.message);
  return reply;
}
