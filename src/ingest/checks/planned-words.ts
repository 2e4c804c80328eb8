import type { Attestation } from '../../model/document.ts';
import { isAskedBy, isLabelledLimit, isNamedLimit } from '../../prose/asked-by.ts';
import { isHearsay } from '../../prose/hearsay.ts';
import { plannedIn } from '../../prose/plans.ts';
import { howUndone } from '../../prose/undone.ts';
import { sentenceAround } from '../steps/sentence-around.ts';
import { isLanguageTag } from './values.ts';
import type { WordsBasis } from './words.ts';
import { placesOf, type ClaimedWords } from './worded.ts';

/** A sentence that tells a day of what was planned, asked or supposed to be then, or that was not. */
export interface Plan {
  readonly sentence: string;
  /**
   * It says that nothing was held then, or, in English, has the day behind the verb of a plan. Where a word of the clause
   * alone tells it, the word may be of something else: who discussed on that day what "will be done".
   */
  readonly isSure: boolean;
}

/** Who notes what is to be known of the evidence has seen that it is a plan; so has who says by the kind that it was not held. */
export function isSettled(
  { kind = '', note }: Pick<Attestation, 'kind' | 'note'>,
  notHeld: ReadonlySet<string>,
): boolean {
  return note !== undefined || notHeld.has(kind);
}

/**
 * What tells what a claim rests on only of what was meant, or asked, to be. Undefined where the claim is none
 * that a plan speaks against.
 *
 * @param title of the event, see `planTold`
 */
export function planClaimed(
  claim: ClaimedWords,
  basis: WordsBasis | undefined,
  title: string,
): Plan | undefined {
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
): Plan | undefined {
  if (!isLanguageTag(language)) return undefined;
  const mention = { start: 0, end: 0, subject: { title: `${title}, ${acts}` } };
  // Of "until 5 May" the day: what stands before it is read with the word that limits it. In "May 5" the month is no verb.
  const lead = Math.max(0, written.search(/(?:(?<!\p{L})May,?\s+)?\d/iu));
  const told: Plan[] = [];
  for (const context of contexts) {
    for (const start of placesOf(context, written)) {
      const end = start + written.length;
      const around = sentenceAround(context.text, start, end, language);
      const sentence = context.text.slice(around.start, around.end);
      const stretch = { start: start + lead - around.start, end: end - around.start };
      const plain = sentence.replace(aside, (words) => ' '.repeat(words.length));
      const asked = limits ? isAskedBy(plain, stretch, language) : isLabelledLimit(plain, stretch);
      const isPlan = plannedIn(plain, language)(stretch, mention);
      const undone = howUndone(plain, stretch, language, title);
      const isDoubtful = (asked && !isNamedLimit(title)) || isHearsay(plain, stretch, language);
      if (!isPlan && undone === 'no' && !isDoubtful) return undefined;
      const isSurePlan = isPlan && /^en\b/i.test(language) && surePlan.test(plain.slice(0, stretch.start));
      told.push({ sentence, isSure: undone === 'not-held' || isSurePlan });
    }
  }
  const [first] = told;
  return first && { ...first, isSure: told.every(({ isSure }) => isSure) };
}

// "Was to be signed on", "is scheduled for", "fixed for": no other verb stands between.
const surePlan = new RegExp(
  [
    String.raw`\b(?:was|were|is|are|had been|has been) (?:\p{L}+ly )?(?:to|due|supposed|scheduled|planned|expected|intended|slated|set) (?:to )?(?:be|have|take|meet|begin|open|start|end|close)\b[^.,;:]{0,60}$`,
    String.raw`\b(?:planned|scheduled|fixed|arranged|convened|slated|billed|due|set|timetabled|postponed|rescheduled|adjourned) (?:for|until|to|on)(?: the)? ?$`,
    String.raw`\b(?:will|shall) (?:be \p{L}+|take place|meet|begin|open|start|end|close)\b[^.,;:]{0,60}$`,
  ].join('|'),
  'iu',
);

// "They met in May 1994, it seems": that it is not sure is the mark's to say.
const aside = /,\s*(?:it\s+(?:seems|appears)|apparently)(?=\s*[.,;)])/giu;
// Who refuses to sign does so on that day, whatever the event is called.
const acts = 'refused, declined, failed';
