import { printed } from '../shown.ts';
import type { Merge } from '../write-redrafts.ts';

/** What became of drafts for which ingest proposes something new: a line each, and one for each thing that is new. */
export function reportMerges(merges: readonly Merge[]): string {
  return merges
    .flatMap(({ path, kind, taken, conflicts, fault }) => [
      `${printed(path)}: ${outcomes[kind]}${fault === undefined ? '' : `: ${fault.line}:${fault.column} ${fault.found}`}`,
      ...taken.map((one) => `  ${kind === 'merged' ? 'taken over' : 'would be taken over'}: ${one}`),
      ...conflicts.map(
        (one) => `  ${kind === 'merged' ? 'for you to decide' : 'would be for you to decide'}: ${one}`,
      ),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

const outcomes: Readonly<Record<Merge['kind'], string>> = {
  merged: 'ingest reads it otherwise now, and has put that into the draft; what you have written stays',
  told: 'ingest reads it otherwise now; the document is reviewed, and left as it is',
  refused: 'ingest reads it otherwise now, and has changed nothing, as something would be wrong in the file',
};
