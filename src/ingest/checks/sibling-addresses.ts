import type { Source } from '../../model/source.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { Place } from '../finding.ts';
import type { Path, YamlPlaces } from '../yaml-file.ts';
import type { Hint } from './addresses.ts';
import { dateOf } from './dates.ts';
import { singleDate } from './worded.ts';

/**
 * Days of sources that the addresses of others contradict: one address is of one day wherever it is cited, and where an
 * outlet numbers its pages a later page has no lower number. A source whose note says why is believed.
 */
export function siblingAddressHints(archive: ArchiveFiles): readonly Hint[] {
  const dated = datedSources(archive);
  return [...ofOneAddress(dated), ...ofNumbers(dated)];
}

interface Dated {
  readonly url: string;
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly place: Place;
  readonly isNoted: boolean;
}

function datedSources({ events, persons, outlets }: ArchiveFiles): readonly Dated[] {
  const of = (yaml: YamlPlaces, path: Path, sources: Readonly<Record<string, Source>>): readonly Dated[] =>
    Object.entries(sources).flatMap(([key, { url, date, note }]) => {
      const day = singleDate(dateOf(date));
      return day === undefined || url === null || day.lastDay - day.firstDay > 1
        ? []
        : [
            {
              url,
              first: day.firstDay,
              last: day.lastDay,
              text: date ?? '',
              place: yaml.placeOf([...path, 'sources', key, 'date']),
              isNoted: note !== undefined && /\bdate|\bday\b|updated|time zone/i.test(note),
            },
          ];
    });
  return [
    ...events.flatMap(({ yaml, data }) => of(yaml, [], data.sources)),
    ...[...persons, ...outlets].flatMap(({ yaml, data }) =>
      data.flatMap(({ sources }, index) => of(yaml, [index], sources)),
    ),
  ];
}

function ofOneAddress(dated: readonly Dated[]): readonly Hint[] {
  return [...Map.groupBy(dated, ({ url }) => url).values()].flatMap(([first, ...others]) =>
    others.flatMap(({ text, place, isNoted }) =>
      first === undefined ||
      isNoted ||
      first.isNoted ||
      text.replace(/[~?%]$/, '') === first.text.replace(/[~?%]$/, '')
        ? []
        : [
            {
              ...place,
              found: `the source is dated "${text}", and "${first.text}" at ${first.place.file}:${first.place.line}, by one address; correct one of them, or say in its \`note\` why the date differs`,
            },
          ],
    ),
  );
}

/** Pages of one outlet in the order of their numbers: one whose day is out of the order of more than one other is told. */
function ofNumbers(dated: readonly Dated[]): readonly Hint[] {
  const numbered = dated.flatMap((one) => {
    const series = seriesOf(one.url);
    return series === undefined ? [] : [{ ...one, ...series }];
  });
  return [...Map.groupBy(numbered, ({ series }) => series).values()].flatMap((all) => {
    const strange = (one: (typeof all)[number]) =>
      all.filter(
        (other) =>
          other.url !== one.url &&
          (other.number < one.number
            ? other.first > one.last + tolerance
            : one.first > other.last + tolerance),
      );
    return all.flatMap((one) => {
      const against = strange(one);
      const [other] = against;
      const isWorse = other !== undefined && against.every((some) => strange(some).length <= against.length);
      return other === undefined || !isWorse || one.isNoted || all.length < 3
        ? []
        : [
            {
              ...one.place,
              found: `the source is dated "${one.text}", and page ${other.number} of the same outlet, of "${other.text}", came ${other.number < one.number ? 'before' : 'behind'} its page ${one.number}; correct its date, or say in its \`note\` why the date is right`,
            },
          ];
    });
  });
}

const tolerance = 3;

/** The series that an address numbers its page in: its host with the path before the number. */
function seriesOf(url: string): { readonly series: string; readonly number: number } | undefined {
  if (!URL.canParse(url)) return undefined;
  const { host, pathname } = new URL(url);
  const match = /^(?<before>.*?)(?<![\d])(?<number>\d{4,9})(?:\.\w+)?\/?$/.exec(
    pathname.replace(/\/\d{4}\/\d\d(?:\/\d\d)?(?=\/)/, ''),
  );
  const { number } = match?.groups ?? {};
  return number === undefined
    ? undefined
    : { series: host.replace(/^(?:www|en|ru|az)\./, ''), number: Number(number) };
}
