import { mostOf } from '../../text/extremes.ts';
import type { Block } from './extraction.ts';
import { standingOf } from './html-standing.ts';
import { lineOfCells } from './rows.ts';

/**
 * Whether a table only sets parts of a page side by side: one that holds another, or headings, or has one column. One
 * that names its columns or itself does not.
 */
export function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/i.test(table.getAttribute('role') ?? '')) return true;
  const own = [...table.querySelectorAll('thead, th, caption')].filter((part) => isOf(table, part));
  if (own.some((part) => /\S/.test(part.textContent ?? ''))) return false;
  if (table.querySelector('table, h1, h2, h3, h4, h5, h6, ul, ol, article, nav, pre, blockquote') !== null)
    return true;
  return ownRows(table).every((row) => row.children.length < 2);
}

export function captionsOf(table: Element): readonly Element[] {
  return [...table.children].filter(({ localName }) => localName === 'caption');
}

/**
 * The rows of a table, a block each. A cell that spans columns or rows has its text where it begins, and empty cells
 * for the rest, so that every text stands in its column.
 */
export function rowsOf(table: Element, textOf: (cell: Element) => string): readonly Block[] {
  // For each column in how many further rows a cell from above stands.
  const spanned: number[] = [];
  const rows = ownRows(table);
  // Pages often say of a cell that it spans more columns than there are.
  const widest = mostOf(rows.map(({ children }) => children.length));
  return rows.flatMap((row): Block[] => {
    const cells = [...row.children].filter((cell) => standingOf(cell).kind === 'text');
    const line: string[] = [];
    const passSpanned = () => {
      while ((spanned[line.length] ?? 0) > 0) {
        spanned[line.length] = (spanned[line.length] ?? 0) - 1;
        line.push('');
      }
    };
    for (const cell of cells) {
      passSpanned();
      const height = spanOf(cell, 'rowspan');
      const width = Math.max(1, Math.min(spanOf(cell, 'colspan'), widest - line.length));
      for (let column = 0; column < width; column++) {
        spanned[line.length] = height - 1;
        line.push(column === 0 ? textOf(cell) : '');
      }
    }
    passSpanned();
    const text = lineOfCells(line);
    if (text === '') return [];
    const isHeader = cells.length > 0 && cells.every(({ localName }) => localName === 'th');
    return [{ lines: [text], as: isHeader || isOfHead(row) ? 'header-row' : 'row' }];
  });
}

/** The rows that are shown. */
function ownRows(table: Element): readonly Element[] {
  return [...table.querySelectorAll('tr')].filter(
    (row) =>
      isOf(table, row) &&
      [row, row.parentElement ?? row].every((part) => standingOf(part).kind !== 'left-out'),
  );
}

function isOf(table: Element, part: Element): boolean {
  return part.closest('table') === table;
}

function isOfHead(row: Element): boolean {
  return row.parentElement?.localName === 'thead';
}

function spanOf(cell: Element, of: 'colspan' | 'rowspan'): number {
  const span = Number(cell.getAttribute(of) ?? 1);
  return Number.isInteger(span) && span > 0 ? span : 1;
}
