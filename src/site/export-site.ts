import type { ExportSite } from '../exports/export-site.ts';
import { dates } from '../words/current.ts';
import { archiveSettings } from './archive-settings.ts';
import { absolute, pathTo } from './urls.ts';

/** This site, as exports name it. */
export const exportSite: ExportSite = {
  name: archiveSettings.name,
  subject: archiveSettings.subject,
  description: archiveSettings.description,
  language: dates.locale,
  root: absolute(pathTo.home()),
};
