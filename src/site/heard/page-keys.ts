import { randomUUID } from 'node:crypto';
import { getCollection } from 'astro:content';
import type { Archive } from '../../model/archive.ts';
import { answerTo } from '../../model/asked.ts';
import { archiveSettings } from '../archive-settings.ts';
import { documentationPages } from '../documentation.ts';
import { builtArchive } from '../content.ts';
import { readRedirects } from '../redirects.ts';
import { settings } from '../settings.ts';
import { readWithheld } from '../withheld.ts';
import { digestIn, type Digest } from './digest.ts';
import { entryOf, hearing, heardCollections, partsOfName } from './hearing.ts';
import { exchange, exchangeKey, type MadePage, type PageMemory } from './memory.ts';

/** A page that Astro is to build: its path on the site, the parameters of its route, and what it is given. */
interface PlannedPage<Params, Props> {
  readonly at: string;
  readonly params: Params;
  readonly props?: Props;
}

/**
 * Gives pages their keys for incremental builds: a page is made again unless everything is as it was when it was last
 * made that it was given and has asked of the archive. What it asks is heard while it is made, by `hearPage`; nobody
 * lists it.
 */
export async function withKeys<Params, Props = Record<string, never>>(
  pages: readonly PlannedPage<Params, Props>[],
): Promise<{ params: Params; props: Props; cacheKey: string }[]> {
  const keys = import.meta.env.DEV ? undefined : await (keeping ??= keepPages());
  return pages.map(({ at, params, props }) => ({
    params,
    props: props ?? ({} as Props),
    cacheKey: keys?.keyOf(at, props) ?? '',
  }));
}

/** Makes a page, and remembers what it asks, if it has a key. */
export async function hearPage(at: string, make: () => Promise<Response>): Promise<Response> {
  const keys = await keeping;
  if (keys?.has(at) !== true) return make();
  const { made, heard } = await hearing(async () => {
    const response = await make();
    // The page is written while it is read.
    return new Response(await response.arrayBuffer(), response);
  });
  keys.remember(at, heard);
  return made;
}

let keeping: Promise<KeptPages> | undefined;

interface KeptPages {
  readonly keyOf: (at: string, given: unknown) => string;
  readonly has: (at: string) => boolean;
  readonly remember: (at: string, heard: readonly string[]) => void;
}

async function keepPages(): Promise<KeptPages> {
  const whole = await builtArchive();
  const digest = digestIn(whole);
  const digestOf = await digestsByName(whole, digest);
  const ground =
    digest([settings, archiveSettings, readRedirects(), readWithheld(), await framed()]) ?? randomUUID();
  const said = exchange[exchangeKey];
  const before = said?.before?.ground === ground ? said.before : undefined;
  const pages = new Map<string, Page>();
  if (said !== undefined) said.after = memory;
  return {
    keyOf: (at, props) => {
      const given = digest(props) ?? '';
      const planned = pages.get(at);
      if (planned !== undefined && planned.given === given) return planned.token;
      const known = before?.pages.get(at);
      const page = known !== undefined && isAsItWas(known, given) ? known : { token: randomUUID(), given };
      pages.set(at, page);
      return page.token;
    },
    has: (at) => pages.has(at),
    remember: (at, heard) => {
      const page = pages.get(at);
      if (page !== undefined) pages.set(at, { ...page, heard });
    },
  };

  function isAsItWas({ given, heard }: MadePage, now: string): boolean {
    return (
      given !== '' &&
      given === now &&
      heard.every((name) => isEqual(before?.digests.get(name), digestOf(name)))
    );
  }

  function memory(): PageMemory {
    const made = [...pages].flatMap(([at, { token, given, heard }]) =>
      heard === undefined ? [] : [[at, { token, given, heard }] as const],
    );
    const names = new Set(made.flatMap(([, { heard }]) => heard));
    const digests = [...names].flatMap((name) => {
      const one = digestOf(name);
      return one === undefined ? [] : [[name, one] as const];
    });
    return { ground, digests: new Map(digests), pages: new Map(made) };
  }
}

/** What every page's frame is made of besides: which essays and pages there are, and what they are called. */
async function framed(): Promise<readonly unknown[]> {
  const [essays, pages] = await Promise.all([getCollection('essays'), getCollection('pages')]);
  return [
    documentationPages().length > 0,
    ...[...essays, ...pages].map(({ collection, data }) => [collection, data]),
  ];
}

/** As long as it is not made, nobody knows what a page asks. */
type Page = Omit<MadePage, 'heard'> & Partial<Pick<MadePage, 'heard'>>;

function isEqual(before: string | undefined, now: string | undefined): boolean {
  return before !== undefined && before === now;
}

/** The digest of what is heard, by its name; undefined where nobody can tell it apart from others. */
async function digestsByName(whole: Archive, digest: Digest): Promise<(name: string) => string | undefined> {
  const entries = new Map<string, ReadonlyMap<string, unknown>>();
  for (const collection of heardCollections) {
    const all = await getCollection(collection);
    entries.set(entryOf(collection), new Map(all.map((entry) => [entry.id, entry])));
  }
  const known = new Map<string, string | undefined>();
  return (name) => {
    if (!known.has(name)) {
      const [question, key] = partsOfName(name);
      const collection = entries.get(question);
      known.set(
        name,
        digest(collection === undefined ? answerTo(whole, question, key) : collection.get(key ?? '')),
      );
    }
    return known.get(name);
  };
}
