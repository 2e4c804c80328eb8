import { afterClock } from './clock-words.ts';
import { jointAt, type Joint } from './joint.ts';
import { orderOfDigits, readNumeral } from './numeral.ts';
import type { Context, Part } from './part.ts';
import { readPart } from './read-part.ts';
import { has, isMark, type Token } from './token.ts';

/** A part, and how it is joined to the one before it. */
export interface Link {
  readonly part: Part;
  /** Absent for the first. */
  readonly joint?: Joint;
}

/**
 * Parts that are joined to one list or range, whose days and months take what they lack from their neighbours: in "3, 4
 * and 5 March 1995" from the right, in "December 25-26, 1991" the month from the left. A month is never taken from a
 * date that has its own day on the near side: in "paragraph 3 – November 9, 1992" the 3 is no day. Parts that lack
 * something still are left in, for the caller to drop.
 */
export function readChain(context: Context, at: number): readonly Link[] {
  const first = readPart(context, at);
  if (first === undefined) return [];
  const links: Link[] = [{ part: first }];
  for (let last = first; links.length < longestChain;) {
    const found = jointBehind(context.tokens, last);
    if (found === undefined) break;
    const joint = beforeAnother(context, links, found);
    const part =
      secondYear(context, last, joint) ??
      afterTime(context, joint, last) ??
      readPart(context, joint.next, last) ??
      (opensOther(context.tokens, joint) ? readPart(context, joint.next + 1, last) : undefined) ??
      (isAgain(context.tokens, joint) ? readPart(context, joint.next + 1, last) : undefined);
    if (part === undefined || (joint.unsure === true && !isOfItself(part, last))) break;
    links.push({ part, joint });
    // "March 3, 4, and 5, 1995": a day between goes on as the one before it.
    last = lacksMonth(part) && last.order === 'month-first' ? { ...part, order: 'month-first' } : part;
  }
  return withOtherYears(withYears(withMonths(context.tokens, withDigits(links))));
}

// "30/4–1/5/1993": what one shows of the order of its digits, all have.
function withDigits(links: readonly Link[]): readonly Link[] {
  const orders = new Set(links.flatMap(({ part: { digits = '' } }) => orderOfDigits(digits) ?? []));
  const [order] = orders;
  if (order === undefined || orders.size > 1) return links;
  return links.map((link) => {
    const { digits, whole = [] } = link.part;
    const isOpen = digits !== undefined && whole[0]?.startsWith('[') === true;
    return isOpen ? { ...link, part: { ...link.part, whole: readNumeral(digits, order) } } : link;
  });
}

const longestChain = 24;

// "From 7 May to noon on 8 May".
function afterTime(context: Context, { kind, next }: Joint, before: Part): Part | undefined {
  const behind = kind === 'to' || kind === 'and' ? afterClock(context.tokens, next) : next;
  return behind === next ? undefined : readPart(context, behind, before);
}

// "En hiver 1994 ou au printemps", "in 1994 or in 1995".
function opensOther(tokens: readonly Token[], { kind, next }: Joint): boolean {
  return kind === 'or' && has(tokens[next], 'to', 'cue');
}

// "On 2 March and again on 4 March 1997".
function isAgain(tokens: readonly Token[], { kind, next }: Joint): boolean {
  return kind === 'and' && again.test(tokens[next]?.text ?? '');
}

const again =
  /^(?:again|then|later|also|wieder|erneut|dann|auch|encore|puis|aussi|luego|tambien|снова|затем|потом|также|опять|знову|потім|також)$/u;

/** Before a range that goes on a list of them, behind the word that opens it: "from 3 to 5 or from 7 to 9 March". */
function beforeAnother(context: Context, links: readonly Link[], joint: Joint): Joint {
  const { tokens } = context;
  const opener = tokens[joint.next];
  const isList = joint.kind === 'or' || joint.kind === 'and';
  const kind = has(opener, 'between') ? 'and' : has(opener, 'from') ? 'to' : undefined;
  if (!isList || kind === undefined || links.at(-1)?.joint?.kind !== kind) return joint;
  const part = readPart(context, joint.next + 1);
  const goesOn = part !== undefined && jointBehind(tokens, part)?.kind === kind;
  return goesOn ? { ...joint, next: joint.next + 1 } : joint;
}

// "On 3 March 1995, perhaps 20 people" gives one date, and so does "in 1995, perhaps April".
function isOfItself({ day, month, year, season, first, last }: Part, before: Part): boolean {
  if (year !== undefined) return day !== undefined || month !== undefined || before.month === undefined;
  const isNamed = month !== undefined || season !== undefined;
  return isNamed && (day === undefined || last - first > 1) && (before.month ?? before.season) !== undefined;
}

// An ending that means "from" joins without a word: "12-ից 14-ը".
function jointBehind(tokens: readonly Token[], { last, means }: Part): Joint | undefined {
  const joint = behindClock(tokens, last) ?? jointAt(tokens, last);
  // "11 Mayıs'ı 12 Mayıs 1994'e bağlayan gece"
  if (joint === undefined && tokens.slice(last + 1, last + 6).some((token) => has(token, 'night-joined')))
    return { kind: 'to', next: last, dash: false };
  if (means !== 'from') return joint;
  return joint === undefined ? { kind: 'to', next: last, dash: false } : { ...joint, kind: 'to' };
}

