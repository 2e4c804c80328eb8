import { memoizeByText } from '../../text/memoize.ts';
import type { CalendarDate, Edtf } from '../../time/edtf/types.ts';
import { readEdtf } from '../../time/edtf/read.ts';
import type { DatedWords } from '../../time/written/read-dates.ts';
import { readerOf, type DateReader } from '../../time/written/reader.ts';
import type { NumeralOrder } from '../../time/written/numeral.ts';
import { bestSaying, type Saying } from '../../time/written/says.ts';
import type { Path, YamlPlaces } from '../yaml-file.ts';
import { withCounted } from './counted-dates.ts';
import type { WordsContext } from './words-context.ts';

/** A date that is claimed, and the words it is said to rest on. */
export interface ClaimedWords {
  readonly written: string;
  /** Where the words stand: what is cut out of a text must not come to mean something else. */
  readonly contexts: readonly WordsContext[];
  /** BCP 47 tag of the words. */
  readonly language: string;
  readonly numeralOrder: NumeralOrder | undefined;
  readonly of: 'whole' | 'start' | 'end';
  readonly claimed: Edtf;
}

/** The same where it stands in a file: `edtf` and `written` of the map at `path`. */
export interface WordedDate extends ClaimedWords {
  readonly yaml: YamlPlaces;
  readonly path: Path;
}

/** The reader for the words of a claim. A text is read once for all the claims whose words stand in it. */
export function readerFor({ language, numeralOrder }: ClaimedWords): DateReader {
  return readers(JSON.stringify([language, numeralOrder]));
}

/** Of how many texts it is kept what was read in them: those of one document. */
export const textsKept = 16;

const readers = memoizeByText((asked): DateReader => {
  const [language, numeralOrder] = JSON.parse(asked) as readonly [string, NumeralOrder | null];
  const style = { language, numeralOrder: numeralOrder ?? undefined };
  const { read, ...reader } = readerOf(language, style.numeralOrder);
  const readCounted = (text: string) => withCounted(text, read(text), style);
  return { ...reader, read: memoizeByText(readCounted, textsKept) };
}, 100);

/** A stretch of a context that a claim's words are a part of. */
export interface Surroundings {
  readonly text: string;
  /** The dates there that the words are a part of. */
  readonly dates: readonly DatedWords[];
}

/** Each place where the words stand in their contexts, with the dates there as a reader reads them. */
export function surroundingsOf(
  { written, contexts }: ClaimedWords,
  reader: DateReader,
): readonly Surroundings[] {
  return contexts.flatMap((context) => {
    const { text } = context;
    const places = placesOf(context, written);
    // Of the passages of a document most do not have the words: they are not read.
    const readings = places.length === 0 ? [] : reader.read(text);
    return places.flatMap((start) => {
      const end = start + written.length;
      const touching = readings.map((dates) => dates.filter((one) => one.start < end && one.end > start));
      return (touching.length === 0 ? [[]] : touching).map((dates) => ({ text, dates }));
    });
  });
}

/** EDTF texts as values; those that name no date are left out. */
export function valuesOf(texts: readonly string[]): readonly Edtf[] {
  return texts.flatMap((text) => {
    const reading = readEdtf(text);
    return reading.kind === 'read' ? [reading.value] : [];
  });
}

/** How a claim stands to any of the meanings. */
export function sayingOfTexts(claimed: Edtf, texts: readonly string[]): Saying {
  return bestSaying(claimed, valuesOf(texts));
}

/** One date, where it is one. */
export function singleDate(edtf: Edtf | undefined): CalendarDate | undefined {
  return edtf?.kind === 'date' ? edtf : undefined;
}

/** Where words stand in what is quoted of a text. */
export function placesOf({ text, start, end }: WordsContext, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words, start); at !== -1 && words !== ''; at = text.indexOf(words, at + 1))
    places.push(at);
  return places.filter((at) => at + words.length <= end);
}
