import { expect, test } from 'vitest';
import { feedsOf } from '../src/exports/feed/feeds.ts';
import { isDraft } from '../src/model/queries.ts';
import { facetsOfEvent } from '../src/site/feeds/record-facets.ts';
import { viewData } from '../src/site/feeds/view-data.ts';
import { listsOfActors, listsOfKinds, listsOfPlaces, type ListsOfOne } from '../src/site/lists/archive-lists.ts';
import { readWholeArchive } from '../src/testing/read-archive.ts';
import { sampleSite } from '../src/testing/sample-exports.ts';
import { matcherOf, readFilter } from '../src/timeline/data/filter.ts';

const archive = readWholeArchive();
const drawn = viewData(archive).chunks.flat();
const isDrawn = new Set(drawn.map(({ id }) => id));
const feeds = feedsOf(sampleSite, archive);

type Lists = ReadonlyMap<{ readonly id: string }, ListsOfOne>;
const listed: readonly (readonly [name: 'actor' | 'kind' | 'place', lists: Lists])[] = [
  ['actor', listsOfActors(archive)],
  ['kind', listsOfKinds(archive)],
  ['place', listsOfPlaces(archive)],
];
const ofEach = listed.flatMap(([name, lists]) =>
  [...lists].map(([{ id }, { events }]) => ({ name, id, onPage: events.whole.entries })),
);
const idsOf = (some: Iterable<{ readonly id: string }>) => Array.from(some, ({ id }) => id).sort();

test('the page, the search and the views have the same events of every actor, kind and place', () => {
  expect(ofEach.some(({ name, onPage }) => name === 'actor' && onPage.length > 0)).toBe(true);
  for (const { name, id, onPage } of ofEach) {
    const found = archive.events.filter((event) => facetsOfEvent(archive, event).facets[name].includes(id));
    expect(idsOf(found), `${name}:${id}`).toEqual(idsOf(onPage));
    const shows = matcherOf(readFilter(new URLSearchParams({ [name]: id })));
    const shown = drawn.filter((event) => shows(event) !== 'no');
    expect(idsOf(shown), `?${name}=${id}`).toEqual(idsOf(onPage.filter((event) => isDrawn.has(event.id))));
  }
});

test('the feed of an actor or a kind has the events of its page', () => {
  for (const { name, id, onPage } of ofEach) {
    const feed = feeds.get(`${name}s/${id}/`);
    if (feed === undefined) continue;
    const told = feed.entries.flatMap(({ url }) => /\/events\/([^/]+)\//u.exec(url)?.[1] ?? []).sort();
    expect(told, id).toEqual(idsOf(onPage.filter((event) => !isDraft(event))));
  }
});
