import { archiveSettings } from './archive-settings.ts';

const address = process.env['ATTESTED_SITE'];

/** Whether nobody has said where the site is published. */
export const unsetAddress = address === undefined;

/** Where and how the site is published. Environment variables win over what stands here and in the archive. */
export const settings = {
  /** Origin of the published site, without a path: `ATTESTED_SITE`. */
  address: address ?? 'https://attested.example',
  /** Path the site lives under, `/` or `/archive/`: `ATTESTED_BASE`. */
  base: asBase(process.env['ATTESTED_BASE'] ?? '/'),
  /** Language of the interface, a file of `src/words/languages/`: `ATTESTED_LANGUAGE`. */
  language: process.env['ATTESTED_LANGUAGE'] ?? archiveSettings.language,
  /**
   * Most events that are listed on one page; with more, each year has its own: `ATTESTED_EVENTS_ON_PAGE`. Sixty-four
   * events make 32 KB of compressed HTML, and a page is to load within 64 KB with its styles and scripts.
   */
  mostEventsOnPage: Number(process.env['ATTESTED_EVENTS_ON_PAGE'] ?? 100),
  /**
   * Most entries that any other list has on one page; a longer one has parts: `ATTESTED_LISTED_ON_PAGE`.
   * Ninety-six documents make 25 KB of compressed HTML and 2,570 elements, of 2,600 that such a page may have.
   */
  mostListedOnPage: Number(process.env['ATTESTED_LISTED_ON_PAGE'] ?? 96),
  /** Whether documents that nobody has reviewed are built too, marked as drafts: `ATTESTED_DRAFTS=1`, or `--drafts`. */
  drafts: process.env['ATTESTED_DRAFTS'] === '1' || process.argv.includes('--drafts'),
  /**
   * Whether the site is packed once more to be read without a server: `ATTESTED_OFFLINE=1` or `0`; else up to a thousand
   * documents and events, beyond which packing takes as long as all pages do.
   */
  offlineCopy: process.env['ATTESTED_OFFLINE'] ?? 'if-small',
  /** Where the source is kept, empty where there is no such address: `ATTESTED_REPOSITORY`. */
  repository: process.env['ATTESTED_REPOSITORY'] ?? archiveSettings.repository ?? '',
} as const;

function asBase(path: string): string {
  return `/${path}/`.replace(/\/+/g, '/');
}
