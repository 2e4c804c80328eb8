import { spanWords } from '../../time/written/span-words.ts';
import { undoneWords } from '../../time/written/undone-words.ts';
import { sentenceAround } from '../steps/sentence-around.ts';
import { isLanguageTag } from './values.ts';
import { placesOf, type ClaimedWords } from './worded.ts';

/**
 * The clause that tells the words of a start only of an end, "it ended on 12 May", or those of an end only of a beginning.
 * Undefined where one place at least tells neither, or both, where they stand nowhere, or where no end is claimed.
 *
 * @param title of the event: what ends in it, as "The truce ends" does, begins then
 */
export function otherEndTold(
  { written, contexts, language, of }: Pick<ClaimedWords, 'written' | 'contexts' | 'language' | 'of'>,
  title: string,
): string | undefined {
  const tag = /^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? '';
  const [words, breaks] = [spanWords[tag], undoneWords[tag]?.breaks];
  if (of === 'whole' || words === undefined || breaks === undefined || !isLanguageTag(language))
    return undefined;
  const [own, other] = of === 'start' ? [words.began, words.ended] : [words.ended, words.began];
  const told = contexts.flatMap((context) =>
    placesOf(context, written).map((start) => {
      const clause = clauseOf(context.text, start, start + written.length, language, breaks);
      const verb = other.exec(clause)?.[0];
      const isOther = verb !== undefined && !own.test(clause) && !isNamed(verb, title);
      return isOther ? clause.replace(mark, written).trim() : undefined;
    }),
  );
  return told.includes(undefined) ? undefined : told[0];
}

// Stands for the words, whose own commas end no clause.
const mark = '§';

function clauseOf(text: string, start: number, end: number, language: string, breaks: RegExp): string {
  const around = sentenceAround(text, start, end, language);
  const marked = `${text.slice(around.start, start)}${mark}${text.slice(end, around.end)}`;
  // A comma behind the day that opens a sentence ends no clause.
  const opened = marked.replace(/^([^,;:]{0,30}§\S*),/u, '$1');
  return opened.split(breaks).find((one) => one.includes(mark)) ?? '';
}

function isNamed(verb: string, title: string): boolean {
  return title.toLowerCase().includes(verb.slice(0, 4).toLowerCase());
}
