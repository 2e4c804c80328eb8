import { workerName } from '../kept-files.ts';
import { headerPolicy } from './policy.ts';

/** Values of headers by their names. */
export type Headers = Readonly<Record<string, string>>;

const everywhere: Headers = {
  'X-Content-Type-Options': 'nosniff',
  // What somebody reads here is nobody else's business.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Strict-Transport-Security': 'max-age=63072000',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const alone: Headers = {
  ...everywhere,
  'Content-Security-Policy': headerPolicy('nobody'),
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Files that other sites and programs may read. */
const taken: Headers = {
  ...everywhere,
  'Content-Security-Policy': headerPolicy('nobody'),
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/** What a host sends with every page and file of the site, and what it sends instead below some of its folders. */
export const siteHeaders: {
  readonly pages: Headers;
  readonly folders: Readonly<Record<string, Headers>>;
  /** Of single files at the root of the site. */
  readonly files: Readonly<Record<string, Headers>>;
} = {
  pages: alone,
  folders: {
    // Names of these files change with what they hold.
    _astro: { ...alone, 'Cache-Control': 'public, max-age=31536000, immutable' },
    cards: taken,
    data: { ...taken, 'Content-Security-Policy': headerPolicy('nobody', true) },
    embed: {
      ...everywhere,
      'Content-Security-Policy': headerPolicy('anyone'),
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
    // A host would have to guess the letters of a plain text, and offers other texts for download.
    seeds: { ...taken, 'Content-Type': 'text/plain; charset=utf-8' },
  },
  // Who has the site kept offline gets a new worker with the next page.
  files: { [workerName]: { ...alone, 'Cache-Control': 'no-cache' } },
};