// "From 1 May 1991 at 23:00 to 2 May".
function behindClock(tokens: readonly Token[], last: number): Joint | undefined {
  const from = isMark(tokens[last], ',') ? last + 1 : last;
  const behind = afterClock(tokens, from);
  const comma = isMark(tokens[behind], ',') ? 1 : 0;
  const joint = behind === from ? undefined : jointAt(tokens, behind + comma);
  return joint?.kind === 'to' ? joint : undefined;
}

// "1914–18": the digits that change. "1908–12" is four years, "1908-12" may be a month as well.
function secondYear(
  { tokens }: Context,
  { year, month, day, season, last, order }: Part,
  joint: Joint,
): Part | undefined {
  const token = tokens[joint.next];
  if (year === undefined || month !== undefined || day !== undefined || season !== undefined)
    return undefined;
  // "1999/2000"
  const isNext = token?.digits === 4 && token.value === year + 1 && joint.kind === 'slash';
  if (isNext && !token.spaced && tokens[last]?.spaced === false)
    return { first: joint.next, last: joint.next + 1, year: token.value, order, mark: '' };
  if (joint.kind === 'or') return otherYear(tokens, joint.next, year);
  if (!(joint.dash || joint.kind === 'slash') || token?.kind !== 'number' || token.digits > 2)
    return undefined;
  const tight = !token.spaced && tokens[last]?.spaced === false;
  if (!tight || !(token.value >= 0) || token.ending !== undefined || year < 100) return undefined;
  const turn = 10 ** token.digits;
  const same = Math.floor(year / turn) * turn + token.value;
  const second = same > year ? same : same + turn;
  // "1994–5" goes on, "1994-3" is no year.
  if (token.digits === 1 && same <= year) return undefined;
  const isMonth = isMark(tokens[last], '-') && token.value >= 1 && token.value <= 12;
  // A number behind a year that leads back in time is a number: "1972-15", "Resolution 1992/87".
  if (same <= year && (joint.kind === 'slash' ? year % 100 !== 99 : !isMonth && year % 100 < 90))
    return undefined;
  return {
    first: joint.next,
    last: joint.next + 1,
    year: second,
    order,
    mark: '',
    ...(isMonth && { orMonth: token.value }),
  };
}

// "1991 or 92", where nothing follows that 92 may count.
function otherYear(tokens: readonly Token[], at: number, year: number): Part | undefined {
  const mark = isMark(tokens[at], "'’‘") ? 1 : 0;
  const [token, next] = tokens.slice(at + mark, at + mark + 2);
  const isShort = token?.kind === 'number' && token.digits === 2 && token.ending === undefined;
  if (!isShort || !(token.value > year % 100) || year < 1000) return undefined;
  if (next !== undefined && next.kind !== 'mark' && !has(next, 'year-word', 'goes-on')) return undefined;
  if (isMark(next, '%°$€£₽')) return undefined;
  const same = year - (year % 100) + token.value;
  return { first: at, last: at + mark + 1, year: same, order: 'none', mark: '' };
}

function withMonths(tokens: readonly Token[], links: readonly Link[]): readonly Link[] {
  const parts = links.map(({ part }) => part);
  for (let place = parts.length - 2; place >= 0; place -= 1) {
    const [part, next] = [parts[place], parts[place + 1]];
    if (part === undefined || next === undefined || !lacksMonth(part)) continue;
    // "March 4 and 5, 1995 and 3 May 1993": what has its year has done with what follows.
    const numeral = /^(\d{4})-(\d\d)-\d\d$/.exec(next.whole?.[0] ?? '');
    if (numeral !== null && part.year === undefined) {
      // "10–12.12.1994"
      parts[place] = { ...part, month: Number(numeral[2]), year: Number(numeral[1]), order: 'day-first' };
      continue;
    }
    if (part.year !== undefined || next.order !== 'day-first' || next.day === undefined) continue;
    parts[place] = { ...part, month: next.month ?? 0, order: 'day-first', ...yearOf(next) };
  }
  for (const [place, part] of parts.entries()) {
    const before = parts[place - 1];
    if (before?.order !== 'month-first' || before.day === undefined || !lacksMonth(part)) continue;
    const year = part.year === undefined && before.yearFirst ? yearOf(before) : {};
    parts[place] = {
      ...part,
      month: before.month ?? 0,
      order: 'month-first',
      ...year,
      ...(before.yearFirst && { yearFirst: true }),
    };
  }
  const linked = links.map((link, place) => ({ ...link, part: parts[place] ?? link.part }));
  const dated = linked.findIndex(({ part }) => part.day === undefined || part.last - part.first > 1);
  return isNumbered(tokens, linked, dated) ? linked.slice(dated) : linked;
}

