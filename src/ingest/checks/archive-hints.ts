import type { ArchiveFiles } from '../archive-files.ts';
import { accountSideHints } from './account-sides.ts';
import { actorNameHints } from './actor-names.ts';
import { addressLanguageHints } from './address-languages.ts';
import { addressHints, type Hint } from './addresses.ts';
import { bodyPlaceHints } from './body-places.ts';
import { crossedAccountHints } from './crossed-accounts.ts';
import { otherDateHints } from './dates-of-others.ts';
import { noteTimeHints } from './day-times.ts';
import { deadExampleHints } from './dead-examples.ts';
import { disputedPartHints } from './disagreements.ts';
import { eventFormHints } from './event-forms.ts';
import { farYearHints } from './far-years.ts';
import { givenNameHints } from './given-names.ts';
import { hiddenHints, lostHints } from './hidden.ts';
import { lateAttestedHints } from './late-attested.ts';
import { nameScriptHints } from './name-scripts.ts';
import { namedActorHints } from './named-actors.ts';
import { namedOutletHints } from './named-outlets.ts';
import { namedPlaceHints } from './named-places.ts';
import { noteClaimHints } from './note-claims.ts';
import { noteWeekdayHints } from './note-weekdays.ts';
import { officeDayHints } from './office-days.ts';
import { officesOfTwoHints } from './offices-of-two.ts';
import { otherHostHints } from './other-hosts.ts';
import { outletSideHints } from './outlet-sides.ts';
import { outlyingPlaceHints } from './outlying-places.ts';
import { personDayHints } from './person-days.ts';
import { personOfficeHints } from './person-offices.ts';
import { personSideHints } from './person-sides.ts';
import { personHints } from './persons.ts';
import { placeDistanceHints } from './place-distances.ts';
import { plainWordHints } from './plain-words.ts';
import { proseHints } from './prose.ts';
import { publishedHints } from './published.ts';
import { quoteSlipHints } from './quote-slips.ts';
import { quotedActorHints } from './quoted-actors.ts';
import { receiptWordHints } from './receipt-words.ts';
import { sayingDayHints } from './saying-days.ts';
import { seriesMemberHints } from './series-members.ts';
import { settingsWordsHints } from './settings-words.ts';
import { siblingAddressHints } from './sibling-addresses.ts';
import { sourceHints } from './source-facts.ts';
import { spanWordHints } from './span-words.ts';
import { meetingHints } from './speakers.ts';
import { toldAgainHints } from './told-again.ts';
import { besideDayHints } from './told-beside-days.ts';
import { toldBySourcesHints } from './told-by-sources.ts';
import { toldCountHints } from './told-counts.ts';
import { toldDayHints } from './told-days.ts';
import { toldDeedHints } from './told-deeds.ts';
import { toldDenialHints } from './told-denials.ts';
import { toldFigureHints } from './told-figures.ts';
import { toldMarkHints } from './told-marks.ts';
import { toldNumberHints } from './told-numbers.ts';
import { copyHints } from './told-of-copies.ts';
import { toldOfficeHints } from './told-offices.ts';
import { toldOrdinalHints } from './told-ordinals.ts';
import { toldPartyHints } from './told-parties.ts';
import { toldPointHints } from './told-points.ts';
import { toldSourceHints } from './told-sources.ts';
import { toldTwiceHints } from './told-twice.ts';
import { unknownPlaceHints } from './unknown-places.ts';
import { unreadCalendarHints } from './unread-calendars.ts';
import { unsaidClaimHints } from './unsaid-claims.ts';
import { usageDayHints } from './usage-days.ts';
import { vagueClaimHints } from './vague-claims.ts';
import { vocabularyNoteHints } from './vocabulary-notes.ts';

/** What may be right in an archive and is worth a look, but for claims, of which each document is asked by itself. */
export function archiveHints(archive: ArchiveFiles): readonly Hint[] {
  return looks.flatMap((look) => look(archive));
}

// In the order in which they are told.
const looks: readonly ((archive: ArchiveFiles) => readonly Hint[])[] = [
  ({ seeds }) => hiddenHints(seeds.values()),
  ({ seeds }) => lostHints(seeds.values()),
  addressHints,
  personHints,
  meetingHints,
  namedActorHints,
  namedOutletHints,
  besideDayHints,
  otherHostHints,
  unsaidClaimHints,
  quoteSlipHints,
  actorNameHints,
  vocabularyNoteHints,
  toldPartyHints,
  crossedAccountHints,
  plainWordHints,
  noteTimeHints,
  lateAttestedHints,
  namedPlaceHints,
  outlyingPlaceHints,
  placeDistanceHints,
  eventFormHints,
  sourceHints,
  toldBySourcesHints,
  toldTwiceHints,
  toldSourceHints,
  toldNumberHints,
  toldCountHints,
  toldFigureHints,
  toldDenialHints,
  otherDateHints,
  vagueClaimHints,
  sayingDayHints,
  toldDayHints,
  unreadCalendarHints,
  toldMarkHints,
  personOfficeHints,
  noteWeekdayHints,
  seriesMemberHints,
  spanWordHints,
  officesOfTwoHints,
  disputedPartHints,
  toldDeedHints,
  toldAgainHints,
  quotedActorHints,
  unknownPlaceHints,
  personSideHints,
  addressLanguageHints,
  givenNameHints,
  accountSideHints,
  officeDayHints,
  siblingAddressHints,
  receiptWordHints,
  copyHints,
  toldOrdinalHints,
  toldPointHints,
  toldOfficeHints,
  noteClaimHints,
  bodyPlaceHints,
  personDayHints,
  nameScriptHints,
  outletSideHints,
  usageDayHints,
  settingsWordsHints,
  deadExampleHints,
  farYearHints,
  proseHints,
  publishedHints,
];
