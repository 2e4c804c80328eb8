import type { Counting, DateLanguage, SideWords } from '../language.ts';
import { yearWords } from './year-words.ts';

// English, whole. What a reader meets stands here and nowhere else; ingest's findings have their own catalogue.

/** Dates: the day before the month. */
export const dates: DateLanguage = {
  locale: 'en-GB',
  direction: 'ltr',
  joinDate: ({ weekday, day, month, year }) => {
    const date = [day, month, year].filter((part) => part !== undefined).join(' ');
    return weekday === undefined ? date : `${weekday}, ${date}`;
  },
  year: yearWords,
  season: (code, year) => {
    const name = ['spring', 'summer', 'autumn', 'winter'][code - 21] ?? '';
    if (code !== 24) return `${name} ${yearWords(year)}`;
    // Of what lies before the year 1000 two digits would say too little.
    const next = year >= 1000 ? String((year + 1) % 100).padStart(2, '0') : yearWords(year + 1);
    return `${name} ${yearWords(year)}–${next}`;
  },
  someDay: (within) => `a day in ${within}`,
  someMonth: (year) => `a month of ${year}`,
  someYear: (first, last) =>
    // "The 2000s" may be ten years or a hundred.
    first > 0 && last - first === 9 && first % 100 !== 0
      ? `a year in the ${first}s`
      : `a year from ${yearWords(first)} to ${yearWords(last)}`,
  approximate: (date) => `about ${date}`,
  uncertain: (date) => `perhaps ${date}`,
  between: (first, last) => `between ${first} and ${last}`,
  notAfter: (date, precision) => `${precision === 'day' ? 'on' : 'in'} or before ${date}`,
  notBefore: (date, precision) => `${precision === 'day' ? 'on' : 'in'} or after ${date}`,
  interval: (start, end, lastAttested) => {
    const going = `still going on when last attested${lastAttested === undefined ? '' : ` on ${lastAttested}`}`;
    if (end.kind === 'date') {
      return start.kind === 'date'
        ? `from ${start.words} to ${end.words}`
        : `until ${end.words}, ${beginning(start)}`;
    }
    const ending = end.kind === 'open' ? going : 'end not known';
    if (start.kind === 'date') return `from ${start.words}, ${ending}`;
    if (start.kind === 'unknown' && end.kind === 'unknown') return 'beginning and end not known';
    return end.kind === 'open' ? `${ending}, ${beginning(start)}` : `${beginning(start)}, ${ending}`;
  },
  count: ({ least, most, adjoining }) => {
    if (most === undefined) return `at least ${least}`;
    if (least === most) return least;
    return adjoining ? `${least} or ${most}` : `${least} to ${most}`;
  },
  days: (count, plural, counting) =>
    `${count} ${plural === 'one' ? 'day' : 'days'} ${countingWords[counting]}`,
  calendarPart: (unit, count, plural) => `${count} ${plural === 'one' ? unit.slice(0, -1) : unit}`,
  ordinal: (count, plural) => `${count}${ordinalEndings[plural]}`,
  orLater: (ordinal) => `${ordinal} or a later`,
};

const countingWords: Readonly<Record<Counting, string>> = { elapsed: 'elapsed', inclusive: 'counting both' };

const ordinalEndings: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
};

function beginning(start: SideWords): string {
  return start.kind === 'open' ? 'with no set beginning' : 'beginning not known';
}

/** Words that several kinds of page have. */
const shared = {
  quoted: '“{words}”',
  sentence: '{words}.',
  /** Before a further item of a list whose items may hold commas. */
  nextItem: '; {item}',
  /** Before a further detail of the same thing. */
  nextDetail: ', {item}',
  nextDetailOf: '{name}, {detail}',
  /** Behind what sources say. */
  nextSources: ' ({sources})',
  /** What something is, and what is said of it. */
  named: '{name}: {words}',
  inLanguage: 'in {language}',
  nextAccessed: ', accessed {day}',
  nextArchived: ', {copy}',
  archivedCopy: 'archived copy',
  /** A date that was read from a source's address. */
  dateInAddress: '{date} by its address',
  /** To what the list of sources says of a source, where nothing is known of whose it is. */
  aboutSource: 'about this source',
  inBrackets: '({words})',
  aboutSourceNamed: ': {source}',
  withoutAddress: '{publisher} (no address recorded)',
  alphabetical: 'In alphabetical order',
  issuerNotKnown: 'Issuer not known',
  /** Of a document that nobody has reviewed yet, and of what only such documents attest. */
  draft: 'Draft: not reviewed',
  issuerNotReviewed: 'Issuer not reviewed',
  notReviewed: 'Not reviewed',
  noDocuments: 'This archive holds no documents yet.',
  noEvents: 'This archive tells of no events yet.',
  nothingDated: 'Nothing can be drawn on a timeline yet: this archive has no event of a known date.',
  dateOfDraft: '{date}. {draft}',
  notKnown: 'Not known',
  accountNotFound: 'account not found',
  howEachPutsIt: 'How each puts it',
} as const;

