import type { ContextEvent } from './event.ts';

/** An outside source's address that a reader's browser may not open as it stands. */
export interface OddUrl {
  /** The event's id. */
  readonly event: string;
  /** The source's key in it. */
  readonly source: string;
  readonly field: 'url' | 'archived';
  readonly url: string;
  /** What is odd, in a phrase: "names no scheme". */
  readonly why: string;
}

/**
 * Addresses that do not look like those of a public web page. A finding is a hint, no error: an odd address may be
 * the right one. A source without an address is not odd; none is made up for it.
 */
export function oddUrls(events: readonly Pick<ContextEvent, 'id' | 'sources'>[]): readonly OddUrl[] {
  return addressesOf(events).flatMap((address) => {
    const why = oddityOf(address.url);
    return why === undefined ? [] : [{ ...address, why }];
  });
}

/** What is odd about an address; undefined when nothing is. */
export function oddityOf(address: string): string | undefined {
  if (/\s/.test(address)) return 'has a space in it';
  if (!/^[a-z][a-z0-9+.-]*:/i.test(address)) return 'names no scheme';
  if (!/^https?:\/\//i.test(address)) return 'is no http or https address';
  if (!URL.canParse(address)) return 'is no URL';
  const { hostname, username } = new URL(address);
  if (username !== '') return 'names a user';
  const mixed = authorityOf(address).split('.').find(isMixed);
  if (mixed !== undefined)
    return `mixes letters of two scripts in "${mixed}", which can look like another host`;
  if (/:\d+$/.test(authorityOf(address))) return 'names a port';
  if (!/^(?:[^.\s]+\.)+[a-z][a-z0-9-]+$/i.test(hostname)) return 'names no public host';
  return undefined;
}

type Address = Omit<OddUrl, 'why'>;

function addressesOf(events: readonly Pick<ContextEvent, 'id' | 'sources'>[]): readonly Address[] {
  return events.flatMap(({ id: event, sources }) =>
    Object.entries(sources).flatMap(([source, { url, archived }]): Address[] => [
      ...(url === null ? [] : [{ event, source, field: 'url' as const, url }]),
      ...(archived === undefined ? [] : [{ event, source, field: 'archived' as const, url: archived }]),
    ]),
  );
}

/** Host and port as written: a URL object drops the default port. */
function authorityOf(address: string): string {
  return /^https?:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '';
}

/** Latin letters beside those of a script that has letters like them. */
function isMixed(label: string): boolean {
  return (
    /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(label)
  );
}
