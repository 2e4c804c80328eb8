import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { archiveRoot, inArchive } from '../../archive-root.ts';
import { notAmong, readArguments, refuseArguments } from '../../given-arguments.ts';
import { readGivenFile } from '../../given-file.ts';
import { writeNewFile } from '../../new-file.ts';
import { toldError } from '../../told-error.ts';
import { diskAt } from '../disk.ts';
import { lockFolder } from '../lock.ts';
import { memoryIn } from '../memory.ts';
import { shown } from '../shown.ts';
import { reportProblems } from '../table/cell-problem.ts';
import { moreExactWarning } from './more-exact.ts';
import type { SheetChange } from './sheet-changes.ts';
import { sheetIn, sheetOut, writeSheetFiles } from './sheet.ts';
import { cellOf } from './cell-text.ts';

const usage = `usage: npm run sheet -- out FILE.csv [--semicolons]
       npm run sheet -- in FILE.csv [--try]

out  writes the events of the archive to a new file for a spreadsheet: a row for each claim, quotation and source
in   changes in content/ what the sheet says otherwise, and nothing else; with any cell that cannot be taken, nothing
--semicolons  parts cells as spreadsheets expect it where the comma stands in numbers
--try         tells what would be changed, and changes nothing

Both work on the archive in the folder they are started in, or on the one that ATTESTED_ARCHIVE names.
`;

try {
  run();
} catch (error) {
  process.stderr.write(`${toldError(error)}\n`);
  process.exitCode = 1;
}

function run(): void {
  const given = readArguments({
    usage,
    names: ['out or in', 'FILE.csv'],
    options: { semicolons: { type: 'boolean', default: false }, try: { type: 'boolean', default: false } },
  });
  if (given === undefined) return;
  const { values, positionals } = given;
  const [direction = '', file = ''] = positionals;
  if (direction === 'out' && values.try) refuseArguments(usage, 'out changes nothing: leave --try out');
  else if (direction === 'in' && values.semicolons)
    refuseArguments(usage, 'in sees by itself what parts the cells: leave --semicolons out');
  else if (direction === 'out') process.exitCode = takeOut(file, values.semicolons ? ';' : ',');
  else if (direction === 'in') process.exitCode = takeIn(file, values.try);
  else refuseArguments(usage, notAmong(direction, ['out', 'in']));
}

function takeOut(file: string, delimiter: string): number {
  if (existsSync(file)) throw new Error(`${file} is there already, and may hold changes: give another name`);
  if (!existsSync(dirname(file)))
    throw new Error(
      `${file} cannot be written: there is no folder ${dirname(file)}, so make it or name another`,
    );
  const sheet = sheetOut(diskAt(archiveRoot), delimiter, memoryIn(inArchive('node_modules')));
  writeNewFile(file, sheet);
  process.stdout.write(
    `wrote ${file}; format its columns as Text when you open it, so that dates stay as they are\n`,
  );
  return 0;
}

function takeIn(file: string, isTrial: boolean): number {
  const lock = lockFolder(archiveRoot);
  if (lock.kind === 'held') throw new Error(`${lock.by} is at work on this archive: wait until it has ended`);
  try {
    const disk = diskAt(archiveRoot);
    const bytes = readGivenFile(file, 'name the sheet that `sheet -- out` wrote and you have changed');
    const { header, problems, changes, files } = sheetIn(disk, bytes, memoryIn(inArchive('node_modules')));
    if (problems.length > 0) {
      process.stdout.write(reportProblems(file, header, problems));
      process.stderr.write(
        `${problems.length === 1 ? '1 cell' : `${problems.length} cells`} cannot be taken; nothing was written\n`,
      );
      return 1;
    }
    for (const change of changes) {
      const warning = moreExactWarning(change);
      process.stdout.write(`${told(change)}\n${warning === undefined ? '' : `  ${warning}\n`}`);
    }
    if (!isTrial) writeSheetFiles(disk, files);
    process.stdout.write(summary(changes.length, files.size, isTrial));
    return 0;
  } finally {
    lock.release();
  }
}

function summary(changes: number, files: number, isTrial: boolean): string {
  if (changes === 0) return 'nothing to change: the sheet says what the record says\n';
  const what = `${changes === 1 ? '1 change' : `${changes} changes`} in ${files === 1 ? '1 file' : `${files} files`}`;
  return isTrial ? `${what}, not written\n` : `${what} written\n`;
}

function told(change: SheetChange): string {
  const where = `${change.file}  ${change.about}`;
  switch (change.kind) {
    case 'set':
      return `${where}, ${String(change.path.at(-1))}: ${shown(change.before)} becomes ${shown(cellOf(change.value))}`;
    case 'body':
      return `${where}, text: ${shown(change.before)} becomes ${shown(change.value)}`;
    case 'append':
    case 'add-key':
      return `${where}: added`;
    case 'remove':
      return `${where}: taken out`;
  }
}
