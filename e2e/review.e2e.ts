import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { diskAt } from '../src/ingest/disk.ts';
import { ingest } from '../src/ingest/run.ts';
import { testFiles, writeTemporary } from '../src/testing/test-archive.ts';
import { violationsOf } from './axe.ts';
import { refusals } from './strict-policy.ts';

// The command serves an archive of its own, whose files tell what a review has written.

let root: string;
let server: ChildProcess;
let address: string;

test.beforeEach(async () => {
  root = writeTemporary(
    testFiles({
      'seeds/letter.txt': [
        'Minsk, 12 July 1995',
        'They met the ministry on 6 March 1995 in the corridor. Two weeks ago they met again.',
        'A third meeting took place in May 1995, and a fourth in June 1995.',
      ].join('\n'),
      'seeds/letter.yaml': 'seed: "letter.txt"\nlanguage: "en"\npassages: "line"\n',
    }),
  );
  expect(ingest(diskAt(root)).findings).toEqual([]);
  server = spawn(process.execPath, ['src/ingest/cli.ts', 'review'], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, ATTESTED_ARCHIVE: root },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  address = await new Promise<string>((resolve) => {
    let told = '';
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      const found = /http:\S+\/(?=\s)/.exec(told)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
});

test.afterEach(async () => {
  try {
    if (server.signalCode === null) {
      const code = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      expect(await code).toBe(0);
    }
  } finally {
    rmSync(root, { recursive: true });
  }
});

const path = 'content/documents/letter.mdx';
const read = (of = path) => readFileSync(join(root, of), 'utf8');
const focused = (page: Page) => page.locator(':focus');

async function expectSound(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

test('a draft is reviewed by keyboard, under a strict policy', async ({ page }) => {
  const refused = await refusals(page);
  await page.goto(address);
  await expectSound(page);
  await page.getByRole('link', { name: /^Minsk/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/letter\.mdx\/$/);
  await expectSound(page);
  await page.getByRole('link', { name: 'To the events' }).press('Enter');
  await expect(focused(page)).toHaveText(/\b1\. Mention of 12 July 1995/);
  await page.keyboard.press('r');
  await expect(page.getByRole('status')).toHaveText(/Rejected/);
  await expect(focused(page)).toHaveText(/\b1\. Mention of 6 March 1995/);
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await expect(page.getByRole('status')).toHaveText('Accepted.');
  await expect(focused(page)).toHaveText(/\b3\./);
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await page.keyboard.press('e');
  await expect(page).toHaveURL(/events\/letter-1995-03-06\/$/);
  await expectSound(page);
  await page.getByLabel('Title').fill('Meeting');
  await page.getByLabel('Date', { exact: true }).first().fill('1995-03-07');
  await page.getByLabel('Title').press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/Nothing was written/);
  await expect(page.getByLabel('Date', { exact: true }).first()).toHaveAttribute('aria-invalid', 'true');
  await expectSound(page);
  expect(read()).not.toContain('"Meeting"');
  await page.getByLabel('Date', { exact: true }).first().fill('1995-03-06');
  await page.getByLabel('Title').press('Enter');
  await expect(page.getByRole('status')).toHaveText('Written.');
  expect(read()).toContain('title: "Meeting"');
  expect(read('seeds/letter.yaml')).toContain('edtf: "1995-07-12", exact: "Minsk, 12 July 1995"');
  await page.getByLabel('What the title rests on').selectOption('supplied');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  // The form folds up when the title is decided.
  await expect(page.getByLabel('What the title rests on')).toBeHidden();
  await page.getByRole('button', { name: 'Mark as reviewed' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText(/Marked as reviewed/);
  expect(read()).toMatch(/^reviewed: true$/m);
  expect(refused).toEqual([]);
});

test('what was entered stays when the server has ended', async ({ page }) => {
  const refused = await refusals(page);
  await page.goto(`${address}documents/letter.mdx/events/letter-1995-03-06/`);
  await page.getByLabel('Title').fill('The talks of March');
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await ended;
  await page.getByLabel('Title').press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/Nothing was sent/);
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByLabel('Title')).toHaveValue('The talks of March');
  await expectSound(page);
  expect(refused).toEqual([]);
});

test.describe('narrow and dark, without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 700 }, colorScheme: 'dark' });

  test('everything is done by forms, and nobody is written over', async ({ page }) => {
    await page.goto(`${address}documents/letter.mdx/`);
    await page.getByRole('button', { name: 'Accept: Mention of 6 March 1995' }).click();
    await expect(page.getByRole('status')).toHaveText('Accepted.');
    expect(read()).toContain('accepted: true');
    const passage = page.locator('.passage', { hasText: 'p2, line 2' });
    await passage.getByText('Join or split p2').click();
    await passage.getByLabel(/the words/).fill('Two weeks ago');
    await passage.getByRole('button', { name: 'Split' }).click();
    await expect(page.getByRole('status')).toHaveText('Split.');
    expect(read()).toContain('{ id: "p4", line: 2, begins: "Two weeks ago" }');
    writeFileSync(join(root, path), read().replace('12 July 1995"\n', '12 July 1995!"\n'));
    await page.getByRole('button', { name: 'Accept: Mention of May 1995' }).click();
    await expect(page.getByRole('alert')).toHaveText(/has changed on the disk/);
    expect(read()).not.toMatch(/1995-05"[^#]*accepted: true/);
  });
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 360, height: 700 } });

  test('each page reads on a narrow screen', async ({ page }) => {
    for (const way of ['', 'documents/letter.mdx/', 'documents/letter.mdx/events/letter-1995-05/']) {
      await page.goto(`${address}${way}`);
      await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(23, 21, 27)');
      await expectSound(page);
    }
  });
});
