import { asRead, asReadParts, isAsDrawn, type DrawnPart } from './pdf-drawn-order.ts';

/** A piece of text on a page, as the reader of PDF gives it; lengths in units of the page. */
export interface PageItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
  /** Two by two of a matrix, then where the text begins: from the left, and from the foot of the page. */
  readonly transform: readonly number[];
}

/** A line of a page. */
export interface PdfLine {
  readonly text: string;
  /** From the left edge to where it begins and ends, and from the foot of the page to what it stands on. */
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** Of its letters, the most common. */
  readonly height: number;
  /** What of it stands apart from the rest, as the cells of a table do; one where nothing does. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** The lines of a page, in the order in which the file has them. What is raised or lowered within a line belongs to it. */
export function linesOfItems(items: readonly PageItem[]): PdfLine[] {
  const lines: Run[] = [];
  for (const given of items) {
    const item = { ...given, str: given.str.replace(shapes, (some) => some.normalize('NFKC')) };
    const [, , , scale = 0, left = 0, base = 0] = item.transform;
    const height = item.height || Math.abs(scale);
    const line = lines.at(-1);
    if (line !== undefined && (item.str.trim() === '' || continues(line, left, base, height)))
      add(line, isRaised(line, base, height) ? withBrackets(item) : item, left, height);
    else if (item.str.trim() !== '') lines.push(startRun(item, left, base, height));
  }
  return lines.flatMap(({ text, left, right, base, heights, pieces }) => {
    const isDrawn = isAsDrawn(pieces.flatMap(({ parts }) => parts));
    const apart = (isDrawn ? asRead(pieces) : pieces).map(({ parts, ...piece }) => ({
      ...piece,
      text: trim((isDrawn ? asReadParts(parts) : parts).map((part) => part.text).join('')),
    }));
    const trimmed = isDrawn ? trim(apart.map((piece) => piece.text).join(' ')) : trim(text);
    if (trimmed === '') return [];
    return [{ text: trimmed, left, right, base, height: mostCommon(heights), pieces: apart }];
  });
}

// The shapes that Arabic letters take beside each other: programs name them for the letters that they draw.
const shapes = /[\ufb50-\ufd3d\ufd50-\ufdc7\ufe80-\ufefc]/gu;

function trim(text: string): string {
  return text.replace(/[ \t\u00a0]+$/u, '').replace(/^[ \t]+/, '');
}

interface RunPiece {
  readonly parts: DrawnPart[];
  left: number;
  right: number;
}

interface Run {
  text: string;
  readonly left: number;
  right: number;
  readonly base: number;
  readonly heights: Map<number, number>;
  readonly pieces: RunPiece[];
}

function startRun(item: PageItem, left: number, base: number, height: number): Run {
  const heights = new Map([[Math.round(height * 10) / 10, item.str.length]]);
  const right = left + item.width;
  return {
    text: item.str,
    left,
    right,
    base,
    heights,
    pieces: [{ parts: [{ text: item.str, left }], left, right }],
  };
}

function continues(
  { base, left, right, heights }: Run,
  itemLeft: number,
  itemBase: number,
  height: number,
): boolean {
  const tallest = Math.max(height, mostCommon(heights));
  // Right to left, the next piece stands to the left.
  const isBeside = itemLeft >= right - tallest || itemLeft < left;
  return Math.abs(itemBase - base) < tallest * 0.5 && isBeside;
}

function add(line: Run, item: PageItem, left: number, height: number): void {
  if (item.str.trim() === '') {
    // The reader puts a space where there is room for one; at the end of a line it gives an empty piece.
    if (item.str !== '' && !/\s$/.test(line.text)) addText(line, ' ', left);
    return;
  }
  const right = left + item.width;
  const last = line.pieces.at(-1);
  // Right to left, the next piece stands to the left.
  const gap = last === undefined ? 0 : Math.max(left - last.right, last.left - right);
  const isApart = gap > height * 0.2 && !/\s$/.test(line.text) && !/^\s/.test(item.str);
  if (isApart) addText(line, ' ', left);
  if (last === undefined || gap > height * leastBetweenCells) {
    line.text += item.str;
    line.pieces.push({ parts: [{ text: item.str, left }], left, right });
  } else {
    addText(line, item.str, left);
    last.left = Math.min(last.left, left);
    last.right = Math.max(last.right, right);
  }
  line.right = Math.max(line.right, right);
  const key = Math.round(height * 10) / 10;
  line.heights.set(key, (line.heights.get(key) ?? 0) + item.str.length);
}

// Of the height of the letters. Words of a line stand nearer to each other, unless it is spread to the edge.
const leastBetweenCells = 0.6;

function addText(line: Run, text: string, left: number): void {
  line.text += text;
  line.pieces.at(-1)?.parts.push({ text, left });
}

/** Whether a piece is a raised number, such as the mark of a footnote: "2022" with a raised 1 is not 20221. */
function isRaised(line: Run, base: number, height: number): boolean {
  const main = mostCommon(line.heights);
  return base > line.base + main * 0.15 && height < main * 0.8;
}

function withBrackets(item: PageItem): PageItem {
  return /^\d{1,3}$/.test(item.str) ? { ...item, str: `[${item.str}]` } : item;
}

function mostCommon(heights: ReadonlyMap<number, number>): number {
  let [best, most] = [0, -1];
  for (const [height, count] of heights) if (count > most) [best, most] = [height, count];
  return best;
}
