import type { Source } from '../../model/source.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { Path, YamlPlaces } from '../yaml-file.ts';
import type { Hint } from './addresses.ts';

/** Sources whose address names a language ("/ru/news/12") other than the one that they are said to be in. */
export function addressLanguageHints({ events, persons, outlets }: ArchiveFiles): readonly Hint[] {
  const of = (yaml: YamlPlaces, path: Path, sources: Readonly<Record<string, Source>>): readonly Hint[] =>
    Object.entries(sources).flatMap(([key, { url, language = 'en', note }]) => {
      const named = url === null ? undefined : languageOf(url);
      return named === undefined || named === language.split('-')[0] || /\blanguage\b/i.test(note ?? '')
        ? []
        : [
            {
              ...yaml.placeOf([...path, 'sources', key]),
              found: `the address names the language "${named}", and the source is said to be in "${language}": correct \`language\`, or say why in its \`note\` with the word "language"`,
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

/** The first part of an address's path that is a language by ISO 639, where sites write one: BCP 47. */
function languageOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parts = new URL(url).pathname.split('/').slice(1, 4);
  const found = parts.map((part) => languages.get(part)).find((one) => one !== undefined);
  return found;
}

const languages: ReadonlyMap<string, string> = new Map([
  ...['en', 'ru', 'hy', 'az', 'tr', 'uk', 'ka', 'fr', 'de', 'es', 'it', 'el', 'fa', 'pt', 'pl'].map(
    (code) => [code, code] as const,
  ),
  ...([
    ['eng', 'en'],
    ['rus', 'ru'],
    ['arm', 'hy'],
    ['hye', 'hy'],
    ['aze', 'az'],
  ] as const),
]);
