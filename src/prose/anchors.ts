import { numberWords } from '../time/english/english-numbers.ts';
import type { Stretch } from './types.ts';

/** "Lasted 87 days as of 9 March": elsewhere "as of" is when something begins. */
export function isDayToldFor(text: string, { start, end }: Stretch): boolean {
  return (
    /\bas (?:of|at)\s*$/i.test(text.slice(0, start)) ||
    /^as (?:of|at)\b/i.test(text.slice(start, end)) ||
    (/^\s*(?:On|By) (?:the )?(?:\p{L}+day,? )?$/u.test(text.slice(0, start)) &&
      hadLasted.test(text.slice(end)))
  );
}

// "On 9 March it had been closed for 87 days".
const hadLasted = new RegExp(
  String.raw`^[^;]*\bhad (?:\p{Ll}+ )?(?:been|lasted|stood|lain)\b[^;,]* (?:for )?(?:only |just |exactly )?(?:${numberWords}) (?:day|week|month|year)s?[.\s]*$`,
  'iu',
);

/** Whether a sentence tells how long something lasted in all, and not up to a day of it: "had lasted". */
export function isWholeTold(text: string): boolean {
  return /\b(?:lasted|in all|in total|went on for)\b/i.test(text) && !/\bhad\b/i.test(text);
}
