import type { ArchiveFiles } from '../archive-files.ts';
import { sortFindings, type Finding } from '../finding.ts';
import { checkAdoption } from './adoption.ts';
import { checkAttribution } from './attribution.ts';
import { checkBodies } from './bodies.ts';
import { checkClaimDays } from './claim-days.ts';
import { checkClaims } from './claims.ts';
import { checkDateOrder } from './date-order.ts';
import { checkDates } from './dates.ts';
import { checkDocumentDates } from './document-dates.ts';
import { checkDrafts } from './drafts.ts';
import { checkEventIds } from './event-ids.ts';
import { checkEvents } from './events.ts';
import { checkFileNames } from './file-names.ts';
import { checkIds } from './ids.ts';
import { checkLists } from './lists.ts';
import { checkPassages } from './passages.ts';
import { checkPersons } from './persons.ts';
import { checkPublished } from './published.ts';
import { checkQuotations } from './quotations.ts';
import { checkQuotedWords } from './quoted-words.ts';
import { checkRedirects } from './redirects.ts';
import { checkReferences } from './references.ts';
import { checkSeals } from './seals.ts';
import { checkSettings } from './settings.ts';
import { checkSidecarFacts } from './sidecars.ts';
import { checkLacking, checkSourceDates, checkSources } from './sources.ts';
import { checkValues } from './values.ts';
import { checkVerbatim } from './verbatim.ts';

/** Everything that is wrong in an archive, by file, line and column; nothing is written or run. */
export function checkArchive(archive: ArchiveFiles): readonly Finding[] {
  return sortFindings([...archive.findings, ...checks.flatMap((check) => check(archive))]);
}

const checks = [
  checkSettings,
  checkFileNames,
  checkSeals,
  checkSidecarFacts,
  checkPassages,
  checkVerbatim,
  checkBodies,
  checkQuotations,
  checkDates,
  checkDateOrder,
  checkDocumentDates,
  checkValues,
  checkClaims,
  checkClaimDays,
  checkAdoption,
  checkAttribution,
  checkQuotedWords,
  checkReferences,
  checkSources,
  checkSourceDates,
  checkLacking,
  checkLists,
  checkIds,
  checkPersons,
  checkEventIds,
  checkEvents,
  checkDrafts,
  checkPublished,
  checkRedirects,
];
