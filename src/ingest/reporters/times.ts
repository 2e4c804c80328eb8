import type { CountedFrom, Unresolved } from '../../time/prose/mention.ts';
import type { DraftTimes } from '../run.ts';
import { shown } from '../shown.ts';
import type { TimeOfText } from '../steps/propose-counted.ts';

/** What a draft made of times that are counted from others, and those that it left open: a line each. */
export function reportTimes(times: DraftTimes | undefined): string {
  if (times === undefined) return '';
  const lines = [
    ...times.counted.map(
      (one) => `${placeOf(one)} proposed as ${one.edtf}${sides[one.of ?? 'whole']}, ${reckoningOf(one)}`,
    ),
    ...times.open.map((one) => `${placeOf(one)} ${reasonOf(one)}`),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}

const sides = { whole: '', start: ' for a start', end: ' for an end' } as const;

function placeOf({ passage, written }: TimeOfText): string {
  return `${passage} ${shown(written)}:`;
}

function reasonOf(time: TimeOfText): string {
  if (time.unresolved !== undefined) return `not resolved, ${reasons[time.unresolved]}`;
  return `not proposed: it may be ${time.edtf}, ${reckoningOf(time)}, which the check does not count back to`;
}

function reckoningOf({ rule, from }: TimeOfText): string {
  const day = from === undefined ? '' : ` ${originOf(from)}`;
  switch (rule) {
    case 'year-of-text':
      return `its year taken from${day}`;
    case 'year-of-document':
      return `its year the nearest to${day}`;
    default:
      return `counted from${day}`;
  }
}

function originOf(from: CountedFrom): string {
  return from.kind === 'document'
    ? `the document's date, ${from.edtf}`
    : `${from.edtf}, which stands before it`;
}

const reasons: Readonly<Record<Unresolved | 'section-number', string>> = {
  'section-number': 'its digits may be a date or the number of a part of the text',
  'no-document-date':
    "it counts from the document's date, which is not known; name it in the sidecar as published",
  'no-date-before': 'it counts from a date before it, and none near is exact enough',
  'no-number': 'its words give no number',
  'other-year': 'nobody has said when such a year begins',
  'no-such-day': 'there is no such day',
  speaker: 'it counts from the day of whoever speaks, which the text does not tell',
  unclear: 'its words leave open what it counts from',
};
