import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, orSettle } from './event-words.ts';

/** Events of which it is not known where they were ("Where the meeting was"), and which have a place. */
export function unknownPlaceHints({ events, settings }: ArchiveFiles): readonly Hint[] {
  if (!/^en\b/i.test(settings?.data.language ?? 'en')) return [];
  return events.flatMap(({ yaml, data }) => {
    const unknown = data.notKnown.find((text) =>
      /^(?:Where (?:the|it|this|they)\b|(?:At|In) which (?:place|town|village|building|country)\b|The place\b)/.test(
        text,
      ),
    );
    return unknown === undefined || data.places.length === 0 || isSettledIn(data, unknown)
      ? []
      : [
          {
            ...yaml.placeOf(['places']),
            found: `the event has a place, and ${shown(unknown)} is among what is not known: take one of them out, or ${orSettle(unknown)}`,
          },
        ];
  });
}
