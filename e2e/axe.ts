import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules that look at colours: of a page in another theme nothing else is new. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on a page as it is, "rule: markup | markup".
 *
 * @param within selector of the part to look at
 */
export function violationsOf(page: Page, within = 'html'): Promise<readonly string[]> {
  return analysed(looking(page).include(within).withTags(standards));
}

/** The same of its colours alone. */
export function violationsOfColours(page: Page): Promise<readonly string[]> {
  return analysed(looking(page).withRules(ofColours));
}

// Frames of other sites, of which there are none, would need a page of their own for what is put together of all; what
// passes is not told.
function looking(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

async function analysed(builder: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
