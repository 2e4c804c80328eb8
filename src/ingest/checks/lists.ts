import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding } from '../finding.ts';
import type { Path, YamlPlaces } from '../yaml-file.ts';

/** A list of ids or keys names none twice, and every source that an event describes is cited in it. */
export function checkLists({ documents, events }: ArchiveFiles): Finding[] {
  return [
    ...[...documents, ...events].flatMap(({ yaml, data }) => namedTwice(yaml, data, [])),
    ...events.flatMap(({ yaml, data }) => {
      const { sources, ...rest } = data;
      const cited = new Set(citedIn(rest));
      return Object.keys(sources)
        .filter((key) => !cited.has(key))
        .map((key) => finding('source-unused', yaml.placeOfKey(['sources'], key), key));
    }),
  ];
}

const listsOfIds = ['actors', 'places', 'sources'];

function namedTwice(yaml: YamlPlaces, value: unknown, path: Path): Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  const own = isList && listsOfIds.includes(String(path.at(-1))) ? repeated(value) : [];
  return [
    ...own.map(({ text, index }) => finding('listed-twice', yaml.placeOf([...path, index]), text)),
    ...Object.entries(value).flatMap(([key, inner]) =>
      namedTwice(yaml, inner, [...path, isList ? Number(key) : key]),
    ),
  ];
}

function repeated(list: readonly unknown[]): { readonly text: string; readonly index: number }[] {
  return list.flatMap((one, index) =>
    typeof one === 'string' && list.indexOf(one) < index ? [{ text: one, index }] : [],
  );
}

function citedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' && Array.isArray(inner) ? inner.map(String) : citedIn(inner),
  );
}
