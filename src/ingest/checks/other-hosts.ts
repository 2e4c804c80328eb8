import { outletsNamed, outletsOfHost, type Outlet } from '../../model/outlet.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import type { Path, YamlPlaces } from '../yaml-file.ts';
import type { Hint } from './addresses.ts';
import type { Source } from '../../model/source.ts';

/**
 * Sources that do not agree with the list of outlets, or with each other: a publisher that differs from the outlet of its
 * address in the name of a side alone; one title for two addresses of one publisher; and an address whose host has the name
 * of a host of its outlet under another end, "paper.example" where the outlet has "paper.test". Of that last, one source is
 * told for each host of an outlet: to correct the outlet settles all the others.
 */
export function otherHostHints({
  events,
  persons,
  receipts,
  outlets,
  actors,
}: ArchiveFiles): readonly Hint[] {
  const known = outlets.flatMap(({ data }) => data);
  const toldHosts = new Set<string>();
  const sides = new Set(actors.flatMap(({ data }) => data.flatMap(({ name, short }) => [name, short])));
  const titled = new Map<string, string>();
  const ofSources = (yaml: YamlPlaces, path: Path, sources: Readonly<Record<string, Source>>) =>
    Object.entries(sources).flatMap(([key, { publisher, url, title }]): readonly Hint[] => {
      if (url === null || !URL.canParse(url)) return [];
      const [outlet] = outletsOfHost(known, url);
      const place = (field: string) => yaml.placeOf([...path, 'sources', key, field]);
      const called = `${publisher} ${title ?? ''}`;
      const other = titled.get(called);
      titled.set(called, other ?? url);
      if (title !== undefined && title.length > shortTitle && other !== undefined && !areOnePage(other, url))
        return [
          {
            ...place('title'),
            found: `the title is that of another address of this publisher, "${other}": correct one`,
          },
        ];
      if (outlet !== undefined)
        return differsInSide(publisher, outlet, sides)
          ? [
              {
                ...place('publisher'),
                found: `${shown(publisher)} is told, and the address is of ${shown(outlet.name)}: correct one`,
              },
            ]
          : [];
      const host = new URL(url).hostname;
      const near = outletsNamed(known, publisher)
        .flatMap(({ id, hosts }) => hosts.map((one) => ({ id, host: one })))
        .find((one) => labelOf(one.host) === labelOf(host));
      if (near === undefined || toldHosts.has(near.host)) return [];
      toldHosts.add(near.host);
      return [
        {
          ...yaml.placeOf([...path, 'sources', key, 'url']),
          found: `the address is at "${host}", and the outlet "${near.id}" has the host "${near.host}": correct one, or give the outlet both`,
        },
      ];
    });
  return [
    ...[...events, ...receipts].flatMap(({ yaml, data }) => ofSources(yaml, [], data.sources)),
    ...persons.flatMap(({ yaml, data }) =>
      data.flatMap(({ sources }, index) => ofSources(yaml, [index], sources)),
    ),
  ];
}

const shortTitle = 30;

/**
 * Whether two addresses are of one page. They may differ in "http" or "https", in "www." before the host, in "/amp" at the
 * end, which is the page for small screens, and in a stroke behind it.
 */
function areOnePage(one: string, other: string): boolean {
  const [first, second] = [one, other].map((url) =>
    url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/(?:\/amp)?\/?$/, ''),
  );
  return first === second;
}

/** "Radio of Northland", of an address of the "Radio of Southmark". */
function differsInSide(
  publisher: string,
  { name, publishers }: Outlet,
  sides: ReadonlySet<string | undefined>,
): boolean {
  const words = publisher.split(' ');
  return (
    ![name, ...publishers].includes(publisher) &&
    [name, ...publishers].some((own) => {
      const others = own.split(' ');
      const apart = words.flatMap((word, at) => (word === others[at] ? [] : [at]));
      const [at] = apart;
      return (
        words.length === others.length &&
        words.length > 1 &&
        apart.length === 1 &&
        at !== undefined &&
        sides.has(words[at]) &&
        sides.has(others[at])
      );
    })
  );
}

/** The part before the last: "paper" of "en.paper.example". */
function labelOf(host: string): string | undefined {
  return host.split('.').at(-2);
}
