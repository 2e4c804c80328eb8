import { twoDigits, yearText } from '../edtf/day.ts';
import type { Context, Part } from './part.ts';
import { isMark } from './token.ts';

/**
 * A date whose year is split, "3 March 1994/95": of one of the two years. Where a year once began in spring, such a date
 * is told by the old calendar too, and is none of ours. Undefined where no other year follows.
 */
export function splitYear({ tokens }: Context, part: Part): Part | undefined {
  const { year = 0, month = 0, day, last } = part;
  const [slash, second] = [tokens[last], tokens[last + 1]];
  if (!isMark(slash, '/') || slash?.spaced === true || second?.kind !== 'number' || second.spaced)
    return undefined;
  const next = year + 1;
  if (month === 0 || second.digits === 3 || !String(next).endsWith(second.text)) return undefined;
  const rest = `-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}`;
  const texts = [year, next].map((one) => `${yearText(one)}${rest}`);
  const isSpring = month <= 3;
  const whole = [`[${texts.join(',')}]`, ...(isSpring ? texts.slice(1) : [])];
  return { ...part, last: last + 2, whole, ...(isSpring && year < lastOldYear && { otherCalendar: true }) };
}

// England kept both until 1752.
const lastOldYear = 1753;
