import type { Page } from '@playwright/test';

/**
 * Runs something on the page with one of each look: of what stands beside each other in a list with the same elements,
 * classes and computed colours, the first two are left. What is said of the colours of these is true of the others, and a
 * page of a thousand rows takes no longer than one of ten. Drawings stay whole: what lies behind a mark is not its own.
 */
export async function withOneOfEachLook<T>(page: Page, look: () => Promise<T>): Promise<T> {
  await page.evaluate(takeOutAlike);
  try {
    return await look();
  } finally {
    await page.evaluate(() => {
      for (const [place, element] of (window as unknown as Taken).takenOut) place.replaceWith(element);
    });
  }
}

interface Taken {
  takenOut: (readonly [place: Comment, element: Element])[];
}

/** Runs in the page. */
function takeOutAlike(): void {
  const takenOut: (readonly [Comment, Element])[] = [];
  const looks = new Map<Element, string>();
  const lookOf = (element: Element): string => {
    const known = looks.get(element);
    if (known !== undefined) return known;
    const { color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity, display } =
      getComputedStyle(element);
    const own = [element.tagName, element.getAttribute('class'), element.getAttribute('style'), color];
    const drawn = [backgroundColor, backgroundImage, fontSize, fontWeight, opacity, display];
    const look = `${[...own, ...drawn].join()}(${[...element.children].map(lookOf).join(';')})`;
    looks.set(element, look);
    return look;
  };
  const thin = (parent: Element) => {
    const seen = new Map<string, number>();
    for (const child of [...parent.children]) {
      if (child instanceof SVGElement) continue;
      const look = lookOf(child);
      const count = (seen.get(look) ?? 0) + 1;
      seen.set(look, count);
      if (count <= 2) {
        thin(child);
        continue;
      }
      const place = document.createComment('');
      child.replaceWith(place);
      takenOut.push([place, child]);
    }
  };
  const main = document.querySelector('main') ?? document.body;
  // All of them before anything is taken out, after which each would be computed anew.
  lookOf(main);
  thin(main);
  Object.assign(window, { takenOut });
}
