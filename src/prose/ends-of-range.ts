import { dayFromCivil, daysInMonth, isoDay } from '../time/edtf/day.ts';

/** EDTF of what each end of a range names: a part of a month where words do, of which a reading has only the month. */
export type EndsOfRange = readonly [from: string, to: string];

/**
 * The two ends of "from A to B" and "between A and B".
 *
 * @param words as they stand: "from early May to 10 June 1990"
 * @param plain EDTF of them: an interval, or a set of two limits
 */
export function endsOf(words: string, plain: string): EndsOfRange | undefined {
  const { from, to } =
    (
      /^(?<from>[^,.[\]/]+)\/(?<to>[^,.[\]/]+)$/.exec(plain) ??
      /^\[(?<from>[^,.[\]/]+)\.\.(?<to>[^,.[\]/]+)\]$/.exec(plain)
    )?.groups ?? {};
  if (from === undefined || to === undefined) return undefined;
  return [inPart(from, first.exec(words)?.groups?.['part']), inPart(to, last.exec(words)?.groups?.['part'])];
}

// Nobody says where "early" ends: half of the month, and of its middle more.
function inPart(month: string, part: string | undefined): string {
  const [, year, number] = /^(\d{4})-(\d\d)$/.exec(month)?.map(Number) ?? [];
  if (part === undefined || year === undefined || number === undefined) return month;
  const length = daysInMonth(year, number);
  const [from, to] = /^(?:early|beginning|start)/i.test(part)
    ? [1, 15]
    : /^mid/i.test(part)
      ? [6, 25]
      : [16, length];
  return `[${[from, to].map((day) => isoDay(dayFromCivil(year, number, day))).join('..')}]`;
}

const part = /(?<part>early|mid|late|(?:beginning|start|middle|end) of)[ -]\p{Lu}\p{L}+(?: \d{4})?/u.source;
const first = new RegExp(String.raw`^(?:(?:from|between) )?(?:the )?${part}`, 'iu');
const last = new RegExp(String.raw`(?<= )(?:the )?${part}$`, 'iu');
