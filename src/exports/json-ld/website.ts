import type { BreadcrumbList, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { fullName, type ExportSite } from '../export-site.ts';

/** The archive as a whole, with its search. */
export function websiteThing(site: ExportSite): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${site.root}search/?q={query}` },
    'query-input': 'required name=query',
  };
  return {
    '@type': 'WebSite',
    '@id': websiteId(site),
    url: site.root,
    name: fullName(site),
    alternateName: site.name,
    description: site.description,
    inLanguage: site.language,
    potentialAction: search,
  };
}

/** What other things refer to the archive by. */
export function websiteId({ root }: ExportSite): string {
  return `${root}#archive`;
}

/** A step on the way to a page: its name, and its address below the root of the site. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** The way to a page, from below the first page to the page itself. */
export function breadcrumbThing(site: ExportSite, crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: site.name, path: '' }, ...crumbs].map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: site.root + path,
    })),
  };
}
