import type { CountedFrom } from '../../time/prose/mention.ts';
import type { DraftTimes } from '../run.ts';
import { reviewWords } from '../../words/chapters/review.ts';
import { say } from '../../words/say.ts';
import { shown } from '../shown.ts';
import type { TimeOfText } from '../steps/propose-counted.ts';

/** What a draft made of times that are counted from others, and those that it left open: a line each. */
export function reportTimes(times: DraftTimes | undefined): string {
  if (times === undefined) return '';
  const lines = [
    ...(times.unread === undefined
      ? []
      : [`dates of the language ${shown(times.unread)} are not read: no event is proposed`]),
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
  if (time.unresolved !== undefined && notTold.has(time.unresolved))
    return `not proposed, ${say(reviewWords.unresolved[time.unresolved])}`;
  if (time.unresolved !== undefined) return `not resolved, ${say(reviewWords.unresolved[time.unresolved])}`;
  return `not proposed: it may be ${time.edtf}, ${reckoningOf(time)}, which the check does not count back to`;
}

// Dates that are read: of what the text does not tell as having been, and those that the check reads otherwise.
const notTold: ReadonlySet<TimeOfText['unresolved']> = new Set([
  ...(['planned', 'asked', 'denied', 'to-come'] as const),
  ...(['word-cut', 'cut-out', 'no-limit', 'two-ways', 'other-calendar', 'read-otherwise'] as const),
]);

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
