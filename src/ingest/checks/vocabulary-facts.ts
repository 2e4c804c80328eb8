import type { Actor } from '../../model/vocabulary.ts';
import { hasName } from '../../text/whole-name.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding } from '../finding.ts';
import { kinshipOf } from './actor-sides.ts';
import { dateOf } from './dates.ts';
import { publishedLast } from './sources.ts';
import { singleDate } from './worded.ts';

/**
 * What the lists of persons and of outlets say agrees with itself: a person is of a side one of whose offices they held, no
 * source attests an office on a day that came after it, and a host is of one outlet.
 */
export function checkVocabularyFacts(archive: ArchiveFiles): Finding[] {
  return [...ofPersons(archive), ...ofOutlets(archive)];
}

function ofPersons({ actors, persons }: ArchiveFiles): Finding[] {
  const all = actors.flatMap(({ data }) => data);
  const akin = kinshipOf(all);
  return persons.flatMap(({ yaml, data }) =>
    data.flatMap(({ id, of, offices, sources, note }, index) => {
      const isOfNone =
        !isSideNoted(note, all) && offices.length > 0 && offices.every((office) => !akin(office.of, of));
      const side = isOfNone
        ? [finding('person-of-other-office', yaml.placeOf([index, 'of']), id, of, offices[0]?.of ?? '')]
        : [];
      const late = offices.flatMap(({ attested, sources: keys }, at) => {
        const last = publishedLast(keys.map((key) => sources[key]));
        return attested.flatMap((text, day) => {
          const attestedOn = singleDate(dateOf(text));
          return attestedOn === undefined || last === undefined || attestedOn.firstDay <= last + 1
            ? []
            : [
                finding(
                  'office-attested-late',
                  yaml.placeOf([index, 'offices', at, 'attested', day]),
                  text,
                  keys.join(', '),
                ),
              ];
        });
      });
      return [...side, ...late];
    }),
  );
}

/** Whoever notes by which side's name a person stands here has seen that it is another. */
export function isSideNoted(note: string | undefined, actors: readonly Actor[]): boolean {
  return (
    note !== undefined &&
    actors.some(({ name, short }) => [name, short].some((one) => one !== undefined && hasName(note, one)))
  );
}

function ofOutlets({ outlets }: ArchiveFiles): Finding[] {
  const ownerOf = new Map<string, string>();
  return outlets.flatMap(({ yaml, data }) =>
    data.flatMap(({ id, hosts }, index) =>
      hosts.flatMap((host, at) => {
        const other = ownerOf.get(host);
        ownerOf.set(host, other ?? id);
        return other === undefined
          ? []
          : [finding('host-twice', yaml.placeOf([index, 'hosts', at]), host, other)];
      }),
    ),
  );
}
