import { outletsNamed, outletsOfHost } from '../../model/outlet.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { Path, YamlPlaces } from '../yaml-file.ts';
import type { Hint } from './addresses.ts';
import type { Source } from '../../model/source.ts';

/** Sources whose address has the name of their outlet's host under another end: "paper.example", and the outlet has "paper.test". */
export function otherHostHints({ events, persons, receipts, outlets }: ArchiveFiles): readonly Hint[] {
  const known = outlets.flatMap(({ data }) => data);
  const told = new Set<string>();
  const ofSources = (yaml: YamlPlaces, path: Path, sources: Readonly<Record<string, Source>>) =>
    Object.entries(sources).flatMap(([key, { publisher, url }]): readonly Hint[] => {
      if (url === null || !URL.canParse(url) || outletsOfHost(known, url).length > 0) return [];
      const host = new URL(url).hostname;
      const near = outletsNamed(known, publisher)
        .flatMap(({ id, hosts }) => hosts.map((one) => ({ id, host: one })))
        .find((one) => labelOf(one.host) === labelOf(host));
      if (near === undefined || told.has(near.host)) return [];
      told.add(near.host);
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

/** The part before the last: "paper" of "en.paper.example". */
function labelOf(host: string): string | undefined {
  return host.split('.').at(-2);
}
