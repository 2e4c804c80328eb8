import type { EventRecord } from './archive.ts';
import { eventWords } from '../words/chapters/event.ts';

/** Who speaks of an event, and who dates it: documents of the archive, outside sources, or both. */
export function layerWords({ layer, attestations, context }: EventRecord): string {
  if (layer === 'context') return attestations.length > 0 ? eventWords.textHeld : eventWords.context;
  return context === undefined ? eventWords.attested : eventWords.attestedWithContext;
}
