import type { CellProblem } from '../table/cell-problem.ts';
import { boundColumns, datesByBounds } from './table-bounds.ts';
import { readTable, type Table, type TableRow } from '../table/read-table.ts';
import { slugOf } from '../../text/slug.ts';
import { romanized } from '../romanized.ts';
import { shown } from '../shown.ts';
import type { Imported, ReadFile, Told } from './imported.ts';
import { addressFault } from './address-fault.ts';
import { clockFault } from './clock.ts';
import { readSlide, type SlideDate } from './slide.ts';
import { columnsByName, leftOver, roleColumns, type ColumnRole } from './table-columns.ts';
import { datesOf } from './table-dates.ts';
import type { DateReader } from './written-date.ts';
import { oneTime } from './two-times.ts';

/** Reads a sheet of TimelineJS, known by its columns, or any other table with a title and a date in each row. */
export function readTableFile(
  bytes: Uint8Array,
  reader: DateReader,
  named: ReadonlyMap<ColumnRole, string>,
): ReadFile {
  const { table, problems } = readTable(bytes);
  if (table === undefined || problems.some(({ row }) => row === 1))
    return { events: [], told: [], problems, header: table?.header ?? [] };
  const read = isSlides(table) ? readSheet(table, reader) : readRows(table, reader, named);
  return { ...read, problems: [...problems, ...read.problems] };
}

function isSlides({ header }: Table): boolean {
  const names = new Set(header.map((name) => name.toLowerCase()));
  return names.has('year') && names.has('headline');
}

function readSheet(table: Table, reader: DateReader): ReadFile {
  const column = columnsByName(table);
  const events: Imported[] = [];
  const told: Told[] = [];
  const problems: CellProblem[] = [];
  for (const row of table.rows) {
    const cell = (name: string) => (row.cells[(column.get(name) ?? 0) - 1] ?? '').trim();
    const place = { row: row.number, column: column.get('headline') ?? 1 };
    const date = (prefix: string): SlideDate => ({
      year: cell(`${prefix}year`),
      month: cell(`${prefix}month`),
      day: cell(`${prefix}day`),
      time: cell(`${prefix}time`),
      display: prefix === '' ? cell('display date') : '',
    });
    const isTitle = cell('type').toLowerCase() === 'title';
    if (isTitle && cell('year') === '') {
      told.push({ ...place, said: 'the title of the timeline, which is no event, is left out' });
      continue;
    }
    const read = readSlide(
      {
        ...place,
        label: `row ${row.number}`,
        headline: cell('headline'),
        text: cell('text'),
        start: date(''),
        end: date('end '),
        group: cell('group') || cell('type'),
        media: { url: cell('media'), credit: cell('media credit'), caption: cell('media caption') },
      },
      reader,
    );
    if (read.kind === 'event') {
      events.push(read.event);
      for (const one of read.told) told.push(one);
    } else if (read.kind === 'wrong')
      for (const { part, unit, found, instead } of read.faults)
        problems.push({
          row: row.number,
          column: column.get(`${part === 'end' ? 'end ' : ''}${unit}`) ?? 1,
          found,
          instead,
        });
    if (read.kind === 'wrong' && cell('headline') === '') problems.push({ ...place, ...untitled });
  }
  return { events, told, problems, header: table.header };
}

