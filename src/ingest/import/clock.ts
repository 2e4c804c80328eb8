/**
 * Whether a time of day has figures that no clock shows: "25:99", "13:00 PM", "0.604", which is a part of a day as a
 * spreadsheet counts it. Words ("in the evening") are no figures. 24:00 is the end of a day, and 23:59:60 a second that was
 * put in (ISO 8601-1).
 */
export function isImpossibleClock(text: string): boolean {
  const clock = text.trim();
  if (/^:|^(?:[-−]\s*\d|\d*[.,]\d{3,}$)/.test(clock)) return true;
  const halves = [...clock.matchAll(/(?<!\d)(\d+)[:.h\d]*\s*([ap])\.?\s?m(?![\p{L}])/giu)];
  if (halves.some(([, hour]) => Number(hour) < 1 || Number(hour) > 12)) return true;
  const zones = [...clock.matchAll(zoned)];
  if (zones.some(([, hours, minutes]) => isImpossibleZone(hours, minutes))) return true;
  const bare = /^(\d{1,2})(\d{2})?$/.exec(clock);
  if (bare !== null) return isImpossible(bare[1], bare[2]);
  const times = clock.replace(/(?:UTC|GMT)\s*[+−-].*$/i, '').matchAll(figures);
  return [...times].some(([, hour, minute, second]) => isImpossible(hour, minute, second));
}

const zoned = /(?:UTC|GMT)\s*[+−-]\s*(\d+)(?::?(\d{2}))?/gi;
const figures = /(?<![\d:.])(\d+)\s?[:.h]\s?(\d+)(?:[:.](\d+))?/gi;

function isImpossible(hour = '0', minute = '0', second = '0'): boolean {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (h === 24) return m + s > 0;
  return h > 24 || m > 59 || s > 60 || (s === 60 && m !== 59);
}

/** Whether no place on earth has such a time zone: the farthest are 14 hours from Greenwich. */
export function isImpossibleZone(hours = '0', minutes = '0'): boolean {
  return Number(minutes) > 59 || Number(hours) * 60 + Number(minutes) > 14 * 60;
}

/** Whether it is midnight, which programs write where no time is known. */
export function isMidnight(clock: string): boolean {
  return /^(?:0?0:00(?::00(?:\.0+)?)?|12:00(?::00(?:\.0+)?)?\s*a\.?m\.?)$/i.test(clock.trim());
}

/** What is wrong with a time of day, and what to write instead; undefined where nothing is. */
export function clockFault(text: string): { readonly what: string; readonly instead: string } | undefined {
  if (!isImpossibleClock(text)) return undefined;
  return isImpossibleClock(text.replace(zoned, ' ')) ? noClock : noZone;
}

/** A time of day that there is not, and a time zone. */
export const noClock = {
  what: 'is no time of day',
  instead: 'a time from 00:00 to 23:59, or none',
};
export const noZone = {
  what: 'has a time zone that there is not',
  instead: 'a zone from UTC-14 to UTC+14, such as "14:30 (UTC+4)", or the time alone',
};
