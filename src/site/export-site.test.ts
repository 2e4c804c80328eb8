import { expect, test } from 'vitest';
import { archiveSettings } from './archive-settings.ts';
import { exportSite } from './export-site.ts';
import { settings } from './settings.ts';

test('exports name the archive by its own words, at the address where it is published', () => {
  const { name, subject, description } = archiveSettings;
  expect(exportSite).toMatchObject({ name, subject, description });
  expect(exportSite.root).toBe(settings.address + settings.base);
  expect(exportSite.root.endsWith('/')).toBe(true);
  // BCP 47, as `Intl` has it.
  expect(Intl.getCanonicalLocales(exportSite.language)).toEqual([exportSite.language]);
});