/** The frame of every page: masthead, foot, theme, page not found, page that has moved. */
const site = {
  pageTitle: '{title} · {archive}',
  firstPageTitle: '{archive}: {subject}',
  skip: 'Skip to the text',
  firstPage: '{archive}, first page',
  mainNavigation: 'Main',
  documents: 'Documents',
  timeline: 'Timeline',
  events: 'Events',
  search: 'Search',
  about: 'About',
  meetings: 'Meetings',
  persons: 'Persons',
  sources: 'Sources',
  ledger: 'What the dates rest on',
  lightOrDark: 'Light or dark',
  asTheDevice: 'As the device',
  light: 'Light',
  dark: 'Dark',
  holdsClaims:
    'The archive holds claims and asserts none. A document’s words are its issuer’s. Where the sides name a thing differently, both names stand.',
  countsWholeDays:
    'Durations count whole days and carry the day they are told for; no page counts to “today”.',
  howDates: 'How dates are read and drawn',
  howQuotations: 'How quotations are checked',
  howNames: 'How names are chosen',
  sourceCode: 'Source code',
  noPage: 'No page here',
  noPageHeading: 'There is no page at this address',
  noPageRemedy:
    'An address of this archive that was published once keeps working, so it was most likely typed or copied with a slip. The {documents}, the {timeline} and the {search} lead on.',
  noPageDocuments: 'documents',
  noPageTimeline: 'timeline',
  noPageSearch: 'search',
  /** Of an address that was published and has another now. */
  moved: 'Moved',
  movedHeading: 'This page has another address now',
  movedTo: 'It is at {address}. A browser goes there by itself.',
  grammar: 'How each case is told and drawn',
  grammarCase: 'Case',
  grammarDrawn: 'Drawn',
  grammarData: 'In the data',
  grammarTold: 'Told',
  grammarDay: 'Day known',
  grammarOneOf: 'One of two days',
  grammarMonth: 'Month known',
  grammarAbout: 'About',
  grammarEnds: 'Both ends known',
  grammarImplied: 'First day implied, still going on',
  grammarGoingOn: 'Still going on when last attested',
  grammarNoEnd: 'End not known',
  grammarRule:
    'A date marked “about” (~) or “perhaps” (?) is placed exactly where its words put it: no days are added on either side, because no source says how many. The mark stays beside the date wherever it is shown, so a count or an order made from such a date is as uncertain as the date. Two dates that share no day are called contradictory only if neither is so marked.',
} as const;

/** The first page. */
const home = {
  lead: 'Statements as they were received, and a timeline in which {certain} can be traced to the words or the outside source it came from. What they leave open is {open}.',
  leadCertain: 'every date',
  leadOpen: 'left open',
  searchLabel: 'Search the archive',
  searchPlaceholder: 'Word, date or quotation',
  searchButton: 'Search',
  forInstance: 'For instance {searches}.',
  holds: 'What the archive holds',
  documentCount: { one: '{number} document', other: '{number} documents' },
  passageCount: { one: '{number} passage', other: '{number} passages' },
  eventCount: { one: '{number} event', other: '{number} events' },
  attestedCount: { one: '{number} attested by a document', other: '{number} attested by a document' },
  sourceCount: { one: '{number} outside source', other: '{number} outside sources' },
  inBrief: 'The timeline in brief',
  inFull: 'Read it in full',
  inFullLedger: 'Year by year, and what is withheld',
  meetings: 'Who met whom, when, who mediated, and how each side puts it: {meetings}.',
  meetingsLink: 'the table of meetings',
  documents: 'Documents',
  oneDocument: 'One so far',
  allDocuments: { one: 'All {count}', other: 'All {count}' },
  latest: 'Latest events',
  allEvents: { one: 'All {count} on the timeline', other: 'All {count} on the timeline' },
  latestOutside: 'From outside sources, as context. None of these is dated by a document of the archive.',
  latestMixed: 'A filled mark is dated by a document of the archive; a hollow one by outside sources.',

  howLong: 'How long it had lasted',
  asOfLatest: '{span}, as of the archive’s latest document',
  lasted: '{elapsed} as of {day}, {ordinalDay}',
  countedFrom: 'Counted from {day}',
  firstDayGiven: 'The day that outside sources give.',
  marks: {
    one: 'One mark a day: {count} mark, first day counted; {intervals}, first day not counted.',
    other: 'One mark a day: {count} marks, first day counted; {intervals}, first day not counted.',
  },
  intervals: { one: '{count} interval', other: '{count} intervals' },
  byCalendar: 'In calendar terms, {time}.',
  firstDaySources: 'Sources for the first day',
  byOwnWords: 'By the document’s own words',
  impliedStart:
    '{words}, and still going on when it was written: a first day in {date}. The words give no first day. {link}',
  readInPlace: 'Read them in place',
  ruler: {
    one: 'A ruler of {count} mark, one a day from {from} to {to}, with {intervals} between them.',
    other: 'A ruler of {count} marks, one a day from {from} to {to}, with {intervals} between them.',
  },
  rulerDay: 'day {day}',
} as const;

