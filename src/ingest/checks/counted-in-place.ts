import { countedTimes } from '../../time/prose/counted-times.ts';
import { isDenied } from '../../time/written/denied.ts';
import { tableOf } from '../../time/written/tables.ts';
import { placesOf, sayingOfTexts, type ClaimedWords } from './worded.ts';

/** What is wrong with words that count, where they stand. */
export type CountedInPlace =
  | { readonly kind: 'cut'; readonly from: string; readonly meant: readonly string[] }
  | { readonly kind: 'denied' };

/**
 * Words that count are cut out of others which come to another day ("day before" of "the day before yesterday"), or the
 * text denies what it tells of by them ("did not meet yesterday"). Undefined where they stand in one place at least as
 * they are read, or in none.
 *
 * @param from EDTF of the day that they count from; absent where they name it
 */
export function countedInPlace(
  { written, contexts, language, claimed }: ClaimedWords,
  from?: string,
): CountedInPlace | undefined {
  const table = tableOf(language) ?? tableOf('en');
  const found = contexts.flatMap((context) => {
    const { text } = context;
    const times = countedTimes(text, { language }, from);
    return placesOf(context, written).map((start): CountedInPlace | undefined => {
      const end = start + written.length;
      const around = times.find((one) => one.start <= start && one.end >= end);
      const isCut = around !== undefined && around.end - around.start > end - start;
      if (isCut && sayingOfTexts(claimed, [around.edtf]) === 'other')
        return { kind: 'cut', from: text.slice(around.start, around.end), meant: [around.edtf] };
      return table !== undefined && isDenied(text, { start, end }, table) ? { kind: 'denied' } : undefined;
    });
  });
  return found.every((one) => one !== undefined) ? found[0] : undefined;
}
