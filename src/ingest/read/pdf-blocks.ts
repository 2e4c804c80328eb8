import type { Block } from './extraction.ts';
import { columnsOf, medianOf, type Column } from './pdf-columns.ts';
import { isFurniture, placesOfFurniture } from './pdf-furniture.ts';
import type { PdfLine } from './pdf-lines.ts';
import { rowsOfTables } from './pdf-tables.ts';

/**
 * The blocks of a PDF's pages. Running heads and page numbers stand at the end, left out of the document, so that a
 * paragraph that goes on over a page is one; the notes at the foot of pages stand before them.
 */
export function blocksOfPages(pages: readonly (readonly PdfLine[])[]): readonly Block[] {
  const furniture = placesOfFurniture(pages);
  const placed = pages.map((lines, index) => {
    const page = index + 1;
    const own = lines
      .filter((line) => !isFurniture(furniture, page, line))
      .map((line) => ({ ...line, page }));
    return {
      own,
      beside: lines.filter((line) => isFurniture(furniture, page, line)).map((line) => ({ ...line, page })),
    };
  });
  const body = medianOf(placed.flatMap(({ own }) => own.map(({ height }) => height)));
  const cut = placed.map(({ own }) => cutNotes(own, body));
  const running = blocksOfLines(
    cut.flatMap(({ text }) => text),
    body,
  );
  const notes = cut.flatMap(({ notes: some }) => notesOf(some));
  const beside = placed.flatMap((page) => page.beside);
  return [...running, ...notes, ...(beside.length === 0 ? [] : [blockOf(beside, { leftOut: 'furniture' })])];
}

interface PageLine extends PdfLine {
  readonly page: number;
}

function blockOf(lines: readonly PageLine[], more: Partial<Block> = {}): Block {
  return { lines: lines.map(({ text }) => text), pages: lines.map(({ page }) => page), ...more };
}

function blocksOfLines(lines: readonly PageLine[], body: number): readonly Block[] {
  const columns = columnsOf(lines);
  const blocks: Block[] = [];
  let run: PageLine[] = [];
  const end = () => {
    const [first] = run;
    if (first !== undefined) {
      const level = headingLevel(first, body);
      blocks.push(blockOf(run, level === undefined ? {} : { as: 'heading', level }));
    }
    run = [];
  };
  const spacing = medianOf(lines.flatMap((line, index) => spaceAbove(lines[index - 1], line) ?? []));
  const rows = rowsOfTables(lines);
  const inRow = new Map(rows.flatMap((row) => range(row.from, row.to).map((at) => [at, row] as const)));
  for (const [index, line] of lines.entries()) {
    const row = inRow.get(index);
    if (row !== undefined) {
      end();
      if (row.from === index) blocks.push({ lines: [row.text], pages: [line.page], as: 'row' });
      continue;
    }
    const before = inRow.has(index - 1) ? undefined : lines[index - 1];
    const placed = { of: columnOf(columns, line), before: before && columnOf(columns, before) };
    if (isParted(before, line, placed, { spacing, body })) end();
    run.push(line);
  }
  end();
  return blocks;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

interface Measures {
  readonly spacing: number;
  readonly body: number;
}

/** The columns that two lines stand in. */
interface Placed {
  readonly of: Column;
  readonly before: Column | undefined;
}

function columnOf(columns: ReadonlyMap<PdfLine, Column>, line: PdfLine): Column {
  return columns.get(line) ?? { margin: line.left, edge: line.right };
}

/**
 * Whether the page sets a line apart from the one before it: by its size, the space above it, an indent or a bullet, or
 * because the one before it ends short of the edge, with a sentence or far from it.
 */
function isParted(
  before: PageLine | undefined,
  line: PageLine,
  placed: Placed,
  { spacing, body }: Measures,
): boolean {
  if (before === undefined || placed.before === undefined) return true;
  const { margin, edge } = placed.before;
  // A year in large letters, on a line of its own, is the end of a heading.
  const isYear = /^\p{N}{4}$/u.test(line.text) && Math.abs(line.height - before.height) < 0.5;
  if (!isYear && headingLevel(before, body) !== headingLevel(line, body)) return true;
  const space = spaceAbove(before, line);
  const indent = line.left - placed.of.margin;
  const isIndented =
    indent > line.height && indent < line.height * 5 && Math.abs(before.left - margin) < line.height * 0.5;
  const missing = (edge - before.right) / (edge - margin);
  const isShort = missing > 0.5 || (missing > 0.08 && endsSentence(before.text));
  // The lines of a sender's address, at the right, all end at the edge.
  const isFarIn = (before.left - margin) / (edge - margin) > 0.5;
  if (isIndented || bullet.test(line.text) || isShort || isFarIn) return true;
  if (space === undefined) return endsSentence(before.text) && missing > 0.02;
  // The lines of a heading stand as far apart as its letters are high, not as those of the text.
  const isHeading = headingLevel(isYear ? before : line, body) !== undefined;
  return space > (isHeading ? Math.max(spacing * 1.35, line.height * 1.5) : spacing * 1.35);
}

function endsSentence(text: string): boolean {
  return /[.!?:;։。؟][\p{Pe}\p{Pf}"']*$/u.test(text);
}

const bullet = /^(?:[•▪◦–—*-]|\(?(?:\d{1,3}|\p{L})[.)])\s/u;

/** From the foot of one line to that of the next; undefined between pages and columns. */
function spaceAbove(before: PageLine | undefined, line: PageLine): number | undefined {
  if (before?.page !== line.page) return undefined;
  const space = before.base - line.base;
  return space > 0 ? space : undefined;
}

/** How high a heading stands by its size; undefined for lines of the text's own size. */
function headingLevel({ height, text }: PdfLine, body: number): number | undefined {
  if (text.length > 200 || !/\p{L}/u.test(text)) return undefined;
  if (height >= body * 1.6) return 1;
  if (height >= body * 1.3) return 2;
  return height >= body * 1.12 ? 3 : undefined;
}

/** Takes the notes at the foot of a page off it: the last lines, in smaller letters, from one that begins with a mark. */
function cutNotes(lines: readonly PageLine[], body: number) {
  let from = lines.length;
  while (from > 0 && (lines[from - 1]?.height ?? 0) <= body * 0.9) from--;
  while (from < lines.length && !noteStart.test(lines[from]?.text ?? '')) from++;
  return from === 0 ? { text: lines, notes: [] } : { text: lines.slice(0, from), notes: lines.slice(from) };
}

const noteStart = /^(?:\d{1,3}|[*\u2020\u2021\u00a7]{1,3}|[\u00b9\u00b2\u00b3\u2070-\u2079]+)[.)]?\s*\p{L}/u;

function notesOf(lines: readonly PageLine[]): readonly Block[] {
  const notes: PageLine[][] = [];
  for (const line of lines) {
    if (noteStart.test(line.text) || notes.length === 0) notes.push([line]);
    else notes.at(-1)?.push(line);
  }
  return notes.map((note) => blockOf(note, { as: 'footnote' }));
}
