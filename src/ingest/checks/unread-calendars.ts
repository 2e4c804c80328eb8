import { otherCalendarDates } from '../../prose/other-calendars.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { Place } from '../finding.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, notCompared, orSettle } from './event-words.ts';
import { wordsOfSettings } from './settings-words.ts';
import { factsOf, wordsTelling } from './told-days.ts';

/**
 * Dates by another calendar in what an event, a receipt, a document's undated words or the archive's settings tell: they
 * are compared with nothing. Essays and pages are told of by another check.
 */
export function unreadCalendarHints(archive: ArchiveFiles): readonly Hint[] {
  const { events, documents, receipts, settings } = archive;
  const language = settings?.data.language ?? 'en';
  const told = (
    text: string,
    placeAt: (offset: number) => Place,
    more: (words: string) => string = () => '',
  ) =>
    otherCalendarDates(text, language).map(({ start, end }) => {
      const words = text.slice(start, end);
      return { ...placeAt(start), found: `${notCompared(words)}${more(words)}`, words };
    });
  return [
    ...events.flatMap((event) =>
      wordsTelling(event).flatMap(({ text, placeAt }) =>
        told(text, placeAt, (words) => `, or ${orSettle(words)}`).filter(
          ({ words }) => !isSettledIn(event.data, words),
        ),
      ),
    ),
    ...documents.flatMap(({ yaml, data }) =>
      data.undated.flatMap(({ note }, index) => told(note, () => yaml.placeOf(['undated', index, 'note']))),
    ),
    ...receipts.flatMap(({ yaml, data }) =>
      factsOf(data).flatMap(([path, text]) => told(text, () => yaml.placeOf(path))),
    ),
    ...(settings === undefined
      ? []
      : wordsOfSettings(settings.data).flatMap(([path, text]) =>
          told(text, () => settings.yaml.placeOf(path)),
        )),
  ].map(({ words: _, ...hint }) => hint);
}