function readRows(table: Table, reader: DateReader, named: ReadonlyMap<ColumnRole, string>): ReadFile {
  const { column, problems } = roleColumns(table, named);
  const none = { events: [], told: [], header: table.header };
  if (problems.length > 0) return { ...none, problems };
  const events: Imported[] = [];
  const bounds = boundsIn(table, column);
  const told: Told[] = leftOver(table, bounds === undefined ? column : new Map([...column, ...bounds]));
  const wrong: CellProblem[] = [];
  for (const row of table.rows) {
    const cell = (role: ColumnRole) => (row.cells[(column.get(role) ?? 0) - 1] ?? '').trim();
    const place = { row: row.number, column: column.get('title') ?? 1 };
    const dated = inBounds(row, bounds, cell);
    if (dated !== cell)
      told.push({
        row: row.number,
        column: column.get('date') ?? 1,
        said: 'sources say several dates: their bounds are taken',
      });
    const dates = datesOf(row, column, dated, reader, told, wrong);
    const time = cell('time');
    const untimely = clockFault(time);
    if (cell('title') === '') wrong.push({ ...place, ...untitled });
    if (untimely !== undefined)
      wrong.push({
        row: row.number,
        column: column.get('time') ?? 1,
        found: `${shown(time)} ${untimely.what}`,
        instead: untimely.instead,
      });
    const other =
      untimely === undefined ? dates?.find((one) => oneTime(one.time, time) === undefined) : undefined;
    if (other !== undefined)
      wrong.push({
        row: row.number,
        column: column.get('time') ?? 1,
        found: `${shown(time)} is another time of day than ${shown(other.time ?? '')}, which its date tells`,
        instead: 'one of them, or none',
      });
    const urlPlace = { row: row.number, column: column.get('url') ?? place.column };
    if (dates === undefined || cell('title') === '' || untimely !== undefined || other !== undefined) {
      // Of a row that makes no event nothing else is looked at later.
      const unsafe = cell('url') === '' ? undefined : addressFault(cell('url'), 'cell');
      if (unsafe !== undefined) wrong.push({ ...urlPlace, ...unsafe });
      continue;
    }
    const source = cell('source') === '' && cell('url') === '' ? undefined : sourceOf(cell);
    const isSpan = dates.some(({ of }) => of !== 'whole');
    events.push({
      ...place,
      ...(cell('id') !== '' && { id: cell('id') }),
      title: cell('title'),
      shape: cell('shape') === 'series' ? 'series' : isSpan || cell('shape') === 'span' ? 'span' : 'point',
      kind: cell('kind'),
      claims: dates.map((claim) => ({
        ...claim,
        ...(time !== '' && { time: oneTime(claim.time, time) ?? time }),
        sources: source === undefined ? [] : [source.key],
      })),
      sources: source === undefined ? {} : { [source.key]: source.value },
      addressAt: () => urlPlace,
      text: cell('text')
        .split(/\n+/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      places: idsIn(cell('places')),
      actors: idsIn(cell('actors')),
      persons: idsIn(cell('persons')),
      more: {
        ...(cell('place note') !== '' && { placeNote: cell('place note') }),
        ...(cell('count') !== '' && { count: cell('count') }),
      },
      comments: [],
    });
  }
  return { events, told, problems: wrong, header: table.header };
}

const untitled = { found: 'no title', instead: 'a few words that say what happened' };

/** The columns of bounds of our own table of events; undefined in any other. */
function boundsIn(
  table: Table,
  column: ReadonlyMap<ColumnRole, number>,
): ReadonlyMap<string, number> | undefined {
  const byName = columnsByName(table);
  const found = new Map(boundColumns.map((name) => [name as string, byName.get(name) ?? 0]));
  return column.has('date') && [...found.values()].every((at) => at > 0) ? found : undefined;
}

/** The cells of a row; where it has bounds and no date, with its dates by those. */
function inBounds(
  row: TableRow,
  bounds: ReadonlyMap<string, number> | undefined,
  cell: (role: ColumnRole) => string,
): (role: ColumnRole) => string {
  if (bounds === undefined || ['date', 'start', 'end'].some((role) => cell(role as ColumnRole) !== ''))
    return cell;
  const dates = datesByBounds((name) => (row.cells[(bounds.get(name) ?? 0) - 1] ?? '').trim(), cell('shape'));
  return dates === undefined
    ? cell
    : (role) => (role === 'date' || role === 'start' || role === 'end' ? dates[role] : cell(role));
}

function sourceOf(cell: (role: ColumnRole) => string) {
  const url = cell('url');
  const publisher = cell('source') || hostOf(url);
  const title = cell('source title');
  const key = slugOf(romanized(publisher)).slice(0, 30).replace(/-$/, '') || 'source';
  return { key, value: { publisher, url: url === '' ? null : url, ...(title !== '' && { title }) } };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
}

function idsIn(cell: string): readonly string[] {
  return cell.split(/[\s,;]+/).filter((id) => id !== '');
}
