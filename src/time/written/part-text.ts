import { twoDigits, yearText } from '../edtf/day.ts';
import { divisionEnds, divisionReadings } from './division.ts';
import type { Mark, Part } from './part.ts';
import { seasonReadings } from './season-meanings.ts';
import { sharesOf, sharesOfYears } from './share-meanings.ts';

/** EDTF texts that the words of one part can mean, the plainest first. */
export function readingsOfOne(part: Part): readonly string[] {
  if (isDivided(part)) return divisionReadings(part);
  if (part.whole !== undefined)
    return [...part.whole.map((text) => marked(text, part.mark)), ...sharesOfYears(part)];
  if (part.season !== undefined) return seasonReadings(part);
  const text = textOf(part);
  return part.share === undefined ? [text] : [text, ...sharesOf(part)];
}

/** The same, where the part is a side of a range or of a set, which have dates in them and no sets; `end` is the last side. */
export function sidesOf(part: Part, side: 'start' | 'end'): readonly string[] {
  if (isDivided(part))
    return divisionEnds(part)
      .slice(side === 'start' ? 0 : 1)
      .slice(0, 1);
  const [text] = part.whole ?? [textOf(part)];
  return text === undefined || /[[/]/.test(text)
    ? []
    : [part.whole === undefined ? text : marked(text, part.mark)];
}

// What "first half" stands before has its own day: it is no half of it.
function isDivided({ division, day }: Part): boolean {
  return division !== undefined && day === undefined;
}

function textOf({ year = 0, month, season, day, mark }: Part): string {
  const of = season ?? month;
  const rest = of === undefined || of === 0 ? '' : `-${twoDigits(of)}`;
  return `${yearText(year)}${rest}${day === undefined ? '' : `-${twoDigits(day)}`}${mark}`;
}

function marked(text: string, mark: Mark): string {
  return mark === '' || /[[/]/.test(text) ? text : text + mark;
}
