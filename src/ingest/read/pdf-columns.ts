import type { PdfLine } from './pdf-lines.ts';

/** Where the lines of a column begin, and where the longest of them end, from the left edge of the page. */
export interface Column {
  readonly margin: number;
  readonly edge: number;
}

/** A line with the number of its page. */
interface PageLine extends PdfLine {
  readonly page: number;
}

/**
 * The column of each line. Lines stand in columns where others stand beside them at the same height; all that do not are
 * one column, the page, so that a line that ends short of its edge is known by it.
 *
 * @param lines in the order in which they are read
 */
export function columnsOf(lines: readonly PageLine[]): ReadonlyMap<PdfLine, Column> {
  const beside = linesBeside(lines);
  const runs = runsOf(lines, beside);
  const apart = new Map(
    runs.flatMap((run) => {
      const column = columnOf(run);
      return run.map((line) => [line, column] as const);
    }),
  );
  const rest = lines.filter((line) => !apart.has(line));
  const page = columnOf(rest);
  return new Map(lines.map((line) => [line, apart.get(line) ?? page]));
}

function columnOf(lines: readonly PdfLine[]): Column {
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  return {
    margin: medianOf(lines.map(({ left }) => left)),
    edge: rights[Math.floor(rights.length * 0.9)] ?? 0,
  };
}

/** The lines that have another at the same height on their page, to the left or to the right of them. */
function linesBeside(lines: readonly PageLine[]): ReadonlySet<PdfLine> {
  const found = new Set<PdfLine>();
  for (const page of Map.groupBy(lines, ({ page: number }) => number).values()) {
    const sorted = page.toSorted((one, other) => other.base - one.base);
    for (const [index, line] of sorted.entries()) {
      for (let at = index + 1; at < sorted.length && at < index + mostAtOneHeight; at += 1) {
        const other = sorted[at];
        if (other === undefined || line.base - other.base > line.height) break;
        if (other.left < line.right && line.left < other.right) continue;
        found.add(line);
        found.add(other);
      }
    }
  }
  return found;
}

const mostAtOneHeight = 20;

interface Run {
  readonly lines: PageLine[];
  left: number;
  right: number;
}

/**
 * Lines that follow each other down a column of text. Of three at least: fewer are two words of a head, or a row of a table.
 * The end of a column may have nothing beside it.
 */
function runsOf(lines: readonly PageLine[], beside: ReadonlySet<PdfLine>): readonly (readonly PageLine[])[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const line of lines) {
    const before = open?.lines.at(-1);
    if (open === undefined || before === undefined || !isBelow(before, line)) open = undefined;
    else if (!beside.has(line) && !isWithin(open, line)) open = undefined;
    if (open !== undefined) {
      open.lines.push(line);
      open.left = Math.min(open.left, line.left);
      open.right = Math.max(open.right, line.right);
    } else if (beside.has(line)) {
      open = { lines: [line], left: line.left, right: line.right };
      runs.push(open);
    }
  }
  return runs
    .map(({ lines: own }) => own)
    .filter((own) => own.length >= 3 && medianOf(own.map(({ text }) => text.length)) >= shortestLine);
}

// Characters. Lines of a column of text have more, those of an address at the head of a letter have not.
const shortestLine = 25;

function isBelow(before: PageLine, line: PageLine): boolean {
  const overlaps = line.left < before.right && before.left < line.right;
  return line.page === before.page && line.base < before.base && overlaps;
}

function isWithin({ left, right }: Run, line: PdfLine): boolean {
  const most = line.height * 0.5;
  return line.left >= left - most && line.right <= right + most;
}

/** The value in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
