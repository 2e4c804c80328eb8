import type { Page } from '@playwright/test';
import type { Told } from './axe.ts';
import { contrast } from './pixels.ts';

/**
 * What axe leaves for a person to review on a page as it is, but for what is settled here. Where a text stands before a
 * drawing, a gradient or another element axe does not tell its contrast: that is measured, by the pixels of the page with
 * its texts and without. "rule: markup" of what remains.
 */
export async function unsettledOf(page: Page, incomplete: Told['incomplete']): Promise<readonly string[]> {
  const others = incomplete.filter(({ id }) => id !== 'color-contrast');
  const texts = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(({ nodes }) => nodes)
    .map(({ target }) => String(target[0]));
  return [
    ...others.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...(await paleTexts(page, texts)),
  ];
}

interface MeasuredText {
  readonly markup: string;
  /** As it is computed: red, green and blue, and how much of it covers the ground. */
  readonly colour: readonly [red: number, green: number, blue: number, alpha: number];
  /** Whether WCAG calls it large. */
  readonly large: boolean;
  /** Colours under its letters, red, green and blue, and on how many pixels. */
  readonly grounds: readonly (readonly [red: number, green: number, blue: number, pixels: number])[];
}

/** A strip of the page, in px from its top, and what stands in it with its texts and without: PNG in base64. */
interface Band {
  readonly top: number;
  readonly height: number;
  readonly drawn: string;
  readonly empty: string;
}

async function paleTexts(page: Page, selectors: readonly string[]): Promise<readonly string[]> {
  if (selectors.length === 0) return [];
  // What is far from the screen has its place only when it is laid out.
  await page.evaluate(
    wear,
    '*, ::before, ::after { transition: none !important; content-visibility: visible !important; }',
  );
  const strips = await page.evaluate(stripsOf, selectors);
  const shots = () => shotsOf(page, strips);
  const drawn = await shots();
  await page.evaluate(wear, withoutTexts);
  const empty = await shots();
  // As long as nothing is in transition, a text has the colour that it is told to have.
  await page.evaluate(takeOff);
  const bands = strips.map((strip, index): Band => ({
    ...strip,
    drawn: drawn[index]!,
    empty: empty[index]!,
  }));
  const measured = await page.evaluate(measure, { selectors, bands });
  await page.evaluate(takeOff);
  return measured.flatMap(({ markup, colour, large, grounds }) => {
    const [red, green, blue, alpha] = colour;
    const told = grounds.map(([r, g, b, pixels]) => {
      const seen = [red, green, blue].map((value, at) => value * alpha + [r, g, b][at]! * (1 - alpha));
      return { contrast: contrast(seen, [r, g, b]), pixels };
    });
    const all = told.reduce((sum, { pixels }) => sum + pixels, 0);
    const pale = told
      .filter((one) => one.contrast < (large ? 3 : 4.5))
      .reduce((sum, { pixels }) => sum + pixels, 0);
    return pale > all * mostPale ? [`color-contrast, pale for ${pale} of ${all} pixels: ${markup}`] : [];
  });
}

// Tails of letters that cross the line under them, and lines of a drawing behind a letter, keep nobody from reading it.
const mostPale = 0.1;

// Not their colour, which drawings take for their own. The halo that a label has in a drawing is ground, as it is drawn
// before the letters.
const withoutTexts = `*, ::before, ::after, ::placeholder {
  -webkit-text-fill-color: transparent !important; text-shadow: none !important;
}
text, tspan { fill: transparent !important; }`;

/** Runs in the page, whose policy refuses a style that stands in it. */
function wear(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Runs in the page: what was worn last goes. */
function takeOff(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
}

async function shotsOf(page: Page, strips: readonly Strip[]): Promise<readonly string[]> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const shots: string[] = [];
  for (const { top, height } of strips) {
    const clip = { x: 0, y: top, width, height };
    const shot = await page.screenshot({ clip, fullPage: true, animations: 'disabled', caret: 'hide' });
    shots.push(shot.toString('base64'));
  }
  return shots;
}

type Strip = Pick<Band, 'top' | 'height'>;

/** Runs in the page: where the elements stand, as few strips that leave out what lies far from any. */
function stripsOf(selectors: readonly string[]): readonly Strip[] {
  // A shot takes as long as so many rows of the page.
  const far = 4000;
  const boxes = selectors
    .flatMap((selector) => document.querySelector(selector)?.getBoundingClientRect() ?? [])
    .map(({ top, bottom }) => ({
      top: Math.floor(top + scrollY) - 2,
      bottom: Math.ceil(bottom + scrollY) + 2,
    }))
    .sort((a, b) => a.top - b.top);
  const strips: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of boxes) {
    const last = strips.at(-1);
    if (last === undefined || top > last.bottom + far) strips.push({ top: Math.max(0, top), bottom });
    else last.bottom = Math.max(last.bottom, bottom);
  }
  const end = document.documentElement.scrollHeight;
  return strips
    .map(({ top, bottom }) => ({ top, height: Math.min(bottom, end) - top }))
    .filter(({ height }) => height > 0);
}

/** Runs in the page. */
async function measure({
  selectors,
  bands,
}: {
  readonly selectors: readonly string[];
  readonly bands: readonly Band[];
}): Promise<readonly MeasuredText[]> {
  const pixelsOf = async (encoded: string) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const seen = await Promise.all(
    bands.map(async ({ top, drawn, empty }) => ({
      top,
      drawn: await pixelsOf(drawn),
      empty: await pixelsOf(empty),
    })),
  );
  const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  return selectors.flatMap((selector): readonly MeasuredText[] => {
    const element = document.querySelector(selector);
    if (element === null) return [];
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = element instanceof SVGElement ? style.fill : style.color;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 255] = pixel.getImageData(0, 0, 1, 1).data;
    const grounds = new Map<string, [number, number, number, number]>();
    const range = document.createRange();
    for (const text of element.childNodes) {
      if (text.nodeType !== Node.TEXT_NODE) continue;
      range.selectNodeContents(text);
      for (const { left, top, right, bottom } of range.getClientRects())
        for (let y = Math.floor(top + scrollY); y < bottom + scrollY; y += 1) {
          const band = seen.find((one) => y >= one.top && y < one.top + one.empty.height);
          if (band === undefined) continue;
          const { drawn, empty } = band;
          for (let x = Math.floor(left + scrollX); x < right + scrollX; x += 1) {
            if (x < 0 || x >= empty.width) continue;
            const at = ((y - band.top) * empty.width + x) * 4;
            const [r, g, b] = [0, 1, 2].map((channel) => empty.data[at + channel]!) as [
              number,
              number,
              number,
            ];
            // Only where a letter is: what lies between and below them is no ground of theirs.
            const isInk = [r, g, b].some(
              (value, channel) => Math.abs(value - drawn.data[at + channel]!) > 24,
            );
            if (!isInk) continue;
            const ground = grounds.get(`${r},${g},${b}`);
            if (ground === undefined) grounds.set(`${r},${g},${b}`, [r, g, b, 1]);
            else ground[3] += 1;
          }
        }
    }
    return [
      {
        markup: element.outerHTML.slice(0, 160),
        colour: [red, green, blue, alpha / 255],
        large: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700),
        grounds: [...grounds.values()],
      },
    ];
  });
}
