/** Of the storage for what was to be gathered when a page went: items in JSON, one a line. */
export const askedKey = 'dossier-asked';

/** Keeps what a reader asked for on a page that goes before its script has come, for whoever opens the dossier next. */
export function keepAsked(lines: string): void {
  try {
    if (lines !== '') localStorage.setItem(askedKey, (localStorage.getItem(askedKey) ?? '') + lines);
  } catch {
    // Storage may be refused.
  }
}
