/**
 * A text with the quotation marks and apostrophes of print for those of a typewriter: “so”, ‘so’ and it’s. A mark opens
 * at the beginning and after a space, a dash or an opening bracket, else it closes or is an apostrophe; one before a
 * figure stands for left-out figures (’20). All other letters stay.
 */
export function typographic(text: string): string {
  return text
    .replace(/(^|[\s([{\u2013\u2014\u2018\u201c/-])"/g, '$1\u201c')
    .replaceAll('"', '\u201d')
    .replace(/(^|[\s([{\u2013\u2014\u201c/-])'(?!\d)/g, '$1\u2018')
    .replaceAll("'", '\u2019');
}

/**
 * The same of prose that quotes: what stands between quotation marks stays letter for letter, and the marks themselves
 * become those of print.
 *
 * @param before the character that stands before it; empty at the beginning
 */
export function typographicProse(text: string, before = ''): string {
  let last = before;
  return [...text.matchAll(/"([^"]*)"|[^"]+|"/g)]
    .map(([piece, quoted]) => {
      const set =
        quoted === undefined ? typographic(last + piece).slice(last.length) : `\u201c${quoted}\u201d`;
      last = set.slice(-1);
      return set;
    })
    .join('');
}

/** The same of the texts within HTML; tags and their attributes stay. */
export function typographicHtml(html: string): string {
  return html.replace(
    /(^|>)([^<]+)/g,
    (_, before: string, text: string) =>
      before + typographic(text.replace(/&(?:quot|#34|#x22);/g, '"').replace(/&(?:apos|#39|#x27);/g, "'")),
  );
}
