import { readChain } from '../written/chain.ts';
import { foldWord } from '../written/fold.ts';
import type { NumeralOrder } from '../written/numeral.ts';
import { readingsOfOne } from '../written/part-text.ts';
import type { Context, Part } from '../written/part.ts';
import { rareForms } from '../written/rare-forms.ts';
import { mayBegin } from '../written/read-part.ts';
import { indexOf } from '../written/table-index.ts';
import type { LanguageTable } from '../written/table.ts';
import { has, type Token } from '../written/token.ts';
import { tokenize } from '../written/tokens.ts';
import type { Meaning } from './meaning.ts';
import { isMonthAsName } from './month-as-name.ts';
import type { Piece } from './pieces.ts';
import type { ProseTable } from './table.ts';
import type { CalendarTime } from './time-value.ts';

/** Days, months, seasons, years, decades and centuries of a text, those without a year too, in order. */
export function calendarTimes(
  text: string,
  table: LanguageTable,
  prose: ProseTable,
  numeralOrder: NumeralOrder | undefined,
): readonly Piece[] {
  const index = indexOf(table);
  const tokens = rareForms.tokens(tokenize(text, index), index, text);
  const context: Context = { tokens, index, years: 'any', numeralOrder, rare: rareProse };
  const found: Piece[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const links = token !== undefined && mayBegin(token) ? readChain(context, at) : [];
    let last = at + 1;
    for (const { part } of links) {
      const isTime = isOneOf(context, part, prose);
      // Digits of another calendar, or of what is counted, are no date of ours when they are read alone either.
      if (part.otherCalendar === true || !isTime) last = Math.max(last, part.last);
      const meaning = isTime ? meaningOf(part, tokens[links.at(-1)?.part.last ?? part.last]) : undefined;
      if (meaning === undefined) continue;
      found.push(pieceOf(tokens, part.first, part.last, meaning));
      last = Math.max(last, part.last);
    }
    const season = links.length === 0 || last === at + 1 ? seasonAlone(context, at, prose) : undefined;
    if (season !== undefined && found.at(-1)?.start !== token?.start)
      found.push(
        pieceOf(
          tokens,
          at,
          at + 1,
          isAttribute(tokens, at) ? { kind: 'unclear' } : { kind: 'incomplete', what: { season } },
        ),
      );
    at = last;
  }
  return found;
}

// "12.12.94" may be anything in prose.
const rareProse = { ...rareForms, numeral: () => undefined };

function pieceOf(tokens: readonly Token[], first: number, last: number, meaning: Meaning): Piece {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  return { kind: 'time', start, end, text: '', capital: false, spaced: true, meaning };
}

/** A month alone that is another word too ("may", "march") has a word before it that says that it is a month. */
function isOneOf({ tokens, index }: Context, part: Part, prose: ProseTable): boolean {
  const its = tokens.slice(part.first, part.last);
  // "September 3, 1954, the First Crisis": no day.
  if (
    part.day !== undefined &&
    its.every(({ named, month, digits }) => named || (month === 0 && digits === 0))
  )
    return false;
  // "About 960 a week".
  if (isBareYear(part) && (part.year ?? 0) < 1000 && part.mark !== '' && its.length === 2) return false;
  if (part.month === undefined || part.day !== undefined || part.year !== undefined) return true;
  const token = its.find((one) => one.month > 0);
  if (token === undefined) return true;
  if (prose.capitalMonths === true && !token.capital) return false;
  const writing = {
    capitalMonths: prose.capitalMonths === true,
    isCued: isCued(tokens, part.first, prose),
  };
  // English prose sets a month beside any name: "that September Germany attacked".
  if (prose.tag !== 'en' && isMonthAsName(tokens, part.first, part.last, writing)) return false;
  if (!index.alsoWords.has(token.text)) return true;
  if (!token.capital) return false;
  return isCued(tokens, part.first, prose);
}

function isBareYear({ month, day, season, whole }: Part): boolean {
  return month === undefined && day === undefined && season === undefined && whole === undefined;
}

function isCued(tokens: readonly Token[], first: number, prose: ProseTable): boolean {
  const before = tokens[first - 1];
  if (before === undefined) return false;
  return (
    has(
      before,
      'cue',
      'since',
      'until',
      'no-later',
      'from',
      'to',
      'between',
      'and',
      'or',
      'of',
      'early',
      'mid',
      'late',
    ) ||
    (has(before, 'filler') && prose.articles?.includes(before.text) !== true) ||
    (prose.monthCues ?? []).some((cue) => foldWord(cue) === before.text)
  );
}

const codes = { spring: 21, summer: 22, autumn: 23, winter: 24 } as const;

