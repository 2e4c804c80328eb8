import type { CellType } from './columns.ts';

/** A value of the record as a cell shows it; what is absent, or null, is empty. */
export function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((item) => listed(String(item))).join(' ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What a cell says: a value, nothing, or no value of its type. */
export type CellValue =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'wrong'; readonly wanted: string };

export function valueOf(cell: string, type: CellType): CellValue {
  const trimmed = cell.trim();
  if (trimmed === '') return { kind: 'nothing' };
  switch (type) {
    case 'text':
      return { kind: 'value', value: cell };
    case 'date':
      return { kind: 'value', value: trimmed };
    case 'ids':
      return { kind: 'value', value: listIn(trimmed) };
    case 'flag':
      if (/^(?:true|yes|x|1)$/i.test(trimmed)) return { kind: 'value', value: true };
      return /^(?:false|no|0)$/i.test(trimmed)
        ? { kind: 'nothing' }
        : { kind: 'wrong', wanted: '"true", or an empty cell' };
  }
}

/** Whether two cells say the same: a spreadsheet may end lines within a cell otherwise, and writes TRUE for true. */
export function sameCell(record: string, cell: string, type: CellType): boolean {
  if (record === cell) return true;
  if (type === 'flag') return record.toLowerCase() === cell.trim().toLowerCase();
  return record.replace(lineBreak, '\n') === cell.replace(lineBreak, '\n');
}

const lineBreak = /\r\n?/g;

// Ids have no spaces; keys of sources may.
function listed(item: string): string {
  return /^[^\s"]+$/.test(item) ? item : JSON.stringify(item);
}

function listIn(cell: string): readonly string[] {
  return [...cell.matchAll(/"(?:\\.|[^"\\])*"|[^\s,;]+/g)].map(([item]) => {
    if (!item.startsWith('"')) return item;
    try {
      return JSON.parse(item) as string;
    } catch {
      return item;
    }
  });
}
