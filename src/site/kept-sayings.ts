import type { Day } from '../time/edtf/types.ts';
import { offlineWords as words } from '../words/chapters/offline.ts';
import { wordsOfDay } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { keptAlways } from './kept-files.ts';

/** Where the service worker finds them, below `data/`: its own name for them is in `src/client/kept/states.ts`. */
export const keptSayingsFile = 'kept.json';

/**
 * What a page that is kept for reading offline says of itself, and what is always kept.
 *
 * @param day of the newest document
 */
export function keptSayings(day: Day | undefined): Readonly<Record<string, string>> {
  // The digest of the state is known to those who keep it.
  const state = '{state}';
  return {
    core: keptAlways,
    kept:
      day === undefined
        ? say(words.keptPageUndated, { state })
        : say(words.keptPage, { state, date: wordsOfDay(day) }),
    unkept: words.unkept,
    others: say(words.others, { state }),
  };
}
