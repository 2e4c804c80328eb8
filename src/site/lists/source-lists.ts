import type { Archive } from '../../model/archive.ts';
import { citedSources, sourceId, type CitedSource } from '../../model/cited-sources.ts';
import type { Source } from '../../model/source.ts';
import { sourcesWords } from '../../words/chapters/sources.ts';
import { asked } from '../../model/asked.ts';
import { settings } from '../settings.ts';
import { groupByOutlet } from '../told/outlet-groups.ts';
import { pathTo } from '../urls.ts';
import { letterCuts } from './cuts.ts';
import { addressOf, listOf, type LongList } from './long-list.ts';
import { allParts } from './parts.ts';

/** All sources by the name of their outlet, where they are too many for one page by its first letter. */
export const listOfSources = asked('list-of-sources', (archive: Archive): LongList<CitedSource> => {
  const entries = groupByOutlet(citedSources(archive)).flatMap(({ sources }) => sources);
  const cuts = letterCuts<CitedSource>(({ outlet, source }) => outlet?.name ?? source.publisher);
  // A source is a third as large as an entry of another list.
  return listOf(
    entries,
    cuts,
    { title: sourcesWords.title, address: pathTo.sources() },
    settings.mostListedOnPage * 3,
  );
});

/** Where the list of sources tells of a source. */
export function addressOfSource(archive: Archive, source: Source): string {
  const id = sourceId(source);
  return `${pagesOfSources(archive).get(id) ?? pathTo.sources()}#${id}`;
}

const pagesOfSources = asked('pages-of-sources', (archive: Archive): ReadonlyMap<string, string> => {
  const list = listOfSources(archive);
  return new Map(
    allParts(list.whole).flatMap((part) =>
      part.entries.map(({ id }) => [id, addressOf(list, part)] as const),
    ),
  );
});
