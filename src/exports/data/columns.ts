/** Columns that hold ids of another table's rows. */
export const kindOf = { column: 'kind', to: 'kinds', its: 'id' } as const;
export const ofDocument = { column: 'document', to: 'documents', its: 'id' } as const;
export const ofEvent = { column: 'event', to: 'events', its: 'id' } as const;
export const ofSpeaker = { column: 'speaker', to: 'actors', its: 'id' } as const;

/** Several ids in one cell: they have no spaces. */
export function listed(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : ids.join(' ');
}
