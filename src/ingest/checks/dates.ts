import { parseEdtf } from '../../time/edtf/parse.ts';
import type { Edtf, IntervalEnd } from '../../time/edtf/types.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding } from '../finding.ts';
import type { Path, YamlPlaces } from '../yaml-file.ts';

/** Every claim gives a date, and no point is dated by what lasts, or in parts. (That dates are dates is told when files are read.) */
export function checkDates({ documents, events }: ArchiveFiles): Finding[] {
  return [
    ...documents.flatMap(({ yaml, data }) =>
      data.events.flatMap((event, index) => checkClaimed(yaml, event, ['events', index, 'claims'])),
    ),
    ...events.flatMap(({ yaml, data }) => checkClaimed(yaml, data, ['claims'])),
  ];
}

/** The date, where the text is one; of others a finding tells already. */
export function dateOf(edtf: string | undefined): Edtf | undefined {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  return parsed?.ok === true ? parsed.value : undefined;
}

interface Claim {
  readonly of: 'whole' | 'start' | 'end';
  readonly edtf?: string | undefined;
  readonly open?: true | undefined;
}

interface Claimed {
  readonly shape?: string | undefined;
  readonly claims: readonly Claim[];
}

function checkClaimed(yaml: YamlPlaces, { shape, claims }: Claimed, path: Path): Finding[] {
  const dated = claims.flatMap(({ edtf, open }, index) => {
    if (edtf === undefined && open === undefined)
      return [finding('claim-undated', yaml.placeOf([...path, index]))];
    if (edtf === undefined || open === undefined) return [];
    return [finding('claim-dated-twice', yaml.placeOf([...path, index, 'open']))];
  });
  const lasting = shape === 'point' ? checkPoint(yaml, claims, path) : [];
  return [...dated, ...lasting];
}

// Of an interval a point would be drawn at the first day, which is more than was claimed.
function checkPoint(yaml: YamlPlaces, claims: readonly Claim[], path: Path): Finding[] {
  return claims.flatMap(({ of, edtf }, index) => {
    if (of !== 'whole') return [finding('point-part', yaml.placeOf([...path, index, 'of']), of)];
    const date = dateOf(edtf);
    if (date?.kind !== 'interval') return [];
    const side = (end: IntervalEnd) => (end.kind === 'date' ? end.text : '');
    const oneOf = `[${side(date.start)}..${side(date.end)}]`;
    return [finding('point-interval', yaml.placeOf([...path, index, 'edtf']), date.text, oneOf)];
  });
}
