import type { DocumentClaim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { wordCutAt } from '../../text/cut-word.ts';
import { firstPlaceOf } from '../../text/locate-quote.ts';
import { unwrapLines } from '../../text/wrapped.ts';
import type { DocumentFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { finding, type Finding } from '../finding.ts';
import type { Path, YamlPlaces } from '../yaml-file.ts';
import { wordedClaim, type WordedClaim } from './claim-words.ts';
import { dateOf } from './dates.ts';
import { seedOf } from './passages.ts';
import { isSettled, planClaimed } from './planned-words.ts';
import type { Seed } from '../steps/read-seed.ts';
import { checkWords } from './words.ts';

/**
 * Every claim of a document rests on words of its event's quotations, and says no more than they do.
 *
 * @param notHeld ids of the kinds whose events did not take place: theirs are the days that were planned
 */
export function checkClaims(
  { documents, seeds }: DocumentFiles,
  notHeld: ReadonlySet<string> = new Set(),
): Finding[] {
  return documents.flatMap((document) => checkDocument(document, seedOf(seeds, document.data), notHeld));
}

function checkDocument(
  { yaml, data }: MdxFile<Document>,
  seed: Seed | undefined,
  notHeld: ReadonlySet<string>,
): Finding[] {
  return data.events.flatMap((event, place) =>
    event.claims.flatMap((claim, index) => {
      const path = ['events', place, 'claims', index];
      const quoted = event.quotes.map(({ exact }) => exact);
      const worded = wordedClaim(yaml, data, seed, event, claim, path);
      const found = [
        ...checkWritten(yaml, claim, quoted, path),
        ...checkBasis(yaml, claim, worded, data, path),
      ];
      return found.length > 0 || isSettled(event, notHeld) ? found : checkPlan(worded, event);
    }),
  );
}

/** The day that something was planned for is not the day on which it was. */
function checkPlan(
  words: WordedClaim | undefined,
  { title = '', id }: Document['events'][number],
): Finding[] {
  if (words === undefined || words.basis.kind === 'bound') return [];
  const { worded, basis } = words;
  const plan = planClaimed(worded, basis, `${title} ${id}`);
  const place = () => worded.yaml.placeOf([...worded.path, 'written']);
  return plan?.isSure === true ? [finding('words-of-plan', place(), worded.written, plan.sentence)] : [];
}

function checkWritten(
  yaml: YamlPlaces,
  { basis, written }: DocumentClaim,
  quoted: readonly string[],
  path: Path,
): Finding[] {
  if (written === undefined) {
    return basis === 'document-date' ? [] : [finding('claim-without-words', yaml.placeOf(path), basis)];
  }
  if (basis === 'document-date') return [finding('claim-words-needless', yaml.placeOf([...path, 'written']))];
  const place = () => yaml.placeOf([...path, 'written']);
  const quotation = quoted.find((exact) => firstPlaceOf(exact, written) !== undefined);
  if (quotation === undefined) return [finding('words-not-quoted', place(), written)];
  const word = wordCutBy(written, quoted);
  return word === undefined ? [] : [finding('quotation-cut', place(), written, word)];
}

/** The word that words for a date cut in every quotation of an event; undefined where one has them whole. */
export function wordCutBy(written: string, quoted: readonly string[]): string | undefined {
  const cut = quoted.map((exact) => wordCut(unwrapLines(exact), unwrapLines(written)));
  return cut.some((words) => words.length === 0) ? undefined : cut.flat()[0];
}

/** The words that are cut wherever the words stand in a text; none where they stand once in whole words, or not at all. */
function wordCut(text: string, words: string): readonly string[] {
  const cut: string[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const word = wordCutAt(text, at) ?? wordCutAt(text, at + words.length);
    if (word === undefined) return [];
    cut.push(word);
  }
  return cut;
}

function checkBasis(
  yaml: YamlPlaces,
  claim: DocumentClaim,
  words: WordedClaim | undefined,
  document: Document,
  path: Path,
): Finding[] {
  // That it goes on is said in words; there is no date to count back or to limit.
  if (claim.open === true && claim.edtf === undefined && claim.basis !== 'stated')
    return [finding('claim-open-not-stated', yaml.placeOf([...path, 'basis']), claim.basis)];
  if (claim.basis === 'document-date') return checkDocumentDate(yaml, claim, document, path);
  const unread = claim.basis === 'counted-back' ? checkFrom(yaml, claim, path) : [];
  return words === undefined ? unread : [...unread, ...checkWords(words.worded, words.basis)];
}

function checkFrom(yaml: YamlPlaces, { from }: DocumentClaim, path: Path): Finding[] {
  if (from === undefined) return [finding('claim-without-day', yaml.placeOf(path))];
  const day = dateOf(from);
  if (day === undefined || day.kind === 'date') return [];
  return [finding('claim-from-no-day', yaml.placeOf([...path, 'from']), from)];
}

function checkDocumentDate(
  yaml: YamlPlaces,
  { edtf }: DocumentClaim,
  { date }: Document,
  path: Path,
): Finding[] {
  if (date === undefined) return [finding('claim-without-document-date', yaml.placeOf([...path, 'basis']))];
  if (edtf === undefined || edtf === date.edtf || dateOf(date.edtf) === undefined) return [];
  return [finding('claim-not-document-date', yaml.placeOf([...path, 'edtf']), edtf, date.edtf)];
}
