import { dossierWords } from '../words/chapters/dossier.ts';
import { proseCheckWords } from '../words/chapters/prose-check.ts';
import { siteWords as words } from '../words/chapters/site.ts';
import type { Archive } from '../model/archive.ts';
import { asked } from '../model/asked.ts';
import { isMeeting } from '../model/meetings.ts';
import { memoizeAsync } from '../text/memoize.ts';
import { archive } from './content.ts';
import { documentationPages } from './documentation.ts';
import { essayEntries, topPages } from './essays/entries.ts';
import { mapOf } from './maps.ts';
import { pathTo } from './urls.ts';

export type Section =
  | 'documents'
  | 'timeline'
  | 'map'
  | 'events'
  | 'essays'
  | 'meetings'
  | 'search'
  | 'about'
  | 'persons'
  | 'sources'
  | 'ledger'
  | 'changes'
  | 'data'
  | 'documentation'
  | 'check'
  | 'dossier'
  | `page ${string}`;

interface Entry {
  readonly id: Section;
  readonly name: string;
  readonly path: string;
  /** What an author says of a page. */
  readonly told?: string | undefined;
  /** Asked for seldom: the masthead has it where it has room for all. */
  readonly rare?: true;
}

/** What the masthead leads to, and what its menu and the foot do besides: no list of which this archive has nothing. */
export async function navigation(): Promise<{
  readonly main: readonly Entry[];
  readonly more: readonly Entry[];
}> {
  const [has, [essays, pages]] = await Promise.all([archive().then(whatThereIs), prose()]);
  return {
    main: [
      { id: 'documents', name: words.documents, path: pathTo.documents() },
      { id: 'timeline', name: words.timeline, path: pathTo.timeline() },
      ...(has.map ? [{ id: 'map', name: words.map, path: pathTo.map() } as const] : []),
      { id: 'events', name: words.events, path: pathTo.events() },
      ...(has.meetings ? [{ id: 'meetings', name: words.meetings, path: pathTo.meetings() } as const] : []),
      ...(essays.length > 0
        ? [{ id: 'essays', name: words.essays, path: pathTo.essays(), rare: true } as const]
        : []),
      { id: 'search', name: words.search, path: pathTo.search() },
      { id: 'about', name: words.about, path: pathTo.about(), rare: true },
    ],
    more: [
      ...(has.persons ? [{ id: 'persons', name: words.persons, path: pathTo.persons() } as const] : []),
      ...(has.sources ? [{ id: 'sources', name: words.sources, path: pathTo.sources() } as const] : []),
      ...(has.events ? [{ id: 'ledger', name: words.ledger, path: pathTo.ledger() } as const] : []),
      { id: 'changes', name: words.changes, path: pathTo.changes() },
      ...(documentationPages().length > 0
        ? [{ id: 'documentation', name: words.documentation, path: pathTo.documentation() } as const]
        : []),
      { id: 'check', name: proseCheckWords.title, path: pathTo.check() },
      { id: 'dossier', name: dossierWords.title, path: pathTo.dossier() },
      ...pages.map(
        ({ data }) =>
          ({
            id: `page ${data.id}`,
            name: data.title,
            path: pathTo.page(data.id),
            told: data.description,
          }) as const,
      ),
      { id: 'data', name: words.takeAway, path: pathTo.data() },
    ],
  };
}

const whatThereIs = asked('what-there-is', (archive: Archive) => {
  const { events, documents, persons } = archive;
  return {
    meetings: events.some((event) => isMeeting(event) || event.kind.role === 'meeting-not-held'),
    sources:
      events.some(({ context }) => context !== undefined) ||
      documents.some(({ receipt }) => receipt !== undefined),
    persons: persons.size > 0,
    events: events.length > 0,
    map: mapOf(archive).map !== undefined,
  };
});

/** Essays, and pages that the foot leads to: the same for every page of a build, so that they are asked for once. */
function prose(): ReturnType<typeof readProse> {
  return import.meta.env.DEV ? readProse() : proseOfBuild('');
}

function readProse() {
  return Promise.all([essayEntries(), topPages()]);
}

const proseOfBuild = memoizeAsync((_one: string) => readProse());
