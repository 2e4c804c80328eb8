/**
 * How a name in Cyrillic, Armenian or Azerbaijani letters may be spelt in Latin ones, as English texts of these countries do, the
 * plainest first; none where it has no such letters. "Самарканд" is "samarkand", "Самаркандский" too.
 */
export function latinSpellings(word: string): readonly string[] {
  const small = word.toLowerCase();
  if (!otherLetters.test(small)) return [];
  const stems = [
    small,
    ...endings.flatMap((ending) => (ending.test(small) ? [small.replace(ending, '')] : [])),
  ];
  const spelt = stems
    .filter((stem) => stem.length > 2)
    .flatMap((stem) => [spellingOf(stem, {}), spellingOf(stem, closer)]);
  return [...new Set([...spelt, ...stems.filter((stem) => stem.length > 2).map(spelledAtHome)])];
}

/** Russian begins foreign names with Г for H, and has no sign for the sound before its Е: "Гасан" is "hasan", "Заев" "zayev". */
function spelledAtHome(stem: string): string {
  const closerToOwn = stem.replace(/^г/u, 'h').replace(/(?<=[аеёиоуыэюя])е/gu, 'ye');
  return spellingOf(closerToOwn, { й: 'y' });
}

const otherLetters = /[\u0400-\u052f\u0531-\u0587əğşçıöüİ]/u;

// Russian and Armenian put names into other forms: "Самаркандского", "в Самарканде", "Մուշի".
const endings: readonly RegExp[] = [
  /ск(?:ий|ая|ое|ого|ой|ую|ому|им|ом|ие|их)$/u,
  /(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем|е|ы|и|ой|ой)$/u,
  /(?:ի|ից|ում|ին|ը|ն)$/u,
  /(?:da|də|dan|dən|ın|in|un|ün|ı|i|u|ü)$/u,
];

function spellingOf(text: string, others: Readonly<Record<string, string>>): string {
  return text
    .replace(/^[еե]/u, 'ye')
    .replace(/^ղ/u, 'ղ' in others ? 'k' : 'gh')
    .replaceAll('дж', 'j')
    .replaceAll('եւ', 'ev')
    .replaceAll('ու', 'u')
    .replace(/[\u0400-\u052f\u0531-\u0587əğşçıöüxqİ]|c(?!h)/gu, (one) => others[one] ?? letters[one] ?? '');
}

const letters: Readonly<Record<string, string>> = Object.fromEntries([
  ...pairs('абвгґдеёжзиіїйклмнопрстуфхцчшщъыьэюяє', [
    ...'a b v g g d e yo zh z i i i y k l m n o p r s t u f kh ts ch sh shch'.split(' '),
    ...['', 'y', '', 'e', 'yu', 'ya', 'ye'],
  ]),
  ...pairs(
    'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև',
    'a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev'.split(' '),
  ),
  ...pairs('əğşçıöüxqcİ', 'a gh sh ch i o u kh g j i'.split(' ')),
]);

// As names are often spelt: "Khiva", "Yerevan", "Andrei".
const closer: Readonly<Record<string, string>> = { й: 'i', q: 'k', ğ: 'kh', х: 'h', խ: 'kh', ղ: 'kh' };

function pairs(signs: string, spelt: readonly string[]): readonly (readonly [string, string])[] {
  return [...signs].map((sign, at) => [sign, spelt[at] ?? ''] as const);
}
