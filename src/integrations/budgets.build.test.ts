import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeMadeArchive } from '../testing/made-archive.ts';
import { budgetFaults, firstSearch, firstSearchBytes } from '../testing/page-budgets.ts';
import { copyProject, type ProjectCopy } from '../testing/project-copy.ts';

// The site of the archive itself is held to the same figures by `e2e/page-budgets.e2e.ts`. Of 192 documents in two
// years the lists of all events and documents are cut into parts, each nearly as long as a page may be; of the two thousand
// of `npm run test:budgets` nearly every list is, and ATTESTED_BUDGET_DOCUMENTS tries any number.
const asked = process.env['ATTESTED_BUDGET_DOCUMENTS'];
const documents = Number(asked ?? 192);

let copy: ProjectCopy;
let site: string;

beforeAll(() => {
  copy = copyProject();
  writeMadeArchive(copy, { documents, ...(asked === undefined && { years: 2 }) });
  copy.build();
  site = join(copy.root, 'dist');
}, 1_200_000);
afterAll(() => copy.dispose());

test(`of ${documents} documents, every page is within its bytes and elements, with its styles, scripts and fonts`, () => {
  expect(budgetFaults(site)).toEqual([]);
});

test(`of ${documents} documents, a first search reads little of the index`, async () => {
  const { bytes, files } = await firstSearch(site, 'finisa dekula');
  console.log(`a first search: ${bytes} bytes in ${files} files`);
  expect(bytes).toBeLessThanOrEqual(firstSearchBytes);
});
