import { expect, test } from 'vitest';
import { readArchive, type ArchiveFiles } from '../ingest/archive-files.ts';
import { claimHints } from '../ingest/checks/claim-hints.ts';
import { checkClaims } from '../ingest/checks/claims.ts';
import { memoryDisk, testDocument, testFiles } from './test-archive.ts';

/** A claim of a document whose whole text is `text`. */
export interface TriedClaim {
  readonly text: string;
  /** What is quoted of it; the whole text where it is left out. */
  readonly quoted?: string;
  /** What is quoted where it is left out. */
  readonly written?: string;
  readonly edtf: string;
  readonly basis?: 'stated' | 'counted-back' | 'bound';
  readonly of?: 'whole' | 'start' | 'end';
  readonly from?: string;
  readonly language?: string;
  readonly numeralOrder?: string;
  /** Where it is quoted; "p1", which is the first line, where it is left out. */
  readonly passage?: string;
  /** What its event notes of the evidence. */
  readonly note?: string;
}

/** What the checks say of one claim: codes and remedies of findings, and texts of hints. */
export function tryClaim(claim: TriedClaim): {
  readonly codes: readonly string[];
  readonly found: readonly string[];
  readonly instead: readonly string[];
  readonly hints: readonly string[];
} {
  const archive = archiveOf([claim]);
  const findings = checkClaims(archive);
  return {
    codes: findings.map(({ code }) => code),
    found: findings.map((one) => one.found),
    instead: findings.map((one) => one.instead),
    hints: claimHints(archive).map(({ found }) => found),
  };
}

/** A claim in a row of a table: language, text, words of it, EDTF, what else is claimed. */
export type ClaimRow = readonly [
  language: string,
  text: string,
  written: string,
  edtf: string,
  other?: Pick<TriedClaim, 'of' | 'basis' | 'from' | 'quoted' | 'passage' | 'note'>,
];

/** Tests that the words of each row give its date, or those of each wrong row do not. */
export function testRows({
  right,
  wrong,
}: {
  readonly right: readonly ClaimRow[];
  readonly wrong: readonly ClaimRow[];
}): void {
  test.each(right.map(claimOfRow))('$language: $text: "$written" gives $edtf', (claim) => {
    expect(tryClaim(claim).codes).toEqual([]);
  });
  test.each(wrong.map(claimOfRow))('$language: $text: "$written" does not give $edtf', (claim) => {
    expect(tryClaim(claim).codes).not.toEqual([]);
  });
}

/** The claim of a row. */
export function claimOfRow([language, text, written, edtf, other]: ClaimRow): TriedClaim {
  return { language, text, written, edtf, ...other };
}

/** An archive of one document a claim. */
export function archiveOf(claims: readonly TriedClaim[]): ArchiveFiles {
  const files = claims.flatMap((claim, index): [string, string][] => {
    const { text, language = 'en', numeralOrder } = claim;
    const order = numeralOrder === undefined ? '' : `numeralOrder: "${numeralOrder}"\n`;
    const document = testDocument(`s${index}.txt`, `${text}\n`, `${order}${eventOf(claim)}`)
      .replace('id: "doc"', `id: "doc-${index}"`)
      .replace('language: "en"', `language: "${language}"`);
    return [
      [`seeds/s${index}.txt`, `${text}\n`],
      [`content/documents/doc-${index}.mdx`, document],
    ];
  });
  return readArchive(memoryDisk(testFiles(Object.fromEntries(files))));
}

function eventOf({
  text,
  quoted = text,
  written = quoted,
  edtf,
  basis = 'stated',
  of = 'whole',
  from,
  passage = 'p1',
  note,
}: TriedClaim): string {
  const claim = { of, edtf, basis, written, ...(from !== undefined && { from }) };
  const event = {
    id: 'event',
    shape: edtf.includes('/') || of !== 'whole' ? 'span' : 'point',
    kind: 'meeting',
    title: 'An event',
    claims: [claim],
    quotes: [{ passage, exact: quoted }],
    ...(note !== undefined && { note }),
  };
  return `events: ${JSON.stringify([event])}\n`;
}
