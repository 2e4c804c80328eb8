import type { Office, Person } from '../../model/person.ts';
import { leastOf, mostOf } from '../../text/extremes.ts';
import { hasName } from '../../text/whole-name.ts';
import { boundsOf, dayOf } from '../../time/bounds/bounds.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { Hint } from './addresses.ts';
import { dateOf } from './dates.ts';

/**
 * An office of one holder that two persons have at once: both while it was theirs, or one between days on which the other
 * is attested in it. Who is noted beside the other by name has been seen.
 */
export function officesOfTwoHints({ persons }: ArchiveFiles): readonly Hint[] {
  return persons.flatMap(({ yaml, data }) =>
    data.flatMap((person, index) =>
      person.offices.flatMap((office, at) => {
        const isFirst = person.offices.findIndex((one) => isSame(one, office)) === at;
        const other = isFirst ? data.slice(0, index).find((one) => isAtOnce(person, one, office)) : undefined;
        return other === undefined
          ? []
          : [
              {
                ...yaml.placeOf([index, 'offices', at, 'office']),
                found: `"${person.id}" is "${office.office}" of "${office.of}" while "${other.id}" is, too: correct an office or its days, or say in a \`note\` how ${person.name} and ${other.name} had it together`,
              },
            ];
      }),
    ),
  );
}

function isAtOnce(person: Person, other: Person, office: Office): boolean {
  const isNoted = hasName(person.note ?? '', other.name) || hasName(other.note ?? '', person.name);
  if (isNoted || ofMany.test(office.office)) return false;
  return spansOf(other, office).some(([first, last]) =>
    spansOf(person, office).some(([from, to]) => Math.max(first, from) <= Math.min(last, to)),
  );
}

// More than one can have these at once.
const ofMany =
  /\b(?:member|deputy|vice|adviser|advisor|aide|representative|delegate|judge|ambassador|engineer|officer|spokes\p{L}+|co-\p{L}+|one of|acting)\b/iu;

type Span = readonly [first: number, last: number];

/** When somebody certainly had an office: the day on which it passes on is nobody's. */
function spansOf({ offices }: Person, office: Office): readonly Span[] {
  const own = offices.filter((one) => isSame(one, office));
  const attested = own.flatMap((one) =>
    one.attested.flatMap((edtf) => {
      const date = dateOf(edtf);
      return date?.kind === 'date' && date.firstDay === date.lastDay ? [date.firstDay] : [];
    }),
  );
  const held = own.flatMap(({ held: edtf }): readonly Span[] => {
    const bounds = boundsIn(edtf);
    return bounds === undefined ? [] : [bounds];
  });
  return attested.length === 0 ? held : [...held, [leastOf(attested), mostOf(attested)]];
}

function boundsIn(edtf: string | undefined): Span | undefined {
  const date = dateOf(edtf);
  if (date === undefined) return undefined;
  const { start, end } = boundsOf(date);
  const [first, last] = [dayOf(start.latest), dayOf(end.earliest)];
  return first === undefined || last === undefined ? undefined : [first + 0.5, last - 0.5];
}

/** The same office of the same body, without what is said of it behind a comma: "president, elected on that day". */
function isSame(one: Office, other: Office): boolean {
  const core = ({ office }: Office) => office.split(',')[0]?.trim().toLowerCase();
  return one.of === other.of && core(one) === core(other);
}