// "Section 3 – 9 November 1992", "Street 5, 12 May 1993", "Apollo 11 – 16 July 1969": these numbers are no days.
function isNumbered(tokens: readonly Token[], links: readonly Link[], dated: number): boolean {
  const first = links[0]?.part.first ?? 0;
  if (dated < 1) return false;
  const before = tokens[first - 1];
  const word = isMark(before, '.') ? tokens[first - 2] : before;
  if (has(word, 'label') || isMark(before, '§#№')) return true;
  const joint = links[1]?.joint;
  if (links.length === 2 && joint?.kind === 'comma') return true;
  const isName = before?.kind === 'word' && before.capital && before.roles.length === 0 && before.month === 0;
  return isName && joint?.dash === true && tokens[joint.next]?.spaced === true;
}

function withYears(links: readonly Link[]): readonly Link[] {
  const parts = links.map(({ part }) => part);
  for (let place = parts.length - 2; place >= 0; place -= 1) {
    const [part, next] = [parts[place], parts[place + 1]];
    const dated = next?.year === undefined ? ofNumeral(next) : next;
    if (part !== undefined && dated?.year !== undefined && lacksYear(part))
      parts[place] = inYearOf(part, dated, links[place + 1]?.joint);
  }
  for (const [place, part] of parts.entries()) {
    const before = parts[place - 1];
    if (before?.year === undefined || !lacksYear(part)) continue;
    const kind = links[place]?.joint?.kind;
    const isRange = kind === 'to';
    // "3 March 1995 or on 5 March", but not "March 3, 1995 or 20 people".
    const isOther = kind === 'or' && (part.day === undefined || part.last - part.first > 1);
    if (!isRange && !isOther && !before.yearFirst) continue;
    const isLater =
      (isRange && orderOf(part) < orderOf(before) && !isReversed(part, before)) ||
      (isOther && orderOf(part) + halfYear < orderOf(before));
    parts[place] = {
      ...part,
      year: before.year + (isLater ? 1 : 0),
      ...(before.yearFirst && { yearFirst: true }),
    };
  }
  return links.map((link, place) => ({ ...link, part: parts[place] ?? link.part }));
}

// "3 May 1994 or 1995": the same day of another year. "In 1995" begins something new.
function withOtherYears(links: readonly Link[]): readonly Link[] {
  return links.map((link, place) => {
    const { part, joint } = link;
    const before = links[place - 1]?.part;
    const isYear = lacksDay(part) && part.year !== undefined && part.last - part.first === 1;
    if (joint?.kind !== 'or' || joint.next !== part.first || !isYear) return link;
    // "In May 1994 or 1995" may mean all of the year.
    if (before?.month === undefined || before.day === undefined || before.year === undefined) return link;
    const { month, day, order } = before;
    return { ...link, part: { ...part, month, day, order } };
  });
}

function lacksDay({ day, month, season, whole, division }: Part): boolean {
  return [day, month, season, whole, division].every((one) => one === undefined);
}

// "30.IV.–2.V.1993"
function ofNumeral(part: Part | undefined): Part | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(part?.whole?.[0] ?? '') ?? [];
  const isSaid = part?.digits !== undefined && year !== undefined;
  return isSaid ? { ...part, year: Number(year), month: Number(month), day: Number(day) } : undefined;
}

// "December 1995 or January" is of the next year, "March 1995 or February" of the same.
const halfYear = 6 * 32;

// "December 30-January 2, 1992": a range that runs over the turn of the year began in the year before.
function inYearOf(part: Part, next: Part, joint: Joint | undefined): Part {
  const year = next.year ?? 0;
  if (part.division !== undefined && part.month === undefined)
    return next.division === undefined
      ? part
      : { ...part, year, ...(next.month !== undefined && { month: next.month }) };
  const isBefore = joint?.kind === 'to' && orderOf(part) > orderOf(next) && !isReversed(part, next);
  return { ...part, year: isBefore || isTurn(part, next, joint) ? year - 1 : year };
}

// "From 9 March to 3 March 1993" runs over the turn of no year: it is in no order.
function isReversed(part: Part, next: Part): boolean {
  return (
    part.month !== undefined && part.month === next.month && part.day !== undefined && next.day !== undefined
  );
}

// "The night of 31 December/1 January 1993".
function isTurn(part: Part, next: Part, joint: Joint | undefined): boolean {
  const isEve = part.month === 12 && part.day === 31;
  return joint?.kind === 'slash' && isEve && next.month === 1 && next.day === 1;
}

function yearOf({ year }: Part): { readonly year?: number } {
  return year === undefined ? {} : { year };
}

function lacksMonth({ day, month }: Part): boolean {
  return day !== undefined && (month === undefined || month === 0);
}

function lacksYear({ year, month, season, whole, division }: Part): boolean {
  const isNamed = (month ?? 0) > 0 || season !== undefined || division !== undefined;
  return year === undefined && whole === undefined && isNamed;
}

function orderOf({ season, month = (season ?? 20) * 3 - 60, day = 0, division }: Part): number {
  return month * 32 + day + (division?.nth ?? 0);
}
