import { aDocument, aMeeting, aPerson, aSeries, anAgreement, anIssuer, leadSpan } from './archive.ts';

/** One page of each kind, for what every page must hold. */
export const kindsOfPage = [
  '',
  'documents/',
  `documents/${aDocument.id}/`,
  'timeline/',
  'events/',
  `events/${leadSpan.id}/`,
  `events/${anAgreement.id}/`,
  `events/${aSeries.id}/`,
  'meetings/',
  'persons/',
  `persons/${aPerson}/`,
  'sources/',
  'ledger/',
  `kinds/${aMeeting.kind}/`,
  `actors/${anIssuer}/`,
  `places/${leadSpan.place}/`,
  'search/',
  'about/',
  '404.html',
] as const;
