import type { DocumentClaim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { unwrapLines } from '../../text/wrapped.ts';
import { meaningsOf } from '../../time/written/limits.ts';
import { readerOf } from '../../time/written/reader.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { finding, type Finding } from '../finding.ts';
import type { Seed } from '../steps/read-seed.ts';
import { dateOf } from './dates.ts';
import { textsOf } from './document-dates.ts';
import { seedOf } from './passages.ts';

/**
 * The day that a claim counts back from, and the day on which it was so, are known days: the document's own date, one
 * that its text gives, or one that an event of the archive has. Where a document has no date nobody can say.
 */
export function checkClaimDays({ documents, events, seeds }: ArchiveFiles): Finding[] {
  const ofEvents = new Set(events.flatMap(({ data }) => data.claims.flatMap(({ edtf }) => edtf ?? [])));
  return documents.flatMap((document) => {
    const seed = seedOf(seeds, document.data);
    const own = dateOf(document.data.date?.edtf)?.text;
    return own === undefined || seed === undefined ? [] : checkDocument(document, own, ofEvents, seed);
  });
}

function checkDocument(
  { yaml, data }: MdxFile<Document>,
  own: string,
  ofEvents: ReadonlySet<string>,
  seed: Seed,
): Finding[] {
  const isKnown = dayToCountFrom(data, seed);
  return data.events.flatMap(({ claims }, event) =>
    claims.flatMap((claim, index) =>
      (['from', 'asOf'] as const).flatMap((key) => {
        const day = claim[key];
        // Of a claim that counts back the result may be another event's date: that is no day to count from.
        if (day === undefined || (ofEvents.has(day) && !isResult(claim, day)) || isKnown(day)) return [];
        return [
          finding('claim-day-unknown', yaml.placeOf(['events', event, 'claims', index, key]), day, own),
        ];
      }),
    ),
  );
}

/** Tells the days that a document gives to count from: its own date, and those that its text names. */
export function dayToCountFrom(document: Document, seed: Seed): (day: string) => boolean {
  let read: ReadonlySet<string> | undefined;
  return (day) => day === document.date?.edtf || (read ??= meaningsRead(document, seed)).has(day);
}

function isResult({ edtf }: DocumentClaim, day: string): boolean {
  return edtf === day;
}

function meaningsRead(data: Document, seed: Seed): ReadonlySet<string> {
  const reader = readerOf(data.language, data.numeralOrder);
  return new Set(
    textsOf(data, seed).flatMap((text) =>
      reader.read(unwrapLines(text)).flatMap((dates) => dates.flatMap((date) => meaningsOf(date, 'whole'))),
    ),
  );
}
