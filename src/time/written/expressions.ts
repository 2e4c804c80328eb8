import { twoDigits, yearText } from '../edtf/day.ts';
import { readEdtf } from '../edtf/read.ts';
import type { Link } from './chain.ts';
import type { Mark, Part } from './part.ts';

/** Parts of a text that together give one date. */
export interface Expression {
  /** Places of its tokens, `last` behind them. */
  readonly first: number;
  readonly last: number;
  /** EDTF texts, any of which the words can mean, the plainest first; they may name an impossible day. */
  readonly readings: readonly string[];
  /** EDTF of all the days of a list, where they follow each other: "7 and 8 December". */
  readonly joint?: string;
  readonly part: Part;
  /** The words before it have to be "between" or "from" for it to be one. */
  readonly range: boolean;
}

/** What the parts of a chain give: "and" makes dates apart, "to" one interval, "or" one of several. */
export function expressionsOf(links: readonly Link[], isBetween: boolean): readonly Expression[] {
  const groups: Link[][] = [];
  const isOr = links.some(({ joint }) => joint?.kind === 'or');
  for (const link of links) {
    const group = groups.at(-1);
    if (!isComplete(link.part)) groups.push([]);
    else if (group === undefined || group.length === 0) replaceLast(groups, [link]);
    else if (isTied(link, group, isOr, isBetween)) group.push(link);
    else groups.push([link]);
  }
  const found = groups.filter((group) => group.length > 0).map((group) => expressionOf(group, isBetween));
  const joint = found.length > 1 ? daysInRow(found) : undefined;
  return joint === undefined ? found : found.map((one) => ({ ...one, joint }));
}

/** EDTF of one part, marked as it is. */
export function textOf({ year = 0, month, season, day, mark }: Part): string {
  const of = season ?? month;
  const rest = of === undefined || of === 0 ? '' : `-${twoDigits(of)}`;
  return `${yearText(year)}${rest}${day === undefined ? '' : `-${twoDigits(day)}`}${mark}`;
}

function replaceLast(groups: Link[][], group: Link[]): void {
  if (groups.at(-1)?.length === 0) groups.pop();
  groups.push(group);
}

function isComplete({ year, whole, day, month }: Part): boolean {
  return whole !== undefined || (year !== undefined && (day === undefined || (month ?? 0) > 0));
}

function isTied({ joint }: Link, group: readonly Link[], isOr: boolean, isBetween: boolean): boolean {
  switch (joint?.kind) {
    case 'to':
      return group.length === 1;
    case 'or':
    case 'slash':
      return group.every((one) => one.joint?.kind !== 'to');
    case 'comma':
      return isOr && group.every((one) => one.joint?.kind !== 'to');
    case 'and':
      return isBetween && group.length === 1;
    case undefined:
      return false;
  }
}

function expressionOf(group: readonly Link[], isBetween: boolean): Expression {
  const [one, other] = [group[0], group[1]];
  const part = (one ?? other)?.part as Part;
  const last = group.at(-1)?.part ?? part;
  const isVoid = group.some((link) => link.part.otherCalendar === true);
  const texts = isVoid
    ? []
    : other === undefined || one === undefined
      ? readingsOfOne(part)
      : combined(group, isBetween);
  return {
    first: part.first,
    last: last.last,
    readings: texts.filter((text) => text !== ''),
    part: isVoid ? { ...part, otherCalendar: true } : part,
    range: group.length > 1,
  };
}

function readingsOfOne(part: Part): readonly string[] {
  if (part.whole !== undefined) return part.whole.map((text) => marked(text, part.mark));
  if (part.season === 24) return winters(part);
  if (part.season !== undefined) return seasons(part);
  const text = textOf(part);
  return part.share === undefined ? [text] : [text, ...sharesOf(part)];
}

function combined(group: readonly Link[], isBetween: boolean): readonly string[] {
  const sides = group.map(({ part }) => sidesOf(part));
  if (sides.some((side) => side.length === 0)) return [];
  const texts = sides.map(([side = '']) => side);
  const [first = '', last = ''] = texts;
  const kind = group[1]?.joint?.kind;
  const month = group[1]?.part.orMonth;
  if (month !== undefined) {
    const range =
      (group[1]?.part.year ?? 0) - (group[0]?.part.year ?? 0) < 100 && sameCentury(group)
        ? [`${first}/${last}`]
        : [];
    return [...range, `${first}-${twoDigits(month)}`];
  }
  if (kind === 'or') return [`[${texts.join(',')}]`];
  if (kind === 'slash') return [`[${texts.join(',')}]`, `${first}/${last}`];
  return isBetween ? [`[${first}..${last}]`, `${first}/${last}`] : [`${first}/${last}`];
}