/** Documents, their list, passages, provenance and notes. */
const document = {
  listTitle: 'Documents',
  listLead: {
    one: 'One document, in order of date. Each is shown as it was received; its original can be downloaded, byte for byte.',
    other:
      '{count} documents, in order of date. Each is shown as it was received; its original can be downloaded, byte for byte.',
  },
  description: '{kind}: the text as received, with the dates it gives.',
  descriptionOf: '{kind} of the {issuer}: the text as received, with the dates it gives.',
  dateNotKnown: 'Date not known',
  dateNotReviewed: 'Date not reviewed',
  published: 'Published {date}.',
  titleSupplied: 'Title supplied by the archive: the text has none.',
  titleSuppliedShort: 'Title supplied by the archive.',
  titleNotReviewed: 'Title not reviewed.',
  draftNote:
    'Its title, dates and events were proposed when the file was read, and nobody has checked them. Until somebody has, it attests nothing, and the published archive leaves it out.',
  holds: '{passages}; {events}.',
  passageCount: { one: '{count} passage', other: '{count} passages' },
  eventCount: { one: '{count} event dated by it', other: '{count} events dated by it' },
  proposedCount: { one: '{count} event proposed', other: '{count} events proposed' },
  incomplete: 'This copy is incomplete against other reports.',
  readIt: 'Read it',
  sealDrawn: 'The seal is drawn from the document’s SHA-256. Change one letter and it is another seal.',
  sealLabel: 'Seal drawn from the SHA-256 {digits}…',

  whereOnSpan: 'Where {day} falls in {span}',
  writtenOn: 'Written on {ordinalDay} of {span}: {working}.',
  cite: 'Cite this document',
  whereFrom: 'Where it comes from',
  download: { one: 'Download the original ({count} byte)', other: 'Download the original ({count} bytes)' },
  key: 'Words with a bar beneath them tell when',
  keyGiven: 'date given',
  keyImplied: 'date implied',
  keyUndated: 'not dated',
  whatItDates: 'What it dates',
  meetingsToo: 'The meetings among these stand in the {meetings}.',
  meetingsLink: 'table of meetings',

  passage: 'passage {number}',
  linkToPassage: '{passage}, link to this passage',
  notesTo: 'Notes to {passage}',
  lackingHere: 'Lacking here:',
  leftOutHere: 'Left out here:',
  leftOut: '{text}. {why} It is in the original file.',

  backToWords: 'Back to the words of note {letter}',
  noteNotDated: 'Not dated',
  daysNotGiven: 'Days not given',
  andOpen: '{told}, open',
  impliedStart: 'The first day is implied, not given.',
  impliedStartOpen: 'The first day is implied, not given; still going on when written.',
  outsideGive: 'Outside sources give {date}.',
  see: 'See {event}.',

  citedCopy: 'In {copy}',
  citedSeal: 'SHA-256 {digits}',
  pageAddress: 'This page: {address}. Each passage has an address of its own: add #p1, #p2 and so on.',
  close: 'Close',

  issuer: 'Issuer',
  occasion: 'Occasion',
  date: 'Date',
  dateStated: '{date}: stated in the text',
  datePublication: '{date}: publication; the text bears no date',
  dateInAddress: '{date}: in the address of the copy; the text bears no date',
  datePublicationDraft: '{date}: publication; whether the text bears a date is not reviewed',
  dateInAddressDraft: '{date}: in the address of the copy; whether the text bears a date is not reviewed',
  copy: 'This copy',
  received: 'Received',
  receivedAt: '{day}, {time} UTC',
  rights: 'Rights',
  complete: 'Complete?',
  factSources: 'Sources for these facts',
  seal: 'SHA-256',
  seedFile: { one: '{file}, {count} byte, as received', other: '{file}, {count} bytes, as received' },
  restsOn: 'Rests on: {words}',
  sealNote: 'Drawn from the SHA-256. To verify a file, compare the digits.',
} as const;

/** An event's page, and the lists of events, kinds, actors and places. */
const event = {
  toldSeries: 'several, {when}, days not given',
  fromOn: 'from {start} on',
  startToEnd: '{start} to {end}',
  fromStartToEnd: 'from {start} to {end}',
  someDay: 'a day {days}',
  dateNotKnown: 'date not known',
  notKnown: 'not known',
  goingOn: 'still going on',
  goingOnThen: 'still going on on {day}',
  actor: 'Actor',
  ofSide: 'Of {side}.',
  namesInUse: 'Names in use',
  documentsIssued: 'Documents issued',
  eventsNaming: 'Events that name it',
  noneSoFar: 'None so far.',
  howItPutThings: 'How it put things',
  asReported: 'As outside sources report',
  kind: 'Kind',
  events: 'Events',
  documents: 'Documents',
  itsName: { one: 'Its name', other: 'Its names' },
  eventsHere: 'Events here',

  /** An event with its shape: "Conference, a span". */
  span: '{kind}, a span',
  series: '{kind}, a series',
  attested: 'Attested by a document of the archive',
  attestedWithContext: 'Attested by a document of the archive; context from outside sources',
  context: 'Context, from outside sources; no document of the archive speaks of it',
  description: '{kind}, {date}: the dates, and who gives them.',
  onWeekday: ', {weekday}',
  lasted: ': {elapsed}, first day not counted',
  noEndAgreed: '; no end is agreed',
  asOfDocument: 'As of {day}, when a document last attests it: {elapsed}, {ordinalDay}.',
  howMany: 'How many: {count}.',
  howManySaid: 'How many: {count}, as the document says.',
  place: 'Place',
  namedInIt: 'Named in it',
  met: 'Met',
  present: 'Present',
  mediated: 'Mediated',
  hosted: 'Hosted',
  ofOneSide: '{side}: {words}',
  byAccountOf: 'told by {side} alone',
  disputed: 'disputed',
  remarks: ' ({remarks})',
  reportedOnly: 'Only said to have been held: nobody who met has told what was said.',
  personsNamed: 'Persons named',
  inMeetings: 'It stands in the {meetings}, with who met whom.',
  tableOfMeetings: 'table of meetings',
  lastOfThem: 'When the last of them was',
  asOf: 'As of {day}.',
  subject: 'Subject',
  oneOf: 'One of',
  ofTheseDated: 'Of these, dated',

  whenItWas: 'When it was',
  whenItBegan: 'When it began',
  dateCount: { one: 'One date', other: '{count} dates, each with who gives it' },
  timeOfDay: 'Time of day: {time}.',
  inferredBy: 'No source names the day: the archive inferred it {how}.',
  adopted: 'The archive sorts and counts by this date.',
  adoptedBecause: 'The archive sorts and counts by this date: {because}.',
  inTheData: 'In the data (EDTF)',
  documentDate: 'The date of the document itself: {source}',
  documentDateInAddress: 'The date in the address of the copy; the text bears none: {source}',
  documentDateOutside: 'The date of publication; the text bears none: {source}',
  countedBack: 'Counted back: {source}',
  countedBackFrom: 'Counted back from {day}: {source}',
  limitedOnly: 'The words only limit it: {source}',
  wordsIn: '{words}, {place}',

  whenItEnded: 'When it ended',
  noDateAgreed: 'No date is agreed.',
  countedFrom: 'Counted from {day}',
  endNotKnown: 'The end is not known.',
  markInDrawing: 'Mark in the drawing',
  candidate: 'Candidate',
  whatHappened: 'What happened, and who gives the date',
  daysElapsed: 'Days elapsed',
  countingFirst: 'Counting the first day',
  openEnd: 'Open',
  marksInUsage: '{marks} ({usage})',
  byUsage: '({usage})',
  ordinalDay: '{ordinal} day',
  theOrdinalDay: 'the {ordinal} day',

  inDocumentsWords: 'In the documents’ words',
  documentCount: { one: 'One document', other: '{count} documents' },
  quotedFrom: '{issuer}, {passage}. The words are the issuer’s.',
  quotedFromDated: '{issuer}, {date}, {passage}. The words are the issuer’s.',
  whereSourcesDiffer: 'Where sources differ',
  shownNotSettled: 'Shown, not settled',
  whatEachCallsIt: 'What each calls it',
  noNameGiven: 'no name given',
  outsideSources: 'Outside sources',
  outsideCount: {
    one: 'One; the archive does not hold them',
    other: '{count}; the archive does not hold them',
  },
  confidence: { high: 'high', medium: 'medium', low: 'low' },
  confidenceOfArchive: 'Confidence of the archive: {confidence}.',
  withinIt: 'Within it',
  withinCount: {
    one: '{count} event, by day of the span, first day counted; two numbers where the day is not certain.',
    other: '{count} events, by day of the span, first day counted; two numbers where the day is not certain.',
  },
  withinUncertain: 'After day {day}, days count only if it had not ended.',
  dayBeforeNumber: 'day',

  listTitle: 'Events',
  listLead: {
    one: '{count} event by kind. A filled mark is attested by a document of the archive; a hollow one is context, from outside sources. In order of date it stands on the {timeline}; the meetings have a {meetings}.',
    other:
      '{count} events by kind. A filled mark is attested by a document of the archive; a hollow one is context, from outside sources. In order of date they stand on the {timeline}; the meetings have a {meetings}.',
  },
  timeline: 'timeline',
  tableOfTheirOwn: 'table of their own',
  byDate: 'By date',
  byActor: 'By actor',
  byPlace: 'By place',

  elapsedWorking: '{elapsed}, as of {day} ({from} to {day}, first day not counted)',
  dayOfSpan: 'day {day} of {span}',
  dayOrLaterOfSpan: 'day {day} or later of {span}',
  beganOn: 'began on {day}',
  ifNotEnded: '{told}, if it had not ended',
} as const;

