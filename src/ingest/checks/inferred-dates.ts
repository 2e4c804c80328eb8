import { leastSure, surenessOfDate } from '../../model/sureness.ts';
import type { Edtf } from '../../time/edtf/types.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding } from '../finding.ts';
import type { Path, YamlPlaces } from '../yaml-file.ts';
import { dateOf } from './dates.ts';

/**
 * What is counted from another day ("tomorrow" in a report, a weekday, "three days ago") is no surer than that day:
 * counted on from about 31 July it is about 1 August.
 */
export function checkInferredDates({ documents, events }: ArchiveFiles): Finding[] {
  return [
    ...events.flatMap(({ yaml, data: { claims, sources } }) =>
      claims.flatMap(({ edtf, inferred, sources: keys }, index) =>
        inferred === undefined
          ? []
          : checkClaim(
              yaml,
              ['claims', index, 'edtf'],
              edtf,
              keys.map((key) => sources[key]?.date),
            ),
      ),
    ),
    ...documents.flatMap(({ yaml, data }) =>
      data.events.flatMap(({ claims }, place) =>
        claims.flatMap(({ edtf, from }, index) =>
          checkClaim(yaml, ['events', place, 'claims', index, 'edtf'], edtf, [from]),
        ),
      ),
    ),
  ];
}

function checkClaim(
  yaml: YamlPlaces,
  path: Path,
  edtf: string | undefined,
  countedFrom: readonly (string | undefined)[],
): Finding[] {
  const claimed = dateOf(edtf);
  if (claimed === undefined) return [];
  const from = countedFrom.flatMap((text) => dateOf(text) ?? []).find((date) => isSurer(claimed, date));
  return from === undefined
    ? []
    : [finding('claim-surer-than-from', yaml.placeOf(path), claimed.text, from.text)];
}

/** Whether a date lacks, on a side of it, a mark that the other has. */
function isSurer(claimed: Edtf, from: Edtf): boolean {
  const sides = ['start', 'end'] as const;
  const mark = leastSure(sides.map((side) => surenessOfDate(from, side)));
  return sides.some((side) => {
    const own = surenessOfDate(claimed, side);
    return leastSure([own, mark]) !== own;
  });
}
