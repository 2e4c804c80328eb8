const small: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens: readonly string[] = [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
];

const below100 = `(?:(?:${tens.join('|')})(?:[ -](?:${small.slice(1, 10).join('|')}))?|${[...small].reverse().join('|')})`;

/** Source of a whole number in small letters or digits: "87", "1,000", "a", "eighty-seven", "a hundred and twenty". */
export const numberWords = `(?:\\d{1,3}(?:,\\d{3})+|\\d+|(?:(?:a|one|${below100}) )?hundred(?: and ${below100})?|${below100}|an?)`;

/** The number that such words name. */
export function numberOf(words: string): number {
  if (/^\d/.test(words)) return Number(words.replaceAll(',', ''));
  const [before, after] = words.split('hundred');
  if (after === undefined) return numberBelow100(words.trim());
  const hundreds = before === undefined || before.trim() === '' ? 1 : numberBelow100(before.trim());
  return hundreds * 100 + (after === '' ? 0 : numberBelow100(after.replace(' and ', '').trim()));
}

function numberBelow100(words: string): number {
  if (words === 'a' || words === 'an') return 1;
  const [first = '', second] = words.split(/[ -]/);
  const ten = tens.indexOf(first);
  if (ten === -1) return small.indexOf(words);
  return (ten + 2) * 10 + (second === undefined ? 0 : small.indexOf(second));
}

/** Source of a whole number in small letters, without "a" and "an". */
export const cardinals = `(?:(?:(?:a|one|${below100}) )?hundred(?: and ${below100})?|${below100})`;

const irregular: Readonly<Record<string, string>> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
};
const last = [...Object.keys(irregular), ...[...small.slice(4), 'hundred'].map((one) => `${one}th`)]
  .concat(tens.map((one) => one.replace(/y$/, 'ieth')))
  .join('|');

/** Source of an ordinal number in small letters: "eightieth", "hundred and second". */
export const ordinals = `(?:(?:(?:(?:a|one|${below100}) )?hundred and )?(?:(?:${tens.join('|')})[ -])?(?:${last})|(?:(?:a|one|${below100}) )hundredth)`;

/** The number in words of which an ordinal is made; another text as it is. */
export function cardinalOf(words: string): string {
  return words.replace(/\p{L}+$/u, (one) => irregular[one] ?? one.replace(/ieth$/, 'y').replace(/th$/, ''));
}