function seasonAlone({ tokens, index }: Context, at: number, prose: ProseTable): number | undefined {
  const token = tokens[at];
  const name = (['spring', 'summer', 'autumn', 'winter'] as const).find((one) => has(token, one));
  if (name === undefined || token === undefined) return undefined;
  // "Summer Olympics", "the Winter Palace" are names.
  if (token.capital && tokens[at + 1]?.capital === true) return undefined;
  const { seasons = [], cues = [] } = prose.unclearSeasons ?? {};
  if (seasons.includes(token.text) && !cues.includes(tokens[at - 1]?.text ?? '')) return undefined;
  // Cities fall as well: "the fall of", "to fall".
  if (index.alsoWords.has(token.text)) {
    const article = prose.articles?.includes(tokens[at - 1]?.text ?? '') === true;
    if (has(tokens[at - 1], 'to') || has(tokens[at + 1], 'of')) return undefined;
    if (!article && !isCued(tokens, at, prose)) return undefined;
  }
  return codes[name];
}

// "A spring offensive": of which spring, nothing tells.
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isNoun = next?.kind === 'word' && next.roles.length === 0 && next.month === 0;
  return isNoun && (has(before, 'article') || before?.roles.length === 0 || before === undefined);
}

// "3 May 19933": a year that nobody can read.
function isUnread(next: Token | undefined): boolean {
  return next?.kind === 'number' && next.digits > 4 && /^\d+$/.test(next.text);
}

/** @param next the token behind it, or behind the list or range that it stands in */
function meaningOf(part: Part, next: Token | undefined): Meaning | undefined {
  const { year, month, day, season, whole, mark } = part;
  if (part.otherCalendar === true) return undefined;
  const [edtf] = year === undefined && whole === undefined ? [] : readingsOfOne(part);
  const about = mark === '~' || mark === '%' ? ({ about: true } as const) : {};
  if (whole !== undefined) return edtf === undefined ? undefined : wholeMeaning(edtf, whole[0] ?? edtf);
  if (part.division !== undefined && day === undefined)
    return edtf === undefined ? undefined : divided(part, edtf);
  if (year === undefined) {
    if (isUnread(next)) return undefined;
    if (season !== undefined) return { kind: 'incomplete', what: { season } };
    return (month ?? 0) > 0 && month !== undefined
      ? { kind: 'incomplete', what: { month, ...(day !== undefined && { day }) } }
      : undefined;
  }
  const told = edtf === undefined ? {} : { edtf };
  if (season !== undefined)
    return { kind: 'time', ...told, time: { unit: 'season', year, season, ...about } };
  if (month === undefined || month === 0)
    return day === undefined ? { kind: 'time', ...told, time: { unit: 'year', year, ...about } } : undefined;
  const time: CalendarTime =
    day === undefined
      ? { unit: 'month', year, month, ...about }
      : { unit: 'day', year, month, day, ...about };
  return { kind: 'time', ...told, time };
}

// "The second half of 2008"; "the first half of May" has its days, and no unit of its own.
function divided({ division, year, month }: Part, edtf: string): Meaning {
  const unit = division?.of === 2 ? 'half' : division?.of === 4 ? 'quarter' : undefined;
  if (division === undefined || year === undefined) return { kind: 'edtf', edtf };
  if (month !== undefined) return { kind: 'time', edtf, time: { unit: 'month', year, month } };
  return unit === undefined
    ? { kind: 'time', edtf, time: { unit: 'year', year } }
    : { kind: 'time', edtf, time: { unit, year, nth: division.nth } };
}

/** @param whole what is told, without what divides it */
function wholeMeaning(edtf: string, whole: string): Meaning {
  const time = timeOf(whole);
  return time === undefined ? { kind: 'edtf', edtf } : { kind: 'time', edtf, time };
}

function timeOf(edtf: string): CalendarTime | undefined {
  const day = /^(-?\d{4})-(\d\d)-(\d\d)[~?%]?$/.exec(edtf);
  if (day !== null) return { unit: 'day', year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) };
  const season = /^(-?\d{4})-(2[1-4])$/.exec(edtf);
  if (season !== null) return { unit: 'season', year: Number(season[1]), season: Number(season[2]) };
  const decade = /^(\d{3})X[~?%]?$/.exec(edtf);
  if (decade !== null) return { unit: 'decade', year: Number(decade[1]) * 10 };
  const century = /^(-?\d\d)XX[~?%]?$/.exec(edtf);
  if (century !== null) {
    const hundreds = Number(century[1]);
    return { unit: 'century', year: edtf.startsWith('-') ? hundreds * 100 - 98 : hundreds * 100 };
  }
  const decadeBefore = /^\[(-\d{4})\.\./.exec(edtf);
  return decadeBefore === null ? undefined : { unit: 'decade', year: Number(decadeBefore[1]) };
}
