import type { DrawnPicture, Picture } from './picture.ts';

/** Draws pictures beside the build: where they are drawn, and kept for later builds, is for it to know. */
export interface Painter {
  /** Has a picture drawn as soon as there is time; what it returns waits for that. */
  readonly paint: (picture: Picture) => Promise<() => Promise<DrawnPicture>>;
}

/** A picture in both forms: drawn beside the build, and in `dev` when it is asked for. */
export function painted(picture: Picture): () => Promise<DrawnPicture> {
  const painter = painters[painterKey];
  if (painter === undefined) return () => drawn(picture);
  const painting = painter.paint(picture);
  // Whoever waits for it is told; until then nobody listens.
  painting.catch(() => undefined);
  return async () => (await painting)();
}

/** Where the build's own painter is found by the pages, which Astro bundles apart from it. */
export const painters = globalThis as { [painterKey]?: Painter | undefined };

export const painterKey = Symbol.for('attested:painter');

async function drawn(picture: Picture): Promise<DrawnPicture> {
  const [{ svgOf }, { pngOf }] = await Promise.all([import('./draw.ts'), import('./png.ts')]);
  const svg = await svgOf(picture);
  return { svg, png: await pngOf(svg) };
}
