/**
 * A text as an id: lower-case letters and digits joined by single hyphens, or '' when it has neither.
 * Accents are dropped; letters of other scripts than Latin have no place in an id and count as gaps.
 */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
