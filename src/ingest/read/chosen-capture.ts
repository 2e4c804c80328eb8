import { Refused } from './extraction.ts';
import type { Capture } from './warc-records.ts';

/** A page that is named: by the archivist, or by the archive itself. */
export interface NamedPage {
  readonly url: string;
  /** About when it was captured. */
  readonly date?: string | undefined;
}

/** A capture of a page, and the bytes of it. */
export interface ChosenCapture {
  readonly url: string;
  readonly date: string;
  readonly page: Extract<Capture['content'], { readonly kind: 'page' }>;
}

/**
 * The one page of an archive of the web that is the document: the one that is named, else the only one.
 *
 * @param named by the sidecar, or as the archive's main page
 * @param listed the pages that the archive tells apart from what only belongs to them; none where it does not
 * @throws Refused with the addresses of the pages, where there are several or not the one that is named
 */
export function chooseCapture(
  captures: readonly Capture[],
  named: NamedPage | undefined,
  listed: readonly NamedPage[],
): ChosenCapture {
  const pages = captures.filter(({ content }) => content.kind === 'page');
  if (pages.length === 0) throw new Refused('no-page');
  const among = listed.length === 0 ? pages : listed;
  const [first, ...others] = uniqueAddresses(among);
  const wanted =
    named ??
    (first !== undefined && others.length === 0 ? among.find(({ url }) => url === first) : undefined);
  if (wanted === undefined) throw new Refused('several-pages', uniqueAddresses(among));
  // A capture that stands alone says its own date.
  const date = named?.date ?? (listed.length === 0 ? undefined : wanted.date);
  const found = followed(captures, { url: wanted.url, date }, 0);
  if (found === undefined) throw new Refused('page-absent', uniqueAddresses(pages));
  return found;
}

function uniqueAddresses(pages: readonly NamedPage[]): readonly string[] {
  return [...new Set(pages.map(({ url }) => url))];
}

const mostSteps = 10;

function followed(
  captures: readonly Capture[],
  { url, date }: NamedPage,
  steps: number,
): ChosenCapture | undefined {
  const own = captures.filter((capture) => addressOf(capture.url) === addressOf(url));
  const capture = date === undefined ? onlyOne(own) : nearestTo(own, date);
  if (capture === undefined || steps > mostSteps) return undefined;
  const { content } = capture;
  switch (content.kind) {
    case 'page':
      return { url: capture.url, date: capture.date, page: content };
    case 'redirection':
      return followed(captures, { url: content.to, date: capture.date }, steps + 1);
    case 'repetition': {
      const sent = captures.filter((other) => other.content.kind === 'page');
      const of = followed(sent, { url: content.url, date: content.date ?? capture.date }, steps + 1);
      return of && { ...of, url: capture.url, date: capture.date };
    }
  }
}

/** The capture of an address that has one, or several with the same bytes: then the first. */
function onlyOne(captures: readonly Capture[]): Capture | undefined {
  // What was sent again is one of the others.
  const sent = captures.filter(({ content }) => content.kind !== 'repetition');
  const [first, ...others] = sent;
  if (first === undefined) return captures[0];
  if (others.every((other) => isSame(first, other))) return first;
  throw new Refused(
    'several-captures',
    captures.map(({ date }) => date),
  );
}

function isSame({ content: a }: Capture, { content: b }: Capture): boolean {
  return a.kind === 'page' && b.kind === 'page' && Buffer.compare(a.bytes, b.bytes) === 0;
}

function nearestTo(captures: readonly Capture[], date: string): Capture | undefined {
  const distance = (capture: Capture) => Math.abs(Date.parse(capture.date) - Date.parse(date)) || 0;
  return captures.reduce<Capture | undefined>(
    (best, capture) => (best === undefined || distance(capture) < distance(best) ? capture : best),
    undefined,
  );
}

/** An address as it is compared: the part behind `#` is the browser's own. */
function addressOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.hash = '';
  return address.href;
}
