import type { Day } from '../../time/edtf/types.ts';
import type { Drawn, Edge, Named, ViewEvent, ViewFrame } from '../types.ts';

// One event as an array: names would be two thirds of the file. Ids of kinds, actors, places and documents are
// places in the frame's lists; the drawn date is `[form, edges, from, certainFrom, certainTo, to, marks,
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

type Lists = Pick<ViewFrame, 'kinds' | 'actors' | 'places' | 'documents'>;

/** Events as compact JSON values. */
export function packEvents(events: readonly ViewEvent[], lists: Lists): readonly WireEvent[] {
  const place = (list: readonly Named[]) => new Map(list.map(({ id }, index) => [id, index]));
  const kinds = place(lists.kinds);
  const [actors, places, documents] = [place(lists.actors), place(lists.places), place(lists.documents)];
  const at = (of: ReadonlyMap<string, number>, ids: readonly string[]) => ids.map((id) => of.get(id) ?? -1);
  return events.map((event) => [
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
}

/** The inverse of `packEvents`. */
export function unpackEvents(packed: readonly WireEvent[], lists: Lists): readonly ViewEvent[] {
  const ids = (list: readonly Named[], at: readonly number[]) => at.map((index) => list[index]?.id ?? '');
  return packed.map(
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
      documents: ids(lists.documents, documents),
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
