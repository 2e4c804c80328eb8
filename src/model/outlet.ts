import { z } from 'zod';
import type { Source } from './source.ts';
import { sourcesSchema } from './source.ts';
import { idSchema } from './vocabulary.ts';
import { ownWordsSchema } from './own-words.ts';

/**
 * Whose an outlet is. `body`: the site of a body that speaks for itself, such as a ministry or a court. `state`: owned or
 * run by a state. `state-funded`: paid for by a state. `party`: of a political party.
 */
export const standingSchema = z.enum([
  'body',
  'state',
  'state-funded',
  'party',
  'private',
  'independent',
  'unknown',
]);

/** Who publishes sources: `content/outlets.yaml`. */
export const outletSchema = z
  .strictObject({
    id: idSchema,
    /** As the archive prints it. */
    name: ownWordsSchema,
    /** Publishers as sources name them, where the name is not `name` and the address does not tell. */
    publishers: z.array(ownWordsSchema).default([]),
    /** Hosts of its addresses, without "www.": "paper.example" is also "en.paper.example". */
    hosts: z.array(z.string()).default([]),
    whose: standingSchema,
    /** Whose side it is of, where it is of one: an actor's id. */
    of: idSchema.optional(),
    /** What `whose` rests on, in a sentence; nothing is said of an outlet on no ground. */
    ground: ownWordsSchema.optional(),
    /** Sources of the ground. */
    sources: sourcesSchema.default({}),
  })
  .refine(({ whose, ground }) => (whose === 'unknown') === (ground === undefined), {
    path: ['ground'],
    error: 'a `ground` beside every `whose` but "unknown", which has none',
  });
export type Outlet = z.infer<typeof outletSchema>;

/** The outlet that publishes a source: by its publisher's name, or else by the longest host that its address is of. */
export function outletOf(
  outlets: readonly Outlet[],
  { publisher, url }: Pick<Source, 'publisher' | 'url'>,
): Outlet | undefined {
  return outletsNamed(outlets, publisher)[0] ?? outletsOfHost(outlets, url)[0];
}

/** The outlets that are called so. */
export function outletsNamed(outlets: readonly Outlet[], publisher: string): readonly Outlet[] {
  return outlets.filter(({ name, publishers }) => [name, ...publishers].includes(publisher));
}

/** The outlets whose hosts an address is of, that of the longest host first. */
export function outletsOfHost(outlets: readonly Outlet[], url: string | null): readonly Outlet[] {
  if (url === null || !URL.canParse(url)) return [];
  const { hostname } = new URL(url);
  return outlets
    .flatMap((outlet) => outlet.hosts.map((host) => ({ outlet, host })))
    .filter(({ host }) => hostname === host || hostname.endsWith(`.${host}`))
    .sort((a, b) => b.host.length - a.host.length)
    .map(({ outlet }) => outlet);
}
