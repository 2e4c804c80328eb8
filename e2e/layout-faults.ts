import type { Page } from '@playwright/test';

/** Words that are cut off, controls out of reach, and a page wider than the screen. */
export function faultsOfLayout(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) faults.push(`the page is ${wide} px too wide`);
    const name = (one: Element) =>
      `${one.tagName}.${one.className} "${one.textContent?.trim().slice(0, 40)}"`;
    /** Whether it is there for a screen reader alone. */
    const isUnseen = (one: Element | null): boolean =>
      one !== null && (getComputedStyle(one).clipPath === 'inset(50%)' || isUnseen(one.parentElement));
    for (const one of document.querySelectorAll<HTMLElement>('main *:not(svg *)')) {
      if (!one.checkVisibility({ contentVisibilityAuto: false }) || isUnseen(one)) continue;
      const { overflowX, overflowY } = getComputedStyle(one);
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const cut =
        (cuts(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (cuts(overflowY) && one.scrollHeight > one.clientHeight + 1);
      if (cut && !(one instanceof SVGElement)) faults.push(`cut: ${name(one)}`);
    }
    for (const one of document.querySelectorAll('main :is(button, a, select, input, summary)')) {
      if (!one.checkVisibility() || one.closest('svg')) continue;
      const { left, right, width } = one.getBoundingClientRect();
      if (width > 0 && (left < -1 || right > innerWidth + 1)) faults.push(`out of reach: ${name(one)}`);
    }
    const overlap = (boxes: readonly { box: DOMRect; one: Element }[]) => {
      boxes.forEach(({ box, one }, index) => {
        for (const { box: other, one: next } of boxes.slice(index + 1)) {
          const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          if (across > 2 && down > 2) faults.push(`overlap: ${name(one)} and ${name(next)}`);
        }
      });
    };
    for (const group of document.querySelectorAll(
      '.item, .view-controls, .filters fieldset, .legend, .claims > li',
    ))
      overlap(
        [...group.children]
          .filter((one) => one.checkVisibility())
          .map((one) => ({ one, box: one.getBoundingClientRect() })),
      );
    return faults;
  });
}
