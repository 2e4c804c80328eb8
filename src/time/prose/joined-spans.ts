import type { LanguageTable } from '../written/table.ts';
import { edtfOfSpan, yearlessSpans } from '../written/yearless-spans.ts';
import type { TimeMention } from './mention.ts';

/**
 * The times of one text with the two ends of each range that lacks its year as one: "from 3 to 5 June". A range of which
 * one end is not resolved, or whose ends are out of order, is told as unresolved, and not by its other end.
 *
 * @param mentions those of the text, in order
 */
export function joinedSpans(
  text: string,
  mentions: readonly TimeMention[],
  table: LanguageTable,
): readonly TimeMention[] {
  const spans = yearlessSpans(text, table);
  if (spans.length === 0) return mentions;
  const joined = spans.flatMap((span): TimeMention[] => {
    // "From Monday 2 June to 9 July of that year": a weekday and the year stand about them.
    const its = mentions.filter(({ start, end }) => start < span.end && end > span.start);
    const [first, second] = its;
    if (first === undefined || second === undefined || its.length > 2) return [];
    const start = Math.min(span.start, first.start);
    const end = Math.max(span.end, second.end);
    const [from, to] = [dateOf(first), dateOf(second)];
    const isSpan = from !== undefined && to !== undefined && from < to;
    return [
      {
        ...second,
        // Its last is counted from its first, which is no other time of the text.
        ...(first.from !== undefined && { from: first.from }),
        start,
        end,
        value: isSpan
          ? { kind: 'date', edtf: edtfOfSpan(span, from, to) }
          : { kind: 'unresolved', why: second.value.kind === 'unresolved' ? second.value.why : 'unclear' },
      },
    ];
  });
  const isWithin = (one: TimeMention) =>
    joined.some(({ start, end }) => one.start >= start && one.end <= end);
  return [...mentions.filter((one) => !isWithin(one)), ...joined].sort((a, b) => a.start - b.start);
}

function dateOf({ value }: TimeMention): string | undefined {
  return value.kind === 'date' && /^\d{4}-\d\d(?:-\d\d)?$/.test(value.edtf) ? value.edtf : undefined;
}
