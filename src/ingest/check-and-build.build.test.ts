import { afterAll, expect, test } from 'vitest';
import { memoryOfRun } from './memory.ts';
import { copyProject } from '../testing/project-copy.ts';
import { memoryDisk } from '../testing/test-archive.ts';
import { archiveOfSixLanguages } from '../testing/truth/archive-of-six-languages.ts';
import { committedArchive } from '../testing/truth/committed-archive.ts';
import { faultsOf, type ArchiveTexts, type Fault } from '../testing/truth/faults.ts';
import { shapeFaults } from '../testing/truth/shape-faults.ts';
import { someOfEach } from '../testing/truth/try-faults.ts';
import { inspect } from './run.ts';

// A sample in the ordinary run; `npm run test:truth` builds more archives, with other faults in each.
const isWhole = process.env['ATTESTED_TRUTH'] === 'all';
const rounds = isWhole ? 12 : 1;
// Of each kind of fault.
const most = isWhole ? 12 : 2;

const copy = copyProject();
afterAll(() => copy.dispose());

// A build fails only where the check has found something: whatever it lets pass is built. Faults that pass are put into
// one archive, one in each file, so that one build tries many.
test.each(
  Array.from({ length: rounds }, (_, round) => round).flatMap((round) => [
    ['the committed archive', round, committedArchive()] as const,
    ['an archive in six languages', round, archiveOfSixLanguages(round)] as const,
  ]),
)('what the check lets pass is built: %s, round %i', { timeout: 600_000 }, (_name, round, files) => {
  const put = passingTogether(files, round);
  expect(put.length).toBeGreaterThan(2);
  copy.clear('content');
  copy.clear('seeds');
  const broken = Object.fromEntries(put.map(({ file, text }) => [file, text]));
  for (const [path, text] of Object.entries({ ...files, ...broken })) copy.write(path, text);
  const told = put.map(({ kind, file, from, to }) => ({ kind, file, from, to: to.slice(0, 200) }));
  expect(
    () => {
      copy.build();
    },
    JSON.stringify(told, null, 1),
  ).not.toThrow();
});

/** Faults of every kind that the check says nothing of when all of them are in one archive, one in each file. */
function passingTogether(files: ArchiveTexts, round: number): readonly Fault[] {
  const { passes, takeBack } = checkedArchive(files);
  const all = [...shapeFaults(files), ...faultsOf(files)];
  const put = new Map<string, Fault>();
  for (const fault of someOfEach(all.slice(round * 37).concat(all.slice(0, round * 37)), most)) {
    if (put.has(fault.file)) continue;
    if (passes(fault)) put.set(fault.file, fault);
    else takeBack(fault);
  }
  return [...put.values()];
}

/** An archive that faults are put into; what was found sound is not looked at again, as by `npm run check`. */
function checkedArchive(files: ArchiveTexts) {
  const disk = memoryDisk(files);
  const memory = memoryOfRun();
  const write = (file: string, text: string) => disk.write(file, new TextEncoder().encode(text));
  expect(inspect(disk, memory).findings).toEqual([]);
  return {
    passes: ({ file, text }: Fault) => {
      write(file, text);
      return inspect(disk, memory).findings.length === 0;
    },
    takeBack: ({ file }: Fault) => {
      write(file, files[file] ?? '');
    },
  };
}