/** The table of meetings. */
const meetings = {
  title: 'Meetings',
  description:
    'The meetings the archive knows of: when, where, who met, who mediated, and how each side puts it.',
  lead: 'When and where, who met, who mediated, and how each side puts it. A filled mark is attested by a document of the archive.',
  notComplete:
    'The list is not complete: it has the meetings of which the archive’s sources give a date. A series has a number that nobody gives, and stands in every part that it is known to reach.',
  held: 'Held',
  before: 'Before {span}',
  during: 'During {span}',
  perhapsDuring: 'During {span}, if it had not ended',
  after: 'After the latest day that is named as the end of {span}',
  notHeld: 'Not held',
  noEndAgreed: 'No end is agreed',
  proposedOrPlanned: 'Proposed or planned',
  countOfSides: '{sides}: {counts}',
  told: { one: '{count} meeting', other: '{count} meetings' },
  reported: { one: '{count} only reported', other: '{count} only reported' },
  seriesCount: { one: '{count} series', other: '{count} series' },
  sidesNotNamed: 'Not named',
  whoMetWhom: 'Who met whom',
  byPerson:
    'By person, in the order of family names. Sides and dates as the meetings’ sources give them; meetings of which nobody is named are not here.',
  person: 'Person',
  meetings: 'Meetings',
  withWhom: 'with {persons}',
  noneNamed: 'nobody else named',
  asMediator: 'mediated',
  asHost: 'hosted',
  asPresent: 'present',
  whenAndWhere: 'When and where',
  meeting: 'Meeting',
  whoMet: 'Who met, and who mediated',
  placeNotGiven: 'place not given',
  participantsNotNamed: 'participants not named',
  presentOf: 'Present: {words}',
  mediatedBy: 'Mediated: {words}',
  hostedBy: 'Hosted: {words}',
  reportedOnly: 'only reported',
  none: 'This archive tells of no meetings yet.',
  noAccount: 'no account found',
  sources: 'Sources: {sources}',
} as const;

/** Lists that are too long for one page. */
const lists = {
  partTitle: '{list}: {part}',
  whole: 'All',
  fromTo: '{first} to {last}',
  monthNotKnown: 'month not known',
  monthNotKnownOf: '{year}, month not known',
  dayNotKnown: 'day not known',
  dayNotKnownOf: '{month}, day not known',
  undated: 'Date not known',
  otherSigns: 'Other signs',
  lead: { one: '{count} of the {all} in the list.', other: '{count} of the {all} in the list.' },
  parts: 'Parts of the list',
  beside: 'Before and after',
  before: 'Before: {part}',
  after: 'After: {part}',
  tooLong: 'The list is too long for one page: choose a part of it.',
  actors: 'Actors',
  places: 'Places',
  allActors: { one: '{count} actor, by name', other: 'All {count} actors, by name' },
  allPlaces: { one: '{count} place, by name', other: 'All {count} places, by name' },
} as const;

/** Pages of persons, and their list. */
const person = {
  title: 'Persons',
  lead: 'Persons in public office who met, spoke or are named in the archive’s events. An office is told only as a source gives it; where its dates are not known, it is told on which day it is attested.',
  description:
    'Persons in public office who are named in the archive’s events, with their offices as sources give them.',
  describe: '{name}: names, offices as sources give them, meetings and statements in the archive.',
  person: 'Person',
  spellings: 'Other spellings',
  offices: 'Offices',
  asSourcesGive: 'As sources give them',
  officeOf: '{office}, {actor}',
  held: 'held {when}',
  attested: 'attested {when}',
  noOffice: 'The sources read give no office.',
  none: 'This archive names no persons yet.',
  meetings: 'Meetings',
  says: 'What the person said, as reported',
  named: 'Events that name the person',
  namesFrom: 'Names and offices from',
} as const;

