import { renameSync, writeFileSync } from 'node:fs';
import { parentPort, threadId } from 'node:worker_threads';
import { svgOf } from '../site/pictures/draw.ts';
import type { Picture } from '../site/pictures/picture.ts';
import { pngOf } from '../site/pictures/png.ts';

/** A picture that is to be drawn, and the path of its files without their endings. */
export interface Commission {
  readonly path: string;
  readonly picture: Picture;
}

/** Told when it is done. */
export interface Delivery {
  readonly path: string;
  readonly failed?: string;
}

parentPort?.on('message', (commission: Commission) => void deliver(commission));

async function deliver({ path, picture }: Commission): Promise<void> {
  try {
    const svg = await svgOf(picture);
    replace(`${path}.svg`, svg);
    replace(`${path}.png`, await pngOf(svg));
    parentPort?.postMessage({ path } satisfies Delivery);
  } catch (error) {
    parentPort?.postMessage({ path, failed: String(error) } satisfies Delivery);
  }
}

/** Two builds may run at once: a file is there whole or not at all. */
function replace(path: string, contents: string | Uint8Array): void {
  const unfinished = `${path}.${process.pid}-${threadId}`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, path);
}
