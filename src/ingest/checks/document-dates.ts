import type { Document } from '../../model/document.ts';
import { textAt } from '../../model/locator.ts';
import type { Receipt } from '../../model/receipt.ts';
import { firstPlaceOf } from '../../text/locate-quote.ts';
import { civilOf, twoDigits } from '../../time/edtf/day.ts';
import type { DocumentFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { finding, type Finding } from '../finding.ts';
import { wordedDocumentDate } from './claim-words.ts';
import { dateOf } from './dates.ts';
import { seedOf } from './passages.ts';
import type { Seed } from '../steps/read-seed.ts';
import { checkWords } from './words.ts';
import { singleDate } from './worded.ts';

/** A date that a document is said to state of itself stands in its text; one of the copy's address stands there. */
export function checkDocumentDates({ documents, seeds, receipts }: DocumentFiles): Finding[] {
  const receiptOf = new Map(receipts.map(({ data }) => [data.seed, data]));
  return documents.flatMap((document) => {
    const { data } = document;
    if (data.date?.basis === 'address') {
      return checkAddress(document, receiptOf.get(data.seed.file));
    }
    const seed = seedOf(seeds, data);
    return data.date?.basis !== 'stated' || seed === undefined
      ? []
      : checkStated(document, textsOf(data, seed));
  });
}

/** The texts of a document's passages. */
export function textsOf({ passages }: Document, { lines }: Seed): readonly string[] {
  return passages.map((passage) => textAt(lines, passage) ?? '');
}

function checkStated({ yaml, data }: MdxFile<Document>, texts: readonly string[]): Finding[] {
  const written = data.date?.written;
  if (written === undefined) return [finding('document-date-without-words', yaml.placeOf(['date']))];
  if (!texts.some((text) => firstPlaceOf(text, written) !== undefined)) {
    return [finding('document-date-not-in-text', yaml.placeOf(['date', 'written']), written)];
  }
  const words = wordedDocumentDate(yaml, data, texts);
  return words === undefined ? [] : checkWords(words.worded, words.basis);
}

// An address has the digits of the date in their order, with or without marks between.
function checkAddress({ yaml, data }: MdxFile<Document>, receipt: Receipt | undefined): Finding[] {
  const { edtf = '', source } = data.date ?? {};
  const date = singleDate(dateOf(edtf));
  if (date === undefined) return [];
  const { year, month, dayOfMonth } = civilOf(date.firstDay);
  const parts = [String(year), ...(date.month === undefined ? [] : [twoDigits(month)])];
  if (date.dayOfMonth !== undefined) parts.push(twoDigits(dayOfMonth));
  // A date that goes on in the address is not the whole of it, and an address has no marks of doubt.
  const form =
    date.qualifier === 'none'
      ? new RegExp(
          `(?<!\\d)${parts.join('[-/_.]?')}${parts.length < 3 ? '(?![-/_.]?(?:0[1-9]|[12]\\d|3[01])(?!\\d))' : ''}(?!\\d)`,
        )
      : /(?!)/;
  const sources = receipt?.sources ?? {};
  // A source that is not there is told as such.
  if (source !== undefined && sources[source] === undefined) return [];
  const urls = source === undefined ? [receipt?.copy?.url] : [sources[source]?.url];
  if (urls.some((url) => form.test(url ?? ''))) return [];
  return [finding('document-date-not-in-address', yaml.placeOf(['date', 'edtf']), edtf, source)];
}
