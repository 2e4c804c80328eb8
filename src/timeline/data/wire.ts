import type { Day } from '../../time/edtf/types.ts';
import type { Drawn, Edge, Named, ViewEvent, ViewFrame } from '../types.ts';

/** The events of a chunk as JSON values. */
export interface PackedEvents {
  /** Ids of the documents that its events have. */
  readonly documents: readonly string[];
  readonly events: readonly WireEvent[];
}

// One event as an array: names would be two thirds of the file. Ids of kinds, actors and places are places in the
// frame's lists, those of documents in the chunk's own: an archive has too many for the frame. The drawn date is `[form, edges, from, certainFrom, certainTo, to, marks,
// ...marks, ...stretches]`, the first `marks` their number; its days counted from `from`.
type WireEvent = readonly [
  id: string,
  title: string,
  kind: number,
  attested: 0 | 1,
  drawn: readonly number[],
  words: string,
  dayOfSpan: string,
  href: string,
  actors: readonly number[],
  places: readonly number[],
  documents: readonly number[],
];

const forms: readonly Drawn['form'][] = ['point', 'span', 'several'];
const edges: readonly Edge[] = ['tick', 'about', 'open', 'unknown', 'unbounded'];

type Lists = Pick<ViewFrame, 'kinds' | 'actors' | 'places'>;

/** Events as compact JSON values. */
export function packEvents(events: readonly ViewEvent[], lists: Lists): PackedEvents {
  const place = (ids: readonly string[]) => new Map(ids.map((id, index) => [id, index]));
  const idsOf = (list: readonly Named[]) => list.map(({ id }) => id);
  const kinds = place(idsOf(lists.kinds));
  const [actors, places] = [place(idsOf(lists.actors)), place(idsOf(lists.places))];
  const ids = [...new Set(events.flatMap((event) => event.documents))];
  const documents = place(ids);
  const at = (of: ReadonlyMap<string, number>, ids: readonly string[]) => ids.map((id) => of.get(id) ?? -1);
  const packed = events.map((event): WireEvent => [
    event.id,
    event.title,
    kinds.get(event.kind) ?? -1,
    event.attested ? 1 : 0,
    packDrawn(event.drawn),
    event.words,
    event.dayOfSpan ?? '',
    event.href,
    at(actors, event.actors),
    at(places, event.places),
    at(documents, event.documents),
  ]);
  return { documents: ids, events: packed };
}

/** The inverse of `packEvents`. */
export function unpackEvents(
  { documents: documentIds, events }: PackedEvents,
  lists: Lists,
): readonly ViewEvent[] {
  const ids = (list: readonly Named[], at: readonly number[]) => at.map((index) => list[index]?.id ?? '');
  return events.map(
    ([id, title, kind, attested, drawn, words, dayOfSpan, href, actors, places, documents]) => ({
      id,
      title,
      kind: lists.kinds[kind]?.id ?? '',
      attested: attested === 1,
      drawn: unpackDrawn(drawn),
      words,
      ...(dayOfSpan !== '' && { dayOfSpan }),
      href,
      actors: ids(lists.actors, actors),
      places: ids(lists.places, places),
      documents: documents.map((at) => documentIds[at] ?? ''),
    }),
  );
}

function packDrawn({
  form,
  from,
  certainFrom,
  certainTo,
  to,
  marks,
  either = [],
  startEdge,
  endEdge,
}: Drawn): readonly number[] {
  const edge = edges.indexOf(startEdge) * edges.length + edges.indexOf(endEdge);
  const since = (days: readonly Day[]) => days.map((day) => day - from);
  return [
    forms.indexOf(form),
    edge,
    from,
    ...since([certainFrom, certainTo, to]),
    marks.length,
    ...since([...marks, ...either.flat()]),
  ];
}

function unpackDrawn([
  form = 0,
  edge = 0,
  from = 0,
  certainFrom = 0,
  certainTo = 0,
  to = 0,
  marks = 0,
  ...more
]: readonly number[]): Drawn {
  const days = more.map((day) => from + day);
  const ends = days.slice(marks);
  const either = ends.flatMap((first, index) =>
    index % 2 === 0 ? [[first, ends[index + 1] ?? first] as const] : [],
  );
  return {
    form: forms[form] ?? 'point',
    from,
    certainFrom: from + certainFrom,
    certainTo: from + certainTo,
    to: from + to,
    marks: days.slice(0, marks),
    ...(either.length > 0 && { either }),
    startEdge: edges[Math.floor(edge / edges.length)] ?? 'tick',
    endEdge: edges[edge % edges.length] ?? 'tick',
  };
}
