import { finding, type Finding } from '../finding.ts';
import { meantName } from '../../text/nearest-name.ts';
import type { Path, YamlPlaces } from '../yaml-file.ts';

/** What an id or a key can refer to. */
export type Target =
  | 'kind'
  | 'actor'
  | 'place'
  | 'person'
  | 'event'
  | 'source'
  | 'passage'
  | 'document'
  | 'essay'
  | 'page'
  | 'gazetteer';

/** An id at a place, and what it should be the id of; absent where nothing is referred to. */
export interface Reference<To extends Target> {
  readonly to: To;
  readonly id: string | undefined;
  readonly yaml: YamlPlaces;
  readonly path: Path;
}

/** A finding, unless the id is known, or stands in a file that could not be read. */
export function unresolved(
  { to, id, yaml, path }: Reference<Target>,
  known: ReadonlySet<string>,
  unread: ReadonlySet<string>,
): Finding[] {
  if (id === undefined || known.has(id) || unread.has(id)) return [];
  return [finding('reference-unknown', yaml.placeOf(path), to, id, choice(to, known, id))];
}

/** What else could be written: first the id that is most likely meant. */
export function choice(to: Target, known: ReadonlySet<string>, id: string): string {
  if (known.size === 0) return `an entry with this id in ${homes[to]}, which has none yet`;
  const meant = meantName(id, [...known]);
  const ids = [...known].sort((a, b) => Number(b === meant) - Number(a === meant) || (a < b ? -1 : 1));
  return `an id of ${homes[to]}: ${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ', ...' : ''}`;
}

const homes: Readonly<Record<Target, string>> = {
  kind: 'content/kinds.yaml',
  actor: 'content/actors.yaml',
  place: 'content/places.yaml',
  person: 'content/persons.yaml',
  event: "content/events/ or of a document's events",
  document: 'content/documents/',
  essay: 'content/essays/',
  page: 'content/pages/',
  source: '`sources` (of the sidecar, for a document)',
  passage: '`passages`',
  gazetteer: 'content/gazetteers.yaml',
};
