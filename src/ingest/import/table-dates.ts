import type { CellProblem } from '../table/cell-problem.ts';
import type { TableRow } from '../table/read-table.ts';
import { shown } from '../shown.ts';
import { endsBefore } from './ends-before.ts';
import type { ImportedClaim, Told } from './imported.ts';
import { settledJanuary } from './january.ts';
import type { ColumnRole } from './table-columns.ts';
import { readWrittenDate, saidToo, type DateReader, type ReadDate } from './written-date.ts';

/**
 * The dates of a row, from its column of dates or those of starts and ends; undefined where one cannot be read, which is
 * told in `wrong`, or is left out.
 */
export function datesOf(
  row: TableRow,
  column: ReadonlyMap<ColumnRole, number>,
  cell: (role: ColumnRole) => string,
  reader: DateReader,
  told: Told[],
  wrong: CellProblem[],
): readonly Omit<ImportedClaim, 'sources'>[] | undefined {
  // A date beside an end is its start.
  const first = cell('start') === '' && (cell('date') !== '' || cell('end') === '') ? 'date' : 'start';
  const roles = [first, 'end'] as const;
  const isWhole = first === 'date' && cell('end') === '';
  const read = roles.flatMap((role): readonly (Omit<ImportedClaim, 'sources'> | undefined)[] => {
    if (cell(role) === '' && !(isWhole && role === 'date')) return [];
    const place = { row: row.number, column: column.get(role) ?? 1 };
    const label = `row ${row.number}, ${role === 'end' ? 'end ' : ''}`;
    const date = cellDate(cell(role), cell('time') !== '', label, reader);
    if (date.kind === 'wrong')
      wrong.push({ ...place, found: cell(role) === '' ? 'no date' : date.found, instead: date.instead });
    if (date.kind === 'wrong' || date.kind === 'left-out') return [undefined];
    const part = date.kind === 'date' ? date.of : undefined;
    const of = role === 'end' ? role : isWhole ? (part ?? 'whole') : 'start';
    if (part !== undefined && part !== of) {
      wrong.push({ ...place, ...otherPart(cell(role), part) });
      return [undefined];
    }
    if (date.kind === 'asked') return [{ of }];
    if (role === 'date' && !isWhole && date.edtf.includes('/')) {
      wrong.push({
        ...place,
        found: `${shown(date.edtf)} has an end of its own, and the row has another`,
        instead: 'the start alone, or an empty cell for the end',
      });
      return [undefined];
    }
    if (date.said !== undefined) told.push({ ...place, said: date.said });
    return [
      {
        of,
        edtf: date.edtf,
        ...(date.time !== undefined && { time: date.time }),
      },
    ];
  });
  const claims = read.filter((one) => one !== undefined);
  if (claims.length < read.length) return undefined;
  const [only, last] = claims;
  if (endsBefore(last?.edtf, only?.edtf)) {
    wrong.push({
      row: row.number,
      column: column.get('end') ?? 1,
      found: `the end ${shown(last?.edtf ?? '')} lies before the start ${shown(only?.edtf ?? '')}`,
      instead: 'an end that is not before the start',
    });
    return undefined;
  }
  return claims.length === 1 && only?.of === 'whole' ? parted(only) : claims;
}

/** A word of a cell that makes its date the other part of what its column dates. */
function otherPart(written: string, part: 'start' | 'end') {
  return part === 'end'
    ? {
        found: `${shown(written)} tells an end, and stands where it starts`,
        instead: 'when it started, and the end in the column of ends',
      }
    : {
        found: `${shown(written)} tells a start, and stands where it ends`,
        instead: 'when it ended, and the start in the column of starts',
      };
}

/** A first of January without a time of day may stand for its year. */
function cellDate(written: string, isTimed: boolean, label: string, reader: DateReader): ReadDate {
  const date = readWrittenDate(written, reader);
  if (date.kind !== 'date' || date.time !== undefined || isTimed || !/-01-01$/.test(date.edtf)) return date;
  if (date.edtf.includes('/')) return date;
  const settled = settledJanuary(date.edtf, `${label}${date.edtf}`, reader.asker);
  return settled.kind === 'date' ? saidToo({ ...date, edtf: settled.edtf }, settled.said) : settled;
}

/** An interval as a start and an end, which claims tell apart. */
function parted(claim: Omit<ImportedClaim, 'sources'>): readonly Omit<ImportedClaim, 'sources'>[] {
  const [start = '', end, ...more] = (claim.edtf ?? '').split('/');
  if (end === undefined || more.length > 0) return [claim];
  const ends: readonly Omit<ImportedClaim, 'sources'>[] =
    end === '..' ? [{ of: 'end', open: true }] : end === '' ? [] : [{ of: 'end', edtf: end }];
  return [
    ...(start === '' || start === '..' ? [] : [{ ...claim, of: 'start' as const, edtf: start }]),
    ...ends,
  ];
}
