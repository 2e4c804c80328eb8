import type { Stretch } from './types.ts';

/** A time of day in words or digits. */
export interface TimeOfDay extends Stretch {
  readonly words: string;
  /** Since midnight. */
  readonly minutes: number;
  /** Whose time it is said to be, in small letters: "gmt". */
  readonly zone: string | undefined;
}

/** Times of day in English: "06:00", "8.45 a.m.", "6 p.m.", "noon". */
export function timesIn(text: string): readonly TimeOfDay[] {
  return [...text.matchAll(form)].flatMap((match): TimeOfDay[] => {
    const { hour, minute, half, word } = match.groups ?? {};
    const end = match.index + match[0].length;
    const minutes =
      word === undefined ? minutesOf(Number(hour), Number(minute ?? 0), half) : wordMinutes(word);
    if (minutes === undefined) return [];
    const zone = /^ ?\(?((?:GMT|UTC)(?![+\u2212-]\d)|MSK|CET|(?:local|\p{Lu}\p{L}+) time)/u.exec(
      text.slice(end),
    )?.[1];
    return [
      { start: match.index, end, words: match[0], minutes, zone: zone?.toLowerCase().replace(/ time$/, '') },
    ];
  });
}

function minutesOf(hour: number, minute: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour * 60 + minute;
  if (hour > 12 || hour === 0) return undefined;
  return ((hour % 12) + (/^p/i.test(half) ? 12 : 0)) * 60 + minute;
}

function wordMinutes(word: string): number {
  return /^midnight$/i.test(word) ? 0 : 12 * 60;
}

const form =
  /(?<![\d.,:/-])(?<hour>[01]?\d|2[0-4])(?::(?<minute>[0-5]\d)(?![,.:]?\d)(?: ?(?<half>[ap])\.?m\b\.?)?|(?:\.(?<minute>[0-5]\d))? ?(?<half>[ap])\.?m\b\.?)|\b(?<word>noon|midday|midnight)\b/gi;
