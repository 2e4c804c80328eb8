import type { ArchiveFiles, DocumentFiles } from '../archive-files.ts';
import { publishedEntries } from '../../model/published.ts';
import type { Finding } from '../finding.ts';
import { checkAdoption } from './adoption.ts';
import { checkAttribution } from './attribution.ts';
import { checkBodies } from './bodies.ts';
import { checkClaimDays } from './claim-days.ts';
import { checkClaims } from './claims.ts';
import { checkCorrections } from './corrections.ts';
import { checkDateOrder } from './date-order.ts';
import { checkDates } from './dates.ts';
import { checkDayTimes } from './day-times.ts';
import { checkDocumentDates } from './document-dates.ts';
import { checkDisagreements } from './disagreements.ts';
import { checkDrafts } from './drafts.ts';
import { checkEventIds } from './event-ids.ts';
import { checkEvents } from './events.ts';
import { checkFileNames } from './file-names.ts';
import { checkGivenTitles } from './given-titles.ts';
import { checkIds } from './ids.ts';
import { checkInferredDates } from './inferred-dates.ts';
import { checkLists } from './lists.ts';
import { checkPassages } from './passages.ts';
import { checkActorSides } from './actor-sides.ts';
import { checkPersons } from './persons.ts';
import { checkLastAttested } from './last-attested.ts';
import { checkPositions } from './positions.ts';
import { checkProse } from './prose.ts';
import { checkPublished } from './published.ts';
import { checkQuotations } from './quotations.ts';
import { checkQuotedWords } from './quoted-words.ts';
import { checkRedirects } from './redirects.ts';
import { checkRecords } from './records.ts';
import { checkReferences } from './references.ts';
import { checkRefusals } from './refusals.ts';
import { checkSeals } from './seals.ts';
import { checkSettings } from './settings.ts';
import { checkSidecarFacts } from './sidecars.ts';
import { checkSourceFacts } from './source-facts.ts';
import { checkLacking, checkSourceDates, checkSources } from './sources.ts';
import { checkSpeakers } from './speakers.ts';
import { checkToldWeekdays } from './told-weekdays.ts';
import { checkValues } from './values.ts';
import { checkVocabularyFacts } from './vocabulary-facts.ts';
import { checkVerbatim } from './verbatim.ts';
import { checkVersions } from './versions.ts';

/**
 * What is wrong in a document by itself. What is found depends on nothing but what is given.
 *
 * @param notHeld ids of the kinds whose events did not take place
 */
export function checkDocument(files: DocumentFiles, notHeld: ReadonlySet<string>): readonly Finding[] {
  return documentChecks.flatMap((check) => check(files, notHeld));
}

/** What is wrong in files that cannot be read, and in how files stand to each other; each check runs when it is asked. */
export function* checkTogether(archive: ArchiveFiles): Generator<Finding> {
  yield* archive.findings;
  for (const check of checks) yield* check(archive);
  const worded = withoutDraftEvents(archive);
  for (const check of wordChecks) yield* check(worded);
}

// What was brought in is in the words of others until somebody reviews it, and not published.
function withoutDraftEvents(archive: ArchiveFiles): ArchiveFiles {
  const events = publishedEntries(archive.events, false);
  return events.length === archive.events.length ? archive : { ...archive, events };
}

const documentChecks: readonly ((
  files: DocumentFiles,
  notHeld: ReadonlySet<string>,
) => readonly Finding[])[] = [
  checkPassages,
  checkVerbatim,
  checkQuotations,
  checkGivenTitles,
  checkDocumentDates,
  checkClaims,
  checkRefusals,
];

const checks = [
  checkSettings,
  checkFileNames,
  checkSeals,
  checkRecords,
  checkSidecarFacts,
  checkVersions,
  checkBodies,
  checkDates,
  checkDayTimes,
  checkDateOrder,
  checkCorrections,
  checkValues,
  checkClaimDays,
  checkInferredDates,
  checkAdoption,
  checkReferences,
  checkSources,
  checkSourceDates,
  checkSourceFacts,
  checkLacking,
  checkLists,
  checkIds,
  checkActorSides,
  checkPersons,
  checkSpeakers,
  checkVocabularyFacts,
  checkPositions,
  checkLastAttested,
  checkEventIds,
  checkEvents,
  checkDisagreements,
  checkDrafts,
  checkPublished,
  checkRedirects,
];

/** What the archive says in its own words. */
const wordChecks = [checkAttribution, checkQuotedWords, checkProse, checkToldWeekdays];
