import type { Page } from '@playwright/test';

/** Fields and buttons in sight whose edge does not stand out from the page, though nothing else shows where they are. */
export function faultsOfControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]) => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = channels(getComputedStyle(document.documentElement).backgroundColor);
    const standsOut = (colour: string) => {
      const own = channels(colour);
      // Seen through.
      if (own[3] === 0) return false;
      const [dark = 0, light = 0] = [luminance(own), luminance(ground)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05) >= 3;
    };
    const fields = 'input:not([type="checkbox"], [type="radio"], [type="hidden"]), select, textarea';
    const controls = [...document.querySelectorAll(`:is(${fields}, button, a.btn)`)];
    return controls
      .filter((one) => {
        const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(one);
        // A button without an edge is words that are underlined, as a link's are.
        const hasEdge = parseFloat(borderTopWidth) > 0 || one.matches(fields);
        return one.checkVisibility() && hasEdge && ![borderTopColor, backgroundColor].some(standsOut);
      })
      .map((one) => `pale edge: ${one.tagName}.${one.className} "${one.textContent.trim().slice(0, 40)}"`);
  });
}
