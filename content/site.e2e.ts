import { expect, test } from '@playwright/test';

const blockade = 'events/lachin-corridor-2022/';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('@base the first page tells the duration, its day and how it counts', async ({ page }) => {
      await page.goto('');
      await expect(page.getByText('87 days elapsed as of 9 March 2023, the 88th day')).toBeVisible();
      await expect(
        page.getByText('88 marks, first day counted; 87 intervals, first day not counted'),
      ).toBeVisible();
      await expect(page.getByText('“for almost three months now”')).toBeVisible();
    });

    test('@base the way from event to marked passage and back', async ({ page }) => {
      await page.goto('events/meeting-2023-03-01/');
      await page.locator('#accounts').getByRole('link', { name: 'passage 1' }).click();
      await expect(page).toHaveURL(/documents\/artsakh-mfa-2023-03-09\/#p1$/);
      const marked = page.locator('#p1 .ev', { hasText: '1 March 2023' }).first();
      await expect(marked).toBeVisible();
      await page
        .locator('.passage aside')
        .getByRole('link', { name: /meeting/i })
        .last()
        .click();
      await expect(page).toHaveURL(/events\/meeting/);
    });

    test('the timeline holds both stated dates and the span', async ({ page }) => {
      await page.goto('timeline/');
      const main = page.getByRole('main');
      for (const id of ['trilateral-statement-2020', 'meeting-2023-03-01', 'lachin-corridor-2022']) {
        await expect(main.locator(`a[href*="/events/${id}/"]`).first()).toBeVisible();
      }
    });

    test('the blockade’s page counts to each candidate end both ways', async ({ page }) => {
      await page.goto(blockade);
      const row = (name: string) =>
        page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
      await expect(row('28 April 2023')).toContainText('137');
      await expect(row('28 April 2023')).toContainText('138th day');
      await expect(row('24 September 2023')).toContainText('286');
      await expect(
        page.getByText('As of 9 March 2023, when a document last attests it: 87 days elapsed, the 88th day.'),
      ).toBeVisible();
    });
  });
}

test('@base the original is served byte for byte', async ({ request }) => {
  const response = await request.get('seeds/000_cb492ac738297fc6.txt');
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(await response.body()));
  expect(Buffer.from(digest).toString('hex')).toBe(
    '2d0a4ee57e8a779e4298fedee7e7f76f9facd32eb670e21fe1d63806d859ea9e',
  );
});
