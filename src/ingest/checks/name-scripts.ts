import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';

/**
 * Names of places as those write them who use them: each in a script of its language (CLDR's likely one), and in the
 * language of those, where the vocabulary names users by languages.
 */
export function nameScriptHints({ places, settings }: ArchiveFiles): readonly Hint[] {
  const called = new Intl.DisplayNames([settings?.data.language ?? 'en'], { type: 'language' });
  const languages = new Set(
    places.flatMap(({ data }) =>
      data.flatMap(({ names }) => names.flatMap(({ own = [] }) => own.map((one) => one.language))),
    ),
  );
  return places.flatMap(({ yaml, data }) =>
    data.flatMap(({ names }, index) =>
      names.flatMap(({ by, own = [] }, at) =>
        own.flatMap(({ text, language }, place) => {
          const others = [...languages].filter(
            (one) => one !== language && by.includes(called.of(one) ?? one),
          );
          const users = by.includes(called.of(language) ?? language) ? undefined : others[0];
          const script = isInScript(text, language) ? undefined : scriptOf(language);
          return [
            ...(users === undefined
              ? []
              : [
                  `the name is to be by ${shown(by)}, and ${shown(text)} in the language "${language}": correct one`,
                ]),
            ...(script === undefined
              ? []
              : [
                  `${shown(text)} is not in the script of the language "${language}" (${script}): correct one`,
                ]),
          ].map((found) => ({ ...yaml.placeOf([index, 'names', at, 'own', place, 'language']), found }));
        }),
      ),
    ),
  );
}

function scriptOf(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script;
}

/** Whether the first letter is one of the script; of scripts that are several in one nothing is said. */
function isInScript(text: string, language: string): boolean {
  const script = scriptOf(language);
  const letter = /\p{L}/u.exec(text)?.[0];
  if (script === undefined || letter === undefined || /^(?:Jpan|Kore|Hans|Hant|Hrkt)$/.test(script))
    return true;
  return new RegExp(`\\p{Script=${script}}`, 'u').test(letter);
}
