import type { ContextEvent } from '../../model/event.ts';
import { outletOf, type Outlet } from '../../model/outlet.ts';
import { proseRecord } from '../../prose/record.ts';
import type { ProseRecord } from '../../prose/types.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { ContentFile } from '../content-file.ts';
import { shown } from '../shown.ts';
import { speakersOf } from './account-sides.ts';
import { kinshipOf, type Kinship } from './actor-sides.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, orSettle } from './event-words.ts';
import { wholeArchive } from './whole-archive.ts';

/**
 * Accounts of two sides that stand crosswise: each rests on what points to the other side alone. A source points to a side
 * whose outlet it is of, whose words it says it has, and of whom the event has a name from it. And names that one side is to
 * use, and that stand in the quoted words of another alone.
 */
export function crossedAccountHints(archive: ArchiveFiles): readonly Hint[] {
  const whole = wholeArchive(archive);
  if (whole === undefined) return [];
  const known: Known = {
    akin: kinshipOf([...whole.actors.values()]),
    outlets: archive.outlets.flatMap(({ data }) => data),
    record: proseRecord(whole),
  };
  return archive.events.flatMap((event) => [...ofEvent(event, known), ...ofNames(event, known)]);
}

interface Known {
  readonly akin: Kinship;
  readonly outlets: readonly Outlet[];
  readonly record: ProseRecord;
}

function ofNames({ yaml, data }: ContentFile<ContextEvent>, { akin }: Known): readonly Hint[] {
  return data.names.flatMap(({ by, name }, index) => {
    const quoting = data.accounts.filter(
      ({ quote }) => name !== null && quote?.words.toLowerCase().includes(name.toLowerCase()) === true,
    );
    const [other] = quoting;
    const isShort = name === null || name.split(' ').length < 2;
    return other === undefined ||
      isShort ||
      quoting.some((one) => akin(one.by, by)) ||
      isSettledIn(data, name)
      ? []
      : [
          {
            ...yaml.placeOf(['names', index, 'by']),
            found: `the name ${shown(name)} is given to "${by}", and stands in quoted words of "${other.by}": correct one, or ${orSettle(name)}`,
          },
        ];
  });
}

function ofEvent(
  { yaml, data }: ContentFile<ContextEvent>,
  { akin, outlets, record }: Known,
): readonly Hint[] {
  const spoken = data.accounts.map(({ by, says, sources }, index) => ({
    by,
    says,
    index,
    pointed: sources.flatMap((key) => [...sidesOf(data, key, outlets), ...speakersOf(data, key, record)]),
  }));
  // Only one points to another side than its own, and not to its own as well.
  const strange = spoken.filter(
    ({ by, pointed }) => pointed.length > 0 && !pointed.some((side) => akin(side, by)),
  );
  return strange.flatMap((one) => {
    const other = strange.find(
      (two) =>
        two.index > one.index &&
        !akin(two.by, one.by) &&
        one.pointed.some((side) => akin(side, two.by)) &&
        two.pointed.some((side) => akin(side, one.by)),
    );
    return other === undefined || isSettledIn(data, one.says ?? '')
      ? []
      : [
          {
            ...yaml.placeOf(['accounts', one.index, 'by']),
            found: `the account of "${one.by}" rests on sources of "${other.by}", and that of "${other.by}" on sources of "${one.by}": are they exchanged? Correct them, or ${orSettle(one.says ?? '')}`,
          },
        ];
  });
}

function sidesOf(
  { sources, names }: ContextEvent,
  key: string,
  outlets: readonly Outlet[],
): readonly string[] {
  const source = sources[key];
  const outlet = source === undefined ? undefined : outletOf(outlets, source);
  return [
    ...(outlet?.of === undefined ? [] : [outlet.of]),
    ...names.filter((one) => one.sources.includes(key)).map(({ by }) => by),
  ];
}
