import { twoDigits, yearText } from '../edtf/day.ts';
import type { Mark, Part } from './part.ts';
import { seasonReadings } from './season-meanings.ts';
import { sharesOf } from './share-meanings.ts';

/** EDTF texts that the words of one part can mean, the plainest first. */
export function readingsOfOne(part: Part): readonly string[] {
  if (part.whole !== undefined) return part.whole.map((text) => marked(text, part.mark));
  if (part.season !== undefined) return seasonReadings(part);
  const text = textOf(part);
  return part.share === undefined ? [text] : [text, ...sharesOf(part)];
}

/** The same, where the part is a side of a range or of a set, which have dates in them and no sets. */
export function sidesOf(part: Part): readonly string[] {
  const [text] = part.whole ?? [textOf(part)];
  return text === undefined || /[[/]/.test(text)
    ? []
    : [part.whole === undefined ? text : marked(text, part.mark)];
}

function textOf({ year = 0, month, season, day, mark }: Part): string {
  const of = season ?? month;
  const rest = of === undefined || of === 0 ? '' : `-${twoDigits(of)}`;
  return `${yearText(year)}${rest}${day === undefined ? '' : `-${twoDigits(day)}`}${mark}`;
}

function marked(text: string, mark: Mark): string {
  return mark === '' || /[[/]/.test(text) ? text : text + mark;
}
