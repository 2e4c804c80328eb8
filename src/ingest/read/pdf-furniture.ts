import { medianOf } from './pdf-columns.ts';
import type { PdfLine } from './pdf-lines.ts';

/** What stands at the head or the foot of pages, the same on many of them. */
export interface Furniture {
  /** For each page its lines at head and foot. */
  readonly pages: readonly ReadonlySet<PdfLine>[];
}

/**
 * Running heads and page numbers: lines of the two highest and the two lowest rows of a page that return, their numbers
 * left out of account. So that no line of the text is taken for one because two pages happen to begin with it, it returns
 * on most pages, or, set apart from the text by space or by its size, or a page number, on half the pages of either side.
 */
export function placesOfFurniture(pages: readonly (readonly PdfLine[])[]): Furniture {
  const spacing = medianOf(pages.flatMap((lines) => gapsOf(rowsOf(lines))).filter((gap) => gap > 0));
  const body = medianOf(pages.flatMap((lines) => lines.map(({ height }) => height)));
  const edges = pages.map((lines) => edgesOf(lines, { spacing, body }));
  const isReturning = returning(edges);
  return {
    pages: edges.map((edge) => new Set(edge.filter(isReturning).map(({ line }) => line))),
  };
}

export function isFurniture({ pages }: Furniture, page: number, line: PdfLine): boolean {
  return pages[page - 1]?.has(line) === true;
}

interface EdgeLine {
  readonly line: PdfLine;
  readonly key: string;
  readonly isApart: boolean;
  /** It has no letter; so have cells of tables. */
  readonly isNumber: boolean;
}

interface Measures {
  readonly spacing: number;
  readonly body: number;
}

function edgesOf(lines: readonly PdfLine[], measures: Measures): readonly EdgeLine[] {
  const rows = rowsOf(lines);
  const most = rows.length <= 4 ? 1 : 2;
  const below = rows.toReversed();
  return [...edgeOf(rows, most, measures), ...(rows.length > 1 ? edgeOf(below, most, measures) : [])];
}

/** The first rows from one side of a page; those before a space larger than between lines of the text stand apart. */
function edgeOf(rows: readonly Row[], most: number, { spacing, body }: Measures): readonly EdgeLine[] {
  const gaps = gapsOf(rows);
  return rows.slice(0, most).flatMap((row, index) => {
    const isBeforeSpace = gaps.slice(index, most).some((gap) => gap > spacing * 1.35);
    return row.map((line): EdgeLine => {
      const isOfOtherSize = Math.abs(line.height / body - 1) > 0.08;
      const key = keyOf(line);
      const isNumber = !/\p{L}/u.test(key);
      return {
        line,
        key,
        isNumber,
        isApart: isBeforeSpace || isOfOtherSize || (pageNumber.test(key) && row.length === 1),
      };
    });
  });
}

// "4", "- 4 -", "4 / 10", each as its key.
const pageNumber = /^[^\p{L}\p{N}#]*#(?:\s*[/|]\s*#)?[^\p{L}\p{N}#]*$/u;

/** Which lines return often enough. Left and right pages may have heads of their own, and the first page has none. */
function returning(edges: readonly (readonly EdgeLine[])[]): (line: EdgeLine) => boolean {
  const pagesOf = Map.groupBy(
    edges.flatMap((edge, page) => edge.map((line) => ({ ...line, page }))),
    ({ key }) => key,
  );
  const count = edges.length;
  const odd = Math.ceil(count / 2);
  const kept = new Set<string>();
  for (const [key, found] of pagesOf) {
    const all = new Set(found.map(({ page }) => page));
    const apart = [...new Set(found.flatMap(({ isApart, page }) => (isApart ? [page] : [])))];
    const onRight = apart.filter((page) => page % 2 === 0).length;
    const onLeft = apart.length - onRight;
    const isOnSide = onRight * 2 >= odd || onLeft * 2 >= count - odd;
    const isOnMost = all.size >= Math.max(3, count - 1) && !found.some(({ isNumber }) => isNumber);
    if (isOnMost || (apart.length >= 2 && isOnSide)) kept.add(key);
  }
  return ({ key }) => kept.has(key);
}

type Row = readonly PdfLine[];

/** Lines from the head of a page to its foot, those that stand at one height together. */
function rowsOf(lines: readonly PdfLine[]): readonly Row[] {
  const rows: PdfLine[][] = [];
  for (const line of lines.toSorted((a, b) => b.base - a.base)) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && Math.abs(row[0].base - line.base) < 2) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

function gapsOf(rows: readonly Row[]): readonly number[] {
  return rows.slice(1).map((row, index) => Math.abs((rows[index]?.[0]?.base ?? 0) - (row[0]?.base ?? 0)));
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
