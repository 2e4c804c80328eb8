import { element, xmlFile } from '../text/xml.ts';
import type { ExportSite } from './export-site.ts';

/** An OpenSearch 1.1 description, by which a browser searches the archive from its address bar. */
export function openSearchXml({ name, description, language, root }: ExportSite): string {
  const described = element(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    // The standard allows 16 and 1,024 characters.
    element('ShortName', {}, name.slice(0, 16)),
    element('Description', {}, description.slice(0, 1024)),
    element('Language', {}, language),
    element('InputEncoding', {}, 'UTF-8'),
    element('Image', { width: 16, height: 16, type: 'image/svg+xml' }, `${root}favicon.svg`),
    element('Url', { type: 'text/html', template: `${root}search/?q={searchTerms}` }),
  );
  return xmlFile(described);
}
