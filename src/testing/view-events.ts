import type { Drawn, ViewEvent } from '../timeline/types.ts';

/** An event of the view with nothing but its drawing, for tests. */
export function viewEventOf(id: string, drawn: Drawn, more: Partial<ViewEvent> = {}): ViewEvent {
  return {
    id,
    title: id,
    kind: 'meeting',
    attested: false,
    drawn,
    words: `on ${id}`,
    href: `/events/${id}/`,
    actors: [],
    places: [],
    documents: [],
    ...more,
  };
}
