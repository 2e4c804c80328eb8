import { readArchive } from '../archive-files.ts';
import type { Disk } from '../disk.ts';
import type { Finding } from '../finding.ts';
import { freshFindings } from '../fresh-findings.ts';
import { noMemory, type MemoryStore } from '../memory.ts';
import { removeLeftovers, replaceFile } from '../replace-file.ts';
import type { CellProblem } from '../table/cell-problem.ts';
import { readTable } from '../table/read-table.ts';
import { writeTable } from '../table/write-table.ts';
import { applyChanges } from './apply-changes.ts';
import { cellOfFinding } from './cell-of-finding.ts';
import { columns } from './columns.ts';
import { sheetChanges, type SheetChange } from './sheet-changes.ts';
import { sheetRows, writtenRow } from './sheet-rows.ts';

/** What came of taking a sheet in. With problems, nothing is to be written. */
export interface SheetResult {
  readonly header: readonly string[];
  readonly problems: readonly CellProblem[];
  readonly changes: readonly SheetChange[];
  /** New contents of files, by path. */
  readonly files: ReadonlyMap<string, string>;
}

/** The events of an archive as a sheet: a row for each claim, quotation, source and other entry. */
export function sheetOut(disk: Disk, delimiter = ',', store: MemoryStore = noMemory): string {
  const archive = readArchive(disk, store.recall());
  return writeTable([columns, ...sheetRows(archive).map(writtenRow)], delimiter);
}

/** What a sheet changes in an archive: only what it says otherwise, and nothing where any of it cannot be. */
export function sheetIn(disk: Disk, bytes: Uint8Array, store: MemoryStore = noMemory): SheetResult {
  const { table, problems: unreadable } = readTable(bytes);
  const nothing = { header: table?.header ?? [], changes: [], files: new Map<string, string>() };
  if (table === undefined || unreadable.some(({ row }) => row === 1))
    return { ...nothing, problems: unreadable };
  const archive = readArchive(disk, store.recall());
  const { changes, problems } = sheetChanges(sheetRows(archive), table);
  const texts = new Map([...archive.events, ...archive.documents].map(({ file, text }) => [file, text]));
  const byFile = Map.groupBy(changes, ({ file }) => file);
  const edited = [...byFile].map(([file, own]) => [file, applyChanges(texts.get(file) ?? '', own)] as const);
  const refused = edited.flatMap(([, one]) => one.refused.map(inTheFile));
  const files = new Map(edited.map(([file, { text }]) => [file, text]));
  const found = files.size === 0 ? [] : freshFindings(disk, files, store);
  const rejected = found.map((one) => problemOf(one, cellOfFinding(one, files, changes, table.header)));
  const all = [...unreadable, ...problems, ...refused, ...rejected];
  return all.length > 0 ? { ...nothing, problems: all } : { ...nothing, problems: [], changes, files };
}

/** Puts changed files in place, each whole. */
export function writeSheetFiles(disk: Disk, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, slash);
    removeLeftovers(disk, folder);
    replaceFile(disk, folder, path.slice(slash + 1), text);
  }
}

function inTheFile({ row, column, about, file }: SheetChange): CellProblem {
  return {
    row,
    column,
    found: `${about} is written in a way that a sheet cannot change without moving other things`,
    instead: `the change made in ${file} itself`,
  };
}

function problemOf(
  { file, line, column, found, instead }: Finding,
  cell: Pick<CellProblem, 'row' | 'column'>,
): CellProblem {
  return { ...cell, found: `${found} (${file}:${line}:${column} as it would be)`, instead };
}
