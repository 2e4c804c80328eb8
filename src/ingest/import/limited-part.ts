import type { FoundDate } from '../../time/written/find-dates.ts';
import { foldWord } from '../../time/written/fold.ts';
import type { LanguageTable } from '../../time/written/table.ts';

/** A date of a cell: which part of what lasted it dates, and what else stands in the cell. */
export interface LimitedPart {
  readonly edtf: string;
  /** Absent where the words make it neither. */
  readonly of?: 'start' | 'end';
  readonly beside: string;
}

/**
 * A date with the words of its cell that make it a start or an end, "since 3 May 1995", "until 3 or 4 May 1995". Of a part
 * of a year nobody says that it lasted all of it: "first half of 1995" is a time within.
 */
export function limitedPart(written: string, found: FoundDate, table: LanguageTable): LimitedPart {
  const edtf = found.isPart ? `[${found.edtf.replace('/', '..')}]` : found.edtf;
  const beside = written.slice(0, found.start) + written.slice(found.end);
  if (found.of !== 'whole') {
    // "From 1995 onwards"
    const isTwice = found.of === 'start' && leadOf(written, found.core.start, table) === 'start';
    return { edtf, of: found.of, beside: isTwice ? written.slice(found.end) : beside };
  }
  const isOne = !found.isBound && !edtf.includes('/');
  const lead = isOne ? leadOf(written, found.core.start, table) : undefined;
  if (lead === undefined) return { edtf, beside };
  const behind = written.slice(Math.max(found.end, found.core.end));
  return { edtf, of: lead, beside: lead === 'start' && goesOn(behind, table) ? '' : behind };
}

/** "From 1995 on". */
function goesOn(behind: string, { onwards = [] }: LanguageTable): boolean {
  const words = behind.trim().split(/\s+/).map(foldWord).join(' ');
  return onwards.some((one) => one.split(' ').map(foldWord).join(' ') === words);
}

/** What all the words before a date make of it: "from", "until the". */
function leadOf(written: string, end: number, { roles }: LanguageTable): 'start' | 'end' | undefined {
  const isPassed = (word: string) => (roles.filler ?? []).some((one) => foldWord(one) === word);
  // "From" belongs to the words of several days: "from 3 or 4 May 1995".
  const before = end === 0 ? (/^\p{L}+/u.exec(written)?.[0] ?? '') : written.slice(0, end);
  const words = before
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(foldWord);
  while (words.length > 1 && isPassed(words.at(-1) ?? '')) words.pop();
  const lead = words.join(' ');
  const isAny = (...of: readonly ('from' | 'since' | 'until' | 'to')[]) =>
    of.some((role) => roles[role]?.some((one) => one.split(' ').map(foldWord).join(' ') === lead));
  if (isAny('from', 'since')) return 'start';
  return isAny('until', 'to') ? 'end' : undefined;
}
