import type { Archive } from '../../model/archive.ts';
import type { ChangeData } from './change-data.ts';
import type { DocumentData } from './document-data.ts';
import { documentTables } from './document-tables.ts';
import type { EventData } from './event-data.ts';
import { eventTables } from './event-tables.ts';
import { tableOf, type Table } from './table.ts';
import { vocabularyTables } from './vocabulary-tables.ts';

/** The whole record as tables that refer to each other by ids. */
export function tablesOf(
  archive: Archive,
  documents: readonly DocumentData[],
  events: readonly EventData[],
  changes: readonly ChangeData[] = [],
): readonly Table[] {
  return [
    ...documentTables(archive, documents),
    ...eventTables(archive, events),
    changeTable(changes),
    ...vocabularyTables(archive, events),
  ];
}

function changeTable(changes: readonly ChangeData[]): Table {
  return tableOf<ChangeData>(
    'changes',
    {
      change: ({ change }) => change,
      page: ({ page }) => page,
      title: ({ title }) => title,
      edtf: ({ edtf }) => edtf,
      what: ({ what }) => what,
      why: ({ why }) => why,
      replaces: ({ replaces }) => replaces,
      url: ({ url }) => url,
    },
    changes,
    { refers: [{ column: 'replaces', to: 'documents', its: 'id' }] },
  );
}
