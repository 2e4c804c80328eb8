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
  onDate: (date, precision) => `${precision === 'day' ? 'on' : 'in'} ${date}`,
  interval: (start, end, lastAttested) => {
    const going = `still going on when last attested${lastAttested === undefined ? '' : ` ${lastAttested}`}`;
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
  /** Quotations whose sentence goes on, began earlier, or both. */
  quotedUpTo: '“{words} …”',
  quotedFromWithin: '“… {words}”',
  quotedWithin: '“… {words} …”',
  /** The same without marks of quotation. */
  upTo: '{words} …',
  fromWithin: '… {words}',
  quotedBySource: '“{words}” ({source})',
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
  nextStoredCopy: ', stored copy read {day}',
  nextArchived: ', {copy}',
  archivedCopy: 'archived copy',
  /** Where “stored copy” is first met on a page. */
  storedCopyMeaning:
    'A stored copy of a page is its text, whole or its beginning, as somebody else keeps it: it is not the page itself, has no address to give, and the archive does not hold it.',
  /** A date that was read from a source's address. */
  dateInAddress: '{date} by its address',
  /** Words that were read from a source's address: they are no title, and nobody's words. */
  wordsInAddress: 'address: {words}',
  /** To what the list of sources says of a source, where nothing is known of whose it is. */
  aboutSource: 'about this source',
  inBrackets: '({words})',
  aboutSourceNamed: ': {source}',
  withoutAddress: '{publisher} (no address recorded)',
  alphabetical: 'In alphabetical order',
  inOrderOfName: 'In order of name',
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
  accountNotFoundOn: 'account not found; last looked for on {day}',
  howEachPutsIt: 'How each puts it',
  howEachPutsItByName: 'How each puts it, in order of name',
} as const;

/** The frame of every page: masthead, foot, theme, page not found, page that has moved. */
const site = {
  searchNotLoaded: 'Search could not be loaded. Check the connection and load the page again.',
  pageTitle: '{title} · {archive}',
  /** Of a page that is about one of many, with what it is: `sorts`. */
  pageTitleOf: '{title} ({sort}) · {archive}',
  firstPageTitle: '{archive}: {subject}',
  skip: 'Skip to the text',
  firstPage: '{archive}, first page',
  mainNavigation: 'Main',
  menu: 'Menu',
  more: 'More',
  documents: 'Documents',
  timeline: 'Timeline',
  map: 'Map',
  events: 'Events',
  essays: 'Essays',
  documentation: 'Documentation',
  search: 'Search',
  about: 'About',
  meetings: 'Meetings',
  persons: 'Persons',
  sources: 'Sources',
  ledger: 'What the dates rest on',
  changes: 'What was corrected',
  lightOrDark: 'Light or dark',
  asTheDevice: 'As the device',
  light: 'Light',
  dark: 'Dark',
  holdsClaims:
    'The archive holds claims and asserts none. A document’s words are its issuer’s. Where the sides name a thing differently, both names stand.',
  countsWholeDays:
    'Durations count whole days and carry the day they are told for; no page counts to “today”.',
  otherParts:
    'This archive is published in parts, which are searched together and share one timeline. The others: {parts}.',
  howDates: 'How dates are read and drawn',
  howQuotations: 'How quotations are checked',
  howNames: 'How names are chosen',
  takeAway: 'Data to take away',
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
  folderHeading: 'No page stands at this address itself',
  folderTo: 'What lies below it is listed or explained at {address}. A browser goes there by itself.',
  /** In place of an original that was withdrawn. */
  movedFile: 'This file is not published any more. Its address leads to {address}',
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
    'A date marked “about” (~) or “perhaps” (?) is placed exactly where its words put it: no days are added on either side, because no source says how many. The mark stays beside the date wherever it is shown, so a count or an order made from such a date is as uncertain as the date. Near a date marked “about” nothing is denied: within a week of a day, and for a month, a year or the like within one more of them to each side, the search answers “possible by date”. Two dates that share no day are called contradictory only if neither is so marked.',
} as const;

/** The first page. */
const home = {
  readFirst: 'New here? Read first: {title}',
  lead: 'Statements as they were received, and a timeline in which {certain} can be traced to the words or the outside source it came from. What they leave open is {open}.',
  /** Of an archive that holds no documents. */
  leadContext:
    'A timeline in which {certain} can be traced to the outside source it came from. What the sources leave open is {open}.',
  leadCertain: 'every date',
  leadOpen: 'left open',
  searchLabel: 'Search the archive',
  searchPlaceholder: 'Word, date, quotation',
  searchButton: 'Search',
  forInstance: 'For instance {searches}.',
  holds: 'What the archive holds',
  documentCount: { one: '{number} document', other: '{number} documents' },
  passageCount: { one: '{number} passage', other: '{number} passages' },
  eventCount: { one: '{number} event', other: '{number} events' },
  attestedCount: { one: '{number} dated by a document', other: '{number} dated by a document' },
  sourceCount: { one: '{number} outside source', other: '{number} outside sources' },
  inBrief: 'The timeline in brief',
  inFull: 'Read it in full',
  parts: 'What is here',
  /** What is found in each part of the archive. */
  partsTold: {
    documents: 'Each as it was received, with the passages that give a date.',
    timeline: 'Everything in order of date, drawn and listed.',
    map: 'Where it happened, as exactly as the sources say.',
    essays: 'What is written about the archive, checked against its record.',
    events: 'By kind, by who took part and by place.',
    meetings: 'Who met whom, when, who mediated, and how each side puts it.',
    search: 'Words, dates, and whether a sentence was said.',
    about: 'How dates are read, quotations checked and names chosen.',
    persons: 'Who is named, in which office, and whom they met.',
    sources: 'Every outside source, by who publishes it.',
    ledger: 'What each date rests on, year by year.',
    data: 'Tables, calendars and feeds, under their licence.',
    documentation: 'How to read, keep, publish and reuse the archive.',
    check: 'Paste a text, and see what of it the archive supports.',
    dossier: 'What you gather here: passages, quotations and events with your notes.',
    page: 'A page about this archive.',
  },
  documents: 'Documents',
  oneDocument: 'One so far',
  allDocuments: { one: 'All {count}', other: 'All {count}' },
  latest: 'Latest events',
  allEvents: { one: 'All {count} on the timeline', other: 'All {count} on the timeline' },
  latestOutside: 'From outside sources, as context. None of these is dated by a document of the archive.',
  latestMixed: 'A filled mark is dated by a document of the archive; a hollow one by outside sources.',

  howLong: 'How long it had lasted',
  asOfLastAttested: '{span}, as of the day on which it was last attested',
  asOfLatest: '{span}, as of the archive’s latest document',
  lasted: '{elapsed} as of {day}, {ordinalDay}',
  countedFrom: 'Counted from {day}',
  firstDayGiven: 'The day that outside sources give.',
  /** Where some of them give another day. */
  firstDayDisputed: {
    one: 'The day that outside sources give; one gives another.',
    other: 'The day that outside sources give; {count} give another.',
  },
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
  incomplete: 'Something is lacking in this text; its page says what.',
  readIt: 'Read it',
  sealDrawn: 'The seal is drawn from the document’s SHA-256. Change one letter and it is another seal.',
  sealLabel: 'Seal drawn from the SHA-256 {digits}…',

  whereOnSpan: 'Where {day} falls on the bar of “{span}”',
  datedOn: 'Dated {ordinalDay} of {span}: {working}.',
  publishedOn: 'Published on {ordinalDay} of {span}: {working}.',
  cite: 'Cite this document',
  whereFrom: 'Where it comes from',
  download: { one: 'Download the original ({count} byte)', other: 'Download the original ({count} bytes)' },
  key: 'Words with a bar beneath them tell when',
  keyGiven: 'date given',
  keyImplied: 'date implied',
  keyUndated: 'not dated',
  keyHidden: 'character that cannot be seen, or that looks like another, by its number in Unicode',
  whatItDates: 'What it dates',
  meetingsToo: 'The meetings among these stand in the {meetings}.',
  meetingsLink: 'table of meetings',
  datesNothing: 'Its words date nothing.',
  notDatedByIt: 'Told of, and not dated by its words:',

  passage: 'passage\u00a0{number}',
  passageOnPage: 'passage\u00a0{number}, page\u00a0{page}',
  page: 'page\u00a0{page}',
  linkToPassage: '{passage}, link to this passage',
  notesTo: 'Notes to {passage}',
  lackingHere: 'Lacking here:',
  leftOutHere: 'Left out here:',
  leftOut: '{text}. {why} It is in the original file.',
  leftOutLines: { one: '{count} line', other: '{count} lines' },
  drafted: {
    'beside-article':
      'It stands beside the article on the saved page: navigation, notices or other articles.',
    furniture: 'Running heads and page numbers of the pages, in their order.',
    struck: 'It is struck out or deleted in the file.',
    hidden: 'The file has it, and does not show it.',
    control: 'It stands on a control of the page: a button, a list to choose from, a field.',
    substitute: 'It stands in for something else: a picture, a recording, a script, a drawing.',
    hint: 'It is shown only when something is pointed at.',
    comment: 'It is a comment in the file, not part of its text.',
    address: 'It is what a link leads to, or the name of a link.',
    'unreferenced-note': 'It is a note that nothing in the text refers to.',
    'surplus-cell': 'It is a cell beyond the columns of its table.',
    metadata: 'It is what the file says of itself, outside its text.',
    'other-form': 'The message has its text in two forms; these words are in the one that is not shown.',
    attachment: 'It is attached to the message.',
    'passed-over': 'It stands in the file where its text is not read.',
    lacking: 'The part “{name}” is not part of this text; the whole of it is in the original file only.',
  },

  backToWords: 'Back to the words of note {letter}',
  sameEventAs: 'The same event as {letter}',
  noteNotDated: 'Not dated',
  daysNotGiven: 'Days not given',
  andOpen: '{told}, open',
  impliedStart: 'The first day is implied, not given.',
  impliedStartOpen: 'The first day is implied, not given; still going on when written.',
  outsideGive: 'Outside sources give {date}.',
  outsideDiffers: 'Outside sources give {date} too: {usage}.',
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
  textOfRecord: 'Text',
  extractedBy:
    'Extracted from the original by {extractor}. Passages and quotations refer to {text}, SHA-256 {digits}.',
  extractedText: 'the extracted text',
  readAs: 'Its bytes were read as {encoding}.',
  seedFile: { one: '{file}, {count} byte, as received', other: '{file}, {count} bytes, as received' },
  restsOn: 'Rests on: {words}',
  sealNote: 'Drawn from the SHA-256. To verify a file, compare the digits.',
} as const;

