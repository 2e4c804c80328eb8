import type { Page } from '@playwright/test';

/**
 * What is wrong with the drawings in sight of a page: marks that do not stand out, that are filled where they should be
 * hollow or the reverse, words without their style, and words that lie over each other.
 */
export function faultsOfDrawings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>();
    // The ground of a window, and lines that only part; a hatch takes its colour from its pattern.
    const quiet = new Set(['draw-grid', 'draw-window', 'draw-plate', 'draw-possible']);
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: readonly number[]) => {
      const [red = 0, green = 0, blue = 0] = colour.map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (a: readonly number[], b: readonly number[]) => {
      const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
      return (light + 0.05) / (dark + 0.05);
    };
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const ground = channels(paper);
    const svgs = [...document.querySelectorAll<SVGSVGElement>('main svg:has([class^="draw-"])')];
    for (const svg of svgs.filter((one) => one.checkVisibility())) {
      for (const mark of svg.querySelectorAll<SVGElement>('[class^="draw-"]')) {
        const [part = '', ...tones] = mark.classList;
        const name = `${part} ${tones.join(' ')}`.trim();
        const { color, fill, fontSize } = getComputedStyle(mark);
        if (mark.tagName === 'text') {
          if (fontSize === '16px') faults.add(`without its style: ${name}`);
          if (part !== 'draw-bar-label' && contrast(channels(fill), ground) < 4.5)
            faults.add(`pale words: ${name}`);
        } else if (!quiet.has(part) && contrast(channels(color), ground) < 3) faults.add(`pale: ${name}`);
        if (part === 'draw-glyph' && (fill === 'none' || fill === paper) === tones.includes('attested'))
          faults.add(`filled as another layer: ${name}`);
        if (part === 'draw-possible' && !fill.startsWith('url(')) faults.add(`not hatched: ${name}`);
        if (part === 'draw-certain' && fill !== color) faults.add(`not solid: ${name}`);
      }
      const words = [...svg.querySelectorAll('text')].map((text) => ({
        text,
        box: text.getBoundingClientRect(),
      }));
      words.forEach(({ text, box }, index) => {
        for (const { text: other, box: over } of words.slice(index + 1)) {
          const across = Math.min(box.right, over.right) - Math.max(box.left, over.left);
          const down = Math.min(box.bottom, over.bottom) - Math.max(box.top, over.top);
          // A line of words is higher than its letters.
          if (across > 2 && down > Math.min(box.height, over.height) * 0.45)
            faults.add(`words over words: ${text.textContent} / ${other.textContent}`);
        }
        const { left, right } = svg.getBoundingClientRect();
        if (box.left < left - 2 || box.right > right + 2) faults.add(`words outside: ${text.textContent}`);
      });
    }
    return [...faults];
  });
}
