import { languageCode } from '../search/index/record.ts';
import { engineFile, engineScript } from '../search/index/stemmed-languages.ts';
import { archiveSettings } from './archive-settings.ts';
import { pathTo } from './urls.ts';

const language = languageCode(archiveSettings.language);
const folder = pathTo.file(`pagefind/${language}/`);

/** Pagefind's code for the language of the site's own pages, which every search for words needs. A site in development has none. */
export const searchEngine = import.meta.env.PROD
  ? { code: folder + engineFile(language), script: folder + engineScript }
  : undefined;
