import type { Picture } from './picture.ts';

/**
 * A picture of what the head of a page says, so that a page and its picture cannot differ.
 *
 * @param said the properties of the Open Graph protocol that the page tells
 */
export function headPicture(said: Readonly<Record<string, string>>): Picture {
  return {
    archive: said['og:site_name'] ?? '',
    kind: '',
    title: said['og:title'] ?? '',
    told: said['og:description'] ?? '',
    foot: [said['og:url'] ?? ''],
  };
}