/** The list of outside sources. */
const sources = {
  title: 'Sources',
  description:
    'Every outside source of the archive: whose it is, what it is cited for, and whether a copy is kept.',
  lead: {
    one: '{count} outside source of {outlets}, with what it is cited for. The archive does not hold them, and has not read them again since they were recorded.',
    other:
      '{count} outside sources of {outlets}, with what each is cited for. The archive does not hold them, and has not read them again since they were recorded.',
  },
  outletCount: { one: '{count} outlet', other: '{count} outlets' },
  none: 'This archive cites no outside sources yet.',
  known: 'What is known of them',
  withTitle: { one: '{count} with a title', other: '{count} with a title' },
  withDate: { one: '{count} with a date of its own', other: '{count} with a date of their own' },
  withAddressDate: {
    one: '{count} with a date in its address',
    other: '{count} with a date in their address',
  },
  withAccess: { one: '{count} with the day it was read', other: '{count} with the day they were read' },
  withCopy: { one: '{count} with an archived copy', other: '{count} with an archived copy' },
  withoutAddress: { one: '{count} without an address', other: '{count} without an address' },
  whoseTitle: 'Whose they are',
  whoseNote:
    'Sources by whose outlet published them. Nothing is said of an outlet on no ground; a copy that another outlet carries counts for that outlet.',
  whose: {
    body: 'an official body’s own site',
    state: 'state-owned or state-run',
    'state-funded': 'paid for by a state',
    party: 'a political party’s',
    private: 'private',
    independent: 'independent',
    unknown: 'not known whose',
  },
  whoseOf: '{whose}, {side}',
  ground: 'On the ground: {ground}',
  noGround: 'Whose it is, is not known: no ground for it is recorded.',
  sourceCount: { one: '{count} source', other: '{count} sources' },
  uses: {
    date: 'the date',
    meeting: 'who met',
    account: 'an account: {side}',
    name: 'a name: {side}',
    disagreement: 'a disagreement: {about}',
    listed: 'what it tells',
  },
  inEvent: '{event} ({uses})',
  inDocument: 'facts of {document}',
  inPerson: 'name and offices of {person}',
  inOutlet: 'whose {outlet} is',
  noCopy: 'No archived copy recorded',
  lookUp: 'look for one',
  noCopyLookUp: '{none}: {link}',
} as const;

/** The ledger of what dates rest on. */
const ledger = {
  title: 'What the dates rest on',
  description:
    'How many of the archive’s dates rest on held words, on a kept copy, on a bare address or on its own inference.',
  lead: 'Every date that the archive gives for an event is counted here once for each document or set of sources that gives it, by what it rests on.',
  line: {
    one: '{count} date rests: {parts}.',
    other: '{count} dates rest: {parts}.',
  },
  linePart: '{count} {rests}',
  rests: {
    'held-words': 'on words that the archive holds',
    'kept-copy': 'on a source with a kept copy',
    'bare-address': 'on an address alone',
    'no-address': 'on a publisher’s name alone',
    inference: 'on the archive’s own inference',
  },
  meaning: {
    'held-words':
      'A document of the archive states the date, and its original can be downloaded and checked.',
    'kept-copy': 'An outside source gives the date, and an archived copy of it is recorded.',
    'bare-address':
      'An outside source gives the date; the archive has its address and no copy, so what it said cannot be checked if it changes.',
    'no-address': 'An outside source gives the date, and no address of it was recorded.',
    inference:
      'The archive reckoned the date from words that do not name it: counted back, limited, or taken from a weekday.',
  },
  restsOn: 'Rests on',
  inAll: 'In all',
  byYear: 'By year',
  yearNote: 'Of the date, by its earliest day',
  byKind: 'By kind',
  kindNote: 'Of the event',
  bySide: 'By side',
  sideNote: 'Whose the document or the outlets are; a date that outlets of two sides give counts for each',
  year: 'Year',
  kind: 'Kind',
  side: 'Side',
  noYear: 'No year',
  noSide: 'No side, or not known',
  inferred: 'Inferred, and how',
  inferredNote: 'Dates that no source names as they stand',
  countedBack: 'counted back from words in {document}',
  limited: 'limited by words in {document}',
  withheld: 'Withheld, and why',
  withheldNote: 'Parts that the archive leaves out',
  withheldPart: '{what}: {why}',
  leftOut: 'Left out of {document}: “{text}”. {why}',
  lacking: 'Lacking in {document}: {what}',
  notKnown: 'Not known',
  notKnownNote: 'As the events’ pages say',
  accountsMissing: 'Accounts not found',
  accountsNote: 'The side is named; what it says was not found',
  data: 'The same as data: {file}',
} as const;

