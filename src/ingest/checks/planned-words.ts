import { isHearsay } from '../../prose/hearsay.ts';
import { plannedIn } from '../../prose/plans.ts';
import { isUndone } from '../../prose/undone.ts';
import { sentenceAround } from '../steps/sentence-around.ts';
import { isLanguageTag } from './values.ts';
import { placesOf, type ClaimedWords } from './worded.ts';

/**
 * The sentence that tells the words of a claim only of what was meant to be, "it was to be signed on 12 May 1994", or by
 * hearsay. Undefined where one place at least tells what was, where they stand nowhere, or where the language is none, which is
 * told elsewhere.
 *
 * @param title of the event; a plan that it names, as "Refusal to sign" does, is what happened
 */
export function planTold(
  { written, contexts, language }: Pick<ClaimedWords, 'written' | 'contexts' | 'language'>,
  title: string,
): string | undefined {
  if (!isLanguageTag(language)) return undefined;
  const mention = { start: 0, end: 0, subject: { title: `${title}, ${acts}` } };
  // Of "until 5 May" the day: what stands before it is read with the word that limits it. In "May 5" the month is no verb.
  const lead = Math.max(0, written.search(/(?:(?<!\p{L})May,?\s+)?\d/iu));
  let first: string | undefined;
  for (const context of contexts) {
    for (const start of placesOf(context, written)) {
      const end = start + written.length;
      const around = sentenceAround(context.text, start, end, language);
      const sentence = context.text.slice(around.start, around.end);
      const stretch = { start: start + lead - around.start, end: end - around.start };
      const told = sentence.replace(aside, (words) => ' '.repeat(words.length));
      const isPlan = plannedIn(told, language)(stretch, mention) || isHearsay(told, stretch, language);
      if (!isPlan && !isUndone(told, stretch, language, title)) return undefined;
      first ??= sentence;
    }
  }
  return first;
}

// "They met in May 1994, it seems": that it is not sure is the mark's to say.
const aside = /,\s*(?:it\s+(?:seems|appears)|apparently)(?=\s*[.,;)])/giu;
// Who refuses to sign does so on that day, whatever the event is called.
const acts = 'refused, declined, failed';
