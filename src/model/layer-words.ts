import type { EventRecord } from './archive.ts';
import { eventWords } from '../words/chapters/event.ts';
import { say } from '../words/say.ts';
import { toldAloneBy } from './told-alone.ts';

/** Who speaks of an event, and who dates it: documents of the archive, outside sources, or both. */
export function layerWords(event: EventRecord): string {
  const { layer, attestations, context } = event;
  if (layer === 'context') return attestations.length > 0 ? eventWords.textHeld : eventWords.context;
  const alone = toldAloneBy(event);
  if (alone !== undefined) return say(eventWords.attestedByOne, { side: alone.short ?? alone.name });
  return context === undefined ? eventWords.attested : eventWords.attestedWithContext;
}
