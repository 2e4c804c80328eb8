import type { Dataset } from 'schema-dts';
import type { DataFile } from '../data/data-file.ts';
import { fullName, type ExportSite } from '../export-site.ts';
import { websiteId } from './website.ts';

/** The archive's data, with each file that it can be had as. @param files below `data/` */
export function datasetThing(site: ExportSite, files: readonly DataFile[]): Dataset {
  return {
    '@type': 'Dataset',
    '@id': `${site.root}data/`,
    url: `${site.root}data/`,
    name: fullName(site),
    description: site.description,
    inLanguage: site.language,
    isAccessibleForFree: true,
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': websiteId(site),
      name: fullName(site),
      url: site.root,
    },
    distribution: files.map(({ path, type, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name: path,
      contentUrl: `${site.root}data/${path}`,
      encodingFormat: type,
      contentSize: String(bytes),
      sha256,
    })),
  };
}
