import { contentCatalogue } from './content-catalogue.ts';
import { seedCatalogue } from './seed-catalogue.ts';

/** Every finding there is: its code, and its words as a function of the details. */
export const catalogue = { ...seedCatalogue, ...contentCatalogue };
export type Catalogue = typeof catalogue;
