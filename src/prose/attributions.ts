import type { Stretch } from './types.ts';

/**
 * The words of a sentence that can say whose a quotation is: those before it, since the quotation or the semicolon before;
 * where they name nobody, those right behind it. Blanks stand in the place of all else, so that each is in its place.
 *
 * @param text of the sentence, with blanks in the place of the quotations
 */
export function attributionsOf(
  text: string,
  quotations: readonly Stretch[],
  { start, end }: Stretch,
): readonly string[] {
  const since = quotations.findLast((one) => one.end <= start)?.end ?? 0;
  const next = quotations.find((one) => one.start >= end)?.start ?? text.length;
  const before = Math.max(since, text.slice(since, start).lastIndexOf(';') + 1 + since);
  const [comma = '', behind = ''] =
    /^\s*,?\s*(?!(?:and|but|while|whereas|though)\b)([^;]*)/.exec(text.slice(end, next)) ?? [];
  const from = end + comma.length - behind.length;
  return [
    ' '.repeat(before) + text.slice(before, start),
    ' '.repeat(from) +
      text.slice(
        from,
        from + (/,(?! (?:\p{Lu}|the (?:president|prime|foreign)))/u.exec(behind)?.index ?? behind.length),
      ),
  ];
}