function sameCentury(group: readonly Link[]): boolean {
  const [a, b] = group.map(({ part }) => Math.floor((part.year ?? 0) / 100));
  return a === b;
}

// A set or an interval has dates in it, no sets.
function sidesOf(part: Part): readonly string[] {
  const [text] = part.whole ?? [textOf(part)];
  return text === undefined || /[[/]/.test(text)
    ? []
    : [part.whole === undefined ? text : marked(text, part.mark)];
}

function marked(text: string, mark: Mark): string {
  return mark === '' || /[[/]/.test(text) ? text : text + mark;
}

// Nobody has said where "early" ends. The whole is no more exact than the words; a first third or half is what they
// are commonly taken for, so a claim of it can be what they mean.
function sharesOf({ share, year = 0, month, day, mark }: Part): readonly string[] {
  if (day !== undefined || share === undefined) return [];
  const text = (one: number) =>
    `${yearText(year)}-${month === undefined ? twoDigits(one) : `${twoDigits(month)}-${twoDigits(one)}`}`;
  const ends = month === undefined ? monthShares[share] : dayShares[share];
  return ends.flatMap(([first, last]) => {
    const [a, b] = [text(first), month !== undefined && last > 28 ? lastDayText(year, month) : text(last)];
    return [`[${a}..${b}]`, `${a}/${b}`, `[${a}~..${b}~]`].map((one) => (mark === '' ? one : ''));
  });
}

const monthShares = {
  early: [
    [1, 4],
    [1, 6],
    [1, 3],
  ],
  mid: [
    [5, 8],
    [4, 9],
    [6, 7],
  ],
  late: [
    [9, 12],
    [7, 12],
    [10, 12],
  ],
} as const;
const dayShares = {
  early: [
    [1, 10],
    [1, 15],
  ],
  mid: [
    [11, 20],
    [8, 22],
  ],
  late: [
    [21, 31],
    [16, 31],
  ],
} as const;

function lastDayText(year: number, month: number): string {
  const day = [31, 30, 29, 28].find(
    (one) => readEdtf(`${yearText(year)}-${twoDigits(month)}-${one}`).kind === 'read',
  );
  return `${yearText(year)}-${twoDigits(month)}-${day ?? 28}`;
}

// The words do not tell which winter: the one that begins in the year, the one that ends in it, the year's first or last
// quarter (a journal's issue), or the southern one.
function winters({ year = 0, mark }: Part): readonly string[] {
  const [own, before] = [yearText(year), yearText(year - 1)];
  return [
    `${own}-24${mark}`,
    `${before}-24${mark}`,
    ...ranges(own, [
      [1, 3],
      [1, 2],
      [10, 12],
      [6, 8],
      [7, 9],
    ]),
    ...[`${before}-12/${own}-02`, `${own}-12/${yearText(year + 1)}-02`].flatMap(eitherForm),
  ];
}

const quarters = {
  21: [
    [3, 5],
    [4, 6],
    [9, 11],
    [10, 12],
  ],
  22: [
    [6, 8],
    [7, 9],
    [12, 2],
    [1, 3],
  ],
  23: [
    [9, 11],
    [10, 12],
    [3, 5],
    [4, 6],
  ],
} as const;

// Northern or southern, by whole months or by a journal's quarters.
function seasons({ year = 0, season, mark }: Part): readonly string[] {
  const own = yearText(year);
  return [`${own}-${season ?? 21}${mark}`, ...ranges(own, quarters[season as 21 | 22 | 23])];
}

function ranges(year: string, months: readonly (readonly [number, number])[]): readonly string[] {
  return months
    .filter(([a, b]) => a < b)
    .flatMap(([a, b]) => eitherForm(`${year}-${twoDigits(a)}/${year}-${twoDigits(b)}`));
}

function eitherForm(range: string): readonly string[] {
  return [range, `[${range.replace('/', '..')}]`];
}

/** The days, months or years of a list that follow each other, as one interval. */
function daysInRow(found: readonly Expression[]): string | undefined {
  const dates = found.map(({ readings: [text = ''] }) => readEdtf(text));
  const spans = dates.map((one) =>
    one.kind === 'read' && one.value.kind === 'date' ? one.value : undefined,
  );
  const inRow = spans.every((one, place) => {
    const before = spans[place - 1];
    return (
      one !== undefined &&
      (place === 0 || (before?.precision === one.precision && before.lastDay + 1 === one.firstDay))
    );
  });
  const [first, last] = [spans[0], spans.at(-1)];
  return inRow && first !== undefined && last !== undefined ? `${first.text}/${last.text}` : undefined;
}
