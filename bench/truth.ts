import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveOfSixLanguages } from '../src/testing/truth/archive-of-six-languages.ts';
import { committedArchive } from '../src/testing/truth/committed-archive.ts';
import { faultsOf } from '../src/testing/truth/faults.ts';
import { someOfEach, tryFaults, type Outcome } from '../src/testing/truth/try-faults.ts';

// How many faults of each kind are tried in either archive.
const most = Number(process.argv[2] ?? 1000);

const outcomes = [committedArchive(), archiveOfSixLanguages()].map((files) =>
  tryFaults(files, someOfEach(faultsOf(files), most)),
);
const kinds = [...new Set(outcomes.flat().map(({ kind }) => kind))].sort();
const rows = kinds.map((kind) => `| ${[kind, ...outcomes.map((all) => cell(all, kind))].join(' | ')} |`);
const reasons = Map.groupBy(
  outcomes.flat().flatMap(({ kind, passed }) => [...passed].map(([why, faults]) => ({ kind, why, faults }))),
  ({ why }) => why,
);
const explained = [...reasons].map(
  ([why, all]) =>
    `- ${sum(all.map(({ faults }) => faults.length))} faults (${[...new Set(all.map(({ kind }) => kind))].join(', ')}): ${why === '' ? 'no reason' : why}.`,
);
const [tried, caught, toldOf, unexplained] = [
  sum(outcomes.flat().map((one) => one.tried)),
  sum(outcomes.flat().map((one) => one.caught)),
  sum(outcomes.flat().map((one) => one.told)),
  sum(outcomes.flat().map(({ passed }) => passed.get('')?.length ?? 0)),
];
const found = caught + toldOf;
const decidable = found + unexplained;

const text = `# Single faults, and what \`npm run check\` finds of them

Up to ${most} faults of each kind, each by itself, in the committed archive and in one made in six languages; \`node
bench/truth.ts\` writes this page. Each cell: at how many the check stops, and how many it goes on with and tells of as
worth a look, of how many.

${tried} faults were tried: the check stops at ${caught}, and tells of ${toldOf} more, in sum ${percent(found, tried)} %. The other ${tried - found}
passed: ${tried - found - unexplained} for one of the reasons below, and ${unexplained} without one. Of those
that no reason excuses, ${percent(found, decidable)} % are found. A change that leaves a record true, as a month for the day of a
source's publication does, is no fault and is not tried.

| what was changed | committed | six languages |
| --- | --- | --- |
${rows.join('\n')}

## What passes, and why

${explained.join('\n')}
`;
writeFileSync(join(import.meta.dirname, 'results/truth.md'), text);
process.stdout.write(text);

function cell(all: readonly Outcome[], kind: string): string {
  const outcome = all.find((one) => one.kind === kind);
  return outcome === undefined
    ? ''
    : `${outcome.caught}${outcome.told === 0 ? '' : ` + ${outcome.told}`} of ${outcome.tried}`;
}

function percent(some: number, all: number): string {
  return ((100 * some) / all).toFixed(2);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
