import type { Archive, DocumentRecord, EventRecord } from '../../model/archive.ts';
import type { Person } from '../../model/person.ts';
import { actorsOf } from '../../model/queries.ts';
import { toldAccounts } from '../../model/told-accounts.ts';
import { placeName } from '../../model/vocabulary.ts';
import { documentWords } from '../../words/chapters/document.ts';
import { eventWords } from '../../words/chapters/event.ts';
import { personWords } from '../../words/chapters/person.ts';
import { headWords } from '../../words/chapters/head.ts';
import { knownWords } from '../../words/chapters/known.ts';
import { listsWords } from '../../words/chapters/lists.ts';
import type { PluralForms } from '../../words/language.ts';
import { compareNames, say } from '../../words/say.ts';
import { accountWords } from '../told/account-words.ts';
import { pathTo } from '../urls.ts';
import { filedUnder } from '../../timeline/list/rows.ts';
import { asked } from '../../model/asked.ts';
import { byFamilyName } from '../../model/order-of-names.ts';
import { dateCuts } from './cuts.ts';
import { documentList, eventList, listOf, nameList, type LongList } from './long-list.ts';

/** All events, by what was known of them when. */
export const listOfKnown = asked('list-of-known', ({ events }: Pick<Archive, 'events'>) =>
  eventList(events, { title: knownWords.title, address: pathTo.known() }),
);

/** All documents. What stands below `documents/` is a document, so that parts stand one step further. */
export const listOfDocuments = asked('list-of-documents', ({ documents }: Archive) =>
  documentList(documents, { title: documentWords.listTitle, address: pathTo.documents(), below: 'dates/' }),
);

/** The lists on the page of a kind, an actor or a place. */
export interface ListsOfOne {
  readonly events: LongList<EventRecord>;
  readonly documents: LongList<DocumentRecord>;
}

/** Events and documents of each kind. */
export const listsOfKinds = asked('lists-of-kinds', (archive: Archive) => {
  const events = Map.groupBy(archive.events, ({ kind }) => kind);
  const documents = Map.groupBy(archive.documents, ({ kind }) => kind);
  return new Map(
    [...archive.kinds.values()].map((kind) => [
      kind,
      listsOf(headWords.sorts.kind, kind.plural, pathTo.kind(kind.id), events.get(kind), documents.get(kind)),
    ]),
  );
});

/** Events in which each actor takes part or speaks, and documents that it issued. */
export const listsOfActors = asked('lists-of-actors', (archive: Archive) => {
  const events = groupByEach(archive.events, (event) => actorsOf(archive, event));
  const documents = groupByEach(archive.documents, ({ issuer }) => (issuer === undefined ? [] : [issuer]));
  return new Map(
    [...archive.actors.values()].map((actor) => [
      actor,
      listsOf(
        headWords.sorts.actor,
        actor.name,
        pathTo.actor(actor.id),
        events.get(actor),
        documents.get(actor),
      ),
    ]),
  );
});

/** Events at each place. */
export const listsOfPlaces = asked('lists-of-places', (archive: Archive) => {
  const events = groupByEach(archive.events, ({ places }) => places);
  return new Map(
    [...archive.places.values()].map((place) => [
      place,
      listsOf(headWords.sorts.place, placeName(place), pathTo.place(place.id), events.get(place), []),
    ]),
  );
});

/** An actor or a place, as lists of names show it. */
export interface ListedName {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly href: string;
  /** How many events name it. */
  readonly count: number;
}

/** Names with pages of their own where there are many. */
export interface NameList extends LongList<ListedName> {
  /** What leads to those pages. */
  readonly all: PluralForms;
}

/** Links to the names of a list that a page wants, or to the pages of all where they are too many. */
export function namesToLink(
  { whole, address, all }: NameList,
  isWanted: (name: ListedName) => boolean,
  form: 'name' | 'short' = 'short',
): readonly { readonly name: string; readonly href: string; readonly count?: number }[] {
  if (whole.parts.length > 0) return [{ name: say(all, { count: whole.count }), href: address }];
  return whole.entries
    .filter(isWanted)
    .map((entry) => ({ name: entry[form], href: entry.href, count: entry.count }));
}

