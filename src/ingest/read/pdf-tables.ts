import type { PdfLine, Piece } from './pdf-lines.ts';
import { lineOfCells } from './rows.ts';

interface PageLine extends PdfLine {
  readonly page: number;
}

/** A row of a table: which lines it is made of, and its cells as one line, parted by tabs. */
export interface PdfRow {
  /** Of its first line among all, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Rows of tables, as far as they can be told by how their cells stand: those of a row begin at one height, and those of a
 * column stand below each other, apart from the others in every row. Text in columns has no second row below the first, and
 * items of a list have nothing but their marks in a column of their own. Of rows with cells in one line there are three at
 * least: two lines may be spread to the edge with their spaces below each other.
 *
 * @param lines in the order in which they are read
 */
export function rowsOfTables(lines: readonly PageLine[]): readonly PdfRow[] {
  const found: PdfRow[] = [];
  let table: Row[] = [];
  const end = () => {
    if (isTable(table)) for (const row of table) found.push(toldRow(row));
    table = [];
  };
  for (let at = 0; at < lines.length;) {
    const row = rowFrom(lines, at);
    if (row.cells.length < 2) {
      end();
      at += 1;
      continue;
    }
    const above = table.at(-1);
    if (above !== undefined && !(isBelow(above, row) && columnsOf([...table, row]) >= 2)) end();
    table.push(row);
    at = row.to;
  }
  end();
  return found;
}

interface Cell {
  readonly texts: string[];
  left: number;
  right: number;
}

interface Row {
  readonly from: number;
  to: number;
  readonly page: number;
  readonly top: number;
  foot: number;
  readonly height: number;
  /** In the order in which they are read. */
  readonly cells: Cell[];
}

/** The row that begins with a line; of one cell, where the line is of none. */
function rowFrom(lines: readonly PageLine[], from: number): Row {
  const [first] = lines.slice(from, from + 1);
  if (first === undefined) throw new RangeError(`no line ${from}`);
  const { page, base: top, height } = first;
  const row: Row = { from, to: from + 1, page, top, foot: top, height, cells: first.pieces.map(cellOf) };
  let [current, before] = [row.cells.length - 1, top];
  for (const line of lines.slice(row.to, row.to + mostLinesOfRow)) {
    if (line.page !== page || line.base > top + sameHeight) break;
    const places = line.pieces.map((piece) => placeIn(row.cells, piece));
    if (Math.abs(line.base - top) <= sameHeight) {
      if (places.some((place) => place.length > 0)) break;
      for (const piece of line.pieces) row.cells.push(cellOf(piece));
      current = row.cells.length - 1;
    } else {
      const own = places.map(([place, ...more]) => (more.length > 0 ? undefined : place));
      // What stands far below the first cell begins another row, and so does what stands below several of them.
      const isFar = before - line.base > height * (current === 0 ? nearest : farthest);
      const isOfFirst = own.includes(0) && !(current === 0 && own.length === 1);
      if (
        own.includes(undefined) ||
        new Set(own).size < own.length ||
        isFar ||
        isOfFirst ||
        own[0] === undefined
      )
        break;
      if (before <= line.base || own[0] < current) break;
      for (const [index, place] of own.entries()) {
        const [cell, piece] = [row.cells[place ?? 0], line.pieces[index]];
        if (cell !== undefined && piece !== undefined) put(cell, piece);
      }
      current = own.at(-1) ?? current;
    }
    before = line.base;
    row.foot = Math.min(row.foot, line.base);
    row.to += 1;
  }
  return row;
}

// Of the height of the letters.
const nearest = 1.45;
const farthest = 3;
const mostBetweenRows = 5;
// Units of the page.
const sameHeight = 2;
const mostLinesOfRow = 400;

function cellOf({ text, left, right }: Piece): Cell {
  return { texts: [text], left, right };
}

function put(cell: Cell, { text, left, right }: Piece): void {
  cell.texts.push(text);
  cell.left = Math.min(cell.left, left);
  cell.right = Math.max(cell.right, right);
}

/** Which cells a piece stands above or below. */
function placeIn(cells: readonly Cell[], piece: Piece): readonly number[] {
  return cells.flatMap((cell, index) => (cell.left < piece.right && piece.left < cell.right ? [index] : []));
}

function isBelow(above: Row, row: Row): boolean {
  return (
    above.page === row.page && above.foot > row.top && above.foot - row.top < row.height * mostBetweenRows
  );
}

/** How many columns the cells of rows make; none where two cells of a row stand in one. */
function columnsOf(rows: readonly Row[]): number {
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of rows.flatMap(({ cells }) => cells).toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last === undefined || left >= last.right) columns.push({ left, right });
    else last.right = Math.max(last.right, right);
  }
  const isApart = rows.every(({ cells }) => {
    const own = cells.map((cell) =>
      columns.findIndex(({ left, right }) => left <= cell.left && cell.left < right),
    );
    return new Set(own).size === own.length;
  });
  return isApart ? columns.length : 0;
}

function isTable(rows: readonly Row[]): boolean {
  const isWrapped = rows.some(({ cells }) => cells.some(({ texts }) => texts.length > 1));
  if (rows.length < (isWrapped ? 2 : 3)) return false;
  return !rows.every(
    ({ cells }) => cells.length === 2 && cells[0]?.texts.every((text) => mark.test(text)) === true,
  );
}

const mark = /^(?:[^\p{L}\p{N}]{1,3}|\p{Ps}?(?:\d{1,4}|[ivxlcdm]{1,6}|\p{L})[.):]{0,2})$/iu;

function toldRow({ from, to, cells }: Row): PdfRow {
  // A line end within a cell is a space, as in the tables of other files; behind a hyphen there is none to add.
  return {
    from,
    to,
    text: lineOfCells(cells.map(({ texts }) => texts.join(' ').replace(/(?<=\p{L}-) (?=\p{Ll})/gu, ''))),
  };
}
