/** A cell that gives a time of day behind the words of its day, or before them: "3 May 1995 at noon". */
export interface DayWithClock {
  readonly day: string;
  /** As written. */
  readonly clock: string;
}

/** Undefined where a cell has no time of day beside words of a month; what is left of it may be any text. */
export function dayWithClock(cell: string): DayWithClock | undefined {
  const found = (behind.exec(cell) ?? before.exec(cell))?.groups;
  const [day, clock] = [found?.['day']?.trim() ?? '', found?.['clock'] ?? ''];
  // "3.5" is a clock, and a date in digits is read elsewhere.
  return /\p{L}{3}/u.test(day) && clock !== '' ? { day, clock } : undefined;
}

const clock = String.raw`(?<clock>(?:(?:around|about|approximately|roughly|shortly (?:before|after)|just (?:before|after)) )?(?:(?:in the )?(?:early |late )?(?:morning|afternoon|evening)|noon|midday|midnight|\d{1,2}(?:[:.h]\d{2})?\s?[ap]\.?m\.?|\d{1,2}[:.]\d{2}(?:\s?(?:h|hrs|hours))?|\d{1,2} o['’]clock))`;
const behind = new RegExp(String.raw`^(?<day>.*?[\d\p{L}])(?:,\s*|\s+)(?:at )?${clock}$`, 'iu');
const before = new RegExp(String.raw`^(?:at )?${clock}(?:,\s*(?:on )?| on )(?<day>.+)$`, 'iu');
