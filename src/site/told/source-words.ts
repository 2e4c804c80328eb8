import type { Source } from '../../model/source.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { wordsOf } from '../../words/dates.ts';
import { languageName, say } from '../../words/say.ts';

/** What follows a source's publisher: ", 2 March 2023, in Russian, on the corridor". Empty where nothing is known. */
export function sourceDetails({ date, language, note }: Source): string {
  return [
    ...(date === undefined ? [] : [wordsOf(requireEdtf(date))]),
    ...(language === undefined ? [] : [say(sharedWords.inLanguage, { language: languageName(language) })]),
    ...(note === undefined ? [] : [note]),
  ]
    .map((item) => say(sharedWords.nextDetail, { item }))
    .join('');
}

/** Items one after the other, whose own words may hold commas: "TASS; Radio, 2 March 2023". */
export function itemWords(items: readonly string[]): string {
  return items.map((item, index) => (index === 0 ? item : say(sharedWords.nextItem, { item }))).join('');
}
