import type { DocumentClaim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { agreementOf } from '../../time/agreement.ts';
import { boundsOf } from '../../time/bounds.ts';
import { countBack } from '../../time/relative.ts';
import type { Edtf } from '../../time/types.ts';
import { datesInWords } from '../../time/written.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding } from '../finding.ts';
import type { Path, YamlFile } from '../yaml-file.ts';
import { dateOf } from './dates.ts';

/** Every claim of a document rests on words of its event's quotations, and says no more than they do. */
export function checkClaims({ documents }: ArchiveFiles): Finding[] {
  return documents.flatMap(({ yaml, data }) =>
    data.events.flatMap(({ claims, quotes }, event) =>
      claims.flatMap((claim, index) => {
        const path = ['events', event, 'claims', index];
        const quoted = quotes.map(({ exact }) => exact);
        return [...checkWritten(yaml, claim, quoted, path), ...checkBasis(yaml, claim, data, path)];
      }),
    ),
  );
}

function checkWritten(
  yaml: YamlFile,
  { basis, written }: DocumentClaim,
  quoted: readonly string[],
  path: Path,
): Finding[] {
  if (written === undefined) {
    return basis === 'document-date' ? [] : [finding('claim-without-words', yaml.placeOf(path), basis)];
  }
  if (quoted.some((exact) => exact.includes(written))) return [];
  return [finding('words-not-quoted', yaml.placeOf([...path, 'written']), written)];
}

function checkBasis(yaml: YamlFile, claim: DocumentClaim, document: Document, path: Path): Finding[] {
  switch (claim.basis) {
    case 'stated':
      return checkStated(yaml, claim, path);
    case 'counted-back':
      return checkCountedBack(yaml, claim, path);
    case 'document-date':
      return checkDocumentDate(yaml, claim, document, path);
    case 'bound':
      return [];
  }
}

function checkStated(yaml: YamlFile, { edtf, written }: DocumentClaim, path: Path): Finding[] {
  const claimed = dateOf(edtf);
  if (claimed === undefined || written === undefined) return [];
  return checkWords(yaml, written, claimed, path);
}

/** Words that state a date state one that agrees with the date claimed at `path`, which is no more exact. */
export function checkWords(yaml: YamlFile, written: string, claimed: Edtf, path: Path): Finding[] {
  const read = datesInWords(written);
  if (read.length === 0) return [finding('words-no-date', yaml.placeOf([...path, 'written']), written)];
  if (read.some((date) => supports(date, claimed))) return [];
  const dates = read.map(({ text }) => text).join(', ');
  return [finding('words-other-date', yaml.placeOf([...path, 'edtf']), written, dates, claimed.text)];
}

function checkCountedBack(yaml: YamlFile, { edtf, written, from }: DocumentClaim, path: Path): Finding[] {
  if (from === undefined) return [finding('claim-without-day', yaml.placeOf(path))];
  const [claimed, day] = [dateOf(edtf), dateOf(from)];
  if (day === undefined || claimed === undefined || written === undefined) return [];
  if (day.kind !== 'date') return [finding('claim-from-no-day', yaml.placeOf([...path, 'from']), from)];
  const counted = countBack(written, day);
  if (!counted.ok) {
    return [finding('words-not-counted', yaml.placeOf([...path, 'written']), counted.problem.message)];
  }
  if (supports(counted.value, claimed)) return [];
  const place = yaml.placeOf([...path, 'edtf']);
  return [
    finding(
      'words-other-date',
      place,
      `${written}, counted back from ${from},`,
      counted.value.text,
      claimed.text,
    ),
  ];
}

function checkDocumentDate(
  yaml: YamlFile,
  { edtf }: DocumentClaim,
  { date }: Document,
  path: Path,
): Finding[] {
  if (date === undefined) return [finding('claim-without-document-date', yaml.placeOf([...path, 'basis']))];
  if (edtf === undefined || edtf === date.edtf || dateOf(date.edtf) === undefined) return [];
  return [finding('claim-not-document-date', yaml.placeOf([...path, 'edtf']), edtf, date.edtf)];
}

// A claim may say less than the words, never more.
function supports(read: Edtf, claimed: Edtf): boolean {
  const qualified = /[~?%]/;
  switch (agreementOf(read, claimed)) {
    case 'same':
      return true;
    case 'compatible':
      return covers(claimed, read) && (qualified.test(claimed.text) || !qualified.test(read.text));
    case 'overlapping':
    case 'undecided':
      return true;
    case 'contradictory':
      return false;
  }
}

function covers(outer: Edtf, inner: Edtf): boolean {
  const [wide, narrow] = [boundsOf(outer), boundsOf(inner)];
  return (['start', 'end'] as const).every(
    (end) =>
      dayOf(wide[end].earliest, -Infinity) <= dayOf(narrow[end].earliest, -Infinity) &&
      dayOf(wide[end].latest, Infinity) >= dayOf(narrow[end].latest, Infinity),
  );
}

function dayOf(limit: { readonly kind: string; readonly day?: number }, otherwise: number): number {
  return limit.day ?? otherwise;
}
