import type { Page } from '@playwright/test';

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What share of the pixels of a part of the page stands out from the ground by at least that contrast. */
export async function inkShare(
  page: Page,
  clip: Clip,
  ground: readonly number[],
  least: number,
): Promise<number> {
  const colours = await coloursOf(page, clip);
  const counts = [...colours.values()];
  const inked = [...colours].map(([colour, count]) =>
    contrast(colour.split(',').map(Number), ground) >= least ? count : 0,
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return sum(inked) / sum(counts);
}

/** How many pixels have which colour, "red,green,blue". */
async function coloursOf(page: Page, clip: Clip): Promise<ReadonlyMap<string, number>> {
  const png = await page.screenshot({ clip });
  const counted = await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts];
  }, png.toString('base64'));
  return new Map(counted);
}

/** Contrast as WCAG 2 reckons it, of two colours as red, green and blue from 0 to 255. */
export function contrast(a: readonly number[], b: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