/** The timeline as a page: list, strip, legend, years; and every drawing that is served. */
const timeline = {
  title: 'Timeline',
  description: {
    one: '{count} event, with the words or the outside sources that give its date.',
    other: '{count} events in order of date, each with the words or the outside sources that give its date.',
  },
  intro: {
    one: '{count} event. {attested} A date without a remark is known to the day.',
    other: '{count} events. {attested} A date without a remark is known to the day.',
  },
  introAttested: {
    one: '{count} is attested by a document of the archive, and carries its words; what is not attested is context, from outside sources.',
    other:
      '{count} are attested by a document of the archive, and carry its words; the others are context, from outside sources.',
  },
  tooLong: 'The list is too long for one page: choose a year above, or a kind, an actor or a place.',
  embedTitle: 'On another site',
  embedText:
    'The view may stand on any page. What follows the question mark of this page’s address, such as {view} or {filter}, works there too.',
  embedFrame: 'Timeline, {archive}',
  embedPage: 'Timeline · {archive}',
  embedFrom: 'From {link}, with the words and the sources of every date.',
  archiveAndSubject: '{archive}: {subject}',
  yearTitle: 'Timeline of {year}',
  yearDescription: {
    one: '{count} event of {year}, with what gives its date.',
    other: '{count} events of {year} in order of date, each with what gives its date.',
  },
  yearIntro: {
    one: '{count} event that began in {year}, or may have. An event that began earlier and went on is listed under its first year.',
    other:
      '{count} events that began in {year}, or may have. An event that began earlier and went on is listed under its first year.',
  },
  asOf: '{archive}: {subject}. As of {day}, the day of the archive’s latest document. {address}',
  asOfNoDay: '{archive}: {subject}. {address}',
  ways: 'Ways into the timeline',
  waysBy: 'By kind, actor and place',
  kinds: 'Kinds',
  actors: 'Actors',
  places: 'Places',
  monthNotKnown: 'Month not known',
  dateNotKnown: 'Date not known',
  attested: 'Attested',
  context: 'Context',
  counted: '{kind}, {count}',
  gap: {
    one: 'No event known to the day for {count} day, {first} to {last}.',
    other: 'No event known to the day for {count} days, {first} to {last}.',
  },
  gapDuring: {
    one: 'No event known to the day for {count} day, {first} to {last}; going on all the while: {events}.',
    other: 'No event known to the day for {count} days, {first} to {last}; going on all the while: {events}.',
  },
  evidence: 'Evidence',
  datedAsDocument: 'Dated as the document itself: {issuer}, {date}',
  documentDateNotKnown: 'date not known',
  evidenceFrom: '{issuer}, {date}, {passage}',
  evidenceFromUndated: '{issuer}, {passage}',
  summary: 'summary',
  accounts: 'accounts',
  outsideSources: { one: '{count} outside source', other: '{count} outside sources' },
  foldJoin: ', ',
  sourceJoin: '; ',
  sourcesDiffer: 'Sources differ on the day; each stands.',
  endsDiffer: {
    one: '{count} date is named for its end: {link}.',
    other: '{count} dates are named for its end, and they differ: {link}.',
  },
  endsDifferLink: 'each with its source',
  filledMark: 'filled: dated by a document',
  hollowMark: 'hollow: context, from outside sources',
  bothEndsKnown: 'both ends known',
  hatched: 'hatched: possible; a tick closes',
  stillGoingOn: 'still going on when last attested',
  endNotKnown: 'end not known',
  kindJoin: ', ',
  latestDocument: '{day}, the latest document',
  moreMarks: '+{count}',
  columnEvents: { one: '{count} event', other: '{count} events' },
  spansLeftOut: {
    one: 'The longest spans are drawn; one shorter is in the list alone.',
    other: 'The longest spans are drawn; {count} shorter ones are in the list alone.',
  },
  byDocuments: 'By the document’s words',
  byOutsideSources: 'By outside sources',
  spanLegend:
    'Solid: certain. Hatched: possible. A tick closes; an arrowhead is open; a bar that breaks into pieces has an end that nobody gives.',
  spanUpright: 'The upright is {day}, when it was last attested.',
  spanLetters: 'Letters are the candidate ends {link}.',
  spanLettersLink: 'below',
} as const;

/** The timeline's view and filter, in the browser. */
const view = {
  open: 'Open the view that zooms',
  controls: 'View',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  earlier: 'Earlier',
  later: 'Later',
  wholePeriod: 'Whole period',
  shortcut: 'Key {key}',
  lanes: 'Lanes',
  lanesBy: { kind: 'by kind', actor: 'by actor', layer: 'by layer' },
  noActor: 'No actor named',
  otherLanes: 'Others',
  attested: 'Attested',
  context: 'Context',
  save: 'Save as SVG',
  keys: 'Keys',
  /** In the order of the help. */
  keyHelp: {
    sideways: { keys: 'Left, Right', does: 'event before, event after' },
    upAndDown: { keys: 'Up, Down', does: 'nearest event in the next lane' },
    ends: { keys: 'Home, End', does: 'first event, last event' },
    zoom: { keys: '+, −, 0', does: 'zoom in, zoom out, whole period' },
    pages: { keys: 'Page Up, Page Down', does: 'earlier, later' },
    enter: { keys: 'Enter', does: 'open the event, or the count' },
    escape: { keys: 'Escape', does: 'back to the controls' },
    pointer: {
      keys: 'Ctrl and wheel, pinch',
      does: 'zoom; drag to move; press on the dates to move the line',
    },
  },
  inSight: {
    one: 'Timeline, {period}, {count} event in sight. Arrow keys move between events.',
    other: 'Timeline, {period}, {count} events in sight. Arrow keys move between events.',
  },
  period: '{first} to {last}',
  eventName: '{facts}: {title}',
  clusterName: '{events}, {period}',
  cluster: { one: '{count} event', other: '{count} events close together' },
  clusterHint: '{period} · press to open',
  listed: '{event}, {date}',
  day: 'Day',
  nothingOnDay: 'Nothing known on that day.',
  dayNotRead: 'What was going on could not be read.',
  onDay: '{events}.',
  onDayJoin: '; ',
  onDayNumber: '{title}, day {day}',
  onDayRange: '{title}, day {first} to {last}',
  ifGoingOn: '{event}, if it was going on',
  possibly: '{event}, possibly',
  pictureLegend:
    'Filled: dated by a document. Hollow: context, from outside sources. Solid: certain. Hatched: possible; a tick closes.',
  pictureDay: 'The upright stands on {day}.',
  filter: 'Filter',
  kind: 'Kind',
  more: 'More',
  actor: 'Actor',
  place: 'Place',
  document: 'Document',
  layer: 'Layer',
  layerAttested: 'attested by a document',
  layerContext: 'context',
  dated: 'Date',
  datedToDay: 'known to the day',
  datedVaguely: 'not known to the day',
  any: 'any',
  typeName: 'any: type some of its name',
  noName: 'No such name.',
  namesFound: { one: '{count} name', other: '{count} names' },
  firstNames: 'The first {shown} of {found} names: type more of it.',
  namesNotRead: 'The names could not be read. Try again.',
  from: 'From',
  to: 'To',
  othersFaint: 'Leave the others in sight, faint',
  showAll: 'Show all',
  notRead: 'The events could not be read, so nothing is filtered. Try again.',
  showingAll: { one: 'Showing all {count} event', other: 'Showing all {count} events' },
  showing: { one: 'Showing {shown} of {count} event', other: 'Showing {shown} of {count} events' },
  shown: '{part}.',
  shownPossible: {
    one: '{part}, {count} of them possible by date.',
    other: '{part}, {count} of them possible by date.',
  },
  possibleByDate: 'possible by date',
  notListed: {
    one: 'and {count} more: narrow the filter to see it',
    other: 'and {count} more: narrow the filter to see them',
  },
} as const;

