import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'tailwindcss';
import { diskAt } from '../disk.ts';
import { lockFolder } from '../lock.ts';
import { memoryIn, memoryOfRun } from '../memory.ts';
import { askFirst } from './ask-first.ts';
import { reviewKeys } from './keys.ts';
import { serveReview, type ReviewServer } from './server.ts';

/** Serves the review page of the archive in a folder. */
export async function startReview(root: string, port?: number): Promise<ReviewServer> {
  return serveReview(
    {
      disk: diskAt(root),
      memory: memoryOfRun(memoryIn(join(root, 'node_modules'))),
      lock: () => lockFolder(root),
      styles: await reviewStyles(),
      script: [reviewKeys, askFirst].map((run) => `(${run.toString()})();\n`).join(''),
    },
    port,
  );
}

/** The styles of the page, by the colours and the sizes of the site. */
async function reviewStyles(): Promise<string> {
  const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');
  // The tokens stand where the first of them does: in a layer below the one in which the dark theme changes them.
  const layers = '@layer theme, base;\n@layer theme { @theme { --breakpoint-*: initial; } }';
  const compiler = await compile(`${layers}\n${read('../../styles/tokens.css')}\n${read('review.css')}`);
  return compiler.build([]);
}
