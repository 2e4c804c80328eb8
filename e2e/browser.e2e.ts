import { expect, test } from '@playwright/test';

test('what the browser is told to leave out has all that Playwright tells it', async ({ page }) => {
  await page.goto('chrome://version/');
  const line = await page.locator('#command_line').innerText();
  const lists = [...line.matchAll(/--disable-features=(\S+)/g)].map(([, names = '']) => names.split(','));
  const ours = lists.find((names) => names.includes('WebUIOmniboxPopup'));
  const theirs = lists.filter((names) => names !== ours).flat();
  expect(theirs).not.toEqual([]);
  expect(ours).toEqual(expect.arrayContaining(theirs));
});
