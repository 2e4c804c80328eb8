import { afterAll, expect, test } from 'vitest';
import { copyProject } from '../testing/project-copy.ts';
import { memoryDisk } from '../testing/test-archive.ts';
import { archiveOfSixLanguages } from '../testing/truth/archive-of-six-languages.ts';
import { committedArchive } from '../testing/truth/committed-archive.ts';
import { faultsOf } from '../testing/truth/faults.ts';
import { shapeFaults } from '../testing/truth/shape-faults.ts';
import { passingTogether, someOfEach } from '../testing/truth/try-faults.ts';
import { inspect } from './run.ts';

// A sample in the ordinary run, in an example with as many kinds of faults as the archive itself and a third of its pages;
// `npm run test:truth` builds the archive too, and more often, with other faults in each.
const isWhole = process.env['ATTESTED_TRUTH'] === 'all';
const rounds = isWhole ? 12 : 1;
// Of each kind of fault.
const most = isWhole ? 12 : 3;

const copy = copyProject();
afterAll(() => copy.dispose());

// A build fails only where the check has found something: whatever it lets pass is built. Faults that pass are put into
// one archive, one in each file, so that one build tries many.
test.each(
  Array.from({ length: rounds }, (_, round) => round).flatMap((round) => [
    ['an example', round, committedArchive('examples/cable-ferry')] as const,
    ...(isWhole ? [['the committed archive', round, committedArchive()] as const] : []),
    ['an archive in six languages', round, archiveOfSixLanguages(round)] as const,
  ]),
)('what the check lets pass is built: %s, round %i', { timeout: 600_000 }, (_name, round, files) => {
  const all = [...shapeFaults(files), ...faultsOf(files)];
  const put = passingTogether(
    files,
    someOfEach(all.slice(round * 37).concat(all.slice(0, round * 37)), most),
  );
  expect(put.length).toBeGreaterThan(2);
  copy.clear('content');
  copy.clear('seeds');
  const broken = Object.fromEntries(put.map(({ file, text }) => [file, text]));
  const together = { ...files, ...broken };
  expect(inspect(memoryDisk(together)).findings).toEqual([]);
  for (const [path, text] of Object.entries(together)) copy.write(path, text);
  const told = put.map(({ kind, file, from, to }) => ({ kind, file, from, to: to.slice(0, 200) }));
  expect(
    () => {
      copy.build();
    },
    JSON.stringify(told, null, 1),
  ).not.toThrow();
});
