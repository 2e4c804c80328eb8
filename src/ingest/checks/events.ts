import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding, type Place } from '../finding.ts';

/** Every event has a title from somewhere, headlines are few and points, and what it is a member of is a series other than itself. */
export function checkEvents(archive: ArchiveFiles): Finding[] {
  const told = everyTelling(archive);
  const headlines = checkHeadlines(told);
  const titled = new Set(told.flatMap(({ id, title }) => (title === undefined ? [] : [id])));
  const series = new Set(told.flatMap(({ id, shape }) => (shape === 'series' ? [id] : [])));
  const known = new Set(told.map(({ id }) => id));
  const membership = told.flatMap(({ id, memberOf, place }) => {
    const untitled =
      titled.has(id) || archive.unread.has(id) ? [] : [finding('event-untitled', place([]), id)];
    if (memberOf === undefined || !known.has(memberOf)) return untitled;
    if (memberOf === id) return [...untitled, finding('member-of-itself', place(['memberOf']), id)];
    if (series.has(memberOf)) return untitled;
    return [...untitled, finding('member-of-no-series', place(['memberOf']), id, memberOf)];
  });
  return [...membership, ...headlines];
}

/** Of more, the drawing of the timeline could not name them all. */
const mostHeadlines = 14;

function checkHeadlines(told: readonly Telling[]): Finding[] {
  const headlines = told.filter(({ headline }) => headline);
  const ids = [...new Set(headlines.map(({ id }) => id))];
  const lasting = headlines
    .filter(({ shape }) => shape !== 'point')
    .map(({ id, place }) => finding('headline-no-point', place(['headline']), id));
  const tooMany = headlines
    .filter(({ id }) => id === ids[mostHeadlines])
    .map(({ place }) => finding('headlines-many', place(['headline']), mostHeadlines));
  return [...lasting, ...tooMany];
}

interface Telling {
  readonly id: string;
  readonly title: string | undefined;
  readonly shape: string;
  readonly memberOf: string | undefined;
  readonly headline: boolean;
  readonly place: (path: readonly string[]) => Place;
}

function everyTelling({ documents, events }: ArchiveFiles): Telling[] {
  return [
    ...events.map(({ yaml, data }) => ({
      id: data.id,
      title: data.title,
      shape: data.shape,
      memberOf: data.memberOf,
      headline: data.headline === true,
      place: (path: readonly string[]) => yaml.placeOf(path.length === 0 ? ['id'] : path),
    })),
    ...documents.flatMap(({ yaml, data }) =>
      data.events.map(({ id, title, shape, memberOf, headline }, index) => ({
        id,
        title,
        shape,
        memberOf,
        headline: headline === true,
        place: (path: readonly string[]) => yaml.placeOf(['events', index, ...path]),
      })),
    ),
  ];
}
