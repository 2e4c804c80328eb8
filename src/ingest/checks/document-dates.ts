import { textAt } from '../../model/locator.ts';
import { firstPlaceOf } from '../../text/locate-quote.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding } from '../finding.ts';
import { dateOf } from './dates.ts';
import { seedOf } from './passages.ts';
import { checkStatingWords } from './words.ts';

/** A date that a document is said to state of itself stands in its text. */
export function checkDocumentDates({ documents, seeds }: ArchiveFiles): Finding[] {
  return documents.flatMap(({ yaml, data }) => {
    const { date } = data;
    const seed = seedOf(seeds, data);
    if (date?.basis !== 'stated' || seed === undefined) return [];
    const { written } = date;
    if (written === undefined) return [finding('document-date-without-words', yaml.placeOf(['date']))];
    const texts = data.passages.map((passage) => textAt(seed.lines, passage) ?? '');
    if (!texts.some((text) => firstPlaceOf(text, written) !== undefined)) {
      return [finding('document-date-not-in-text', yaml.placeOf(['date', 'written']), written)];
    }
    const claimed = dateOf(date.edtf);
    return claimed === undefined
      ? []
      : checkStatingWords({ yaml, path: ['date'], written, language: data.language, claimed });
  });
}
