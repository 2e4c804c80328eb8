import type { DocumentClaim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { firstPlaceOf } from '../../text/locate-quote.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding } from '../finding.ts';
import type { Path, YamlFile } from '../yaml-file.ts';
import { dateOf } from './dates.ts';
import { checkCountingWords, checkStatingWords } from './words.ts';

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
  if (quoted.some((exact) => firstPlaceOf(exact, written) !== undefined)) return [];
  return [finding('words-not-quoted', yaml.placeOf([...path, 'written']), written)];
}

function checkBasis(yaml: YamlFile, claim: DocumentClaim, document: Document, path: Path): Finding[] {
  switch (claim.basis) {
    case 'stated':
      return checkStated(yaml, claim, document, path);
    case 'counted-back':
      return checkCountedBack(yaml, claim, document, path);
    case 'document-date':
      return checkDocumentDate(yaml, claim, document, path);
    case 'bound':
      return [];
  }
}

function checkStated(
  yaml: YamlFile,
  { edtf, written }: DocumentClaim,
  { language }: Document,
  path: Path,
): Finding[] {
  const claimed = dateOf(edtf);
  if (claimed === undefined || written === undefined) return [];
  return checkStatingWords({ yaml, path, written, language, claimed });
}

function checkCountedBack(
  yaml: YamlFile,
  { edtf, written, from }: DocumentClaim,
  { language }: Document,
  path: Path,
): Finding[] {
  if (from === undefined) return [finding('claim-without-day', yaml.placeOf(path))];
  const [claimed, day] = [dateOf(edtf), dateOf(from)];
  if (day === undefined || claimed === undefined || written === undefined) return [];
  if (day.kind !== 'date') return [finding('claim-from-no-day', yaml.placeOf([...path, 'from']), from)];
  return checkCountingWords({ yaml, path, written, language, claimed }, day);
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
