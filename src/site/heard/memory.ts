/** What the pages of a site learnt of the archive when they were last made. */
export interface PageMemory {
  /** Digest of what every page depends on besides. */
  readonly ground: string;
  /** Digests of what was heard, by its name: see `nameOf`. */
  readonly digests: ReadonlyMap<string, string>;
  /** By their paths on the site. */
  readonly pages: ReadonlyMap<string, MadePage>;
}

export interface MadePage {
  /** Given to Astro as the page's key: another whenever the page is made anew. */
  readonly token: string;
  /** Digest of what the page was given. */
  readonly given: string;
  /** Names of what it asked. */
  readonly heard: readonly string[];
}

/** As a text for a file; names stand in it once. */
export function packMemory({ ground, digests, pages }: PageMemory): string {
  const names = [...digests.keys()];
  const places = new Map(names.map((name, place) => [name, place]));
  const packed: Packed = {
    ground,
    digests: [...digests],
    pages: [...pages].flatMap(([at, { token, given, heard }]) => {
      const known = heard.flatMap((name) => places.get(name) ?? []);
      // What nobody can compare is never as it was.
      return known.length === heard.length ? [[at, token, given, known] as const] : [];
    }),
  };
  return JSON.stringify(packed);
}

/** @throws Error where the text is none of `packMemory` */
export function unpackMemory(text: string): PageMemory {
  const { ground, digests, pages } = JSON.parse(text) as Packed;
  const nameAt = (place: number) => {
    const [name] = digests[place] ?? [];
    if (name === undefined) throw new Error(`nothing at ${place}`);
    return name;
  };
  return {
    ground,
    digests: new Map(digests),
    pages: new Map(
      pages.map(([at, token, given, heard]) => [at, { token, given, heard: heard.map(nameAt) }]),
    ),
  };
}

interface Packed {
  readonly ground: string;
  readonly digests: readonly (readonly [name: string, digest: string])[];
  readonly pages: readonly (readonly [at: string, token: string, given: string, heard: readonly number[]])[];
}

/** Between the build, which keeps the memory, and the pages, which Astro bundles apart from it. */
export interface Exchange {
  readonly before: PageMemory | undefined;
  /** What this build made or kept; absent until a page asks for its key. */
  after?: () => PageMemory;
}

/** Where both find it. */
export const exchange = globalThis as { [exchangeKey]?: Exchange | undefined };

export const exchangeKey = Symbol.for('attested:page-memory');
