import { twoDigits, yearText } from '../edtf/day.ts';
import type { Link } from './chain.ts';
import { daysInRow } from './days-in-row.ts';
import type { Part, RareForms } from './part.ts';
import { readingsOfOne, sidesOf } from './part-text.ts';

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
export function expressionsOf(
  links: readonly Link[],
  isBetween: boolean,
  rare?: RareForms,
): readonly Expression[] {
  const groups: Link[][] = [];
  for (const [place, link] of links.entries()) {
    // The commas of "3, 5 to 7 or 9 March" are those of an "or".
    const isOr = links.slice(place).find(({ joint }) => !goesOnInList(joint))?.joint?.kind === 'or';
    const group = groups.at(-1);
    if (!isComplete(link.part)) groups.push([]);
    else if (group === undefined || group.length === 0) replaceLast(groups, [link]);
    else if (isTied(link, group, isOr, isBetween)) group.push(link);
    else groups.push([link]);
  }
  const found = groups
    .filter((group) => group.length > 0)
    .map((group) => expressionOf(group, isBetween, rare));
  const joint = found.length > 1 ? daysInRow(found) : undefined;
  return joint === undefined ? found : found.map((one) => ({ ...one, joint }));
}

function replaceLast(groups: Link[][], group: Link[]): void {
  if (groups.at(-1)?.length === 0) groups.pop();
  groups.push(group);
}

function isComplete({ year, whole, day, month }: Part): boolean {
  return whole !== undefined || (year !== undefined && (day === undefined || (month ?? 0) > 0));
}

function goesOnInList(joint: Link['joint']): boolean {
  return joint?.kind === 'comma' || joint?.kind === 'to';
}

function isTied({ joint }: Link, group: readonly Link[], isOr: boolean, isBetween: boolean): boolean {
  switch (joint?.kind) {
    case 'to':
      return group.length === 1 || (isAlternatives(group) && group.at(-1)?.joint?.kind !== 'to');
    case 'or':
      return !isBetween || group.every((one) => one.joint?.kind !== 'to');
    case 'slash':
      return group.every((one) => one.joint?.kind !== 'to');
    case 'comma':
      return isOr && (!isBetween || group.every((one) => one.joint?.kind !== 'to'));
    case 'and':
      return isBetween && (group.length === 1 || group.at(-1)?.joint?.kind === 'or');
    case 'within':
      return group.length === 1;
    case undefined:
      return false;
  }
}

function isAlternatives(group: readonly Link[]): boolean {
  return group.slice(1).some(({ joint }) => joint?.kind === 'or' || joint?.kind === 'comma');
}

function expressionOf(group: readonly Link[], isBetween: boolean, rare: RareForms | undefined): Expression {
  const [one, other] = [group[0], group[1]];
  const part = (one ?? other)?.part as Part;
  const last = group.at(-1)?.part ?? part;
  const isVoid = group.some((link) => link.part.otherCalendar === true);
  const texts = isVoid
    ? []
    : other === undefined || one === undefined
      ? readingsOfOne(part)
      : combined(group, isBetween, rare);
  return {
    first: part.first,
    last: last.last,
    readings: texts.filter((text) => text !== ''),
    part: isVoid ? { ...part, otherCalendar: true } : part,
    range: group.length > 1,
  };
}

function combined(
  group: readonly Link[],
  isBetween: boolean,
  rare: RareForms | undefined,
): readonly string[] {
  const kind = group[1]?.joint?.kind;
  if (kind !== 'to' && kind !== 'and' && group.some(({ part }) => part.division !== undefined)) return [];
  const sides = group.map(({ part }, place) => sidesOf(part, place < group.length - 1 ? 'start' : 'end'));
  if (sides.some((side) => side.length === 0)) return [];
  const texts = withDecades(
    group,
    sides.map(([side = '']) => side),
  );
  const [first = '', last = ''] = texts;
  const month = group[1]?.part.orMonth;
  if (month !== undefined) {
    const range =
      (group[1]?.part.year ?? 0) - (group[0]?.part.year ?? 0) < 100 && sameCentury(group)
        ? [`${first}/${last}`]
        : [];
    return [...withSharedMark(group), ...range, `${first}-${twoDigits(month)}`];
  }
  if (kind === 'within') return [`[${first}..${last}]`];
  if (isAlternatives(group))
    return [withBothWinters(group, texts), ...(rare?.oneWinter(group) ?? [])].map(
      (one) => `[${withRanges(group, one, isBetween)}]`,
    );
  // As ISO 8601 writes a span.
  const isSpan = group.every(({ part }) => /^\d{4}-\d\d-\d\d$/.test(part.digits ?? '')) && first < last;
  if (kind === 'slash' && texts.length === 2 && isSpan) return [`${first}/${last}`, `[${texts.join(',')}]`];
  if (kind === 'slash' && texts.length < 3) return [`[${texts.join(',')}]`, `${first}/${last}`];
  if (kind !== 'to' && kind !== 'and') return [`[${texts.join(',')}]`];
  if (isBetween) return [`[${first}..${last}]`, `${first}/${last}`];
  return [...withSharedMark(group), `${first}/${last}`];
}

// "1980–1990-х годах": before a decade round years are one too.
function withDecades(group: readonly Link[], texts: readonly string[]): readonly string[] {
  return texts.map((text, at) =>
    /^\d{3}0$/.test(text) && group[at + 1]?.joint?.dash === true && /^\d{3}X$/.test(texts[at + 1] ?? '')
      ? `${text.slice(0, 3)}X`
      : text,
  );
}

// "The winter or spring of 1995": of one of several, either winter of the year.
function withBothWinters(group: readonly Link[], texts: readonly string[]): readonly string[] {
  if (group.some(({ joint }) => joint !== undefined && joint.kind !== 'or' && joint.kind !== 'comma'))
    return texts;
  return texts.map((text, at) => {
    const { season, year = 0, whole, mark = '' } = group[at]?.part ?? {};
    return season === 24 && whole === undefined ? `${yearText(year - 1)}-24${mark},${text}` : text;
  });
}

// "C. 1850–55": what stands before both years may be said of both.
function withSharedMark([one, other]: readonly Link[]): readonly string[] {
  if (one === undefined || other === undefined || one.part.mark === '' || other.part.mark !== '') return [];
  const [first = '', last = ''] = [
    sidesOf(one.part, 'start')[0],
    sidesOf({ ...other.part, mark: one.part.mark }, 'end')[0],
  ];
  return first === '' || last === '' ? [] : [`${first}/${last}`];
}

// "3, 5 to 7 or 9 March" is one day of these, and so is "between 3 and 5 or 7 March".
function withRanges(group: readonly Link[], texts: readonly string[], isBetween: boolean): string {
  const isRange = (kind: string | undefined) => kind === 'to' || (isBetween && kind === 'and');
  return texts
    .map((text, place) => (place === 0 ? text : `${isRange(group[place]?.joint?.kind) ? '..' : ','}${text}`))
    .join('');
}

function sameCentury(group: readonly Link[]): boolean {
  const [a, b] = group.map(({ part }) => Math.floor((part.year ?? 0) / 100));
  return a === b;
}
