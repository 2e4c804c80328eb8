import type { Page } from '@playwright/test';

/** How many stops of the Tab key a page may have, besides two for each event of a list. */
const mostStops = 70;

/**
 * What is wrong with a page for those who go by keys, hear it, or see it otherwise, of what axe does not tell: each as
 * "rule: markup". A page without faults has none, whatever it shows.
 */
export function faultsOfAccess(page: Page): Promise<readonly string[]> {
  return page.evaluate((most) => {
    const faults: string[] = [];
    const fault = (rule: string, one: Element) => faults.push(`${rule}: ${one.outerHTML.slice(0, 100)}`);
    const all = <E extends Element = HTMLElement>(selector: string) => [
      ...document.querySelectorAll<E>(`main :is(${selector})`),
    ];
    const isSeen = (one: Element) => one.checkVisibility({ visibilityProperty: true });
    const isHidden = (one: Element) => one.closest('[aria-hidden="true"]') !== null;
    const nameOf = (one: Element) =>
      one.getAttribute('aria-label') ??
      (one.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ')
        .trim();

    for (const svg of all<SVGSVGElement>('svg:not(svg svg)')) {
      if (isHidden(svg) || svg.getAttribute('role') === 'presentation') continue;
      const name = nameOf(svg) || (svg.querySelector(':scope > title')?.textContent ?? '');
      if (svg.getAttribute('role') === null || name === '') fault('drawing without role or name', svg);
      else if (/^(?:a |the )?(?:chart|graph|diagram|image|picture|drawing|figure)$/i.test(name.trim()))
        fault('name that says nothing', svg);
    }
    const controls = 'a[href], button, input, select, textarea, summary';
    for (const one of all('[tabindex]'))
      if (
        one.tabIndex >= 0 &&
        !one.matches(controls) &&
        one.getAttribute('role') === null &&
        !one.matches('pre')
      )
        fault('stop without role', one);
    for (const one of all('*')) {
      const acts = one.hasAttribute('onclick') || getComputedStyle(one).cursor === 'pointer';
      const control = one.closest(`${controls}, label, [role], [tabindex]`);
      if (acts && control === null && !isHidden(one)) fault('pressed by a pointer alone', one);
      if (one.hasAttribute('title') && !isHidden(one) && !one.matches('abbr, iframe'))
        fault('told on hover alone', one);
      const { animationIterationCount, animationName } = getComputedStyle(one);
      if (animationName !== 'none' && animationIterationCount === 'infinite') fault('endless motion', one);
    }
    const stops = [...document.querySelectorAll<HTMLElement>(`${controls}, [tabindex]`)].filter(
      (one) => one.tabIndex >= 0 && !one.matches(':disabled') && isSeen(one),
    );
    const events = all('.item').length;
    if (stops.length > most + 2 * events) faults.push(`stops: ${stops.length} for ${events} events`);
    for (const one of stops.filter((stop) => stop.closest('main') !== null)) {
      one.focus({ preventScroll: true });
      if (document.activeElement !== one) continue;
      const { outlineStyle, boxShadow } = getComputedStyle(one);
      const shape = getComputedStyle(one.firstElementChild ?? one);
      if (
        outlineStyle === 'none' &&
        boxShadow === 'none' &&
        shape.stroke === 'none' &&
        shape.outlineStyle === 'none'
      )
        fault('focus that is not seen', one);
    }
    (document.activeElement as HTMLElement | null)?.blur();
    const leads = new Set(all<HTMLAnchorElement>('a[href]:not(svg a)').map(({ href }) => href));
    for (const link of all<SVGAElement>('svg a')) {
      if (isHidden(link)) continue;
      const { width, height } = link.getBoundingClientRect();
      // What a drawing has small, the list has large.
      if (
        width > 0 &&
        Math.min(width, height) < 24 &&
        !leads.has(new URL(link.href.baseVal, location.href).href)
      )
        fault('small target', link);
    }
    if (document.querySelector('.view-drawing') !== null) {
      const buttons = [...document.querySelectorAll('.view-controls button')].filter(isSeen);
      if (buttons.length < 4) faults.push('view without buttons: it moves by dragging alone');
    }
    const filter = document.querySelector('timeline-filter form');
    if (
      filter !== null &&
      document.querySelector('timeline-filter :is([role="status"], output, [aria-live])') === null
    )
      fault('filter that says nothing', filter);
    const firsts = all('#list .item').flatMap((item) => {
      const date = item.querySelector('time.when')?.getAttribute('datetime') ?? '';
      return /^\d{4}-\d{2}-\d{2}$/.test(date) ? [date] : [];
    });
    if (firsts.some((date, index) => date < (firsts[index - 1] ?? '')))
      faults.push('order of the page against time');
    for (const quote of all('blockquote'))
      if (quote.closest('[lang]') === document.documentElement) fault('words without their language', quote);
    for (const table of all('table'))
      if (table.querySelector('th') === null) fault('table without headings', table);
    for (const time of all<HTMLTimeElement>('time[datetime]')) {
      const [year = ''] = /\d{4}/.exec(time.dateTime) ?? [];
      const [told] = /\b\d{4}\b/.exec(time.textContent) ?? [];
      if (told !== undefined && year !== '' && !time.dateTime.includes(told))
        fault('date told otherwise', time);
    }
    return faults;
  }, mostStops);
}

/** Stops of the Tab key that the focus does not leave, or at which something lies over what has it. */
export async function faultsOfStops(page: Page, presses: number): Promise<readonly string[]> {
  const faults = new Set<string>();
  let before = '';
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    const [at, covered] = await page.evaluate(() => {
      const one = document.activeElement;
      if (one === null || one === document.body) return ['', false] as const;
      const { x, y, width, height } = one.getBoundingClientRect();
      const over = document.elementFromPoint(x + width / 2, y + Math.min(height, 20) / 2);
      const index = [...document.querySelectorAll('*')].indexOf(one);
      return [
        `${index} ${one.outerHTML.slice(0, 80)}`,
        over !== null && !one.contains(over) && !over.contains(one),
      ] as const;
    });
    if (at !== '' && at === before) faults.add(`not left: ${at}`);
    if (covered) faults.add(`covered: ${at}`);
    before = at;
  }
  return [...faults];
}

/** Marks of drawings that keep colours of their own where the reader's system has chosen all. */
export async function faultsOfForcedColours(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const faults = await page.evaluate(() => {
    const clear = ['rgba(0, 0, 0, 0)', getComputedStyle(document.documentElement).backgroundColor];
    return [...document.querySelectorAll('main *')]
      .filter((one) => {
        const { forcedColorAdjust, backgroundColor } = getComputedStyle(one);
        return one.checkVisibility() && forcedColorAdjust === 'none' && !clear.includes(backgroundColor);
      })
      .map((one) => `colours kept: ${one.outerHTML.slice(0, 80)}`);
  });
  await page.emulateMedia({ forcedColors: 'none' });
  return faults;
}
