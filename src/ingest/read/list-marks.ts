/**
 * The number of an item as its list counts.
 *
 * @param type `a`, `A`, `i` or `I`, as HTML has it: letters or Roman numerals, which have no sign for some numbers
 */
export function countedAs(number: number, type: string | null): string {
  const isRoman = type === 'i' || type === 'I';
  if (number < 1 || (!isRoman && type !== 'a' && type !== 'A') || (isRoman && number > 3999))
    return String(number);
  const mark = isRoman ? roman(number) : letters(number);
  return type === 'A' || type === 'I' ? mark.toUpperCase() : mark;
}

/** a to z, aa to zz and so on. */
function letters(number: number): string {
  let mark = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    mark = String.fromCharCode(97 + ((rest - 1) % 26)) + mark;
  return mark;
}

function roman(number: number): string {
  let [mark, rest] = ['', number];
  for (const [sign, value] of signs) for (; rest >= value; rest -= value) mark += sign;
  return mark;
}

const signs = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;
