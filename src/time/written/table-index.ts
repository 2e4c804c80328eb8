import { foldWord } from './fold.ts';
import type { DateLanguageIndex, Ending, LanguageTable, Phrase, Role } from './table.ts';

/** The index of a table, made once. */
export function indexOf(table: LanguageTable): DateLanguageIndex {
  const known = made.get(table) ?? makeIndex(table);
  made.set(table, known);
  return known;
}

/** The words of a text, for tables and texts alike. */
export const wordForm = /\p{L}[\p{L}\p{M}ـ]*/gu;

const made = new WeakMap<LanguageTable, DateLanguageIndex>();

function makeIndex(table: LanguageTable): DateLanguageIndex {
  const endings = new Map(Object.entries(table.endings).map(([form, ending]) => [foldWord(form), ending]));
  return {
    table,
    phrases: phrasesOf(table),
    months: monthsOf(table, endings),
    endings,
    dayNames: new Map((table.dayNames ?? []).map((name, index) => [foldWord(name), (index % 31) + 1])),
    alsoWords: new Set((table.alsoWords ?? []).map(foldWord)),
  };
}

function phrasesOf({ roles, months, dayNames = [] }: LanguageTable): DateLanguageIndex['phrases'] {
  const rolesOf = new Map<string, Role[]>();
  for (const [role, words] of Object.entries(roles)) {
    for (const word of words) rolesOf.set(word, [...(rolesOf.get(word) ?? []), role as Role]);
  }
  const phrases = [...rolesOf].map(([text, its]): Phrase => ({
    words: (text.match(wordForm) ?? []).map(foldWord),
    inCapitals: text.toLowerCase() !== text && text.toUpperCase() === text,
    roles: its,
    month: 0,
    day: 0,
  }));
  months.forEach((forms, index) => {
    for (const form of forms) {
      const words = (form.match(wordForm) ?? []).map(foldWord);
      if (words.length > 1) phrases.push({ words, inCapitals: false, roles: [], month: index + 1, day: 0 });
    }
  });
  dayNames.forEach((name, index) => {
    const words = (name.match(wordForm) ?? []).map(foldWord);
    if (words.length > 1)
      phrases.push({ words, inCapitals: false, roles: [], month: 0, day: (index % 31) + 1 });
  });
  phrases.sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(phrases, ({ words }) => words[0] ?? '');
}

function monthsOf(table: LanguageTable, endings: ReadonlyMap<string, Ending>): DateLanguageIndex['months'] {
  const found = new Map<string, { month: number; ending: Ending | undefined }>();
  const ofMonths = [...endings].filter(([, { of }]) => of.includes('month'));
  table.months.forEach((forms, index) => {
    const folded = forms.map(foldWord);
    for (const form of folded.filter((one) => !isShortened(one, folded))) {
      for (const [added, ending] of ofMonths) found.set(form + added, { month: index + 1, ending });
    }
  });
  // A form as it stands goes before another with an ending.
  table.months.forEach((forms, index) => {
    for (const form of forms) found.set(foldWord(form), { month: index + 1, ending: undefined });
  });
  return found;
}

// Turkish "ara" for "aralık" takes an ending behind an apostrophe alone: "araya" is a word of its own.
function isShortened(form: string, forms: readonly string[]): boolean {
  return form.length <= 3 && forms.some((one) => one !== form && one.startsWith(form));
}
