import type { CellProblem } from '../table/cell-problem.ts';
import { boundColumns, datesByBounds } from './table-bounds.ts';
import { readTable, type Table, type TableRow } from '../table/read-table.ts';
import { slugOf } from '../../text/slug.ts';
import { romanized } from '../romanized.ts';
import { shown } from '../shown.ts';
import type { Imported, ImportedClaim, ReadFile, Told } from './imported.ts';
import { addressFault } from './address-fault.ts';
import { clockFault } from './clock.ts';
import { endsBefore } from './ends-before.ts';
import { readSlide, type SlideDate } from './slide.ts';
import { settledJanuary } from './january.ts';
import { readWrittenDate, saidToo, type DateReader, type ReadDate } from './written-date.ts';

/** What a column of a table can be. */
export const columnRoles = [
  'id',
  'title',
  'date',
  'start',
  'end',
  'time',
  'text',
  'kind',
  'source',
  'source title',
  'url',
  'places',
  'actors',
  'persons',
  'place note',
  'shape',
  'count',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

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

function columnsByName({ header }: Table): ReadonlyMap<string, number> {
  return new Map(header.map((name, index) => [name.toLowerCase(), index + 1]));
}

// What columns are called where nobody says it, our own tables of data among them.
const usual: Readonly<Record<ColumnRole, readonly string[]>> = {
  id: ['id'],
  title: ['title', 'headline', 'event', 'name'],
  date: ['date', 'edtf', 'when'],
  start: ['start', 'start date', 'start_date', 'from', 'begin'],
  end: ['end', 'end date', 'end_date', 'to', 'until'],
  time: ['time'],
  text: ['text', 'summary', 'description', 'notes'],
  kind: ['kind', 'type', 'group', 'category'],
  source: ['source', 'publisher'],
  'source title': ['source title', 'source_title'],
  url: ['url', 'source url', 'source_url', 'link'],
  places: ['places'],
  actors: ['actors'],
  persons: ['persons'],
  'place note': ['place', 'place_note', 'location'],
  shape: ['shape'],
  count: ['count'],
};

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
    const urlPlace = { row: row.number, column: column.get('url') ?? place.column };
    if (dates === undefined || cell('title') === '' || untimely !== undefined) {
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
        ...(time !== '' && { time }),
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

function roleColumns(table: Table, named: ReadonlyMap<ColumnRole, string>) {
  const byName = columnsByName(table);
  const problems: CellProblem[] = [];
  const column = new Map<ColumnRole, number>();
  for (const role of columnRoles) {
    const given = named.get(role);
    const at =
      given === undefined
        ? usual[role].map((name) => byName.get(name)).find((one) => one !== undefined)
        : byName.get(given.toLowerCase());
    if (at !== undefined) column.set(role, at);
    else if (given !== undefined)
      problems.push({
        row: 1,
        column: 1,
        found: `no column ${shown(given)}`,
        instead: `one of: ${table.header.join(', ')}`,
      });
  }
  const say = (role: string) => `a column of that name, or \`--column "${role}=ITS NAME"\``;
  if (!column.has('title'))
    problems.push({ row: 1, column: 1, found: 'no column holds the titles', instead: say('title') });
  if (!column.has('date') && !column.has('start'))
    problems.push({ row: 1, column: 1, found: 'no column holds the dates', instead: say('date') });
  return { column, problems };
}

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

function leftOver({ header }: Table, column: ReadonlyMap<string, number>): Told[] {
  const used = new Set(column.values());
  return header.flatMap((name, index) =>
    used.has(index + 1) ? [] : [{ row: 1, column: index + 1, said: `the column ${shown(name)} is left out` }],
  );
}

function datesOf(
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
