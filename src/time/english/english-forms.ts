import { twoDigits } from '../edtf/day.ts';
import { monthNames } from '../edtf/month-names.ts';

/** Every form; `any`: a bare number from 1000 to 2099 is a year, `cued`: only where the words around it say so. */
export function formsOf(years: 'any' | 'cued'): readonly Form[] {
  return [...datedForms, years === 'any' ? anyYear : cuedYear];
}

/** "03" for "March", "Mar." and "MARCH". */
export function monthDigits(name: string): string {
  return twoDigits(monthNumbers.get(name.replace(/\.$/, '')) ?? 0);
}

const monthNumbers = new Map(
  monthNames.flatMap((name, index) => spellings(name).map((spelling) => [spelling, index + 1])),
);
/** Source of a month's name, whole or shortened. */
export const month = `(?:${[...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')})\\b\\.?`;
/** Source of a day of the month, its digits as a group. */
export const dayOfMonth = '(?<!\\d|\\d[.,:])(\\d{1,2})(?:st|nd|rd|th)?';
const year = '(\\d{4})(?![\\d\\p{L}]|[.,]\\d)';
const of = '(?:,?\\s+(?:of\\s+)?)';
export const notWithin = '(?<![\\d\\p{L}])';
// What may follow a year after a word that stands before counts as well: "by 2020," but not "by 2020 soldiers".
const yearGoesOn =
  '(?=\\s*(?:[.,;:)\\]–—-]|$)|\\s+(?:and|the|to|when|which|but|or|until|by|in|at|was|were|is|had|has)\\b)';

/** One way of writing a date, with its year. */
export interface Form {
  readonly form: RegExp;
  readonly precision: 'day' | 'month' | 'other';
  /** EDTF of the match, from its groups. */
  readonly edtf: (groups: readonly string[]) => string;
}

const datedForms: readonly Form[] = [
  {
    form: new RegExp(`${dayOfMonth}${of}(${month})${of}${year}`, 'gu'),
    precision: 'day',
    edtf: ([day = '', name = '', yearDigits = '']) =>
      `${yearDigits}-${monthDigits(name)}-${day.padStart(2, '0')}`,
  },
  {
    form: new RegExp(`${notWithin}(${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year}`, 'gu'),
    precision: 'day',
    edtf: ([name = '', day = '', yearDigits = '']) =>
      `${yearDigits}-${monthDigits(name)}-${day.padStart(2, '0')}`,
  },
  {
    form: /(?<![\d\p{L}/-])(\d{4}-\d{2}-\d{2})(?![\d/-])/gu,
    precision: 'day',
    edtf: ([day = '']) => day,
  },
  {
    // Day or month first shows only where one of them is no month.
    form: /(?<![\d.,/-])(1[3-9]|2\d|3[01])([./])(0?[1-9]|1[0-2])\2(\d{4})(?![\d./-]*\d)/gu,
    precision: 'day',
    edtf: ([day = '', , one = '', yearDigits = '']) => `${yearDigits}-${one.padStart(2, '0')}-${day}`,
  },
  {
    form: /(?<![\d.,/-])(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01])\/(\d{4})(?![\d./-]*\d)/gu,
    precision: 'day',
    edtf: ([one = '', day = '', yearDigits = '']) => `${yearDigits}-${one.padStart(2, '0')}-${day}`,
  },
  {
    form: new RegExp(`${notWithin}(${month})${of}${year}`, 'gu'),
    precision: 'month',
    edtf: ([name = '', yearDigits = '']) => `${yearDigits}-${monthDigits(name)}`,
  },
  {
    form: new RegExp(`${notWithin}(winter)${of}(\\d{4})(?:[–/-](\\d{4}|\\d{2}))?(?![\\d\\p{L}])`, 'giu'),
    precision: 'other',
    edtf: ([, first = '', second = '']) =>
      second === '' || String(Number(first) + 1).endsWith(second) ? `${first}-24` : '',
  },
  {
    // "Fall" is a season only where a word before it says so: prices fall, and so do cities.
    form: new RegExp(
      `${notWithin}(spring|summer|autumn|(?<=\\b(?:in|since|by|until|early|late|the)\\s+)fall)${of}${year}`,
      'giu',
    ),
    precision: 'other',
    edtf: ([name = '', yearDigits = '']) => `${yearDigits}-${seasonCodes[name.toLowerCase()] ?? ''}`,
  },
  {
    // "The 1900s" may be ten years or a hundred.
    form: new RegExp(`${notWithin}(1\\d|20)([1-9])0['’]?s\\b`, 'gu'),
    precision: 'other',
    edtf: ([century = '', decade = '']) => `${century}${decade}X`,
  },
  {
    form: new RegExp(
      `${notWithin}((?:1\\d|20)\\d{2})\\s?[–-]\\s?((?:1\\d|20)\\d{2})(?![\\d\\p{L}-]|[.,]\\d)`,
      'gu',
    ),
    precision: 'other',
    edtf: ([first = '', last = '']) => (first < last ? `${first}/${last}` : ''),
  },
  {
    form: new RegExp(
      `${notWithin}(?:from|between)\\s+((?:1\\d|20)\\d{2})\\s+(to|until|and)\\s+((?:1\\d|20)\\d{2})(?![\\d\\p{L}]|[.,]\\d)`,
      'giu',
    ),
    precision: 'other',
    edtf: ([first = '', word = '', last = '']) =>
      word === 'and' ? `[${first}..${last}]` : `${first}/${last}`,
  },
];

const plainYear = '((?:1\\d|20)\\d{2})(?![\\d\\p{L}%]|[.,]\\d)';
const cuedYear: Form = {
  form: new RegExp(
    `(?<=\\b(?:in|since|until|till|during|throughout|year|early|late|mid)[\\s-]+)${plainYear}` +
      `|(?<=\\b(?:by|from|before|after|around|about|circa|ca?\\.)\\s+)${plainYear}${yearGoesOn}`,
    'giu',
  ),
  precision: 'other',
  edtf: (groups) => groups.find((group) => group !== '') ?? '',
};
const anyYear: Form = {
  form: new RegExp(`(?<![\\d\\p{L}./:-]|\\d,)${plainYear}`, 'gu'),
  precision: 'other',
  edtf: ([digits = '']) => digits,
};

const seasonCodes: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23 };

/** Spellings of a month: whole, of three letters, in capitals. Never in small letters: "may" and "march" are words. */
function spellings(name: string): readonly string[] {
  const short = name === 'September' ? ['Sep', 'Sept'] : name.length > 3 ? [name.slice(0, 3)] : [];
  return [name, ...short].flatMap((one) => [one, one.toUpperCase()]);
}
