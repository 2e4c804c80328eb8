import { getCollection } from 'astro:content';
import { changesOf, type Change } from '../model/changes.ts';
import { archive } from './content.ts';
import { essayEntries } from './essays/entries.ts';
import { refuseHere } from './heard/hearing.ts';

/** What changed on pages of the archive after they had been published, newest first. */
export async function siteChanges(): Promise<readonly Change[]> {
  refuseHere('siteChanges');
  const [whole, essays, pages] = await Promise.all([archive(), essayEntries(), getCollection('pages')]);
  const prose = (of: 'essays' | 'pages', entries: typeof essays | typeof pages) =>
    entries.map(({ data: { id, title, corrected = [] } }) => ({ of, id, title, corrected }));
  return changesOf(whole, [...prose('essays', essays), ...prose('pages', pages)]);
}
