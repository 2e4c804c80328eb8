import { AsyncLocalStorage } from 'node:async_hooks';
import type { Archive } from '../../model/archive.ts';
import { heardArchive } from '../../model/asked.ts';

/** What the making of a page has asked so far, by `nameOf`, and the archive that it asks. */
interface Hearing {
  readonly heard: Set<string>;
  archive?: Archive;
}

const hearings = new AsyncLocalStorage<Hearing>();

/** Makes something, and hears what it asks of the archive. */
export async function hearing<T>(
  make: () => Promise<T>,
): Promise<{ readonly made: T; readonly heard: readonly string[] }> {
  const heard = new Set<string>();
  const made = await hearings.run({ heard }, make);
  return { made, heard: [...heard] };
}

/** The archive for whoever is heard here; itself where nobody is. */
export function heardHere(archive: Archive): Archive {
  const here = hearings.getStore();
  if (here === undefined) return archive;
  return (here.archive ??= heardArchive(archive, (question, key) => {
    here.heard.add(nameOf(question, key));
  }));
}

/**
 * For what no page with a key may ask, as nobody would hear it.
 *
 * @throws Error where a page is heard
 */
export function refuseHere(what: string): void {
  if (hearings.getStore() !== undefined)
    throw new Error(`a page with a key asks ${what}(), which nobody hears: see src/site/heard/`);
}

/** Collections whose entries pages take besides, for their rendered bodies. */
export const heardCollections = ['documents', 'events', 'pages'] as const;

/** An entry of a collection is taken, or asked for in vain. */
export function hearEntry(collection: (typeof heardCollections)[number], id: string): void {
  hearings.getStore()?.heard.add(nameOf(entryOf(collection), id));
}

/** The question for an entry of a collection. */
export function entryOf(collection: string): string {
  return `entry-of-${collection}`;
}

/** A question, and which part of its answer was taken: one text. */
export function nameOf(question: string, key: string | undefined): string {
  return key === undefined ? question : `${question}\n${key}`;
}

/** The parts of such a name. */
export function partsOfName(name: string): readonly [question: string, key: string | undefined] {
  const end = name.indexOf('\n');
  return end === -1 ? [name, undefined] : [name.slice(0, end), name.slice(end + 1)];
}
