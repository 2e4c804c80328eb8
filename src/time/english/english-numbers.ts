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
