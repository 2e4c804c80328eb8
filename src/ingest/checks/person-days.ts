import { outletOf, type Outlet } from '../../model/outlet.ts';
import type { Person } from '../../model/person.ts';
import { daysOf, type Days } from '../../prose/compare-dates.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { hasName } from '../../text/whole-name.ts';
import type { Path } from '../yaml-file.ts';
import { kinshipOf, type Kinship } from './actor-sides.ts';
import type { Hint } from './addresses.ts';
import { daysGiven, isDayGiven } from './given-days.ts';
import { isSideNoted } from './vocabulary-facts.ts';

/**
 * Facts of the list of persons that nothing in the record gives: a day of an office that is neither a day of its sources
 * nor of an event that names the person, an office of another side than the person's, a spelling of an outlet that is
 * none of the sources.
 */
export function personDayHints(archive: ArchiveFiles): readonly Hint[] {
  const { persons, events, settings } = archive;
  const language = settings?.data.language ?? 'en';
  const outlets = archive.outlets.flatMap(({ data }) => data);
  const actors = archive.actors.flatMap(({ data }) => data);
  const akin = kinshipOf(actors);
  // The record that is not whole gives less than it would.
  if (!archive.isComplete) return [];
  return persons.flatMap(({ yaml, data }) =>
    data.flatMap((person, index) => {
      const named = events.filter(({ text }) => hasName(text, person.id) || hasName(text, person.name));
      const ofEvents = named.flatMap((one) =>
        daysGiven({ ...one.data, sources: {} }, undefined, false, language),
      );
      return [
        ...untoldDays(person, ofEvents, language),
        ...(isSideNoted(person.note, actors) ? [] : otherOffices(person, akin)),
        ...otherOutlets(person, outlets),
      ].map(({ path, found }) => ({ ...yaml.placeOf([index, ...path]), found }));
    }),
  );
}

interface Told {
  readonly path: Path;
  readonly found: string;
}

function untoldDays(
  { offices, sources }: Person,
  ofEvents: readonly Days[],
  language: string,
): readonly Told[] {
  return offices.flatMap(({ held, attested, sources: keys }, at) => {
    const given = [...ofEvents, ...daysGiven({ claims: [], sources }, keys, false, language)];
    const told = [
      ...(held === undefined ? [] : [{ edtf: held, path: ['held'] as Path }]),
      ...attested.map((edtf, day) => ({ edtf, path: ['attested', day] as Path })),
    ];
    return told
      .filter(({ edtf }) => !isDayGiven(edtf, given))
      .map(({ edtf, path }) => ({
        path: ['offices', at, ...path],
        found: `"${edtf}" is neither a day of ${keys.map((key) => `"${key}"`).join(', ')} nor of an event that names the person: correct it, or name the day in the \`note\` of the source that gives it`,
      }));
  });
}

/** Offices of another side than the person's; who had those of their own side in other years went over. */
function otherOffices({ id, of, offices }: Person, akin: Kinship): readonly Told[] {
  if (offices.every((office) => !akin(office.of, of))) return [];
  const own = offices.filter((office) => akin(office.of, of));
  return offices.flatMap((office, at) =>
    akin(office.of, of) || own.every((one) => areApart(one.held, office.held))
      ? []
      : [
          {
            path: ['offices', at, 'of'],
            found: `"${id}" is of "${of}", and this office of "${office.of}": correct one, give each office the years in which it was \`held\` where they went over, or say in the person's \`note\` how they came to it`,
          },
        ],
  );
}

/** Both are known to have ended, or begun, before the other began: a day on which one passed to the other is of both. */
function areApart(one: string | undefined, other: string | undefined): boolean {
  const [days, others] = [one, other].map((edtf) => daysOf(edtf ?? ''));
  return days !== undefined && others !== undefined && (days[1] <= others[0] || others[1] <= days[0]);
}

function otherOutlets({ names, sources }: Person, outlets: readonly Outlet[]): readonly Told[] {
  const own = Object.values(sources);
  return names.flatMap(({ by }, at) => {
    const named = outlets.filter(({ name }) => name.length > 3 && hasName(by, name));
    const isCited = named.some((outlet) =>
      own.some((source) => outletOf(outlets, source) === outlet || hasName(source.publisher, outlet.name)),
    );
    return named.length === 0 || isCited
      ? []
      : [
          {
            path: ['names', at, 'by'],
            found: `the spelling is to be that of "${by}", and no source of the person is one of it: correct it, or add the source`,
          },
        ];
  });
}
