import { dayFromCivil, daysInMonth, isoDay, yearText } from '../edtf/day.ts';
import { divisionAt } from './division.ts';
import type { Context, Part } from './part.ts';
import { shares } from './table.ts';
import { has, isMark, type Token } from './token.ts';

/** A part with what stands behind it and says how sure it is, or of which share: "or so", "(?)", "սկզբին". */
export function withMarkBehind(context: Context, part: Part): Part {
  const { tokens } = context;
  const { last } = part;
  const hyphen = isMark(tokens[last], '-') && has(tokens[last + 1], 'quarter', 'half') ? 1 : 0;
  const division =
    part.day === undefined && part.year !== undefined ? divisionAt(tokens, last + hyphen) : undefined;
  if (division !== undefined) return { ...part, last: division.last, division };
  const give = withinBehind(tokens, part);
  if (give !== undefined) return give;
  const share = shares.find((one) => has(tokens[last], `${one}-behind`));
  if (share !== undefined && part.day === undefined) return { ...part, last: last + 1, share };
  if (has(tokens[last], 'about-behind')) return { ...part, last: last + 1, mark: '~' };
  const bracket =
    isMark(tokens[last], '([') && isMark(tokens[last + 1], '?') && isMark(tokens[last + 2], ')]');
  if (bracket) return { ...part, last: last + 3, mark: '?' };
  const asks = isMark(tokens[last], '?') && tokens[last]?.spaced === false;
  if (!asks || part.year === undefined || isQuestion(tokens, last)) return part;
  return { ...part, last: last + 1, mark: '?' };
}

// "1991 ± 5", "3 May 1991 ± 2 days"; by another unit it is near the date.
function withinBehind(tokens: readonly Token[], part: Part): Part | undefined {
  const { last, year, month, day } = part;
  if (year === undefined || !isMark(tokens[last], '±')) return undefined;
  const [number, unit] = [tokens[last + 1], tokens[last + 2]];
  const isUnit = has(unit, 'time-unit', 'count', 'unit', 'day-word', 'year-word');
  const end = last + 1 + (number?.kind === 'number' ? 1 : 0) + (isUnit ? 1 : 0);
  const by = number?.value ?? NaN;
  const isYears = month === undefined && (!isUnit || /^(?:years?|yrs?)$/.test(unit?.text ?? ''));
  if (!(by >= 1 && by < 1000)) return { ...part, last: end, mark: '~' };
  if (isYears) return { ...part, last: end, whole: [`[${yearText(year - by)}..${yearText(year + by)}]`] };
  if (day === undefined || month === undefined || !/^days?$/.test(unit?.text ?? ''))
    return { ...part, last: end, mark: '~' };
  const middle = dayFromCivil(year, month, Math.min(day, daysInMonth(year, month)));
  return { ...part, last: end, whole: [`[${isoDay(middle - by)}..${isoDay(middle + by)}]`] };
}

const questions =
  /^(?:did|was|were|is|are|when|who|what|why|how|which|where|do|does|can|could|will|would|should|has|have|had|if)$/;

function isQuestion(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 60); place -= 1) {
    const token = tokens[place];
    if (token === undefined || (isMark(token, '.!?') && tokens[place + 1]?.capital === true)) return false;
    if (questions.test(token.text)) return true;
  }
  return false;
}
