import type { ContextEvent } from '../../model/event.ts';
import { outletsNamed, outletsOfHost, type Outlet } from '../../model/outlet.ts';
import type { Source } from '../../model/source.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { ContentFile } from '../content-file.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import type { Path, YamlPlaces } from '../yaml-file.ts';
import type { Hint } from './addresses.ts';
import { dateOf } from './dates.ts';
import { daysApart } from './sources.ts';
import { singleDate } from './worded.ts';

/**
 * What is said of a source agrees with itself: it was read after it was published, its address is of the outlet that is
 * named, and it is described once.
 */
export function checkSourceFacts({ events, persons, outlets, receipts }: ArchiveFiles): Finding[] {
  const known = outlets.flatMap(({ data }) => data);
  return describedIn({ events, persons, outlets, receipts }).flatMap((one) => [
    ...each(one, ({ date, accessed }, place) => {
      const [published, read] = [date, accessed?.slice(0, 10)].map((text) => singleDate(dateOf(text)));
      return published !== undefined && read !== undefined && read.lastDay < published.firstDay
        ? [finding('source-read-early', place('accessed'), accessed ?? '', date ?? '')]
        : [];
    }),
    ...each(one, (source, place) => otherOutlet(known, source, place)),
    ...sameAddresses(one),
  ]);
}

/** A source whose date is the day before or behind the one in its address, and one that came before what it dates. */
export function sourceHints(archive: ArchiveFiles): readonly Hint[] {
  const { events, kinds } = archive;
  const notHeld = kinds.flatMap(({ data }) =>
    data.flatMap(({ id, role }) => (role === 'meeting-not-held' ? id : [])),
  );
  return [
    ...describedIn(archive).flatMap(besideAddress),
    ...events.flatMap((event) => (notHeld.includes(event.data.kind) ? [] : beforeClaim(event))),
  ];
}

type Describing = Pick<ArchiveFiles, 'events' | 'persons' | 'outlets' | 'receipts'>;

function describedIn({ events, persons, outlets, receipts }: Describing): readonly Described[] {
  return [
    ...[...events, ...receipts].map(({ yaml, data: { sources } }) => ({ yaml, path: [], sources })),
    ...[...persons, ...outlets].flatMap(({ yaml, data }) =>
      data.map(({ sources }, index) => ({ yaml, path: [index], sources })),
    ),
  ];
}

interface Described {
  readonly yaml: YamlPlaces;
  /** Where `sources` stands. */
  readonly path: Path;
  readonly sources: Readonly<Record<string, Source>>;
}

function each(
  { yaml, path, sources }: Described,
  find: (source: Source, place: (field: string) => Place) => readonly Finding[],
): Finding[] {
  return Object.entries(sources).flatMap(([key, source]) =>
    find(source, (field) => yaml.placeOf([...path, 'sources', key, field])),
  );
}

function otherOutlet(
  outlets: readonly Outlet[],
  { publisher, url }: Source,
  place: (field: string) => Place,
): readonly Finding[] {
  const [named, hosts] = [outletsNamed(outlets, publisher), outletsOfHost(outlets, url)];
  const [first] = hosts;
  const isOther = named.length === 0 ? !isLike(publisher, first) : !named.some((one) => hosts.includes(one));
  return first === undefined || !isOther
    ? []
    : [finding('source-other-outlet', place('publisher'), publisher, first.name)];
}

/** A publisher that is called by an address ("news.example, northern edition"), and an outlet that is not. */
function isLike(publisher: string, outlet: Outlet | undefined): boolean {
  const called = publisher.toLowerCase().match(/[\p{L}\p{N}-]+\.\p{L}{2,}/gu) ?? [];
  const own = [outlet?.name, ...(outlet?.publishers ?? []), ...(outlet?.hosts ?? [])].join(' ').toLowerCase();
  return called.length === 0 || called.some((name) => own.includes(name));
}

function sameAddresses({ yaml, path, sources }: Described): Finding[] {
  const keyOf = new Map<string, string>();
  return Object.entries(sources).flatMap(([key, { url }]) => {
    if (url === null) return [];
    const other = keyOf.get(url);
    keyOf.set(url, other ?? key);
    const place = [...path, 'sources', key, 'url'];
    return other === undefined ? [] : [finding('source-twice', yaml.placeOf(place), key, other)];
  });
}

// Agencies of another time zone date what they print by their own day: whoever has looked says so in the note.
function besideAddress({ yaml, path, sources }: Described): readonly Hint[] {
  return Object.entries(sources).flatMap(([key, source]) => {
    const apart = /\b(?:zones?|dated?|address|printed|published|days?)\b/i.test(source.note ?? '')
      ? undefined
      : daysApart(source);
    return apart?.days !== 1
      ? []
      : [
          {
            ...yaml.placeOf([...path, 'sources', key, 'date']),
            found: `the source is dated "${source.date ?? ''}", and its address carries ${apart.carried}; if both are right, say why in its \`note\``,
          },
        ];
  });
}

function beforeClaim({ yaml, data }: ContentFile<ContextEvent>): readonly Hint[] {
  return data.claims.flatMap(({ edtf, sources, inferred }, index) => {
    const claimed = singleDate(dateOf(edtf));
    if (claimed === undefined || inferred !== undefined) return [];
    return sources.flatMap((key, place) => {
      const source = data.sources[key];
      const published = singleDate(dateOf(source?.date));
      return published === undefined ||
        source?.note !== undefined ||
        published.lastDay + 1 >= claimed.firstDay
        ? []
        : [
            {
              ...yaml.placeOf(['claims', index, 'sources', place]),
              found: `the source "${key}" of ${published.text} came before ${claimed.text}, which it is to date; if it tells of what was to come, say so in its \`note\``,
            },
          ];
    });
  });
}
