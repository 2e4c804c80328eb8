import { pageOfAddress, sectionOf } from '../../model/addresses.ts';
import { listPages, type Redirect } from '../../model/redirect.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { archiveAddresses } from './archive-addresses.ts';
import { nearestAddress, unreadSections } from './published.ts';

/** Every old address leads to one that exists, at once, and takes the place of none. */
export function checkRedirects(archive: ArchiveFiles): Finding[] {
  const addresses = archiveAddresses(archive);
  const existing = new Set([...addresses, ...listPages]);
  const unread = unreadSections(archive);
  const moves = archive.redirects.flatMap(({ yaml, data }) =>
    data.map((redirect, index) => ({
      redirect,
      place: (key: keyof Redirect) => yaml.placeOf([index, key]),
    })),
  );
  const targets = new Map(moves.map(({ redirect: { from, to } }) => [from, to]));
  return moves.flatMap(({ redirect, place }, index): Finding[] => {
    const { from } = redirect;
    const earlier = moves.slice(0, index).find((other) => other.redirect.from === from);
    return [
      ...(earlier === undefined
        ? []
        : [finding('redirect-twice', place('from'), from, earlier.place('from').line)]),
      ...(existing.has(from) ? [finding('redirect-not-needed', place('from'), from)] : []),
      ...checkTarget(redirect, () => place('to')),
    ];
  });

  function checkTarget(redirect: Redirect, place: () => Place): Finding[] {
    const { from, to } = redirect;
    if (from.includes('#') && pageOfAddress(to) !== pageOfAddress(from))
      return [finding('redirect-off-page', place(), from, pageOfAddress(from))];
    if (targets.has(to)) return [finding('redirect-chain', place(), to, endOf(to))];
    if (existing.has(to) || unread.has(sectionOf(to))) return [];
    return [finding('redirect-to-nothing', place(), to, nearestAddress(to, addresses))];
  }

  function endOf(address: string): string | undefined {
    const passed = new Set<string>();
    let end = address;
    for (let next = targets.get(address); next !== undefined; next = targets.get(next)) {
      if (passed.has(next)) return undefined;
      passed.add(next);
      end = next;
    }
    return end;
  }
}
