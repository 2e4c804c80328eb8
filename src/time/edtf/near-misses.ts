import { dayOfDateTime } from './date-time.ts';
import { findDateTexts } from '../english/english-dates.ts';

/** What a text that is no EDTF may have been meant to be. */
export interface Intended {
  /** How EDTF writes such a date. */
  readonly message: string;
  /** EDTF texts, which may still name an impossible day. */
  readonly readings: readonly string[];
}

/** The dates that a text in another notation may mean, by the first notation that fits. */
export function intendedBy(text: string): Intended | undefined {
  for (const { form, message, readings } of nearMisses) {
    const intended = form.test(text) ? [...new Set(readings(text))] : [];
    if (intended.length > 0) return { message, readings: intended };
  }
  return undefined;
}

interface NearMiss {
  readonly form: RegExp;
  readonly message: string;
  /** What the text may have been meant to be. */
  readonly readings: (text: string) => readonly string[];
}

const nearMisses: readonly NearMiss[] = [
  {
    form: /^(?=.*[^\x20-\x7e])[\p{Nd}\-\u2010-\u2015\u2212\u00ad?~%]+$/u,
    message: 'a date has hyphens and the digits 0 to 9',
    readings: (text) => {
      const plain = plainDigits(text.replace(/[\u2010-\u2015\u2212\u00ad]/g, '-'));
      return /^-?\d{4}-\d{4}$/.test(plain) ? [] : [plain];
    },
  },
  {
    form: /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/,
    message: 'a date is written year, month, day',
    readings: (text) => {
      const [a = '', b = '', year = ''] = text.split(/[/.-]/);
      return [`${year}-${pad(b)}-${pad(a)}`, `${year}-${pad(a)}-${pad(b)}`];
    },
  },
  {
    form: /^\d{1,2}[/.]\d{4}$/,
    message: 'a month is written year, month',
    readings: (text) => {
      const [month = '', year = ''] = text.split(/[/.]/);
      return [`${year}-${pad(month)}`];
    },
  },
  {
    form: /^-?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[?~%]?$/,
    message: 'a date has hyphens, and two digits for month and day',
    readings: (text) => {
      const [, year = '', month = '', day = '', mark = ''] =
        /^(-?\d{4})[-/.](\d+)[-/.](\d+)([?~%]?)$/.exec(text) ?? [];
      return [`${year}-${pad(month)}-${pad(day)}${mark}`];
    },
  },
  {
    form: /^-?\d{4}-\d[?~%]?$/,
    message: 'a month has two digits',
    readings: (text) => [text.replace(/-(\d)([?~%]?)$/, '-0$1$2')],
  },
  {
    form: /^\d{8}$/,
    message: 'a date has hyphens',
    readings: (text) => [text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')],
  },
  {
    form: /^-?[1-9]\d{4,}$/,
    message: 'a year of more than four digits begins with Y',
    readings: (text) => [`Y${text}`],
  },
  {
    form: /^\d{4} ?[-–—] ?\d{4}$/,
    message: 'an interval has a slash',
    readings: (text) => [text.replace(/ ?[-–—] ?/, '/')],
  },
  {
    form: /[a-z]{3}|^ca?\. /i,
    message: 'a date is written in digits',
    readings: (text) =>
      findDateTexts(text, { years: 'any' })
        .filter(({ start, end }) => start === 0 && end === text.length)
        .map(({ edtf }) => edtf),
  },
  {
    form: /\s/,
    message: 'a date has no spaces',
    readings: (text) => [text.replaceAll(/\s/g, '')],
  },
  {
    form: /^Y-?\d{4}$|^\+\d{4}/,
    message: 'a year of four digits has no letter and no plus',
    readings: (text) => [text.slice(1)],
  },
  {
    form: /\?~|~\?/,
    message: 'uncertain and approximate together are written %',
    readings: (text) => [text.replaceAll(/\?~|~\?/g, '%')],
  },
  {
    form: /^\d[\dux-]*[ux][\dux-]*$/,
    message: 'a digit left out is written X',
    readings: (text) => [text.replaceAll(/[ux]/g, 'X')],
  },
  {
    form: /^unknown\/|\/unknown$/i,
    message: 'an end that is not known is left empty',
    readings: (text) => [text.replaceAll(/unknown/gi, '')],
  },
  {
    form: /\/(?:open|now|present|ongoing)$/i,
    message: 'an end that is still open is written ..',
    readings: (text) => [text.replace(/[a-z]+$/i, '..')],
  },
  {
    form: /^\d{4}-\d{2}-\d{2}[T ]/i,
    message: 'no EDTF date-time; here a date has no time of day',
    readings: (text) => (dayOfDateTime(text) === undefined ? [text.slice(0, 10)] : []),
  },
];

function pad(digits: string): string {
  return digits.padStart(2, '0');
}

/** A text with the digits of other scripts as 0 to 9: in Unicode the ten of a script stand in a row. */
function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}
