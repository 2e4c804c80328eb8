import { fullName, type ExportSite } from '../export-site.ts';

/** What a page is called when it is shared. */
export interface SharedPage {
  readonly title: string;
  readonly description: string;
  /** Full address. */
  readonly url: string;
  readonly picture: SharedPicture;
}

export interface SharedPicture {
  /** Full address. */
  readonly url: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * Properties of the Open Graph protocol, by name. Every page is a "website": "article" would make a reference manager
 * take a statement for a journal article.
 */
export function openGraphOf(
  site: ExportSite,
  { title, description, url, picture }: SharedPage,
): Readonly<Record<string, string>> {
  return {
    'og:type': 'website',
    'og:title': title,
    'og:description': description,
    'og:url': url,
    'og:site_name': fullName(site),
    'og:locale': site.language.replace('-', '_'),
    'og:image': picture.url,
    'og:image:alt': picture.alt,
    'og:image:width': `${picture.width}`,
    'og:image:height': `${picture.height}`,
  };
}
