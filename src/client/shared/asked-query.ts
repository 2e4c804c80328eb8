/** What was to stand in the address, and the address that stands there instead. */
let refused: { readonly search: string; readonly at: string } | undefined;

/** What the address of the page asks for, or would ask for, had the browser taken it. */
export function askedQuery(): URLSearchParams {
  return new URLSearchParams(refused?.at === location.href ? refused.search : location.search);
}

/**
 * Writes what is asked for into the address, whose fragment stays. Browsers refuse more than about a hundred changes in
 * half a minute, and any in some frames: what was asked for is done all the same, its address stays behind.
 *
 * @param query from its question mark; '' for none
 */
export function keepQuery(how: 'push' | 'replace', query: string): void {
  const address = `${location.pathname}${query}${location.hash}`;
  try {
    history[`${how}State`](history.state, '', address);
    refused = undefined;
  } catch {
    refused = { search: query, at: location.href };
  }
}
