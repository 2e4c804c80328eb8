import { expect, test } from '@playwright/test';
import { budgetFaults, firstSearch, firstSearchBytes, firstViewBytes } from '../src/testing/page-budgets.ts';
import { aDocument, lacks, words } from './archive.ts';
import { site } from './built-pages.ts';

// The same figures as of a large archive: `src/integrations/budgets.build.test.ts`.

test('every page is within its bytes and elements, with its styles, scripts and fonts', () => {
  expect(budgetFaults(site)).toEqual([]);
});

test('the first view of a document is under 49.5 KB, with its fonts', () => {
  test.skip(...lacks('a reviewed document'));
  const bytes = firstViewBytes(site, `documents/${aDocument.id}/`);
  console.log(`a first view of a document: ${bytes} bytes`);
  expect(bytes).toBeGreaterThan(30_000);
  expect(bytes).toBeLessThanOrEqual(49_500);
});

test('a first search reads little of the index', async () => {
  test.skip(...lacks('searches to try'));
  const { bytes, files } = await firstSearch(site, words);
  console.log(`a first search: ${bytes} bytes in ${files} files`);
  expect(bytes).toBeLessThanOrEqual(firstSearchBytes);
});
