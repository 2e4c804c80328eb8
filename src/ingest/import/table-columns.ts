import type { CellProblem } from '../table/cell-problem.ts';
import type { Table } from '../table/read-table.ts';
import { shown } from '../shown.ts';
import type { Told } from './imported.ts';

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

/** Where each column is that a table names so, in any case, from 1. */
export function columnsByName({ header }: Table): ReadonlyMap<string, number> {
  return new Map(header.map((name, index) => [name.toLowerCase(), index + 1]));
}

/** Where what is read of a table stands, by what its columns are said to be, or else are usually called. */
export function roleColumns(table: Table, named: ReadonlyMap<ColumnRole, string>) {
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

/** The columns that nothing is read of. */
export function leftOver({ header }: Table, column: ReadonlyMap<string, number>): Told[] {
  const used = new Set(column.values());
  return header.flatMap((name, index) =>
    used.has(index + 1) ? [] : [{ row: 1, column: index + 1, said: `the column ${shown(name)} is left out` }],
  );
}
