/** Where the text of a page is, below the root of the site. */
export function markdownPath(page: string): string {
  return `${page}index.md`;
}

/** Pages that hold nothing to read but what a reader puts there. */
const tools = 'search|check|dossier|embed|404';

const written = [
  /^$/,
  new RegExp(String.raw`^(?!(?:${tools})/)[^/]+/$`),
  /^(?:actors|documents|essays|events|kinds|persons|places)\/[^/]+\/$/,
  /^documents\/[^/]+\/changes\/$/,
  /^docs\//,
];

/**
 * Whether a page has a text. The parts of a list that is spread over pages have none: its own page's text has all of it.
 *
 * @param page its address below the root of the site
 */
export function hasText(page: string): boolean {
  return written.some((pattern) => pattern.test(page));
}
