import { addressFindings } from './addresses.ts';
import { dateFindings } from './dates.ts';
import { placeFindings } from './places.ts';
import { proseFindings } from './prose.ts';
import { recordFindings } from './records.ts';
import { seedFindings } from './seeds.ts';
import { settingsFindings } from './settings.ts';
import { textFindings } from './texts.ts';

/** Every finding there is: its code, and its words as a function of the details. */
export const catalogue = {
  ...seedFindings,
  ...textFindings,
  ...dateFindings,
  ...recordFindings,
  ...placeFindings,
  ...proseFindings,
  ...settingsFindings,
  ...addressFindings,
};
export type Catalogue = typeof catalogue;