/** An event's page, and the lists of events, kinds, actors and places. */
const event = {
  noAccounts: 'The archive has no account of this event by any side. It does not say that there is none.',
  wayOn: 'Further',
  before: 'before it: {date}',
  after: 'after it: {date}',
  onTimeline: 'This event on the timeline',
  toldSeries: 'several, {when}, days not given',
  fromOn: 'from {start} on',
  startToEnd: '{start} to {end}',
  fromStartToEnd: 'from {start} to {end}',
  someDay: 'a day {days}',
  dateNotKnown: 'date not known',
  notKnown: 'not known',
  goingOn: 'still going on',
  goingOnThen: 'still going on {when}',
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
  attestedByOne: 'Attested by a document of the archive; told by {side} alone',
  attestedWithContext: 'Attested by a document of the archive; context from outside sources',
  context: 'Context, from outside sources; no document of the archive dates it',
  textHeld: 'The archive holds its text, which does not date it; dated by outside sources',
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
  /** Of a meeting that was planned and not held. */
  planned: {
    met: 'Were to meet',
    present: 'Were to be present',
    mediated: 'Were to mediate',
    hosted: 'Were to host',
  },
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
  /** Of days that no source gives as the date; they stand behind the date in files, feeds and titles. */
  isCandidate: '{date} is the archive’s candidate, not a source’s',
  isInferred: '{date} is the archive’s inference',
  /** The same beside a date on a card, each a sentence. */
  noEnd: 'No end is agreed.',
  otherDate: { one: 'Another date is claimed: {dates}.', other: 'Other dates are claimed: {dates}.' },
  otherBeginning: {
    one: 'Another beginning is claimed: {dates}.',
    other: 'Other beginnings are claimed: {dates}.',
  },
  otherEnd: { one: 'Another end is claimed: {dates}.', other: 'Other ends are claimed: {dates}.' },
  inferredByArchive: 'inferred by the archive',
  inferredBy: 'No source names the day: the archive inferred it {how}.',
  adopted: 'The archive sorts and counts by this date.',
  adoptedBecause: 'The archive sorts and counts by this date: {because}.',
  inTheData: 'In the data (EDTF)',
  beginningNotKnown: 'The beginning is not known.',
  documentDate: 'The date of the document itself: {source}',
  documentDateInAddress: 'The date in the address of the copy; the text bears none: {source}',
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
  whatHappened: 'What happened, and what its sources give',
  /** Of an end that sources say was one, beside happenings of which only the archive says that they may be. */
  saidToBeEnd: 'Said to be the end by: {source}',
  candidateOfArchive: 'The archive’s candidate; its sources give the happening: {source}',
  /** In search, behind who gives the happening. */
  happeningTaken: 'What the archive takes for a candidate end',
  daysElapsed: 'Days elapsed',
  countingFirst: 'Counting the first day',
  openEnd: 'Open',
  marksInUsage: '{marks} ({usage})',
  byUsage: '({usage})',
  ordinalDay: '{ordinal} day',
  theOrdinalDay: 'the {ordinal} day',

  quotedFrom: 'In the issuer’s words: {passage}',
  quotedFromDated: 'In the issuer’s words, document of {date}: {passage}',
  whereSourcesDiffer: 'Where sources differ',
  shownNotSettled: 'Shown, not settled',
  whatEachCallsIt: 'What each calls it',
  noNameGiven: 'no name given',
  outsideSources: 'Outside sources',
  outsideCount: {
    one: 'One; the archive does not hold it',
    other: '{count}; the archive does not hold them',
  },
  confidence: { high: 'high', medium: 'medium', low: 'low' },
  confidenceOfArchive: 'Confidence of the archive: {confidence}.',
  withinIt: 'Within it',
  withinMore: { one: '{count} more event within it', other: '{count} more events within it' },
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
  lead: 'When and where, who met, who mediated, and how each side puts it, sides in order of name. A filled mark is attested by a document of the archive.',
  notComplete:
    'The list is not complete: it has the meetings of which the archive’s sources give a date. A series has a number that nobody gives, and stands in every part that it is known to reach.',
  held: 'Held',
  before: 'Before {span}',
  during: 'During {span}',
  perhapsDuring: 'During {span}, if it had not ended',
  after: 'After the last candidate end of {span}',
  notHeld: 'Not held',
  noEndAgreed: 'No end is agreed',
  proposedOrPlanned: 'Proposed or planned',
  countOfSides: '{sides}: {counts}',
  told: { one: '{count} meeting', other: '{count} meetings' },
  reported: { one: '{count} only reported', other: '{count} only reported' },
  seriesCount: { one: '{count} series', other: '{count} series' },
  /** Behind the counts. */
  unsettled: {
    one: '{counts}; of these, {count} whose participants are told by one side alone or are disputed',
    other: '{counts}; of these, {count} whose participants are told by one side alone or are disputed',
  },
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
  whoWasToMeet: 'Who was to meet, and who was to mediate',
  placeNotGiven: 'place not given',
  participantsNotNamed: 'participants not named',
  presentOf: 'Present: {words}',
  mediatedBy: 'Mediated: {words}',
  hostedBy: 'Hosted: {words}',
  /** Of a meeting that was planned and not held. */
  planned: {
    presentOf: 'To be present: {words}',
    mediatedBy: 'To mediate: {words}',
    hostedBy: 'To host: {words}',
  },
  reportedOnly: 'only reported',
  none: 'This archive tells of no meetings yet.',
  noAccount: 'the archive has no account',
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
  kinds: 'Kinds',
  originals: 'Originals',
  originalsLead:
    'The files from which the documents were made, byte for byte as they were received. The SHA-256 beside each lets anyone check that.',
  originalsElsewhere:
    'They are too many for one page: each stands on the page of its document ({documents}), and all in {table}.',
  originalOf: '{file}: the original of {document}; {bytes}',
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
    'Every outside source of the archive: whose it is, what it is cited for, and whether an archived copy can be opened.',
  lead: {
    one: '{count} outside source of {outlets}, with what it is cited for. The archive does not hold it, and read it again only where the day of that is told.',
    other:
      '{count} outside sources of {outlets}, with what each is cited for. The archive does not hold them, and read them again only where the day of that is told.',
  },
  outletCount: { one: '{count} outlet', other: '{count} outlets' },
  none: 'This archive cites no outside sources yet.',
  known: 'What is known of them',
  withTitle: { one: '{count} with a title', other: '{count} with a title' },
  withAddressWords: {
    one: '{count} named by the words of its address',
    other: '{count} named by the words of their addresses',
  },
  addressWordsMeaning:
    'Where no title is recorded, a source is named by words that are read from its address, and said to be so. They are no headline, and nobody’s words.',
  withDate: { one: '{count} with a date of its own', other: '{count} with a date of their own' },
  withAddressDate: {
    one: '{count} with a date in its address',
    other: '{count} with a date in their address',
  },
  withAccess: { one: '{count} with the day it was read', other: '{count} with the day they were read' },
  withStoredCopy: {
    one: '{count} of which a stored copy was read',
    other: '{count} of which a stored copy was read',
  },
  withCopy: {
    one: '{count} with an archived copy that can be opened',
    other: '{count} with an archived copy that can be opened',
  },
  withoutAddress: { one: '{count} without an address', other: '{count} without an address' },
  whoseTitle: 'Whose they are',
  whoseNote:
    'Sources by whose outlet published them. Nothing is said of an outlet on no ground; a copy that another outlet carries counts for that outlet.',
  whose: {
    body: 'an official body’s own site',
    state: 'state-owned or state-run',
    'state-funded': 'paid for with public money',
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
    'How many of the archive’s dates rest on held words, on an archived copy, on a bare address or on its own inference.',
  lead: 'Every date that the archive gives for an event is counted here once for each document or set of sources that gives it, by what it rests on. That something was still going on on some day is no date, and not counted.',
  line: {
    one: '{count} date rests: {parts}.',
    other: '{count} dates rest: {parts}.',
  },
  linePart: '{count} {rests}',
  rests: {
    'held-words': 'on words that the archive holds',
    'kept-copy': 'on a source with an archived copy',
    'bare-address': 'on an address alone',
    'no-address': 'on a publisher’s name alone',
    inference: 'on the archive’s own inference',
  },
  meaning: {
    'held-words':
      'A document of the archive states the date, and its original can be downloaded and checked.',
    'kept-copy':
      'An outside source gives the date, and the address of an archived copy of it, which can be opened, is recorded.',
    'bare-address':
      'An outside source gives the date; the archive has its address and no archived copy, so what it said cannot be checked if it changes.',
    'no-address': 'An outside source gives the date, and no address of it was recorded.',
    inference:
      'The archive reckoned the date from words that do not name it (counted back, limited, or taken from a weekday), or takes for it the day of something that happened, which is all that the sources give.',
  },
  /** Under dates that rest on an address alone. */
  read: {
    page: {
      one: 'For {count} of these dates the page at an address was read, on a day that {sources} tells.',
      other: 'For {count} of these dates the page at an address was read, on a day that {sources} tells.',
    },
    'stored-copy': {
      one: 'For {count} of these dates a stored copy of a source was read, on a day that {sources} tells.',
      other: 'For {count} of these dates a stored copy of a source was read, on a day that {sources} tells.',
    },
  },
  listOfSources: 'the list of sources',
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
  happening: 'the archive’s candidate; its sources give what happened then, and nothing more',
  withheld: 'Withheld, and why',
  withheldNote: 'Parts that the archive leaves out',
  withheldPart: '{what}: {why}',
  leftOut: 'Left out of {document}: “{text}”. {why}',
  lacking: 'Lacking in {document}: {what}',
  notKnown: 'Not known',
  notKnownNote: 'As the events’ pages say',
  accountsNone: 'Without any account',
  accountsNoneNote:
    'Events of which the archive has no side’s account, and does not say that it looked for one',
  accountsMissing: 'Accounts not found',
  accountsNote: 'The side is named; what it says was not found',
  data: 'The same as data: {file}',
} as const;

/** What was known of each event's date on a day. */
const known = {
  title: 'What was known when',
  description:
    'What was known of the date of each event on a day, by the days on which its sources were published.',
  lead: 'Each event stands with its date as it was known, from the first day on which, by the record, a source that gives it had been published. What was published later is not counted. A day that nothing but a source’s address gives is said to be its address’s. Sources are those of this archive: others, and those whose day is not recorded, may have told of an event before. Titles and marks are the archive’s own of today.',
  chosen: 'As known on',
  notLoaded:
    'What shows one day alone has not loaded, so this is of all days. Check the connection and load the page again.',
  all: 'All days',
  counted: { one: '{count} event was known by then.', other: '{count} events were known by then.' },
  later: {
    one: '{count} event has no source of its date that is recorded here as published by then, and is left out.',
    other:
      '{count} events have no source of their dates that is recorded here as published by then, and are left out.',
  },
  untold: {
    one: '{count} further event has a date from sources whose day of publication is not recorded: whether it was known cannot be told.',
    other:
      '{count} further events have dates from sources whose day of publication is not recorded: whether they were known cannot be told.',
  },
  notBegun: {
    one: '{count} event whose date has no source with a recorded day of publication began after that day, and is left out.',
    other:
      '{count} events whose dates have no source with a recorded day of publication began after that day, and are left out.',
  },
  noDay: 'The address names no day of the calendar: all days are shown.',
  fromOn: 'From {day}: {told}',
  fromOnByAddress: 'From {day}, by the address of a source: {told}',
  elapsedThen: '{told} ({elapsed} on that day)',
  undatedClaims: {
    one: '{count} further claim rests on sources whose day of publication is not recorded.',
    other: '{count} further claims rest on sources whose day of publication is not recorded.',
  },
  undated: 'Day of publication not recorded',
  undatedLead:
    'Whether these events were known on a day cannot be told here: no source that gives their dates has a recorded day of publication. Sources of what is said of them may have one.',
  none: 'No source that gives a date here has a recorded day of publication.',
  fromTimeline: 'The timeline {known}: what was published later is left out.',
  fromTimelineLink: 'as it was known on a day',
} as const;

/** The timeline as a page: list, strip, legend, years; and every drawing that is served. */
const timeline = {
  title: 'Timeline',
  description: {
    one: '{count} event, with the words or the outside sources that give its date.',
    other: '{count} events in order of date, each with the words or the outside sources that give its date.',
  },
  intro: {
    one: '{count} event. {attested}',
    other: '{count} events. {attested}',
  },
  /** Where none is attested by a document. */
  introContext: {
    one: '{count} event. It is context, from outside sources; no document of the archive dates it.',
    other: '{count} events. All are context, from outside sources; no document of the archive dates one.',
  },
  skips: 'Parts of this page',
  skipToDrawing: 'Skip to the drawing',
  skipToFilter: 'Skip to the filter',
  skipToList: 'Skip to the list of events',
  introAttested: {
    one: '{count} is attested by a document of the archive, and carries its words; what is not attested is context, from outside sources.',
    other:
      '{count} are attested by a document of the archive, and carry its words; the others are context, from outside sources.',
  },
  tooLong: 'The list is too long for one page: choose a year above, or a kind, an actor or a place.',
  embedTitle: 'On another site',
  embedText:
    'The view may stand on any page, in a frame: this is its code. What follows the question mark of this page’s address, such as {view} or {filter}, works there too. An event and its quotations have codes of their own, in the part of its page that is called {take}.',
  embedFrame: 'Timeline, {archive}',
  embedPage: 'Timeline to embed · {archive}',
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
  moreDocuments: { one: '{count} more document', other: '{count} more documents' },
  datedAsDocument: 'Dated as the document itself: {issuer}, {date}',
  textHeld: 'The archive holds its text, which does not date it: {document}',
  documentDateNotKnown: 'date not known',
  evidenceFrom: '{issuer}, {date}, {passage}',
  evidenceFromUndated: '{issuer}, {passage}',
  summary: 'summary',
  accounts: 'accounts',
  outsideSources: { one: '{count} outside source', other: '{count} outside sources' },
  foldJoin: ', ',
  sourcesDiffer: 'Sources differ on the day; each stands.',
  endsDiffer: {
    one: 'It has {count} candidate end: {link}.',
    other: 'It has {count} candidate ends, and none is agreed: {link}.',
  },
  endsDifferLink: 'each with what its sources give',
  filledMark: 'filled: dated by a document',
  hollowMark: 'hollow: context, from outside sources',
  bothEndsKnown: 'both ends known',
  hatched: 'hatched: possible; a tick closes',
  stillGoingOn: 'still going on when last attested',
  endNotKnown: 'end not known',
  kindJoin: ', ',
  latestDocument: '{day}, the latest document',
  figureShare: '{shown} of the {count} events',
  figureMonths: { one: 'in {count} month', other: 'in {count} months' },
  figureDay: 'day {day}',
  figureFirstEnd: '{day}: the first of {count} candidate ends',
  figureNoEnd: 'no end is agreed',
  figureDays: {
    one: '{period}: {count}\u00a0event, a column a day.',
    other: '{period}: {count}\u00a0events, a column a day.',
  },
  figurePeriod: '{first} to {last}',
  figureSpoken: {
    one: 'A drawing of {count} event on one axis, with its busy time drawn again, larger. The list below holds it, with its date and its sources.',
    other:
      'A drawing of all {count} events on one axis, with their busy time drawn again, larger. The list below holds each of them, with its date and its sources.',
  },
  figureCounted: 'Days of “{title}” are counted from {day}.',
  howToRead: 'How to read this',
  everySign: 'Every sign, and how dates are told',
  moreMarks: '+{count}',
  columnEvents: { one: '{count} event', other: '{count} events' },
  spansLeftOut: {
    one: 'The longest spans are drawn; one shorter is in the list alone.',
    other: 'The longest spans are drawn; {count} shorter ones are in the list alone.',
  },
  byDocuments: 'By the document’s words',
  byOutsideSources: 'By outside sources',
  spanLegend:
    'Solid: days within every date that is given. Hatched: days within some. A tick closes; an arrowhead is open; a bar that breaks into pieces has an end that nobody gives.',
  spanUpright: 'The upright is {day}, when it was last attested.',
  spanLetters: 'Letters are the candidate ends {link}.',
  spanLettersLink: 'below',
  spanLettersNotDrawn: {
    one: 'Of the end {letters} the days are not known: it is not drawn.',
    other: 'Of the ends {letters} the days are not known: they are not drawn.',
  },
} as const;

/** The timeline's view, in the browser, once it is opened. */
const view = {
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
} as const;

/** The timeline's filter, and what offers its view: in the browser, on every timeline. */
const filter = {
  /** Below the sources of an event in the list, while one of them has the focus. */
  alongSources: 'The keys Left and Right go along these; Tab goes on.',
  open: 'Open the view that zooms',
  listed: '{event}, {date}',
  filter: 'Show only some events',
  noDate:
    '“{text}” is no date: write a day that there is, a month or a year, such as {day}, {month} or {year}.',
  /** Of an address that somebody has written. */
  noSuch: {
    kind: 'The address asks for the kind “{id}”: none of these events is of it.',
    actor: 'The address asks for the actor “{id}”: none of these events names it.',
    place: 'The address asks for the place “{id}”: none of these events has it.',
  },
  /** Of a place that stands on the map, and in no list here. */
  namedByNone: 'No event names the place {names}.',
  /** Where several are asked for at once. */
  together: 'Any of: {names}.',
  datesBackwards: '“{from}” is later than “{to}”: nothing lies between them.',
  kind: 'Kind',
  more: 'More',
  actor: 'Actor',
  place: 'Place',
  document: 'Document',
  layer: 'Dated by',
  layerAttested: 'a document of the archive',
  layerContext: 'outside sources alone',
  dated: 'The day',
  datedToDay: 'is known',
  datedVaguely: 'is not known',
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
  unread: 'Not drawn, and not filtered: events of {parts}, which could not be read.',
  viewNotLoaded:
    'The view that zooms could not be loaded. What stands here is whole without it. Check the connection and try again, or load the page again.',
  saveNotLoaded: 'The picture could not be made. Check the connection and load the page again.',
  filterNotLoaded:
    'The filter could not be loaded. The timeline is whole without it. Check the connection and load the page again.',
  timelineNotLoaded:
    'The view that zooms and the filter have not loaded. The drawing and the list are whole without them. Check the connection and load the page again.',
  showingAll: { one: 'Showing all {count} event', other: 'Showing all {count} events' },
  showing: { one: 'Showing {shown} of {count} event', other: 'Showing {shown} of {count} events' },
  shown: '{part}.',
  shownPossible: {
    one: '{part}, {count} of them possible by date.',
    other: '{part}, {count} of them possible by date.',
  },
  /** Of an embedded timeline, which has no form. */
  askedFor: 'Filtered: {names}.',
  askedFrom: 'from {day}',
  askedTo: 'to {day}',
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
  placeholder: 'Word, date, quotation',
  intro:
    'Words find passages that hold all of them, then some. “Quotation marks” find exact words only. {check}.',
  introCheck: 'Check whether a sentence was said',
  nothingYet: 'There is nothing to search yet: this archive holds neither documents nor events.',
  notLoaded:
    'Search has not loaded. Check the connection and load the page again; the lists below work without it.',
  checkNotLoaded: 'The check has not loaded. Check the connection and load the page again.',
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
  kinds: {
    document: 'Documents',
    event: 'Events',
    essay: 'Essays',
    page: 'Other pages',
    guide: 'Guides',
  },
  guideBylines: {
    guides: 'Guide to the program: nobody’s evidence',
    findings: 'Finding of the check: nobody’s evidence',
    site: 'What the site says of itself: nobody’s evidence',
  },
  essayByline: 'Essay by {authors}, {date}: prose, and nobody’s evidence',
  aboutByline: 'About the archive',
  /** What the site puts together from labels, names, dates and counts of the record. */
  lineByline: 'In a line that the page puts together from the record',
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
    'Every row of words of every document is listed, so what is not found is in none of them. A sentence that differs in one word is not found, and a near passage is shown with the word marked. The form of quotation marks, dashes, spaces and ellipses, words broken at the ends of lines and punctuation at a sentence’s ends count for nothing; other capital letters, accents and punctuation are told. “…” and [brackets] may stand for words left out or replaced, and [sic] for nothing.',
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
    one: '{found} holds some of these words; nothing was found that holds all of them.',
    other: '{found} hold some of these words; nothing was found that holds all of them.',
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
  inPieces: 'Nothing in this archive has this as one, though each piece of the quotation stands in it.',
  leftOut: 'What else was asked leaves out all that holds these words.',
  nothingRead: 'Nothing that was searched answers this.',
  nothingAsked: 'There is no word in this to search for. Type a word, a date or a sentence.',
  searching: 'Searching …',
  searchingLong:
    'Searching still: the connection is slow, or does not answer. What is found will stand here as soon as it can be had.',
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
  readJoined: 'Read as “{joined}”: nothing has all of it with “{written}” as two words.',
  onlyInGuides: 'All of this stands on pages about the site itself alone, at the end of the results.',
  readInParts: 'This stands nowhere in a row; its quotations and words were searched.',
  askingOnly: {
    one: 'Read as a question: {words} was not searched.',
    other: 'Read as a question: {words} were not searched.',
  },
  noSuchDay: '“{text}” is no date: there is no such day. It was not searched.',
  backwardSpan: '“{text}” ends before it begins. It was not searched; turn its dates round.',
  unreadMonth:
    '“{text}” may be a date in words that are not read here as one; of it {date} was searched as a date, the rest as words.',
  otherWeekday: '“{text}” has another weekday than the date: it was {date}.',
  unknownOperator: '“{text}” is no operator here; it was searched as a word.',
  quotedDate: '“{text}” was looked for word for word; without the quotation marks it is a date as well.',
  unclosedQuotation: 'A quotation mark has no partner; what follows it was searched as words.',
  passedOver: {
    one: 'Left out, since most of this archive has it: {words}.',
    other: 'Left out, since most of this archive has them: {words}.',
  },
  unknownValue: {
    facet: 'Nothing in this archive is called “{value}” where “{operator}:” looks; it was not applied.',
    date: '“{value}” is no date or span that is known here; “{operator}:” was not applied.',
  },
  otherNames: {
    place: {
      one: 'Also found: {others}, another name of the place called “{name}”.',
      other: 'Also found: {others}, other names of the place called “{name}”.',
    },
    party: {
      one: 'Also found: {others}, another name of the party called “{name}”.',
      other: 'Also found: {others}, other names of the party called “{name}”.',
    },
    spelling: {
      one: 'Also found: {others}, another spelling of “{name}”.',
      other: 'Also found: {others}, other spellings of “{name}”.',
    },
  },
  /** Parts of the archive that are sites of their own and could not be read: nothing is denied of them. */
  unread: {
    one: 'Not searched: {parts}. It could not be read, so what is not found here may stand there.',
    other: 'Not searched: {parts}. They could not be read, so what is not found here may stand there.',
  },
  missingRead: 'Nothing that was searched has “{word}”.',
  missing: 'No document, event, name or source of this archive has “{word}”.',
  didYouMean: 'No document, event, name or source of this archive has “{word}”; did you mean {suggestions}?',
  shownInstead:
    'No document, event, name or source of this archive has “{word}”; shown is what comes nearest: {suggestion}.',
  begun:
    'No document, event, name or source of this archive has the word “{word}”; shown is what begins with it: {words}.',
  spelt:
    'No document, event, name or source of this archive has “{word}” in these letters; shown is what is the same or much like it in Latin ones, by each of its names: {words}.',
  someWordsOnly: 'Then, with some of the words only',
  guides: 'Pages about the site itself, which are nobody’s evidence',
  /** Dates in a query, as they were understood. */
  before: 'before {date}',
  until: 'until {date}',
  since: 'since {date}',
  after: 'after {date}',
  during: 'during: {date}',
  dayOf: 'day {day}: {span}',
  inAnyYear: '{date}, any year',
  roughly: '{words}: {days}',
  eventNamed: '{title} ({byline})',
  /** What is surely of a date is left out: “-1995”. */
  notOfDate: 'not {date}',
  fromTo: 'from {first} to {last}',
  from: 'from {first}',
  to: 'to {last}',
  date: 'Date',
  searchTheWords: '{date}: search for the words “{words}” instead',
  possible: 'Possible: its date may also lie outside this time.',
  outside: '{byline}. Context, from outside sources',
  morePassages: { one: '{count} more passage', other: '{count} more passages' },
  more: { one: '{count} more', other: '{count} more' },
  passage: 'passage\u00a0{number}',
  /** What may be done with the words of a hit. */
  noteOfArchive: 'Note of the archive:',
  copy: 'Copy',
  gather: 'Add to dossier',
  actionNotLoaded: 'Not done. Check the connection and load the page again.',
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
  noWebAssembly:
    'This browser does not run what the search is made of (WebAssembly), as some do not in a strict mode. Allow it for this site, or search in another browser; the lists of documents and events work without it.',
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
  piecesWordForWord: 'Each piece found word for word, in passages apart',
  piecesButFor: 'Each piece found, but for {differences}, in passages apart',
  leftOutDenies: 'Found, but what is left out denies something',
  bracketsDeny: 'Found, but the words in brackets turn it into its opposite, or hide that the text denies it',
  wordsInBrackets: 'words in brackets',
  bracketsStandFor: '{written} is not the document’s: it has “{there}” there.',
  bracketsStandForNothing: '{written} is not the document’s: it has no words there.',
  bracketsStandBeside: '{written} is not the document’s: beside what is quoted it has “{there}”.',
  leftOutSays: 'What is left out says: “{words}”.',
  inNoDocument: 'In no document; in the archive’s own words',
  inQuotationOf: 'In no document; in a quotation of {speaker}, given by {source}',
  inAccountOf: 'In no document; in the archive’s words on what {speaker} says',
  inNameBy: 'In no document; in the archive’s words on what {speaker} calls it',
  inVersionOf: 'In no document; in one of several versions that differ ({about})',
  inWordsUnder: 'In no document; in the archive’s words under “{name}”',
  asName: 'In no document; as a name in the archive’s own words',
  inNoDocumentDenies: '{where}, but what is left out or in brackets denies something',
  notFound: 'Not in any document of this archive',
  notFoundRead: 'Not in any document that was searched',
  notFoundAsOne: 'Not in any document of this archive as one quotation, though each piece stands in one',
  notFoundNearest: {
    one: 'Not in any document of this archive; one word differs from the nearest',
    other: 'Not in any document of this archive; {count} words differ from the nearest',
  },
  notFoundMeans: {
    one: '“Not in any document of this archive” says only that: it holds {count} document.',
    other: '“Not in any document of this archive” says only that: it holds {count} documents.',
  },
  /** Of what is found nowhere. */
  ownLines:
    'The lines that its pages show were compared too, those put together from labels, names, dates and counts among them: none has these words in a row.',
  notFoundReadMeans: {
    one: '“Not in any document that was searched” says only that: it is {count} document, and {parts} could not be read.',
    other:
      '“Not in any document that was searched” says only that: it is {count} documents, and {parts} could not be read.',
  },
  sameWordsIn: 'The same words stand in {pages}.',
  further: {
    one: 'The words stand in {count} further document or page, which is not shown here.',
    other: 'The words stand in {count} further documents and pages, which are not shown here.',
  },
  moreUncounted: 'The words stand in so many places that not all are shown or counted here.',
  leftOut: 'What brackets or an ellipsis stand for was left out; the rest stands in this order.',
  betweenQuotations: 'Only what stands in quotation marks was looked for; it stands in this order.',
  runsOn: 'It runs on from {first} to {last}.',
  pieceRunsOn: '“{piece}” runs on from {first} to {last}.',
  pieceStands: '“{piece}” stands in {passage}.',
  pieceStandsIn: '“{piece}” stands in “{title}”, {byline}, {passage}.',
  pieceNowhere: '“{piece}” stands in no document.',
  nearestIsBestEffort: 'That no document has it is certain. That no passage is nearer than this one is not.',
  disregarded: 'Disregarded: {differences}.',
  differences: {
    'quotation-marks': 'the form of quotation marks and apostrophes',
    dashes: 'the form of dashes',
    spaces: 'spaces and line breaks',
    ellipses: 'the form of ellipses',
    'line-ends': 'where a line ends within a word',
    ligatures: 'ligatures',
    brackets: 'brackets round what the text has',
    ends: 'punctuation at the ends',
    case: 'capital letters',
    accents: 'accents',
    punctuation: 'punctuation',
  },
  recordSource: '{title}. {byline}',
  passageSource: '{title}. {byline}, {passage}',
  quotationWithSource: '“{words}”\n\n“{title}”, {byline}, {passage}. {address}',
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
  unreachable: 'The search index could not be read. Check the connection and search again.',
  search: 'Search',
  searchTheArchive: 'Search the archive',
  placeholder: 'Word, date, quotation',
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

/** Words that are copied with their citation. */
const copy = {
  offer: 'Copy the selected words',
  withCitation: 'Copy with citation',
  asMarkdown: 'Markdown',
  link: 'Link',
  asData: 'Data',
  close: 'Close',
  copy: 'Copy',
  copyPassage: 'Copy passage {number} with its citation',
  copyQuoted: 'Copy with its citation: “{words}”',
  copied: 'Copied.',
  /** Words whose sentence begins earlier, and words whose sentence goes on. */
  fromWithin: '… {words}',
  upTo: '{words} …',
  /** On the button that was pressed, where there is no room for a sentence. */
  addedSign: 'Added.',
  notDone: 'Not done.',
  notCopied: 'The browser did not let this page copy. Select the words and copy them yourself.',
  quoted: '“{words}”',
  ofDocument: '{issuer}, “{title}”',
  ofDatedDocument: '{issuer}, “{title}”, {date}',
  inArchive: '{reference}, in {archive}',
  inPassage: '{reference}, passage {number}',
  inPassages: '{reference}, passages {first} to {last}',
  personOf: '{person} ({sides})',
  ofAccount: '{speaker}, as told by {archive} in “{event}”',
  ofAccountQuote: '{speaker}, quoted by {source}, in “{event}”',
  /** Of a page that a search has found: its title, and the line below it. */
  ofHit: '“{title}”, {byline}',
  /** Of words of the archive on a document. */
  ofNote: 'Note of the archive on {reference}',
  add: 'Add to dossier',
  addPassage: 'Add passage {number} to the dossier',
  addQuoted: 'Add to dossier: “{words}”',
  addEvent: 'Add this event to the dossier',
  added: 'In your dossier, on this device only.',
  notAdded: 'The browser does not let this page keep anything.',
  full: 'Not added: your dossier is full.',
  tooLong:
    'Not added: so many words are too long for one entry. Select fewer, or add the passages one by one.',
} as const;

/** What a reader gathers on the device, and the page that has it. */
const dossier = {
  title: 'Dossier',
  lead: 'Passages, quotations and events that you gather, in your order and with your notes. It is kept on this device when you add something, and goes nowhere unless you send it.',
  withoutScript:
    'Gathering needs JavaScript, which is off. A dossier is made and read in your browser alone, and no page can do that without it.',
  notLoaded:
    'The dossier has not loaded. What you have gathered is still on this device. Check the connection and load the page again.',
  open: 'Dossier',
  empty:
    'Nothing is gathered yet. Documents, events and results of a search have buttons that add to the dossier.',
  name: 'Title',
  unnamed: 'Dossier',
  note: 'Your note',
  noteOf: 'Note to {number}',
  theirNote: 'Note by whoever gathered this',
  up: 'Move up',
  upOf: 'Move {number} up',
  down: 'Move down',
  downOf: 'Move {number} down',
  remove: 'Remove',
  removeOf: 'Remove {number}',
  checking: 'Being compared with the archive …',
  asIs: 'As the archive has it, read just now.',
  verified: 'Word for word in the archive, compared just now.',
  differs: 'These words do not stand there. The archive has:',
  missing: 'The archive has nothing at this address.',
  asGathered: 'As it stood when it was added.',
  unreachable: 'The archive could not be read, so nothing was compared.',
  unreachableHere:
    'Nothing was compared: a copy that is opened from a disk cannot do that. It needs the archive’s site.',
  sources: 'Sources',
  foreign: 'Somebody’s dossier',
  foreignLead:
    'Somebody made this dossier; it came in an address or a file. Its title, order and notes are theirs and not the archive’s; what comparing its words with the archive has found stands below each. Nothing of it is kept on this device unless you take it over.',
  foreignUnreadable: 'The address carries a dossier that cannot be read: it was cut or changed on the way.',
  foreignPacked:
    'The address carries a dossier that this browser is too old to unpack. Open it in a newer one, or ask for the dossier as a file.',
  card: 'Verified anew',
  cardUnknown: 'The archive has no card at this address, so nothing was verified.',
  cardLead:
    'A card says that these words stand here. Your browser has just compared each of them with the pages of this archive, and each original with the seal that the card tells.',
  sealHolds: '{file}: the original has the SHA-256 that the card tells, {digits}.',
  sealBroken: '{file}: the original has another SHA-256 than the card tells: {digits}.',
  sealUnknown: '{file}: the original could not be read, or your browser computes no SHA-256 here.',
  noOriginal:
    'No original is sealed here: the card rests on outside sources, of which the archive holds no copy.',
  takeOver: 'Add it to mine',
  showMine: 'Show mine',
  copyAddress: 'Copy its address',
  addressCopied: {
    one: 'Copied: {count} character, which carries all of it. Whoever has the address can read it.',
    other: 'Copied: {count} characters, which carry all of it. Whoever has the address can read it.',
  },
  addressNotCopied: 'The browser did not let this page copy.',
  addressLong:
    'Programs for mail and messages may cut so long an address: where it does not open, send the file saved as JSON.',
  addressTooLong:
    'No address can carry so much: not every browser would open it. Save the dossier as JSON and send the file, which can be brought in below.',
  notKept:
    'The browser keeps no more on this device: this change is lost when the page is closed. Save the dossier as JSON.',
  textsCut: {
    one: '{count} text was longer than {most} characters and was cut.',
    other: '{count} texts were longer than {most} characters and were cut.',
  },
  print: 'Print',
  markdown: 'Markdown',
  word: 'Word (DOCX)',
  json: 'JSON',
  forget: 'Remove it from this device',
  leftOut: {
    one: '{count} entry was left out: a dossier holds {most}, and nothing but documents, passages and events of this archive.',
    other:
      '{count} entries were left out: a dossier holds {most}, and nothing but documents, passages and events of this archive.',
  },
  bring: 'Bring in a dossier',
  bringLead:
    'It is compared with the archive first, and added to yours only when you say so. Nothing of it is sent.',
  bringFile: 'A file saved as JSON',
  bringAddress: 'An address that carries one',
  bringOpen: 'Open it',
  fileUnreadable: 'This file is no dossier that can be read.',
  saveFailed: 'The file could not be made. Check the connection and try again.',
  takeAway: 'Take it along',
  compared: 'Compared with {archive} on {day}.',
  moved: '{number} of {count}',
} as const;

/** The picture of an event or a quotation with what it rests on, its data, and what embeds it. */
const card = {
  datedHere: 'As these words date it',
  datedByRecord: 'The record’s date · {dated}',
  datedByBoth: 'Date from a document of the archive and from outside sources',
  datedOutside: 'Date from outside sources; a document of the archive attests the event',
  quotation: 'Quotation',
  seal: 'Original sealed by SHA-256 {digits}…',
  sources: 'From outside sources: {sources}',
  asOf: 'Record as of {day} · {rests}',
  verify: 'Verify it anew: {address}',
  cutNote: 'Cut to fit; whole at the address below.',
  unprintable: 'The words are in letters that this picture cannot show; they stand at the address below.',
  /** Beside the words of one side: who else tells of the event, and who was looked for. */
  others: 'How others put it, on the event’s page: {speakers}.',
  notFound: 'An account was looked for and not found: {speakers}.',
  noOther: 'The archive has no account of it by anybody else.',
  /** The part of an event's page that offers its cards. */
  take: 'Picture to share',
  takeNote: 'What it rests on in one picture, with an address where anybody can verify it anew.',
  ofEvent: 'This event',
  png: 'PNG',
  svg: 'SVG',
  data: 'Data (JSON)',
  verifyLink: 'Verify anew',
  toEmbed: 'Page to embed',
  embedCode: 'To show it on another page: {code}',
  embedded: '{title}: {shown}, from {archive}',
  eventShown: 'event to embed',
  quotationShown: 'quotation {number} to embed',
  /** What a picture shows, for those who do not see it. */
  alt: '{title}. {date}. {rests}.',
  altQuoted: '{title}. {date}. {words} {whose} {others} {rests}.',
  altPage: '{title}: a page of {archive}.',
} as const;

/** What search engines and other programs are told of a page, besides its title. */
const head = {
  /** What a page is about, behind the name of it, which others may have too. */
  sorts: {
    document: 'document',
    event: 'event',
    actor: 'actor',
    place: 'place',
    person: 'person',
    kind: 'kind',
    essay: 'essay',
    documentation: 'documentation',
  },
  /** Of one of several that are called the same. */
  sortOn: '{sort}, {date}',
  document: '{title}, {date}. {kind}: the text as received, with the dates it gives.',
  documentOf: '{title}, {date}. {kind}, issued by {issuer}: the text as received, with the dates it gives.',
  event: '{kind}, {date}. {summary}',
  eventNamed: '{title}. {kind}, {date}: the dates, and who gives them.',
  actor: '{name}: the documents it issued, the events that name it, and how it put things.',
  place: '{name}: its names, with who uses them, and the events there.',
  kind: '{kind}: {scope}',
  documents: {
    one: '{count} document, as it was received, with the date it bears and who issued it.',
    other: '{count} documents in order of date, each as it was received, with who issued it.',
  },
  events: {
    one: '{count} event by kind, actor and place, with the words or the outside sources that date it.',
    other:
      '{count} events by kind, actor and place, each with the words or the outside sources that date it.',
  },
  search:
    'Search the documents and events of {archive} by words, phrases and dates, or check whether a sentence stands in a document word for word.',
  /** Of a part of a list, and of other pages without a description. */
  page: '{title}: a page of {archive}.',
  noPage: 'There is no page at this address of {archive}.',
  moved: 'This page of {archive} is at {address} now.',
  searchIn: 'Search {archive}',
} as const;

/** What leaves the site: feeds, calendars, data, citations. */
const offline = {
  copy: 'The whole archive for reading without a connection: every page, the timeline, the map, the search and the check of quotations. Unpack it, and open index.html in a browser.',
  copySize: 'Size in bytes: {size}',
  thisCopy:
    'You are reading this copy. Its size and digest stand where it was taken from; manifest-sha256.txt beside its first page has the digest of each of its files.',
  keepTitle: 'Keep for offline',
  keepWhat:
    'Your browser can keep pages of this site on this device, to be read where there is no connection: the first page, the search with the check of quotations, and every page that you open from then on. Search takes {files} files, {size} bytes. While there is a connection, pages come from it, as they are now; a page that is shown from this device says so.',
  keepPrivate:
    'Nothing is kept until you ask for it, and nobody is told of it. Whoever uses this device can find out which pages were opened.',
  keep: 'Keep for offline',
  forget: 'Take it off this device',
  keeping: 'Keeping …',
  keptHere: {
    one: 'On this device: the search, and {count} page, of state {state}.',
    other: 'On this device: the search, and {count} pages, of state {state}.',
  },
  notKept:
    'Not all of it could be kept, so none of it is shown without a connection yet. Check the connection, and press the button again.',
  forgotten: 'Nothing is kept on this device any more.',
  keepNotLoaded: 'What keeps pages has not loaded. Check the connection and load the page again.',
  cannotKeep: 'This browser cannot keep pages here. The copy above can be read offline in any.',
  /** On a kept page; `state` is the beginning of a digest. */
  keptPage:
    'Kept on this device: there is no connection, and this is the page as it was with the archive’s latest document, of {date} (state {state}).',
  keptPageUndated:
    'Kept on this device: there is no connection, and this is the page as it was in state {state}.',
  unkept: 'Not kept on this device',
  others:
    'There is no connection, and this page was not opened while there was one. These pages are kept here, of state {state}:',
} as const;

const exported = {
  /** What it is, and when it was. */
  dated: '{title} ({date})',
  edtf: 'EDTF {edtf}',
  quotedFrom: '{speaker}, in “{document}”',
  feed: '{archive}: {name}',
  feedIn: '{name} ({format})',
  feedDescription: '{name}: what is new in {archive}, with who says it.',
  documents: 'Documents',
  events: 'Events',
  essays: 'Essays',
  calendar: '{archive}: {name}',
  calendarLeftOut: {
    one: '{count} event is left out: a series of several events, or one of which no first day is known.',
    other: '{count} events are left out: series of several events, or those of which no first day is known.',
  },
  follow: 'Follow',
  atom: 'Atom',
  rss: 'RSS',
  json: 'JSON Feed',
  iCalendar: 'Calendar (iCalendar)',

  data: 'Data',
  dataDescription:
    'The whole record of {archive} to take away: tables, JSON, Markdown and one archive of all, with sizes and SHA-256.',
  dataLead:
    'The whole record, to take away. Documents, events and claims have their dates as EDTF and as the earliest and latest day, which of a date that is about (~) are those of the day as written; claims say who gives them. Sides and places of an event stand in order of name, persons in order of family name. The other files name these by their ids, or have what their formats can hold. What is not known is left out, never filled in.',
  everything: 'Everything',
  everythingNote: {
    one: 'All {count} file in one ZIP: the tables, JSON, the texts in Markdown, and the originals as they were received.',
    other:
      'All {count} files in one ZIP: the tables, JSON, the texts in Markdown, and the originals as they were received.',
  },
  bookNote: {
    one: 'A book for e-readers (EPUB): {count} page of the archive, with links between pages',
    other: 'A book for e-readers (EPUB): {count} pages of the archive, with links between pages',
  },
  timelineJsNote:
    'The events for TimelineJS (JSON, version 3): of an uncertain date the numbers have what is certain, and its words stand beside them',
  withLeftOut: '{note}. {left}',
  slidesLeftOut: {
    one: '{count} event is left out: not even its year is certain, and this format needs one.',
    other: '{count} events are left out: not even their years are certain, and this format needs them.',
  },
  workbookNote:
    'All the tables in one workbook for spreadsheets (XLSX): texts and dates as text, so that letters stay as they are and no date is made into another; yes and no as truth values, sizes as numbers',
  tooLongForCell: 'This text is longer than a cell can hold. It stands in {file}.',
  tooLongForSheet: 'This table has more rows than a sheet can hold. It stands in {file}.',
  bookContents: 'Contents',
  bookLead:
    'The archive’s documents, events and lists as a book. What each page says, with its sources and the words that give its dates, is the same as on the site.',
  bookAsOf: 'The record as it stood on {day}.',
  bookAccess: 'Text alone, in the order of reading, with headings and a table of contents.',
  tablesTitle: 'Tables (CSV)',
  recordsTitle: 'Records (JSON)',
  aboutTitle: 'About the data',
  textsTitle: 'Texts',
  digest: 'SHA-256 {digits}',
  rowCount: { one: '{count} entry', other: '{count} entries' },
  byteCount: { one: '{count} byte', other: '{count} bytes' },
  tables: {
    documents: 'Documents: what each is, its date, and the seal of its original',
    passages: 'The text of the documents, passage by passage',
    events: 'Events: their dates, places, actors and summaries',
    claims: 'What each document or source says of when an event was',
    quotations: 'The words of documents that date events, with whose words they are',
    accounts: 'How each side puts an event',
    accounts_not_found: 'Sides of whom no sourced account of an event was found',
    disagreements: 'Disagreements between sources other than dates, each version with its sources',
    not_known: 'What is not known of an event',
    participants: 'Who took part in a meeting, and who says so',
    sources: 'Outside sources of events',
    changes: 'What was corrected on a published page, when and why, and later versions of documents',
    actors: 'Who acts or speaks',
    persons: 'Persons in public office, and for which side each speaks',
    offices: 'Offices of persons, with when they are shown in them',
    person_sources: 'Sources of persons’ names and offices',
    outlets: 'Who publishes the sources, and whose each outlet is',
    kinds: 'Kinds of events and documents',
    places: 'Places',
    names: 'Names in use, with who uses them',
  },
  records: {
    documents: 'Documents with their text',
    events: 'Events with claims, quotations, accounts and sources',
    ledger: 'The ledger: what every date rests on, what is withheld and what is not known',
    essays: 'Essays with their text: prose, and nobody’s evidence',
    placesGeoJson: 'Places as GeoJSON (Linked Places): who says where each is, how exactly, and every name',
    documentsSchema: 'JSON Schema of the documents',
    eventsSchema: 'JSON Schema of the events',
    essaysSchema: 'JSON Schema of the essays',
  },
  notes: {
    dataPackage: 'Data Package (Frictionless): what the columns of the tables mean',
    roCrate: 'RO-Crate: what the files are, for repositories',
    manifest: 'SHA-256 of the files that lie beside it, here or in the ZIP, as sha256sum reads them',
    kept: 'What is said on pages that a reader keeps for reading offline, and what is always kept',
    index:
      'Index of the texts in Markdown: one of each page that is read, at its address followed by index.md',
  },
  rights: 'Rights',
  rightsNote: 'Each document has rights of its own: see the column “licence” of documents.csv.',
  columns: {
    id: 'Permanent id',
    title: 'Title; one supplied by the archive stands in square brackets',
    title_basis: 'given: the text has it; supplied: by the archive; draft: not reviewed',
    replaces: 'Id of the older version that it replaces',
    is_replaced_by: 'Id of the newer version that replaces it',
    kind: 'Id of a kind',
    issuer: 'Id of the actor who issued it',
    language: 'Language, BCP 47',
    edtf: 'Date in EDTF (ISO 8601-2); of an event empty where no one text says what its claims do: claims.csv has each',
    basis:
      'What the date rests on; of a source: recorded, or address, where nothing but its address gives the day',
    earliest:
      'First day that it may be, or why there is none: open, unknown, unbounded; of a date that is about (~) as written, without leeway',
    latest:
      'Last day that it may be, or why there is none: open, unknown, unbounded; of a date that is about (~) as written, without leeway',
    told: 'The date in words',
    publisher: 'Who published it',
    source_url: 'Where it is published',
    received: 'When the archive received it',
    licence: 'Rights, in words',
    seed_file: 'File name of the original',
    bytes: 'Size of the original in bytes',
    sha256: 'SHA-256 of the original',
    url: 'Address in this archive',
    document: 'Id of a document',
    passage: 'Id of a passage within its document',
    text: 'Text, character for character',
    shape: 'point: at one time; span: lasted; series: several told as one',
    layer: 'attested: a document of the archive dates it; context: only outside sources date it',
    start_earliest:
      'First day on which it may have begun; of a date that is about (~) as written, without leeway',
    start_latest:
      'Last day on which it may have begun; of a date that is about (~) as written, without leeway',
    end_earliest:
      'First day on which it may have ended; of a date that is about (~) as written, without leeway',
    end_latest: 'Last day on which it may have ended; of a date that is about (~) as written, without leeway',
    count: 'How many, in words, as given',
    member_of: 'Id of the series that it is one of',
    places: 'Ids of places, with spaces between',
    place_note: 'Where it was, in words',
    actors: 'Ids of actors, with spaces between',
    persons: 'Ids of persons, with spaces between',
    person: 'Id of the person who said it, where one did',
    summary: 'Neutral summary by the archive',
    confidence: 'Confidence of the archive: high, medium, low',
    confidence_note: 'Why',
    event: 'Id of an event',
    of: 'What is dated: the whole, the start or the end',
    open: 'Whether it was still going on',
    adopted: 'Whether the archive sorts and counts by it',
    because: 'Why it does',
    gives:
      'happening: its sources give what happened; that it began or ended the event is the archive’s candidate',
    inferred: 'How the archive inferred the date, where no source names it',
    sources: 'Keys of the event’s sources, with spaces between',
    written: 'The words that give the date, as the document has them',
    from: 'The day counted back from, EDTF',
    as_of: 'The day on which it was so, EDTF',
    time: 'Time of day, in words',
    marks: 'What happened then',
    usage: 'Whose usage or count it is, in words',
    exact: 'The words, character for character',
    prefix: 'What stands before them, where they stand twice in the passage',
    suffix: 'What stands behind them, where they stand twice in the passage',
    cut: 'Where a part of their sentence is left out: before them, after them, or both',
    speaker: 'Id of the actor whose words they are',
    speaker_name: 'Name of the actor whose words they are',
    says: 'What they say, in the archive’s words',
    quote: 'Words of theirs, as one of the event’s sources has them',
    quote_source: 'Key of the source that has those words',
    looked_for: 'Day on which their account was last looked for, EDTF',
    about: 'What the sources disagree about',
    what: 'What is not known, or what was corrected, in a sentence',
    why: 'Why it was corrected',
    change: 'correction: of a published page; version: a later one of a document',
    page: 'Address of the page below the first',
    part: 'between: met; present: was there too; mediated; hosted; with planned- before it, was to, at a meeting that was not held',
    who: 'Who it was, in words, beside side and persons',
    by: 'Id of the actor by whose account alone it is so',
    disputed: 'Whether another account says otherwise',
    office: 'The office, in words',
    held: 'When it was held, EDTF',
    attested: 'Days on which a source shows the person in it, EDTF, with spaces between',
    hosts: 'Hosts of its addresses, with spaces between',
    whose: 'Whose outlet it is',
    ground: 'What that rests on',
    source: 'Key of the source within its event',
    archived: 'Address of an archived copy',
    accessed: 'When it was read',
    accessed_as: 'What was read then, where it was not the page itself',
    note: 'Note',
    name: 'Name, as the archive prints it',
    short: 'Short name',
    side: 'Id of the actor that it belongs to or speaks for',
    plural: 'Name of several',
    scope: 'What the archive counts under it',
    named: 'What has the name: an actor, a person, a place or an event',
    used_by: 'Id of the actor that uses it; without a name, none of theirs was found',
  },
  cite: 'Cite',
  citeItem: 'The document itself',
  citeEdition: 'This edition of it, as the archive has it',
  citePage: 'This page',
  citeArchive: 'The archive',
  styles: { chicago: 'Chicago', apa: 'APA', mla: 'MLA' },
  citeFiles: 'For reference managers',
  formats: { bib: 'BibLaTeX', ris: 'RIS', 'csl.json': 'CSL JSON' },
  claimLine: '{of}: {date} ({edtf}), {who}',
  of: { whole: 'When', start: 'Beginning', end: 'End' },
  seal: 'SHA-256 of the original: {digits}',
  copy: 'This copy: {publisher}, {address}',
  quotations: 'In the documents’ words',
  accounts: 'How each puts it, in order of name',
  sources: 'Outside sources',
  disagreements: 'Where sources differ',
  notKnown: 'Not known',
  saysAndQuote: '{says} “{words}”',
  lists: 'Lists and other pages',
  dates: 'Dates',
  actors: 'Actors',
  persons: 'Persons',
  kinds: 'Kinds',
  places: 'Places',
  textLead:
    'Each page as Markdown. Dates stand in words and as EDTF; accounts and quotations with who says them. The archive holds claims and asserts none.',
} as const;

/** Essays and pages of prose: their frame, and what their components tell. */
const essay = {
  title: 'Essays',
  lead: 'Prose about the archive, by its authors. It is nobody’s evidence: its dates, counts and quotations are checked against the record each time the archive is published.',
  none: 'This archive has no essays yet.',
  count: { one: '{count} essay', other: '{count} essays' },
  description: { one: '{count} essay about the archive', other: '{count} essays about the archive' },
  byline: 'By {authors}, {date}.',
  speaksFor: 'It speaks for {day}: days are counted to then where no other day is named.',
  notEvidence:
    'An essay is its authors’ prose, and no evidence. What it says of dates, counts and quotations was compared with the record.',
  contents: 'On this page',
  previous: 'Before: {title}',
  next: 'Next: {title}',
  around: 'Other pages',
  within: 'Part of {title}',
  pagesWithin: 'Pages of this part',
  otherLanguages: 'In other languages',
  cite: 'Cite this essay',
  pages: 'Pages',
  guides: 'Guides',
  findings: 'Findings of the check',
  documentationPage: '{title}: {summary}',
  documentationLead:
    'How an archive of this kind is kept and published, and what each finding of its check means.',
  days: { one: '{days} day', other: '{days} days' },
  asOfDay: '{told} as of {day}',
  working: '{from} to {day}, first day not counted',
  quotedTitle: '“{title}”',
  claimOf: { start: 'begun {when}', end: 'ended {when}', happening: 'possible end {when}' },
  claimBy: '{when} ({source})',
  betweenClaims: '; ',
  counted: '{number} {kind}',
  betweenCounts: ', ',
  someUnsettled: 'the participants of {number} told by one side alone or disputed',
  oneReported: 'a {ordinal} reported',
  someReported: '{number} reported',
  somePerhaps: '{number} that may be of other days',
  someSeries: { one: '{number} told as several', other: '{number} told as several' },
  numbers: {
    '0': 'no',
    '1': 'one',
    '2': 'two',
    '3': 'three',
    '4': 'four',
    '5': 'five',
    '6': 'six',
    '7': 'seven',
    '8': 'eight',
    '9': 'nine',
    '10': 'ten',
  },
  ordinals: {
    '1': 'first',
    '2': 'second',
    '3': 'third',
    '4': 'fourth',
    '5': 'fifth',
    '6': 'sixth',
    '7': 'seventh',
    '8': 'eighth',
    '9': 'ninth',
    '10': 'tenth',
  },
  cardLine: '{kind}, {date}',
  cardDocument: '{kind}, {issuer}, {date}',
  quotedInLine: '{words} ({place})',
  timelineOf: { one: '{count} event', other: '{count} events' },
  noneDrawn: 'No event of a known date.',
  claimsOf: 'What sources say of {title}',
  source: 'Source',
  gives: 'Date that it gives',
  restsOn: 'What the dates rest on',
} as const;

/** Maps, and what the pages of places say of where they are. */
const map = {
  title: 'Map',
  description: {
    one: 'A map of {count} place, each drawn no more exactly than its source tells it.',
    other: 'A map of {count} places, each drawn no more exactly than its source tells it.',
  },
  lead: {
    one: '{count} place, drawn no more exactly than its source tells it. Choose a place, or a day, to see what happened where.',
    other:
      '{count} places, each drawn no more exactly than its source tells it. Choose a place, or a day, to see what happened where.',
  },
  /** Names of the two drawings. */
  near: 'Drawn: where most of it is',
  wide: 'Drawn: all of it',
  homeLead: {
    one: 'Where it happened: {count} place, drawn no more exactly than its source tells it.',
    other: 'Where it happened: {count} places, each drawn no more exactly than its source tells it.',
  },
  northIsUp: 'North is up.',
  window: 'the nearer map',
  several: { one: '{count} place', other: '{count} places' },
  /** At the edge of a map, for what lies outside; each in as many lines as it has. */
  beyond: 'to {place},\nabout {km} km from {from}',
  beyondNarrow: 'to {place},\nabout {km} km from\n{from}',
  kilometres: '{km} km',
  /** How a place is told in a drawing, for a pointer that rests on it. */
  placeEvents: { one: '{place}: {count} event', other: '{place}: {count} events' },
  placeWithout: '{place}',
  legend: 'Signs',
  legendDot: 'a place: the point that a source gives',
  legendCircle: 'known only to some kilometres: somewhere in here',
  legendRoad: 'a road by the places that it leads through: somewhere in the wide, light band',
  legendStretch: 'outlined: a place somewhere along a road, or on the way between others',
  legendPossible:
    'outlined in dashes, where days are asked for: possible then, and not attested; a road, behind the last day on which it is told',
  legendGap: 'a stretch that nobody locates',
  legendNumber: 'a number: so many places, too close to be drawn apart',
  legendUnnamed: 'a sign without a name: its name has no room here, and stands in the list of places',
  legendName: 'a name without a sign: a territory, whose limits are not drawn',
  leftOut: 'What is left out',
  noBorders:
    'No border is drawn, and no line of contact: where they run is disputed by parties, and a line would take a side.',
  noRelief: 'Relief, rivers and other roads are left out, as the record gives no source for them.',
  generalised:
    'Roads are straight pieces between places that sources name. Their true course is longer, and lies up to {km} km beside.',
  coast: 'Coast lines are simplified.',
  bothNames: 'All names of a place stand in one label, in alphabetical order and in the same weight.',
  scaleDiffers: 'On the map of all, a kilometre is not as long everywhere: it has no scale bar.',
  notLocated: 'Not on the map, as nobody gives coordinates: {places}.',
  /** Why an event, or an actor, has no piece of the map. */
  noPlaceNamed: 'Not on the map: the record names no place for it.',
  placeInWords: 'Not on the map: where it was is told in words alone: {told}.',
  /** Such a place with what is told of it. */
  toldBy: {
    between: '{place} (between {places})',
    near: '{place} (near {places})',
    along: '{place} (along {places})',
  },
  positions: 'Positions: {sources}.',
  coastSource: 'Coast lines: Natural Earth (public domain).',
  places: 'Places, by name, with how many events each has',
  where: 'Where it is',
  onMap: 'On the map',
  whereHappened: 'Where it happened',
  whereNamed: 'Where the events that name it were',
  wholeMap: 'The whole map',
  /** Under a piece of the map, of what lies too far off to be on it. */
  outsidePiece: 'Further off, outside this piece: {places}.',
  to: 'to {km} km',
  coordinates: '{lat}, {lon}',
  north: '{degrees}° N',
  south: '{degrees}° S',
  east: '{degrees}° E',
  west: '{degrees}° W',
  /** What a position rests on. */
  basis: {
    gazetteer: 'a list of places gives it',
    'named-source': 'a named source gives it',
    'worked-out': 'worked out by the archive',
  },
  known: 'Known to {km} km',
  drawnBecause: 'Why this one is drawn: {because}',
  away: '{km} km from the point that is drawn.',
  through: 'Leads through {places}',
  gap: '({words})',
  /** Under a piece of the map. */
  roadPossible: 'Outlined in dashes: a road that is told to have run so before, and is not attested then.',
  ranSo: 'It ran so: {when}.',
  lastToldBy: 'The last day is told by: {by}.',
  working: 'How: {working}',
  calledThere: '{source}: “{name}”',
  how: '{precision}; {basis}',
  then: ', then ',
  namedCourse: '{name}. {through}',
  claimSource: '{source}, {licence}',
  relation: {
    between: 'Between {places}. No source gives coordinates.',
    near: 'Near {places}. No source gives coordinates.',
    along: 'Along {places}. No source gives coordinates.',
    'not-located': 'Not located: no source gives coordinates.',
  },
  nearWithin: 'Within {km} km of {places}. No source gives coordinates.',
  unlocated: 'Nobody was found to say where it is.',
  eventsWithin: {
    one: '{count} event certainly within {km} km of {place}.',
    other: '{count} events certainly within {km} km of {place}.',
  },
  notCounted: 'Events that were not held, or are told only to have been near a place, are not among these.',
  nearbyPlace: '{place}, {least} to {most} km away: {events}',
  nearbyAtMost: '{place}, at most {most} km away: {events}',
  nearbyByWay: '{place}, drawn by way of it: {events}',
  eventCount: { one: '{count} event', other: '{count} events' },
  /** Of a place under what is no list of all its events. */
  inArchive: { one: '{count} event in this archive', other: '{count} events in this archive' },
  noEvents: 'no event',
  /** What the script adds. */
  control: 'What happened when',
  fromDay: 'From',
  toDay: 'To',
  /** In the empty field of the end, where the first day alone is asked for, and where it is the last too. */
  noEnd: 'no end',
  sameTime: 'the same',
  everything: 'Show everything',
  earlier: 'Earlier',
  later: 'Later',
  everyPlace: 'Every place',
  /** What days are shown. */
  period: '{first} to {last}',
  since: 'From {first}',
  until: 'Until {last}',
  showing: {
    one: '{count} event, at {places}.',
    other: '{count} events, at {places}.',
  },
  showingNowhere: {
    one: '{count} event, at no place of the map.',
    other: '{count} events, at no place of the map.',
  },
  /** Where only some of several are. */
  showingSome: '{count} events: {located} at {places}, the others at none.',
  placesLit: { one: '{count} place of the map', other: '{count} places of the map' },
  nothing: 'No event of this archive is all that was chosen.',
  nothingAt: 'No event names {place}.',
  /** With the time as below. */
  nothingThen: 'No event of this archive falls {time}.',
  nothingThenAt: 'No event of this archive falls {time} at {place}.',
  inTime: {
    day: 'on {day}',
    /** A month or a year. */
    within: 'in {time}',
    period: 'between {first} and {last}',
    since: 'on {first} or later',
    until: 'on {last} or earlier',
  },
  /** Beside the timeline: what is lit, as a list. */
  litPlaces: {
    one: 'Set off on the map: {count} place',
    other: 'Set off on the map: {count} places',
  },
  litNone: 'No place of the map is set off.',
  /** The same where nothing is asked for: each is a link that chooses it. */
  placesDrawn: {
    one: 'Choose the {count} place of the map',
    other: 'Choose one of {count} places of the map',
  },
  /** Which places a sign stands for that has their number only. */
  atSign: { one: '{count} place stands at this sign', other: '{count} places stand at this sign' },
  moreAtSign: {
    one: 'and {count} more, in the list of all places',
    other: 'and {count} more, in the list of all places',
  },
  /** Beside the timeline, whose filter knows only what events name. */
  namedByNone: 'On the map, without an event: {places}.',
  notRead:
    'The events could not be read. The map is whole, and its places are links. Check the connection and load the page again to see days on it.',
  /** In the copy that is opened from a disk, where a link follows. */
  notBeside:
    'In this copy the map stands on its own page alone. “The whole map” leads there, with what is chosen here.',
  notTaken: 'The map could not be loaded. Check the connection, or open the whole map.',
  notLoaded:
    'What shows days on the map has not loaded. Its places are links. Check the connection and load the page again.',
  more: { one: 'and {count} more', other: 'and {count} more' },
  pageOfPlace: 'Its page',
  listed: '{event}, {date}',
  possibleByDate: '(possible by date)',
  onTimeline: 'The same on the timeline',
  openMap: 'Show the map',
} as const;

/** The page that compares a text with the record, and how values are told that differ. */
const proseCheck = {
  title: 'Check a text',
  lead: 'Paste a text, and see which of its dates, counts and quotations the archive supports, contradicts or does not know. The record is loaded to your device and compared there: what you paste does not leave it.',
  how: 'Each fact is compared with the event or document that its sentence names by its whole title, or links to. A text in English is read whole; of other languages quotations, dates and how long something lasted, where it begins with the line “language: fr” between two lines “---”.',
  withoutScript:
    'This page needs JavaScript. On a computer that has the archive, the command “npm run check -- --prose FILE” says the same.',
  label: 'Text',
  button: 'Check',
  loadFailed: 'The record could not be loaded. Check the connection and try again.',
  notLoaded: 'The check has not loaded. Check the connection and load the page again.',
  noFacts: 'No date, count or quotation was found in it.',
  summary: { one: '{count} fact: {standings}.', other: '{count} facts: {standings}.' },
  counted: {
    agreed: '{count} supported',
    alone: { one: '{count} that agrees by itself', other: '{count} that agree by themselves' },
    contradicted: '{count} contradicted',
    unknown: '{count} not known to the archive',
    disputed: '{count} of several that are given',
    undecided: '{count} not decided',
    unnamed: '{count} not compared',
  },
  /** Between what is counted. */
  between: ', ',
  verdicts: {
    agreed: 'Supported',
    /** Words beside it were compared with nothing. */
    alone: 'Agrees by itself',
    contradicted: 'Contradicted',
    unknown: 'Not known to the archive',
    disputed: 'One of several that are given',
    undecided: 'Not decided',
    unnamed: 'Not compared',
  },
  fact: '{verdict}: “{words}”.',
  /** Of what agrees by itself. */
  beside: 'The record does not have these words of its sentence, and they were not compared: {words}.',
  besideMore:
    'The record does not have these words of its sentence, and they were not compared: {words} and others.',
  toldBy: 'Only accounts of sides have it, and the text gives it to none of them: {names}.',
  bases: {
    inferred: 'The archive inferred its date: no source names it.',
    reckoned:
      'It is a day from or to which the sentence counts: the record has nothing of it, and only what is counted was compared.',
  },
  /** Of a quotation with words in brackets, which are none of the text's. */
  replaced: 'Only the words outside the brackets stand there: where it has “{said}”, the text has “{has}”.',
  replacesNothing:
    'Only the words outside the brackets stand there: in place of “{said}” the text has nothing.',
  /** Behind the summary, where anything agrees. */
  eachByItself: 'Each fact is compared by itself: “supported” says nothing of what else its sentence tells.',
  recordHas: 'The record has {value}.',
  languageNotRead: 'The language of the text ({language}) is not read: only its quotations were compared.',
  /** Why nobody can tell; the value is what the record has. */
  whys: {
    disputed: 'Sources differ, and none is settled: {value}.',
    denied: 'The text denies it, and what it denies is not compared.',
    planned: 'The text tells what was meant to be, and not what was.',
    speaker: 'The text gives these words to {said}, the record to {value}.',
    'speaker-untold': 'The text gives these words to {said}; the record does not say whose they are.',
    undecided: 'The record does not settle it: it has {value}.',
    'no-such-day': 'There is no such day.',
    body: 'The record gives these words to {value}, and does not say whether {said} spoke them.',
    language: 'A day stands before it in words that are not read: is the text in another language?',
    calendar: 'Its words name another calendar, which is not read.',
    'of-another': 'The date may be of something else; the record has {value}.',
    apart: 'Each of its pieces stands word for word, in passages apart.',
    'other-doer':
      'The words stand in this order, and what is left out between them names another, of whom it may be told.',
    turned: 'The record denies it: {value}.',
    unnamed: 'The sentence names no event.',
    'of-part': 'What had been done by then tells nothing of the end, for which the record has {value}.',
    unsettled: 'Sources differ, none is settled, and none gives this: {value}.',
    'if-lasting': 'It holds only if it had not ended by then; for the end the record has {value}.',
    candidate:
      'It is a candidate of the archive: something happened then, and no source read says that it began or ended with it.',
    doer: 'The record names {said} in it, and does not say who did this.',
    'one-of-several': 'It is one of several days of this event; the record has also {value}.',
    'one-of-counts':
      'It is one of several numbers that the record has of this, and none is settled: {value}.',
    verbatim: 'It stands word for word in the passage {value}: these are the words of {said}.',
  },
  see: 'See {links}.',
  days: { one: '{days} day', other: '{days} days' },
  dayNumber: 'day {number}',
  quoted: '“{words}”',
  /** What is put in order, with its day. */
  dated: '“{title}” ({date})',
  /** Of what lasted. */
  edges: '{start} for its beginning, and {end} for its end',
} as const;

/** Versions of a document, and the page that compares two of them. */
const versions = {
  newer: 'There is a newer version of this document: {newer}. {changes}.',
  newerDated: 'There is a newer version of this document: {newer}, {date}. {changes}.',
  replaces: 'It replaces an older version: {older}. {changes}.',
  replacesDated: 'It replaces an older version: {older}, {date}. {changes}.',
  whatChanged: 'See what changed',
  replacedShort: 'A newer version replaces it.',
  countedOnce: {
    one: '{count} version of “{title}” attests it.',
    other:
      '{count} versions of “{title}” attest it. They count as one document: where they give the same date it counts once, and where they differ both dates stand.',
  },
  title: 'What changed: {title}',
  lead: 'Two versions of one document, passage by passage. Both are kept as they were received, and quoted letter for letter.',
  description: 'What changed between two versions of “{title}”, word by word.',
  howToRead:
    'Words that are struck through stand in the older version alone, underlined words in the newer one alone.',
  older: 'Older version',
  newerHeading: 'Newer version',
  olderIs: 'Older version: {title}.',
  olderIsDated: 'Older version: {title}, {date}.',
  newerIs: 'Newer version: {title}.',
  newerIsDated: 'Newer version: {title}, {date}.',
  olderPassage: '{passage}, older version',
  newerPassage: '{passage}, newer version',
  same: { one: '{count} passage is the same', other: '{count} passages are the same' },
  changed: { one: '{count} passage is changed', other: '{count} passages are changed' },
  added: { one: '{count} passage is new', other: '{count} passages are new' },
  removed: { one: '{count} passage is gone', other: '{count} passages are gone' },
  moved: { one: '{count} passage stands elsewhere', other: '{count} passages stand elsewhere' },
  states: {
    same: 'the same',
    changed: 'changed',
    added: 'new',
    removed: 'gone',
    movedSame: 'the same, in another place',
    movedChanged: 'changed, in another place',
  },
  notInOlder: 'Not in the older version.',
  notInNewer: 'Not in the newer version.',
  removedBegins: '[only in the older version: ',
  addedBegins: '[only in the newer version: ',
  ends: ']',
} as const;

/** The page on which an archivist reviews drafts: `npm run review`. */
const review = {
  name: 'Review',
  pageTitle: '{page} · {name}',
  skip: 'Skip to the main part',
  allDrafts: 'All drafts',
  lead: 'Drafts that wait for a review. What you do here is written into the files of the archive at once, as an editor would write it; Git shows it, and takes it back.',
  noDrafts: 'No draft waits for a review. Put a file into seeds/ and run “npm run ingest”.',
  draftsHeading: 'Drafts',
  fromSeed: 'from {seed}',
  eventsToLookAt: { one: '{count} event to look at', other: '{count} events to look at' },
  eventsAccepted: { one: '{count} accepted', other: '{count} accepted' },
  findings: { one: '{count} finding', other: '{count} findings' },
  undrafted: 'Seeds without a document',
  undraftedHow: '“npm run ingest” drafts them, or says why it cannot.',
  unread: 'Files that cannot be read',
  unreadHow: 'Mend these in an editor; then they can be reviewed here.',
  reviewedCount: {
    one: '{count} document is reviewed. To review it again, set “reviewed: false” in its file.',
    other: '{count} documents are reviewed. To review one again, set “reviewed: false” in its file.',
  },
  /** What came of an act. */
  outcomes: {
    accepted: 'Accepted.',
    refused: 'Rejected, and remembered beside the seed: ingest will not propose it again.',
    changed: 'Written.',
    merged: 'Told as that event from now on.',
    joined: 'Joined.',
    split: 'Split.',
    back: 'Taken back.',
    proposed: 'Added.',
    reviewed: 'Marked as reviewed. “npm run build” publishes it.',
    nothing: 'Nothing has changed.',
  },
  notWritten: 'Nothing was written',
  unreachable:
    'Nothing was sent: the program that serves this page has ended, and this page cannot reach another. What you entered still stands in the form below. Leave this page open, start `npm run review` again, open the address that it prints, and enter it there.',
  changedMeanwhile:
    '{path} has changed on the disk since this page was made, so nothing was written over it. Below is the file as it is now.',
  changedFields: 'What you entered is kept in the form. Look at it again, and save it once more.',
  /** Of a form that was sent and has no page any more to stand in. */
  draftGone:
    'The draft {name} is not there, or cannot be read: somebody has deleted, renamed or reviewed it, or is editing it just now. “npm run check” tells which.',
  eventGone:
    'The event {id} is not in the draft any more: it was rejected, told as another, or given another id.',
  entered: 'What you entered',
  enteredHow: 'It is written nowhere. Copy from here what you need.',
  heldBy: '{holder} is at work on this archive. Wait until it has ended, and try again.',
  cannot:
    'That cannot be done with the file as it is now: what it names is not there, or not once. What is harder can be done in the file.',
  checkRefuses: 'The check finds something in it:',
  checkFound: 'What the check finds in this draft',
  found: '{found}. Instead: {instead}',
  foundAt: 'Line {line}: {found}. Instead: {instead}',
  explanation: 'explained in {page}',
  facts: 'The document',
  title: 'Title',
  titleBasis: 'What the title rests on',
  titleBases: {
    given: 'The text has this title',
    supplied: 'The text has none: it is the archivist’s',
    draft: 'Nobody has looked yet',
  },
  issuer: 'Issuer',
  notKnown: 'Not known',
  kind: 'Kind',
  language: 'Language',
  languageHint: 'A tag such as en, hy or az',
  documentDate: 'Date of the document',
  date: 'Date',
  dateHint: 'EDTF: 1998-03-06, 1998-03, 1998-03~, [1998-03-06,1998-03-07], 1998-03-06/1998-03-09',
  dateRestsOn: 'What the date rests on',
  documentDateBases: {
    stated: 'The text bears it',
    address: 'The address of the copy carries it',
    outside: 'Others give it',
  },
  dateWords: 'Words that give it',
  dateWordsHint: 'Exactly as the text has them',
  dateSource: 'Source',
  dateSourceHint: 'A key of the sources in the sidecar',
  suggested: 'What the file says of itself',
  suggestedHow: 'Nothing of it is published. The list goes when the document is marked as reviewed.',
  suggestions: {
    title: 'Title: {value} ({origin})',
    date: 'Date: {value} ({origin})',
    publisher: 'Publisher: {value} ({origin})',
    author: 'Author: {value} ({origin})',
    address: 'Address: {value} ({origin})',
    language: 'Language: {value} ({origin})',
    received: 'Copy made: {value} ({origin})',
  },
  save: 'Save',
  events: 'Events',
  noEvents: 'No event is proposed of this text.',
  shortcuts:
    'With the focus on an event: {accept} accepts it, {reject} rejects it, {edit} edits it, {next} and {previous} go to the next and the one before.',
  eventNumbered: '{number}. {title}',
  untitled: 'Without a title of its own',
  state: { open: 'To look at', accepted: 'Accepted' },
  dated: '{date} ({edtf})',
  datedStart: 'It began {date} ({edtf})',
  datedEnd: 'It ended {date} ({edtf})',
  stillOpen: 'It was still going on',
  /** How a date was read. */
  rules: {
    stated: 'The words “{words}” state it.',
    bound: 'The words “{words}” only limit it.',
    documentDate: 'It is the document’s own date.',
    yearOfText: 'The words “{words}” lack the year. It is taken from {day}, which stands before them.',
    yearOfDocument: 'The words “{words}” lack the year. It is the one nearest to the document’s date, {day}.',
    countedFromDocument: 'Counted from the document’s date, {day}, by the words “{words}”.',
    countedFromText: 'Counted from {day}, which stands before the words “{words}”.',
    counted: 'Counted back from {day} by the words “{words}”.',
    none: 'No words are named that give it.',
  },
  quotedFrom: 'Passage {passage}',
  accept: 'Accept',
  reject: 'Reject',
  edit: 'Edit',
  actOn: '{act}: {title}',
  mayBe: 'May be the same as',
  sameAs: '{title}, {dates}',
  tellAs: 'It is the same',
  tellAsNamed: 'It is the same as {title}',
  openTimes: 'Times that became no event',
  openTime: '{passage}: “{words}”: {why}',
  mayBeDate: 'it may be {edtf}, which the check does not count back to',
  /** Why a time cannot be told. */
  unresolved: {
    'section-number': 'its digits may be a date or the number of a part of the text',
    'other-weekday': 'the weekday beside it is that of another day, so one of the two is a slip',
    'word-cut': 'it begins or ends within a word',
    'cut-out': 'together with the words about it, it means another time',
    'no-limit': 'its words give a date, and say nothing of before or after',
    'two-ways': 'its digits can be read as two days; the sidecar can say which order this text has',
    'other-calendar': 'its words name another calendar',
    'read-otherwise': 'the check reads its words as another date',
    planned: 'its words tell what was planned, asked for or supposed, and not what took place',
    'to-come': 'it is later than the document, which can tell only what was expected of that day',
    asked: 'it stands in a question, which states nothing',
    denied: 'its words say that it was not so',
    'no-document-date':
      "it counts from the document's date, which is not known; name it in the sidecar as published",
    'no-date-before': 'it counts from a date before it, and none near is exact enough',
    'no-number': 'its words give no number',
    'other-year': 'nobody has said when such a year begins',
    'no-such-day': 'there is no such day',
    speaker: 'it counts from the day of whoever speaks, which the text does not tell',
    unclear: 'its words leave open what it counts from',
  },
  newProposals: {
    one: '{count} more event can be proposed of the text as it is now.',
    other: '{count} more events can be proposed of the text as it is now.',
  },
  propose: { one: 'Add it', other: 'Add them' },
  refusedHeading: 'Rejected',
  refusedTime: '“{words}” ({edtf})',
  takeBack: 'Take back',
  takeBackNamed: 'Take back: “{words}”',
  toEvents: 'To the events',
  toText: 'To the text',
  text: 'Text of record',
  textHow: 'Marked is what events quote, with their numbers; underlined are the words that give the dates.',
  passageOnLine: '{id}, line {line}',
  passageOnLines: '{id}, lines {first} to {last}',
  onPage: '{passage}, page {page}',
  leftOut: 'Left out: {why}',
  lacking: 'Lacking here: {what}',
  noText: 'The text cannot be shown: the seed is missing, or is not the one that was sealed.',
  joinOrSplit: 'Join or split {id}',
  join: 'Join with the next',
  splitAt: 'The second part begins with line',
  splitWords: 'Or with the words, exactly as the text has them',
  split: 'Split',
  quotedBy: 'Event {number}: {title}',
  finish: 'When all is right',
  finishHow: {
    one: 'One event has not been looked at: marking the document as reviewed accepts it as it stands.',
    other:
      '{count} events have not been looked at: marking the document as reviewed accepts them as they stand.',
  },
  finishReady: 'Every event has been looked at.',
  finishWhat: 'A reviewed document attests its events, and is published by the next build.',
  markReviewed: 'Mark as reviewed',
  editHeading: 'Edit an event',
  backToDocument: 'Back to the document',
  eventId: 'Id',
  eventIdHint: 'Permanent once it is published. The same id elsewhere is the same event.',
  eventTitle: 'Title',
  eventTitleHint:
    'The most neutral wording there is. It may be empty where the same event has a title elsewhere.',
  shape: 'Shape',
  shapes: {
    point: 'Happened at one time',
    span: 'Lasted',
    series: 'Several, told as one',
  },
  claimNumbered: 'Date {number}',
  anotherDate: 'Another date',
  emptyDate: 'A date without value and words is left out.',
  of: 'What it dates',
  ofs: { whole: 'The whole', start: 'The start', end: 'The end' },
  open: 'Still going on',
  basis: 'Basis',
  bases: {
    stated: 'The words give it',
    'counted-back': 'Counted back from a day',
    bound: 'The words only limit it',
    'document-date': 'The document’s own date',
  },
  from: 'Counted from',
  asOf: 'So on',
  places: 'Places',
  actors: 'Actors',
  noneKnown: 'None is in the vocabulary yet.',
  quotations: 'Quotations',
  quotationNumbered: 'Quotation {number}',
  anotherQuotation: 'Another quotation',
  inPassage: 'Passage',
  emptyQuotation: 'An empty quotation is left out.',
  merge: 'The same as an event that exists',
  mergeHow: 'What this document says of it is then told under that event’s id.',
  mergeInto: 'Id of that event',
  mergeButton: 'Tell as that event',
  errors: {
    403: 'This form was not sent by the review page itself, so nothing was done.',
    404: 'There is no page at this address. The command “npm run review” prints the one to open.',
    405: 'This cannot be asked for.',
    413: 'That is more than a form of this page can send.',
    415: 'This is no form of the review page.',
    421: 'This server answers on this machine alone.',
    500: 'Something went wrong: {message}',
  },
  /** In the terminal. */
  address: 'Review at {address}',
  addressHow: 'The address holds a key: who has it can change the archive. Ctrl+C ends it.',
} as const;

/** What was corrected, and which documents have later versions. */
const changes = {
  title: 'What was corrected',
  lead: 'What was corrected on a published page: when, what and why. An original is never changed; a later version of a document stands beside the one that it replaces.',
  description:
    'Corrections of published pages, each with its date and reason, and later versions of documents.',
  corrections: 'Corrections',
  noCorrections: 'None is recorded.',
  versions: 'Later versions of documents',
  onPage: 'Corrected',
  because: 'Why: {why}',
  corrected: 'Corrected: {title}',
  newVersion: 'A later version: {title}',
  versionOf: 'It replaces “{older}”, which is kept.',
  dateNotKnown: 'Date not known',
} as const;

/** In the terminal, of parts that are joined: what keeps them from being one archive. */
const commands = {
  noWord: 'there is no {word}',
  noOption: 'there is no option {option}',
  meant: '{fault}: did you mean {meant}?',
  noValue: '{option} takes no value, and {value} was given',
  valueMissing: '{option} needs a value, and none was given',
  hyphenValue: '{option} needs a value: one that begins with a hyphen is written {option}={value}',
  twice: '{option} is given twice',
  keptByNpm: 'npm took {option} for an option of its own: write -- before it, as in npm run … -- {option}',
  stray: 'nothing is done with {word}',
  missing: '{name} is missing',
} as const;

const parts = {
  joined: {
    one: '{count} part fits together; {files} files tell of all',
    other: '{count} parts fit together; {files} files tell of all',
  },
  noSite: '{path}: there is no built site below {origin}',
  noParts: '{path}: its archive.yaml names no parts, so there is nothing to join',
  namesItself: '{path}: its archive.yaml names it as a part of itself',
  noFolder: '{path}: there is no such folder below {origin}',
  notWhole: '{path}: it has no index or no list of digests, so it was not built in full',
  noData: '{file}: it is cut or is something else, so the part was not built in full; build it anew',
  notAsBuilt: '{file}: “{key}” is not as a build writes it, so the part was not built in full; build it anew',
  noList: '{file}: it is no list of digests, so nothing shows that the part is whole; build it anew',
  listLacks:
    '{list}: it does not name {file}, so nothing shows that this is what was built; build the part anew',
  fileGone: '{file}: it was built, and is not there; copy the part anew, or build it',
  fileChanged: '{file}: it is not as it was built, by its digest; copy the part anew, or build it',
  builtFor: '{path}: it was built for {other}, so its links lead there; build it with ATTESTED_BASE={path}',
  ownPathNamed:
    '{file}: “parts” names {path}, which this archive is built for itself. Take it out of “parts”, which are the others, or say with ATTESTED_BASE which path this one stands at.',
  otherForm: '{path}: its index has the form {form}, and not {known}; build it anew',
  doesNotName: '{path}: its archive.yaml does not name {other} among its parts',
  calledOtherwise: '{path}: {facet} “{id}” is called “{label}”, and in {other} “{known}”',
  otherColumns: '{file}: it has other columns than another part; build all anew',
  linkToNothing: '{file}: a link to {address}, which is not there',
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
  known,
  ledger,
  timeline,
  view,
  filter,
  searchPage,
  search,
  quotation,
  searchAnywhere,
  copy,
  dossier,
  card,
  head,
  essay,
  proseCheck,
  versions,
  changes,
  exports: exported,
  review,
  offline,
  map,
  parts,
  commands,
} as const;
