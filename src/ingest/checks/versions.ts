import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding } from '../finding.ts';

/** A seed that replaces another replaces one that is there, itself not among those, and no two replace the same. */
export function checkVersions({ receipts, seeds, unread }: ArchiveFiles): Finding[] {
  const replacedBy = new Map<string, string>();
  const replaces = new Map(receipts.map(({ data }) => [data.seed, data.replaces]));
  return receipts.flatMap(({ file, yaml, data: { seed, replaces: older } }) => {
    if (older === undefined) return [];
    const place = () => yaml.placeOf(['replaces']);
    if (!seeds.has(older))
      return unread.has(older) ? [] : [finding('replaces-unknown', place(), older, [...seeds.keys()])];
    if (isCircle(seed, replaces)) return [finding('replaces-circle', place(), older)];
    const other = replacedBy.get(older);
    replacedBy.set(older, file);
    return other === undefined ? [] : [finding('replaces-twice', place(), older, other)];
  });
}

/** Whether a seed is reached again from itself, by what each replaces. */
function isCircle(seed: string, replaces: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let one = replaces.get(seed); one !== undefined && !seen.has(one); one = replaces.get(one)) {
    if (one === seed) return true;
    seen.add(one);
  }
  return false;
}
