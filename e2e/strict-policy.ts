import type { Page } from '@playwright/test';

const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "object-src 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Has every answer carry a strict policy with Trusted Types; what the browser refuses comes into the list. */
export async function underStrictPolicy(page: Page): Promise<readonly string[]> {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted|Refused/i.test(message.text())) refused.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });
  return refused;
}
