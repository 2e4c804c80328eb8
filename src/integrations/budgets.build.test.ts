import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeMadeArchive } from '../testing/made-archive.ts';
import { budgetFaults, firstSearch, firstSearchBytes } from '../testing/page-budgets.ts';
import { copyProject, type ProjectCopy } from '../testing/project-copy.ts';

// The site of the archive itself is held to the same figures by `e2e/page-budgets.e2e.ts`. Of four hundred documents
// the lists of all events and documents are cut into parts; of the two thousand of `npm run test:budgets` nearly every list
// is, and ATTESTED_BUDGET_DOCUMENTS tries any number.
const documents = Number(process.env['ATTESTED_BUDGET_DOCUMENTS'] ?? 400);

let copy: ProjectCopy;
let site: string;

beforeAll(() => {
  copy = copyProject();
  writeMadeArchive(copy, { documents });
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
