import { foldWord } from '../text/fold.ts';
import { onlyWord, type Query } from './query.ts';

/**
 * Places of a question's terms that need not be looked up: those that only ask, and beside them words that tell nothing.
 * None when it is no question, or where nothing would be left to look up.
 *
 * @param slight folded words that tell nothing
 * @param isDated a date of the question is looked up besides
 */
export function placesBesideAsked(
  { terms, plain }: Pick<Query, 'terms' | 'plain'>,
  { slight, isDated }: { readonly slight: readonly string[]; readonly isDated: boolean },
): readonly number[] {
  const words = terms.map((term) => foldWord(onlyWord(term)));
  const asking = askingPlaces(words, { isMarked: plain.endsWith('?') });
  if (asking.length === 0) return [];
  const isSlight = (word: string) => slight.includes(word) || (isDated && prepositions.has(word));
  const beside = words.flatMap((word, at) => (asking.includes(at) || isSlight(word) ? [at] : []));
  return beside.length < words.length || isDated ? beside : [];
}

/**
 * Places of the words that only ask in an English question: "how", "long", "did" and "last" of "how long did the strike
 * last". None when it is no question: one begins with a word that asks ("who", "how many", "in which year") or, where a
 * question mark ends it, with "did", "is" and the like.
 *
 * @param words folded, in the order in which they were typed; empty for what is no single word
 */
export function askingPlaces(words: readonly string[], { isMarked = false } = {}): readonly number[] {
  const opening = openingOf(words);
  if (opening === 0 && !(isMarked && auxiliaries.has(words[0] ?? ''))) return [];
  const happens = opening + words.slice(opening).findIndex((word) => !auxiliaries.has(word));
  const isOfTime = words.slice(0, opening).some((word) => timeWords.has(word));
  const last = words.length - 1;
  return words.flatMap((word, at) => {
    const isClosing = isOfTime && ((at === last && closings.has(word)) || takesPlace(words, at));
    const isHappening = at === happens && words[opening - 1] === 'what' && happenings.has(word);
    return at < opening || auxiliaries.has(word) || isClosing || isHappening ? [at] : [];
  });
}

/** What a question of time asks for: when something was and how long it lasted, when it began, or when it ended. */
export type Aim = 'when' | 'begin' | 'end';

/** What a question asks for of times; undefined where it asks for none. */
export function aimOf({ terms }: Pick<Query, 'terms'>): Aim | undefined {
  const words = terms.map((term) => foldWord(onlyWord(term)));
  const opening = words.slice(0, openingOf(words));
  if (!opening.some((word) => timeWords.has(word))) return undefined;
  const begins = opening[0] === 'since' || words.some((word) => beginnings.includes(word));
  const ends = opening[0] === 'until' || words.some((word) => endings.includes(word));
  return begins === ends ? 'when' : begins ? 'begin' : 'end';
}

// "did the talks take place": both words of it.
function takesPlace(words: readonly string[], at: number): boolean {
  const last = words.length - 1;
  return words[last] === 'place' && at >= last - 1 && /^(?:take|took|taken)$/u.test(words[last - 1] ?? '');
}

// "on which day", "how many", "who".
function openingOf(words: readonly string[]): number {
  const first = prepositions.has(words[0] ?? '') ? 1 : 0;
  const asking = words[first] ?? '';
  if (!askingWords.has(asking)) return 0;
  const next = words[first + 1] ?? '';
  // "How to" is what a text is called.
  if (next === 'to') return 0;
  const isLonger = asking === 'how' ? measures.has(next) : isOfKind(asking) && timeWords.has(next);
  return first + (isLonger ? 2 : 1);
}

function isOfKind(word: string): boolean {
  return word === 'what' || word === 'which';
}

const askingWords = new Set(['who', 'whom', 'whose', 'what', 'when', 'where', 'which', 'why', 'how']);
const measures = new Set(['long', 'many', 'much', 'often', 'far', 'old', 'soon']);
const timeWords = new Set([
  'when',
  'long',
  'soon',
  'day',
  'date',
  'days',
  'month',
  'months',
  'time',
  'year',
  'years',
]);
const prepositions = new Set(['at', 'by', 'for', 'from', 'in', 'of', 'on', 'since', 'to', 'until', 'with']);
const auxiliaries = new Set(
  'are be been could did do does had has have he is she there they was we were would you'.split(' '),
);
const happenings = new Set(['happen', 'happened', 'happens', 'occurred', 'occurs']);
const beginnings = 'began begin begins begun open opened start started starts'.split(' ');
const endings = 'end ended ends finish finished over stop stopped'.split(' ');
const closings = new Set([
  ...beginnings,
  ...endings,
  ...'happen happened held last lasted occur occurred'.split(' '),
]);
