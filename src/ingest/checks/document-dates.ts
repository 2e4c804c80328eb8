import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding } from '../finding.ts';
import { dateOf } from './dates.ts';
import { seedOf, textByLine } from './passages.ts';
import { checkStatingWords } from './words.ts';

/** A date that a document is said to state of itself stands in its text. */
export function checkDocumentDates({ documents, seeds }: ArchiveFiles): Finding[] {
  return documents.flatMap(({ yaml, data }) => {
    const { date } = data;
    const seed = seedOf(seeds, data);
    if (date?.basis !== 'stated' || seed === undefined) return [];
    const { written } = date;
    if (written === undefined) return [finding('document-date-without-words', yaml.placeOf(['date']))];
    const texts = textByLine(seed.lines);
    if (!data.passages.some(({ line }) => texts.get(line)?.includes(written))) {
      return [finding('document-date-not-in-text', yaml.placeOf(['date', 'written']), written)];
    }
    const claimed = dateOf(date.edtf);
    return claimed === undefined
      ? []
      : checkStatingWords({ yaml, path: ['date'], written, language: data.language, claimed });
  });
}
