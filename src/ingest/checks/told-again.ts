import type { ContextEvent } from '../../model/event.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn } from './event-words.ts';

/**
 * Two files of events that are perhaps one event: of one kind, with a day in common, and at one place, or of one
 * actor and cited to one page. That both are right is settled by the other's id.
 */
export function toldAgainHints({ events }: ArchiveFiles): readonly Hint[] {
  return events.flatMap((event, index) =>
    events.slice(0, index).flatMap((other) => {
      const common = commonOf(event.data, other.data);
      const isSettled =
        isSettledIn(event.data, other.data.id) ||
        isSettledIn(other.data, event.data.id) ||
        event.data.memberOf === other.data.id ||
        other.data.memberOf === event.data.id;
      return common === undefined || isSettled ? [] : [hintOf(event, other, common)];
    }),
  );
}

function hintOf(
  { yaml, data }: MdxFile<ContextEvent>,
  { file, data: other }: MdxFile<ContextEvent>,
  common: string,
): Hint {
  return {
    ...yaml.placeOf(['id']),
    found: `"${data.id}" has the kind, a day and ${common} of "${other.id}" (${file}): if they are one event, one file tells it; if they are two, settle it: \`settled: [{ words: "${other.id}", why: "..." }]\``,
  };
}

function commonOf(one: ContextEvent, other: ContextEvent): string | undefined {
  if (one.kind !== other.kind || !one.claims.some((claim) => other.claims.some((its) => isDay(claim, its))))
    return undefined;
  if (one.places.some((id) => other.places.includes(id))) return 'the place';
  const isOfOne = one.actors.some((id) => other.actors.includes(id));
  const pages = isOfOne ? addressesOf(other) : [];
  return addressesOf(one).some((url) => pages.includes(url)) ? 'a source' : undefined;
}

type Claim = ContextEvent['claims'][number];

function isDay(one: Claim, other: Claim): boolean {
  return one.edtf !== undefined && one.edtf === other.edtf && /^\d{4}-\d\d-\d\d/.test(one.edtf);
}

/** Pages that date the event: others may only be cited for a word. */
function addressesOf({ claims, sources }: ContextEvent): readonly string[] {
  const dating = new Set(claims.flatMap((claim) => claim.sources));
  return [...dating].flatMap((key) => sources[key]?.url ?? []);
}
