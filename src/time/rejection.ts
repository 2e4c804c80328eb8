import { dayOfDateTime } from './date-time.ts';
import { readEdtf } from './read.ts';
import type { EdtfProblem } from './types.ts';
import { unsupportedFeature } from './unsupported.ts';

/** Says why a text is none of the forms that are read here, and the nearest text that is. */
export function explainRejection(text: string): EdtfProblem {
  if (text === '') return { kind: 'invalid', message: 'the date is empty: write it as 2023-03-01' };
  const nearMiss = nearMisses.find(({ form }) => form.test(text));
  if (nearMiss !== undefined) {
    const readings = [...new Set(nearMiss.readings(text))].filter((one) => readEdtf(one).kind === 'read');
    const [suggestion] = readings;
    if (readings.length > 1) {
      const message = `${text}: ${nearMiss.message}: it may mean ${readings.join(' or ')}`;
      return { kind: 'invalid', message };
    }
    if (suggestion !== undefined)
      return { kind: 'invalid', message: `${text}: ${nearMiss.message}`, suggestion };
  }
  const unsupported = unsupportedFeature(text);
  if (unsupported !== undefined) {
    const { feature, suggestion } = unsupported;
    const message = `${text}: valid EDTF, not supported here: ${feature}`;
    const readable = suggestion !== undefined && readEdtf(suggestion).kind === 'read';
    return { kind: 'unsupported', message, ...(readable && { suggestion }) };
  }
  return {
    kind: 'invalid',
    message: `${text}: not an EDTF date, such as 2023-03-01, 2023-03~ or 2022-12-12/..`,
  };
}

interface NearMiss {
  readonly form: RegExp;
  readonly message: string;
  /** What the text may have been meant to be. */
  readonly readings: (text: string) => readonly string[];
}

const nearMisses: readonly NearMiss[] = [
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
    form: /^\d{4} ?[-–—] ?\d{4}$/,
    message: 'an interval has a slash',
    readings: (text) => [text.replace(/ ?[-–—] ?/, '/')],
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
