/**
 * The components that a body of `content/` may use, each with what its `id` is the id of: `<Event id="...">words</Event>`
 * makes the words a link to that event's page. Nothing else is known, and nothing can be imported. (The templates are
 * given in `src/components/body.astro`.)
 */
export const contentComponents = { Event: 'event', Document: 'document' } as const;

export type ContentComponent = keyof typeof contentComponents;

/** Whether a body may use the component of that name. */
export function isContentComponent(name: string): name is ContentComponent {
  return Object.hasOwn(contentComponents, name);
}
