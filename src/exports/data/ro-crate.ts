import { exportsWords as words } from '../../words/chapters/exports.ts';
import { fullName, type ExportSite } from '../export-site.ts';
import type { DataFile } from './data-file.ts';

/**
 * RO-Crate 1.2: what the files of the data are, with their sizes and digests: `ro-crate-metadata.json`.
 *
 * @param published the day as of which the record stands, ISO 8601, where it has one
 */
export function roCrateJson(
  site: ExportSite,
  files: readonly DataFile[],
  published: string | undefined,
): string {
  const graph = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: fullName(site),
      description: site.description,
      url: site.root,
      inLanguage: site.language,
      ...(published !== undefined && { datePublished: published }),
      license: { '@id': '#rights' },
      hasPart: files.map(({ path }) => ({ '@id': encodeURI(path) })),
    },
    { '@id': '#rights', '@type': 'CreativeWork', name: words.rights, description: words.rightsNote },
    ...files.map(({ path, type, bytes, sha256 }) => ({
      '@id': encodeURI(path),
      '@type': 'File',
      name: path,
      encodingFormat: type,
      contentSize: String(bytes),
      sha256,
    })),
  ];
  return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.2/context', '@graph': graph }, null, 1)}\n`;
}
