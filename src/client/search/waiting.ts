import { searchWords as words } from '../../words/chapters/search.ts';

const soonMs = 250;
// On 400 kbit/s the first answer takes about five seconds.
const longMs = 15_000;

/** Tells a reader that an answer is being looked for, and after a while that the connection keeps it waiting. */
export function tellWaiting(tell: (sentence: string, isLong: boolean) => void): { readonly end: () => void } {
  const timers = [
    setTimeout(() => tell(words.searching, false), soonMs),
    setTimeout(() => tell(words.searchingLong, true), longMs),
  ];
  return { end: () => timers.forEach(clearTimeout) };
}
