import { headingIds } from '../../mdx/headings.ts';
import { pageOfAddress } from '../../model/addresses.ts';
import { rootPages } from '../../model/page.ts';
import { isOfPart } from '../../model/parts.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { archiveAddresses } from './archive-addresses.ts';
import { withReadFields } from './printed-fields.ts';
import { unreadSections } from './published.ts';

/**
 * A link within the site leads to a page that it has, and to a part of it.
 *
 * @param page the address of the page on which it stands: "essays/a/"
 */
export function checkLink(archive: ArchiveFiles, place: Place, link: string, page: string): Finding[] {
  const address = addressWithin(link, page);
  if (address === undefined) return [];
  const { path, part } = address;
  // What another part has, joining the parts looks for.
  if (isOfPart(`/${path}`, archive.settings?.data.parts ?? [])) return [];
  const site = siteOf(archive);
  if (!isThere(archive, site, path)) {
    const nearest = nearestName(path, [...site.pages]);
    return [finding('link-to-nothing', place, link, nearest === undefined ? undefined : `/${nearest}`)];
  }
  if (part === '' || part === 'main') return [];
  const parts = partsOf(archive, site, path);
  if (parts === undefined) return [];
  if (parts.some((one) => (typeof one === 'string' ? one === part : one.test(part)))) return [];
  const named = parts.flatMap((one) => (typeof one === 'string' && !one.startsWith('h-') ? [one] : []));
  return [finding('link-to-no-part', place, link, named.slice(0, 12))];
}

/** Where a link leads below the root of the site; undefined for one that leads elsewhere, or is no address. */
function addressWithin(
  link: string,
  page: string,
): { readonly path: string; readonly part: string } | undefined {
  const root = 'https://site.invalid/';
  if (!URL.canParse(link, root + page)) return undefined;
  const { origin, pathname, hash } = new URL(link, root + page);
  return `${origin}/` === root
    ? { path: decoded(pathname.slice(1)), part: decoded(hash.slice(1)) }
    : undefined;
}

/** An address without its escapes; as it is where they are none. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

interface Site {
  /** Addresses with the parts that are published of them, such as passages. */
  readonly addresses: ReadonlySet<string>;
  /** Pages, by their addresses. */
  readonly pages: ReadonlySet<string>;
  /** Sections of which not all could be read. */
  readonly unread: ReadonlySet<string>;
}

const siteOf = memoizeByObject((archive: ArchiveFiles): Site => {
  const moved = archive.redirects.flatMap(({ data }) => data.map(({ from }) => from));
  const addresses = [...archiveAddresses(archive), ...moved];
  return {
    addresses: new Set(addresses),
    pages: new Set([
      ...addresses.map(pageOfAddress),
      ...rootPages.map((name) => `${name}/`),
      ...archive.pages.map(({ data }) => `${data.id}/`),
      ...[...archive.docs].filter((file) => file.endsWith('.md')).map((file) => `docs/${file.slice(0, -3)}/`),
    ]),
    unread: unreadSections(archive),
  };
});

/** Files that pages have beside them. */
const besidePage = /(?:index\.md|cite\.[a-z.]+|feed\.[a-z]+|calendar\.ics|changes\/)$/;
/** Lists whose parts have addresses by date or by letter, files of data, and what is made of each page. */
const besideRecords =
  /^(?:timeline\/.+|(?:documents\/dates|persons\/names|cards|data|embed|texts|pagefind)\/.*|(?:known|ledger|map|meetings|sources|kinds|actors|places)\/.+\/.+|(?:known|meetings|sources|map)\/.+|docs\/(?:guides|findings)\/|(?:404\.html|index\.html|llms\.txt|opensearch\.xml|robots\.txt|manifest-sha256\.txt|sitemap(?:-\d+)?\.xml)?)$/;

function isThere(archive: ArchiveFiles, { pages, unread }: Site, path: string): boolean {
  if (pages.has(path) || archive.publicFiles.has(path) || besideRecords.test(path)) return true;
  const section = path.replace(/\/.*$/, '');
  if (unread.has(section)) return true;
  if (section === 'docs' && archive.docs.size === 0) return true;
  const page = path.replace(besidePage, '');
  if (page !== path && (page === '' || pages.has(page))) return true;
  // What could not be read may be the page that is meant.
  return archive.unread.has(path.replace(/\/$/, '')) || archive.unread.has(path.split('/')[1] ?? '');
}

/** The ids of a page, where all are known. */
function partsOf(
  archive: ArchiveFiles,
  { addresses }: Site,
  path: string,
): readonly (string | RegExp)[] | undefined {
  const [section = '', id = ''] = path.split('/');
  const prose = (files: readonly MdxFile<{ readonly id?: string | undefined }>[], wanted: string) =>
    files
      .filter(({ data }) => data.id === wanted)
      .map(({ text, bodyStart }) => headingIds(text.slice(bodyStart)));
  switch (section) {
    case 'essays': {
      const [ids] = prose([...archive.essays, ...archive.misshapen.essays.map(withReadFields)], id);
      return ids === undefined ? undefined : [...ids, 'h-cite', 'h-corrected'];
    }
    case 'documents': {
      if (id === '') return undefined;
      const passages = [...addresses]
        .filter((address) => address.startsWith(`${path}#`))
        .map((address) => address.slice(path.length + 1));
      return [
        ...passages,
        'provenance',
        'cite-document',
        new RegExp(`^(?:${passages.join('|')})\\.`),
        /^[hn]-/,
      ];
    }
    case 'events':
      return id === '' ? undefined : [...eventParts, /^h-/];
    default: {
      const [ids] = prose([...archive.pages, ...archive.misshapen.pages.map(withReadFields)], section);
      return ids === undefined
        ? undefined
        : [...ids, 'h-corrected', ...(section === 'about' ? ['grammar', 'h-grammar'] : [])];
    }
  }
}

/** Parts that pages of events have, each where there is something to tell. */
const eventParts = ['names', 'begin', 'end', 'accounts', 'disagreements', 'within', 'sources'] as const;
