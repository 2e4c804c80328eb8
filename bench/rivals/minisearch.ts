import MiniSearch from 'minisearch';

/** Titles of what is found, best first; the last word may be the beginning of one. */
export async function openIndex(address: string): Promise<(text: string) => readonly string[]> {
  const json = await (await fetch(address)).text();
  const index = MiniSearch.loadJSON<{ title: string }>(json, {
    fields: ['title', 'text'],
    storeFields: ['title'],
  });
  const isLast = (_: string, place: number, terms: readonly string[]) => place === terms.length - 1;
  return (text) => index.search(text, { prefix: isLast }).map(({ title }) => String(title));
}
