import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Result = Awaited<ReturnType<AxeBuilder['analyze']>>['incomplete'][number];

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules that look at colours: of a page in another theme nothing else is new. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on a page as it is, "rule: markup | markup".
 *
 * @param within selector of the part to look at
 */
export async function violationsOf(page: Page, within = 'html'): Promise<readonly string[]> {
  const { violations } = await looking(page, ['violations']).include(within).withTags(standards).analyze();
  return violations.map(wordsOf);
}

/** What axe says of a page as it is. */
export interface Told {
  /** "rule: markup | markup" */
  readonly violations: readonly string[];
  /** What it leaves for a person to review. */
  readonly incomplete: readonly Result[];
}

/** What axe finds and what it cannot decide, in one reading of the page: by all rules, by those of colours alone, or by all others. */
export async function toldBy(page: Page, rules: 'all' | 'colours' | 'but colours'): Promise<Told> {
  const builder = looking(page, ['violations', 'incomplete']);
  const { violations, incomplete } = await (
    rules === 'colours'
      ? builder.withRules(ofColours)
      : builder.withTags(standards).disableRules(rules === 'all' ? [] : ofColours)
  ).analyze();
  return { violations: violations.map(wordsOf), incomplete };
}

// Frames of other sites, of which there are none, would need a page of their own for what is put together of all; what
// passes is not told.
function looking(page: Page, resultTypes: readonly ('violations' | 'incomplete')[]): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: [...resultTypes] });
}

function wordsOf({ id, nodes }: Result): string {
  return `${id}: ${nodes.map(({ html }) => html).join(' | ')}`;
}
