import { isAskedBy, isLabelledLimit, isNamedLimit } from '../../prose/asked-by.ts';
import { isHearsay } from '../../prose/hearsay.ts';
import { plannedIn } from '../../prose/plans.ts';
import { isUndone } from '../../prose/undone.ts';
import { sentenceAround } from '../steps/sentence-around.ts';
import { isLanguageTag } from './values.ts';
import type { WordsBasis } from './words.ts';
import { placesOf, type ClaimedWords } from './worded.ts';

/**
 * The sentence that tells what a claim rests on only of what was meant, or asked, to be. Undefined where the claim is none
 * that a plan speaks against.
 *
 * @param title of the event, see `planTold`
 */
export function planClaimed(
  claim: ClaimedWords,
  basis: WordsBasis | undefined,
  title: string,
): string | undefined {
  const { of, claimed } = claim;
  const isNoLater = claimed.text.startsWith('[..');
  // "For three months now" counts from the day of the text, whatever is to come of it.
  if (basis?.kind === 'counted-back' && of !== 'whole') return undefined;
  // What was planned for a day did not begin before it was told; that it had ended by then is told by nobody.
  if (basis?.kind === 'bound' && (of === 'start' || !isNoLater)) return undefined;
  return planTold(claim, title, isNoLater || of === 'end');
}

/**
 * The sentence that tells the words of a claim only of what was meant to be, "it was to be signed on 12 May 1994", or by
 * hearsay. Undefined where one place at least tells what was, where they stand nowhere, or where the language is none, which is
 * told elsewhere.
 *
 * @param title of the event; a plan that it names, as "Refusal to sign" does, is what happened
 * @param limits whether the words are those of a day by or until which something is so
 */
export function planTold(
  { written, contexts, language }: Pick<ClaimedWords, 'written' | 'contexts' | 'language'>,
  title: string,
  limits = false,
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
      const asked = limits ? isAskedBy(told, stretch, language) : isLabelledLimit(told, stretch);
      const isAsked = asked && !isNamedLimit(title);
      const isPlan =
        isAsked || plannedIn(told, language)(stretch, mention) || isHearsay(told, stretch, language);
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
