// What a service worker has besides what pages have: TypeScript's own types of it contradict those of pages.

interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** A page, or something that a page shows, is asked for. */
export interface Asking extends Lasting {
  readonly request: Request;
  /** The page that asks; empty where a page is asked for. */
  readonly clientId: string;
  readonly respondWith: (answer: Promise<Response>) => void;
}

/** A page tells something, and waits at a port for what becomes of it. */
export interface Told extends Lasting {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly get: (id: string) => Promise<{ readonly url: string } | undefined>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly fetch: typeof globalThis.fetch;
  addEventListener(kind: 'install' | 'activate', does: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', does: (event: Asking) => void): void;
  addEventListener(kind: 'message', does: (event: Told) => void): void;
}

export const scope = globalThis as unknown as WorkerScope;

/** Address of the site's first page. */
export const root = scope.registration?.scope ?? '';
