import type { Page } from '@playwright/test';
import { headerPolicy } from '../src/site/hosting/policy.ts';

const policy = headerPolicy('nobody');

/**
 * Has every answer carry the policy that hosts send, besides the one in the page; what the browser refuses comes into
 * the list.
 */
export async function underStrictPolicy(page: Page): Promise<readonly string[]> {
  const refused = await refusals(page);
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });
  return refused;
}

/** What the page's own policy refuses, and errors that nobody caught, as they come. */
export async function refusals(page: Page): Promise<readonly string[]> {
  const refused: string[] = [];
  await page.exposeFunction('tellRefusal', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { tellRefusal } = window as unknown as { tellRefusal: (what: string) => void };
      tellRefusal(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample} at ${event.sourceFile}`);
    });
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted|Refused to/i.test(message.text())) refused.push(message.text());
  });
  page.on('pageerror', (error) => refused.push(error.message));
  return refused;
}
