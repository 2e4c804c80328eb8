import { readChain } from './chain.ts';
import type { Part } from './part.ts';
import { mayBegin } from './read-part.ts';
import { indexOf } from './table-index.ts';
import type { LanguageTable } from './table.ts';
import { has, isMark } from './token.ts';
import { tokenize } from './tokens.ts';
import type { Yearless } from './yearless.ts';

/** A range whose words give no year: "from 3 to 5 June", "28 February – 2 March". Offsets are UTF-16 units. */
export interface YearlessSpan {
  readonly start: number;
  readonly end: number;
  readonly from: Yearless;
  readonly to: Yearless;
  /** `between`: one time of these; `or`: one of the two, "10 or 11 April". */
  readonly kind: 'range' | 'between' | 'or';
}

/** EDTF of a range, by the dates that its ends come to. */
export function edtfOfSpan({ kind }: Pick<YearlessSpan, 'kind'>, from: string, to: string): string {
  return kind === 'range' ? `${from}/${to}` : `[${from}${kind === 'or' ? ',' : '..'}${to}]`;
}

/** The ranges of a text that lack their year, in order. */
export function yearlessSpans(text: string, table: LanguageTable): readonly YearlessSpan[] {
  const index = indexOf(table);
  const tokens = tokenize(text, index);
  const found: YearlessSpan[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const links =
      token !== undefined && mayBegin(token)
        ? readChain({ tokens, index, years: 'any', numeralOrder: undefined }, at)
        : [];
    const [one, other, third] = links;
    const [first, last] = [tokens[one?.part.first ?? at], tokens[(other?.part.last ?? at) - 1]];
    const before = tokens[(one?.part.first ?? at) - 1];
    const behind = tokens[other?.part.last ?? at];
    const isBetween = has(before, 'between') || has(behind, 'between-behind');
    const joint = other?.joint?.kind;
    const kind = joint === 'or' ? 'or' : isBetween ? 'between' : 'range';
    const isRange = joint === 'to' || joint === 'or' || (isBetween && joint === 'and');
    const [from, to] = [yearlessOf(one?.part), yearlessOf(other?.part)];
    // "To 5 June 19933" has a year that nobody reads.
    const isNumber = behind?.kind === 'number' && !isMark(before, ',');
    if (
      isRange &&
      third === undefined &&
      from !== undefined &&
      to !== undefined &&
      !isNumber &&
      first &&
      last
    ) {
      const isLed = has(before, 'between', 'from', 'since');
      const start = isLed ? (before?.start ?? first.start) : first.start;
      const end = has(behind, 'between-behind') ? (behind?.end ?? last.end) : last.end;
      found.push({ start, end, from, to, kind });
    }
    at = Math.max(at + 1, links.at(-1)?.part.last ?? 0);
  }
  return found;
}

function yearlessOf(part: Part | undefined): Yearless | undefined {
  const { month = 0, day, year, mark, whole, season, division } = part ?? {};
  const isPlain = mark === '' && whole === undefined && season === undefined && division === undefined;
  return month > 0 && year === undefined && isPlain
    ? { month, ...(day !== undefined && { day }) }
    : undefined;
}
