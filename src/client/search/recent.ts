const key = 'searches';
const most = 8;

/** The reader's own last searches, newest first; they are kept on the device and sent nowhere. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, most) : [];
  } catch {
    // Storage may be refused, or hold something else.
    return [];
  }
}

export function rememberSearch(text: string): void {
  const search = text.trim().slice(0, 200);
  if (search === '') return;
  const kept = [search, ...recentSearches().filter((one) => one !== search)].slice(0, most);
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Without storage nothing is remembered.
  }
}

export function forgetSearches(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
