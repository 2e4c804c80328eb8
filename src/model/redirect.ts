import { z } from 'zod';
import { addressPattern, isSeed, passageAddress } from './addresses.ts';

/** Lists of everything that is published: where an address leads whose page was withdrawn and has no other. */
export const listPages: readonly string[] = ['documents/', 'events/', 'essays/', 'timeline/'];

const targetPattern = new RegExp(`^(?:${listPages.join('|')})$|${addressPattern.source}`);

/** A published address that has moved, and where it leads now: an entry of `content/redirects.yaml`. */
export const redirectSchema = z.strictObject({
  /** The old address. That of a document covers its passages. */
  from: z.string().regex(addressPattern, 'an address is written "events/a/" or "documents/b/#p5"'),
  /** The new one: it exists, and does not lead on. That of a passage may lead only within its document. */
  to: z.string().regex(targetPattern, 'an address is written "events/a/" or "documents/b/#p5"'),
});
export type Redirect = z.infer<typeof redirectSchema>;

/** Whether it is a page that has moved, and not a passage within its page or an original. */
export function movesPage({ from }: Redirect): boolean {
  return !from.includes('#') && !isSeed(from);
}

/** Former ids of a passage: a browser asks no server about what stands behind `#`, so its page bears them too. */
export function formerPassageIds(
  redirects: readonly Redirect[],
  document: string,
  passage: string,
): readonly string[] {
  return redirects
    .filter((redirect) => !movesPage(redirect) && redirect.to === passageAddress(document, passage))
    .map(({ from }) => from.slice(from.indexOf('#') + 1));
}
