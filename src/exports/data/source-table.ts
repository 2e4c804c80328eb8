import { sourceDate } from '../../model/source-date.ts';
import type { Source } from '../../model/source.ts';
import { tableOf, type Table } from './table.ts';

/** The sources of events, or of persons, by their keys there. */
export function sourceTable(
  name: string,
  of: 'event' | 'person',
  refers: NonNullable<Table['refers']>[number],
  records: readonly (readonly [id: string, sources: Readonly<Record<string, Source>>])[],
): Table {
  return tableOf<readonly [id: string, key: string, source: Source]>(
    name,
    {
      [of]: ([id]: readonly [string, string, Source]) => id,
      source: ([, key]) => key,
      publisher: ([, , { publisher }]) => publisher,
      title: ([, , { title }]) => title,
      source_url: ([, , { url }]) => url ?? undefined,
      edtf: ([, , source]) => sourceDate(source)?.date.text,
      basis: ([, , source]) => sourceDate(source)?.basis,
      archived: ([, , { archived }]) => archived,
      accessed: ([, , { accessed }]) => accessed,
      accessed_as: ([, , { accessedAs }]) => accessedAs,
      language: ([, , { language }]) => language,
      note: ([, , { note }]) => note,
    },
    records.flatMap(([id, sources]) =>
      Object.entries(sources).map(([key, source]) => [id, key, source] as const),
    ),
    { key: [of, 'source'], refers: [refers] },
  );
}