/** Actors that events name or that issued documents. */
export const listOfActors = asked('list-of-actors', (archive: Archive): NameList => {
  const used = [...listsOfActors(archive)].filter(
    ([, { events, documents }]) => events.whole.count + documents.whole.count > 0,
  );
  const names = used.map(([{ id, name, short = name }, { events }]) => ({
    id,
    name,
    short,
    href: pathTo.actor(id),
    count: events.whole.count,
  }));
  const head = { title: listsWords.actors, address: pathTo.actors() };
  return { ...listOfNames(names, head), all: listsWords.allActors };
});

/** Kinds that any event or document is of. */
export const listOfKinds = asked('list-of-kinds', (archive: Archive): LongList<ListedName> => {
  const names = [...listsOfKinds(archive)].flatMap(([{ id, plural }, { events, documents }]) => {
    const count = events.whole.count + documents.whole.count;
    return count === 0 ? [] : [{ id, name: plural, short: plural, href: pathTo.kind(id), count }];
  });
  return listOfNames(names, { title: listsWords.kinds, address: pathTo.kinds() });
});

/** Places of events, and those that a map draws though no event is there. */
export const listOfPlaces = asked('list-of-places', (archive: Archive): NameList => {
  const used = [...listsOfPlaces(archive)].filter(
    ([{ positions = [] }, { events }]) => events.whole.count > 0 || positions.length > 0,
  );
  const names = used.map(([place, { events }]) => {
    const name = placeName(place);
    return { id: place.id, name, short: name, href: pathTo.place(place.id), count: events.whole.count };
  });
  const head = { title: listsWords.places, address: pathTo.places() };
  return { ...listOfNames(names, head), all: listsWords.allPlaces };
});

/** All persons by family name, where they are too many for one page by its first letter. */
export const listOfPersons = asked('list-of-persons', ({ persons }: Archive): LongList<Person> =>
  // What stands below `persons/` is a person, so that parts stand one step further.
  nameList([...persons.values()].sort(byFamilyName), ({ name, sortName = name }) => sortName, {
    title: personWords.title,
    address: pathTo.persons(),
    below: 'names/',
  }),
);

function listOfNames(
  names: readonly ListedName[],
  head: { readonly title: string; readonly address: string },
): LongList<ListedName> {
  const sorted = [...names].sort((a, b) => compareNames(a.name, b.name));
  // What stands below `actors/` is an actor, so that parts stand one step further.
  return nameList(sorted, ({ name }) => name, { ...head, below: 'names/' });
}

/** What an actor is reported to have said of an event. */
export interface ListedAccount {
  readonly event: EventRecord;
  readonly says: string;
}

/** Accounts of each actor that gave any, in order of the events' dates. */
export const accountsOfActors = asked(
  'accounts-of-actors',
  (archive: Archive): ReadonlyMap<string, LongList<ListedAccount>> => {
    const accounts = archive.events.flatMap((event) =>
      toldAccounts(archive, event).flatMap((account) =>
        account.says === null
          ? []
          : account.actors.map(({ id }) => ({ by: id, account: { event, says: accountWords(account) } })),
      ),
    );
    return new Map(
      [...Map.groupBy(accounts, ({ by }) => by)].map(([id, some]) => {
        const name = archive.actors.get(id)?.name ?? id;
        const title = say(listsWords.partTitle, { list: name, part: eventWords.howItPutThings });
        const head = { title, sort: headWords.sorts.actor, address: pathTo.actor(id), below: 'accounts/' };
        return [
          id,
          listOf(
            some.map(({ account }) => account),
            accountCuts,
            head,
          ),
        ] as const;
      }),
    );
  },
);

const accountCuts = dateCuts<ListedAccount>({
  filedOf: ({ event }) => filedUnder(event),
  nameOf: ({ event }) => event.title,
});

function listsOf(
  sort: string,
  name: string,
  address: string,
  events: readonly EventRecord[] = [],
  documents: readonly DocumentRecord[] = [],
): ListsOfOne {
  // Where both are too long, their parts must have addresses of their own.
  return {
    events: eventList(events, { title: name, sort, address }),
    documents: documentList(documents, {
      title: say(listsWords.partTitle, { list: name, part: eventWords.documents }),
      sort,
      address,
      below: 'documents/',
    }),
  };
}

function groupByEach<T, K>(
  entries: readonly T[],
  keysOf: (entry: T) => readonly K[],
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of entries)
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  return groups;
}
