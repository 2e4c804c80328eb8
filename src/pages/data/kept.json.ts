import type { APIRoute } from 'astro';
import { knownDay, latestDocument } from '../../model/queries.ts';
import { archive } from '../../site/content.ts';
import { keptAlways } from '../../site/kept-files.ts';
import { offlineWords as words } from '../../words/chapters/offline.ts';
import { wordsOfDay } from '../../words/dates.ts';
import { say } from '../../words/say.ts';

/** What a page that is kept for reading offline says of itself, and what is always kept. */
export const GET: APIRoute = async () => {
  const day = knownDay(latestDocument(await archive())?.date);
  // The digest of the state is known to those who keep it.
  const state = '{state}';
  return Response.json({
    core: keptAlways,
    kept:
      day === undefined
        ? say(words.keptPageUndated, { state })
        : say(words.keptPage, { state, date: wordsOfDay(day) }),
    unkept: words.unkept,
    others: say(words.others, { state }),
  });
};
