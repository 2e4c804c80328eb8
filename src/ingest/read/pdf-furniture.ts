import type { PdfLine } from './pdf-lines.ts';

/** What stands at the head or the foot of pages, the same on many of them. */
export interface Furniture {
  /** Lines by their words, every number as one sign. */
  readonly repeated: ReadonlySet<string>;
  /** For each page its lines at head and foot. */
  readonly edges: readonly ReadonlySet<PdfLine>[];
}

/**
 * Running heads and page numbers: lines among the two highest and the two lowest of a page that return on at least half
 * of the pages of either side (two of two, two of three), their numbers left out of account.
 */
export function placesOfFurniture(pages: readonly (readonly PdfLine[])[]): Furniture {
  const edges = pages.map((lines) => {
    const byHeight = lines.toSorted((a, b) => b.base - a.base);
    return new Set(
      byHeight.length <= 4
        ? [...byHeight.slice(0, 1), ...byHeight.slice(-1)]
        : [...byHeight.slice(0, 2), ...byHeight.slice(-2)],
    );
  });
  const counts = new Map<string, number>();
  for (const edge of edges) {
    for (const key of new Set([...edge].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  // Left and right pages have heads of their own.
  const least = Math.max(2, Math.floor(pages.length / 3));
  const repeated = new Set([...counts].flatMap(([key, count]) => (count >= least ? [key] : [])));
  return { repeated, edges };
}

export function isFurniture({ repeated, edges }: Furniture, page: number, line: PdfLine): boolean {
  return edges[page - 1]?.has(line) === true && repeated.has(keyOf(line));
}

function keyOf({ text }: PdfLine): string {
  // "iv" and "- 4 -" are numbers of pages too, where nothing else stands on the line.
  return /^[-\u2013\u2014\s]*[ivxlc]{1,7}[-\u2013\u2014\s]*$/i.test(text)
    ? '#'
    : text
        .replace(/\p{Nd}+/gu, '#')
        .replace(/\s+/g, ' ')
        .trim();
}
