import { undoneWords } from '../time/written/undone-words.ts';
import { unmetWords } from '../time/written/unmet-words.ts';
import type { Stretch } from './types.ts';

/**
 * Whether a sentence says that what it tells of a day was not: that the meeting of that day did not take place or was called
 * off, that the report of it is untrue, that nobody says so. What was not public, did not end, or is denied of another thing
 * was then all the same.
 *
 * @param text the whole sentence
 * @param stretch what of it gives the day
 * @param language BCP 47
 * @param title of the event; a calling off that it names is what happened
 */
export function isUndone(text: string, stretch: Stretch, language: string, title: string): boolean {
  return howUndone(text, stretch, language, title) !== 'no';
}

/** The same, and whether what was to be was not held, or what is told is called untrue. */
export function howUndone(
  text: string,
  { start, end }: Stretch,
  language: string,
  title: string,
): 'no' | 'not-held' | 'untrue' {
  const tag = /^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? '';
  const [words, unmet] = [undoneWords[tag], unmetWords[tag]];
  if (words === undefined || unmet === undefined) return 'no';
  const plain = (stretch: string) => stretch.replaceAll('’', "'").replaceAll(/\s+/g, ' ');
  const marked = `${plain(text.slice(0, start))}${mark}${plain(text.slice(end))}`;
  // A heading says when the text was written.
  if (heading.test(marked)) return 'no';
  if (words.untrue.test(marked)) return 'untrue';
  // A comma behind the day that opens a sentence ends no clause.
  const clause = clauseOf(marked.replace(/^([^,;:]{0,30}§\S*),/u, '$1'), words.breaks);
  const off = unmet.calledOff.exec(marked);
  if (off !== null) return isNamed(off[0], title) ? 'no' : 'not-held';
  if (words.telling.test(clause)) return 'no';
  const said = (words.gathering.test(clause) ? words.notHeld : unmet.notMet).exec(clause);
  return said === null || isNamed(said[0], title) ? 'no' : 'not-held';
}

/** Whether a title has the verb that is denied, "The meeting is cancelled": what it names took place. */
function isNamed(said: string, title: string): boolean {
  const verb = /\p{L}{6,}/u.exec(said)?.[0].slice(0, 5).toLowerCase();
  return verb !== undefined && title.toLowerCase().includes(verb);
}

const mark = '§';
// "12 December 1994 The sides have not met."
const heading = /^§ (?:The|An?|It|They|He|She|We|There) /u;

function clauseOf(sentence: string, breaks: RegExp): string {
  return sentence.split(breaks).find((one) => one.includes(mark)) ?? '';
}