/** The search page as it is served, the help, and what the records of the index say. */
const searchPage = {
  search: 'Search',
  searchLabel: 'Search the archive',
  placeholder: 'Word, date or quotation',
  intro:
    'Words find passages that hold all of them, then some. “Quotation marks” find exact words only. {check}.',
  introCheck: 'Check whether a sentence was said',
  nothingYet: 'There is nothing to search yet: this archive holds neither documents nor events.',
  withoutScript:
    'Searching needs JavaScript, which is off. The lists below lead to everything in the archive.',
  results: 'Results',
  narrow: 'Narrow the results',
  sort: 'Sort',
  bestFirst: 'best first',
  earliestFirst: 'earliest first',
  latestFirst: 'latest first',
  date: 'Date',
  from: 'From',
  to: 'To',
  showMore: 'Show more',
  controlKey: 'Ctrl',
  homeKey: 'Home',
  endKey: 'End',
  escapeKey: 'Esc',
  kinds: { document: 'Documents', event: 'Events', page: 'Other pages' },
  aboutByline: 'About the archive',
  listByline: 'List',
  documentByline: '{issuer}, {date}',
  dateNotKnown: 'date not known',
  dateNotReviewed: 'date not reviewed',
  draftByline: '{draft}. {byline}',
  eventByline: '{kind}, {date}',
  howToAsk: 'How to ask',
  allOperators: 'All operators, and the keys',
  /** Ways to ask: what is typed, and what it finds. */
  ways: {
    words: {
      typed: 'one other',
      finds: 'passages with both words, in any form; then those with one of them',
    },
    exactly: { typed: '“these words”', finds: 'these words, exactly' },
    without: { typed: 'one -other', finds: 'without the other word' },
    since: {
      typed: 'since {month}',
      finds: 'dates that fall, or may fall, into this time; also: before, until, after, between … and …',
    },
    either: { typed: 'one OR other', finds: 'either' },
    during: { typed: 'during the {span}', finds: 'a span by its name' },
  },
  operators: {
    in: 'documents, events, or other pages',
    issuer: 'the issuer’s name, or a part of it',
    actor: 'who takes part',
    kind: 'a kind of event or document',
    place: 'an event’s place',
    year: 'a year that it reaches into',
    language: 'the language of the text',
    before: 'before a date, as EDTF or in words',
    after: 'after a date, as EDTF or in words',
    during: 'a span’s name, or a date',
  },
  or: '{one} or {other}',
  keysAnywhere: 'search from any page',
  keysInResults: 'from the box through the results and back',
  browse: 'Without searching',
  browseIntroduction: 'Everything by date is on the {timeline}; all {documents} are in order of date.',
  timeline: 'timeline',
  documents: 'documents',
  years: 'Year',
  issuers: 'Issuer',
  eventKinds: 'Kind',
  actors: 'Who takes part',
  places: 'Place',
  check: 'Was it said?',
  checkIntroduction:
    'Paste one or more sentences, one to a line. They are compared word for word with every document.',
  sentences: 'Sentences to check',
  checkButton: 'Check',
  checkRules:
    'Every row of words in this archive is listed, so what is not found is not here. A sentence that differs in one word is not found, and a near passage is shown with the word marked. The form of quotation marks, dashes, spaces and ellipses, words broken at the ends of lines and punctuation at a sentence’s ends count for nothing; other capital letters, accents and punctuation are told. “…” and [brackets] may stand for words left out or replaced, and [sic] for nothing.',
} as const;

