import lunr from 'lunr';

interface Stored {
  readonly index: object;
  readonly titles: readonly string[];
}

/** Titles of what is found, best first; the last word may be the beginning of one. */
export async function openIndex(address: string): Promise<(text: string) => readonly string[]> {
  const { index: stored, titles } = (await (await fetch(address)).json()) as Stored;
  const index = lunr.Index.load(stored);
  return (text) => {
    const terms = lunr.tokenizer(text);
    const found = index.query((query) => {
      query.term(terms, {});
      query.term(terms.slice(-1), { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
    });
    return found.map(({ ref }) => titles[Number(ref)] ?? '');
  };
}
