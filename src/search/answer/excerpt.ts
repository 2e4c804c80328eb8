import type { Place } from '../text/quotation.ts';

/** A stretch of a text, marked or not. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

export interface ExcerptOptions {
  /** About how many characters are shown, in UTF-16 units. */
  readonly most?: number;
  /** Length of the beginning that is always shown, such as the name of who says the rest. */
  readonly lead?: number;
  /** What is shown rather than the first mark. */
  readonly focus?: Place | undefined;
}

/** Part of a text that shows its first marks, or its focus, cut between words; `…` stands where something is left out. */
export function excerptOf(
  text: string,
  marks: readonly Place[],
  { most = 360, lead = 0, focus }: ExcerptOptions = {},
): readonly Stretch[] {
  if (text.length <= most * 1.25) return stretches(text, marks, 0, text.length);
  if (lead > 0) {
    const moved = ({ start, end }: Place) => ({ start: start - lead, end: end - lead });
    const behind = marks.filter(({ start }) => start >= lead).map(moved);
    return [
      ...stretches(text, marks, 0, lead),
      ...excerptOf(text.slice(lead), behind, {
        most: most - lead,
        focus: focus !== undefined && focus.start >= lead ? moved(focus) : undefined,
      }),
    ];
  }
  const first = focus ?? marks[0];
  const last =
    marks.findLast(
      ({ start, end }) => start >= (first?.start ?? 0) && end - (first?.start ?? 0) <= most - 80,
    ) ?? first;
  const room = Math.max(0, most - ((last?.end ?? 0) - (first?.start ?? 0)));
  const wantedStart = Math.max(0, (first?.start ?? 0) - Math.floor(room / 2));
  const start = wordStart(text, wantedStart < 60 ? 0 : wantedStart);
  const end = wordEnd(text, Math.min(text.length, Math.max(start + most, last?.end ?? 0)));
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...stretches(text, marks, start, end),
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

function stretches(text: string, marks: readonly Place[], start: number, end: number): Stretch[] {
  const parts: Stretch[] = [];
  let at = start;
  const add = (to: number, marked: boolean) => {
    if (to > at) parts.push({ text: text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.end <= at || mark.start >= end) continue;
    add(Math.max(at, mark.start), false);
    add(Math.min(end, mark.end), true);
  }
  add(end, false);
  return parts;
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space === -1 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space <= 0 ? at : space;
}