/** Search in the browser: results and facets. */
const search = {
  /** How much was found. */
  documents: { one: '{count} document', other: '{count} documents' },
  events: { one: '{count} event', other: '{count} events' },
  pages: { one: '{count} page', other: '{count} pages' },
  passages: { one: '{count} passage', other: '{count} passages' },
  passagesIn: '{passages} in {documents}',
  foundTwo: '{first}, and {second}',
  foundThree: '{first}, {second}, and {third}',
  /** The line above the results, by how many things hold what was asked. */
  found: '{found}.',
  foundInTime: {
    one: '{found} falls, or may fall, into this time.',
    other: '{found} fall, or may fall, into this time.',
  },
  foundInTimeOrWords: {
    one: '{found} falls, or may fall, into this time, or holds these words.',
    other: '{found} fall, or may fall, into this time, or hold these words.',
  },
  foundSome: {
    one: '{found} holds some of these words; nothing holds all of them.',
    other: '{found} hold some of these words; nothing holds all of them.',
  },
  foundThis: {
    one: '{found} holds this, or another form of it.',
    other: '{found} hold this, or another form of it.',
  },
  foundAll: {
    one: '{found} holds all of this, in one form or another.',
    other: '{found} hold all of this, in one form or another.',
  },
  nothing: 'Nothing in this archive answers this.',
  nothingAsked: 'There is no word in this to search for. Type a word, a date or a sentence.',
  searching: 'Searching …',
  /** How the query was taken. */
  quoted: '“{words}”',
  damaged:
    'The search index could not be read in full, so words may be missing from this answer. Load the page again.',
  tooLong: {
    one: 'Only the first character was searched.',
    other: 'Only the first {count} characters were searched.',
  },
  tooManyWords: {
    one: 'Only the first word was searched.',
    other: 'Only the first {count} words were searched, common ones left out.',
  },
  readAsOne: 'All of this stands here in a row.',
  readInParts: 'This stands nowhere in a row; its quotations and words were searched.',
  unknownOperator: '“{text}” is no operator here; it was searched as a word.',
  unclosedQuotation: 'A quotation mark has no partner; what follows it was searched as words.',
  passedOver: {
    one: 'Left out, since most of this archive has it: {words}.',
    other: 'Left out, since most of this archive has them: {words}.',
  },
  unknownValue: 'Nothing in this archive has “{value}” as its {operator}; it was not applied.',
  otherNames: {
    place: {
      one: 'Also found: {others}, another name of the place called “{name}”.',
      other: 'Also found: {others}, other names of the place called “{name}”.',
    },
    party: {
      one: 'Also found: {others}, another name of the party called “{name}”.',
      other: 'Also found: {others}, other names of the party called “{name}”.',
    },
  },
  missing: 'No document, event, name or source of this archive has “{word}”.',
  didYouMean: 'No document, event, name or source of this archive has “{word}”; did you mean {suggestions}?',
  begun:
    'No document, event, name or source of this archive has the word “{word}”; shown is what begins with it: {words}.',
  someWordsOnly: 'Then, with some of the words only',
  /** Dates in a query, as they were understood. */
  before: 'before {date}',
  until: 'until {date}',
  since: 'since {date}',
  after: 'after {date}',
  during: 'during: {date}',
  dayOf: 'day {day}: {span}',
  inAnyYear: '{date}, any year',
  eventNamed: '{title} ({byline})',
  fromTo: 'from {first} to {last}',
  from: 'from {first}',
  to: 'to {last}',
  date: 'Date',
  searchTheWords: '{date}: search for the words “{words}” instead',
  possible: 'Possible: its date may also lie outside this time.',
  outside: '{byline}. Context, from outside sources',
  morePassages: { one: '{count} more passage', other: '{count} more passages' },
  more: { one: '{count} more', other: '{count} more' },
  passage: 'passage {number}',
  /** Headings of the facets. */
  facets: {
    in: 'Found in',
    issuer: 'Issuer',
    actor: 'Who takes part',
    kind: 'Kind',
    place: 'Place',
    year: 'Year',
    language: 'Language',
  },
  searchedStemmed: 'Searched in {languages}, other forms of a word included.',
  searchedPlain: 'Searched in {languages}, only in the form typed.',
  noIndex:
    'There is no search index here. It is made when the site is built; a site in development has none.',
  unreachable:
    'The search index could not be read. Check the connection and search again; the lists below work without it.',
} as const;

/** Verdicts on quotations, and the check of sentences, in the browser. */
const quotation = {
  foundWordForWord: {
    one: 'Found word for word in {count} passage',
    other: 'Found word for word in {count} passages',
  },
  foundButFor: {
    one: 'Found, but for {differences}, in {count} passage',
    other: 'Found, but for {differences}, in {count} passages',
  },
  inNoDocument: 'In no document; in the archive’s own words',
  notFound: 'Not in this archive',
  notFoundNearest: {
    one: 'Not in this archive; one word differs from the nearest',
    other: 'Not in this archive; {count} words differ from the nearest',
  },
  notFoundMeans: {
    one: '“Not in this archive” says only that: it holds {count} document.',
    other: '“Not in this archive” says only that: it holds {count} documents.',
  },
  sameWordsIn: 'The same words stand in {pages}.',
  further: {
    one: 'The words stand in {count} further document or page, which is not shown here.',
    other: 'The words stand in {count} further documents and pages, which are not shown here.',
  },
  moreUncounted: 'The words stand in so many places that not all are shown or counted here.',
  leftOut: 'What brackets or an ellipsis stand for was left out; the rest stands in this order.',
  runsOn: 'It runs on from {first} to {last}.',
  nearestIsBestEffort: 'That it is not here is certain. That no passage is nearer than this one is not.',
  disregarded: 'Disregarded: {differences}.',
  differences: {
    'quotation-marks': 'the form of quotation marks and apostrophes',
    dashes: 'the form of dashes',
    spaces: 'spaces and line breaks',
    ellipses: 'the form of ellipses',
    'line-ends': 'where a line ends within a word',
    ligatures: 'ligatures',
    brackets: 'brackets round letters',
    ends: 'punctuation at the ends',
    case: 'capital letters',
    accents: 'accents',
    punctuation: 'punctuation',
  },
  recordSource: '{title}. {byline}',
  passageSource: '{title}. {byline}, {passage}',
  quotationWithSource: '“{words}” ({source} {passage})',
  copyWithSource: 'Copy with its source',
  copyLink: 'Copy a link to the words',
  copied: 'Copied',
  copyRefused: 'Copying is not allowed here',
  youAsked: 'You asked',
  passageHas: '{passage} has',
  /** The check of sentences. */
  noSentence: 'There is no sentence to check.',
  firstLines: {
    one: 'Only the first line was checked.',
    other: 'Only the first {count} lines were checked.',
  },
  firstCharacters: {
    one: 'Of longer lines the first character was checked.',
    other: 'Of longer lines the first {count} characters were checked.',
  },
} as const;

/** Search from any page, in the browser: the dialog, and the bar on a page that a result led to. */
const searchAnywhere = {
  search: 'Search',
  searchTheArchive: 'Search the archive',
  placeholder: 'Word, date or quotation',
  results: 'Results',
  allResults: 'All results',
  close: 'Close',
  clearRecent: 'Clear recent searches',
  typeSomething: 'Type a word, a date or a quotation.',
  recent: 'Recent searches, kept on this device only:',
  /** The bar on a page that a result led to. */
  searchedFor: 'Words that were searched for',
  previous: 'Previous',
  next: 'Next',
  backToResults: 'Back to the results',
  notOnThisPage: 'The words searched for are not on this page as they were.',
  hitOf: { one: '{number} of {count} hit', other: '{number} of {count} hits' },
} as const;

/** Messages by chapter. A chapter is what one part of the site loads; see ../say.ts for what a message is. */
export const messages = {
  shared,
  site,
  home,
  document,
  event,
  meetings,
  lists,
  person,
  sources,
  ledger,
  timeline,
  view,
  searchPage,
  search,
  quotation,
  searchAnywhere,
} as const;
