import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { painterKey, painters, type Painter } from '../site/pictures/paint.ts';
import type { Picture } from '../site/pictures/picture.ts';
import { writePagePictures } from './page-pictures.ts';
import type { Commission, Delivery } from './picture-worker.ts';

/**
 * Draws the pictures of cards and pages in a thread of their own, while pages are made, and keeps them for later builds:
 * one is drawn again only when what it shows has changed, or the way it is drawn. It must stand behind the integration
 * that writes the files which pages have collected.
 */
export function pictures(): AstroIntegration {
  let cache = '';
  let studio: Studio | undefined;
  return {
    name: 'attested:pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = join(fileURLToPath(config.root), 'node_modules/.cache/attested-pictures');
      },
      'astro:build:start': () => {
        studio = openStudio(cache);
        painters[painterKey] = studio;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (studio === undefined) return;
        await writePagePictures(fileURLToPath(dir), studio);
        painters[painterKey] = undefined;
        const { asked, drawn } = await studio.close();
        logger.info(`${asked} pictures, ${drawn} of them drawn anew`);
      },
    },
  };
}

interface Studio extends Painter {
  /** Ends its thread, and says how many were asked for and how many were not there. */
  readonly close: () => Promise<{ readonly asked: number; readonly drawn: number }>;
}

function openStudio(cache: string): Studio {
  mkdirSync(cache, { recursive: true });
  const manner = mannerOfDrawing();
  const waiting = new Map<string, { readonly done: () => void; readonly failed: (error: Error) => void }>();
  const asked = new Map<string, Promise<void>>();
  let worker: Worker | undefined;
  let drawn = 0;
  return {
    paint: async (picture) => {
      const key = createHash('sha256').update(manner).update(JSON.stringify(picture)).digest('hex');
      const path = join(cache, key);
      const drawing = asked.get(path) ?? draw(path, picture);
      asked.set(path, drawing);
      await drawing;
      return async () => ({ svg: await readFile(`${path}.svg`, 'utf8'), png: await readFile(`${path}.png`) });
    },
    close: async () => {
      await worker?.terminate();
      return { asked: asked.size, drawn };
    },
  };

  async function draw(path: string, picture: Picture): Promise<void> {
    if (existsSync(`${path}.svg`) && existsSync(`${path}.png`)) return;
    worker ??= startWorker();
    drawn += 1;
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    waiting.set(path, { done: () => resolve(undefined), failed: reject });
    worker.postMessage({ path, picture } satisfies Commission);
    await promise;
  }

  function startWorker(): Worker {
    const started = new Worker(new URL('./picture-worker.ts', import.meta.url));
    started.on('message', ({ path, failed }: Delivery) => {
      if (failed === undefined) waiting.get(path)?.done();
      else waiting.get(path)?.failed(new Error(`a picture could not be drawn: ${failed}`));
    });
    started.on('error', (error) => {
      for (const { failed } of waiting.values()) failed(error as Error);
    });
    return started;
  }
}

const folder = fileURLToPath(new URL('../site/pictures/', import.meta.url));

/** Tells ways of drawing apart: by the code that draws, and the versions of what it draws with. */
function mannerOfDrawing(): string {
  const own = readdirSync(folder).map((name) => join(folder, name));
  const others = [
    '../site/faces.ts',
    '../site/evidence/seal.ts',
    '../timeline/axis/glyph.ts',
    '../../package.json',
  ];
  const hash = createHash('sha256');
  for (const path of [...own.sort(), ...others.map((one) => fileURLToPath(new URL(one, import.meta.url)))])
    hash.update(readFileSync(path));
  return hash.digest('hex');
}
