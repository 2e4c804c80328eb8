import { z } from 'zod';
import type { ExportSite } from '../export-site.ts';
import { documentDataSchema, type DocumentData } from './document-data.ts';
import { essayDataSchema, type EssayData } from './essay-data.ts';
import { eventDataSchema, type EventData } from './event-data.ts';

/** Documents, events or essays as JSON, one a line, so that versions of the file can be compared. */
export function recordsJson(
  site: ExportSite,
  name: RecordsName,
  records: readonly DocumentData[] | readonly EventData[] | readonly EssayData[],
): string {
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  return `{"$schema":${JSON.stringify(schemaAddress(site, name))},"archive":${JSON.stringify(site.root)},"${name}":[\n${lines}\n]}\n`;
}

export type RecordsName = 'documents' | 'events' | 'essays';

/** The JSON Schema (2020-12) of what `recordsJson` writes, from the schema that it is typed by. */
export function recordsSchema(site: ExportSite, name: RecordsName): string {
  const schema = z.toJSONSchema(recordsFileSchemas[name], { io: 'output' });
  return `${JSON.stringify({ ...schema, $id: schemaAddress(site, name) }, null, 1)}\n`;
}

/** What the files hold. */
export const recordsFileSchemas = {
  documents: fileSchema('documents', documentDataSchema),
  events: fileSchema('events', eventDataSchema),
  essays: fileSchema('essays', essayDataSchema),
} as const;

function fileSchema<Name extends RecordsName, T extends z.ZodType>(name: Name, record: T) {
  return z.strictObject({ $schema: z.string(), archive: z.string(), [name]: z.array(record) });
}

function schemaAddress({ root }: ExportSite, name: RecordsName): string {
  return `${root}data/${name}.schema.json`;
}
