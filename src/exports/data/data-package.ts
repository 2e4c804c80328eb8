import { exportsWords as words } from '../../words/chapters/exports.ts';
import { fullName, type ExportSite } from '../export-site.ts';
import type { DataFile } from './data-file.ts';
import type { ColumnName, Table } from './table.ts';

/**
 * Tables with their files as a Tabular Data Package (Frictionless): `datapackage.json`. Its version is the day as of which
 * the record stands, and its licence the table that has one for each document.
 *
 * @param published that day, ISO 8601, where there is one
 */
export function dataPackageJson(
  site: ExportSite,
  tables: readonly (readonly [table: Table, file: DataFile])[],
  published: string | undefined,
): string {
  const documents = tables.find(([{ name }]) => name === 'documents')?.[1].path;
  const described = {
    profile: 'tabular-data-package',
    name: new URL(site.root).host.toLowerCase(),
    title: fullName(site),
    description: site.description,
    homepage: site.root,
    ...(published !== undefined && { version: published }),
    ...(documents !== undefined && { licenses: [{ path: documents, title: words.rightsNote }] }),
    resources: tables.map(([table, file]) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      path: file.path,
      title: words.tables[table.name as keyof typeof words.tables],
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: file.bytes,
      hash: `sha256:${file.sha256}`,
      dialect: { lineTerminator: '\r\n', doubleQuote: true },
      schema: {
        fields: table.columns.map((name) => ({
          name,
          type: typeOf(name),
          description: words.columns[name],
        })),
        missingValues: [''],
        ...(table.key !== undefined && { primaryKey: table.key }),
        ...(table.refers !== undefined && {
          foreignKeys: table.refers.map(({ column, to, its }) => ({
            fields: column,
            reference: { resource: to === table.name ? '' : to, fields: its },
          })),
        }),
      },
    })),
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}

function typeOf(column: ColumnName): string {
  if (column === 'bytes') return 'integer';
  return column === 'open' || column === 'adopted' ? 'boolean' : 'string';
}
