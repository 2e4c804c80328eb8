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
  days: ({ least, most }, plural, counting) => {
    const unit = `${plural === 'one' ? 'day' : 'days'} ${countingWords[counting]}`;
    if (most === undefined) return `at least ${least} ${unit}`;
    return least === most ? `${least} ${unit}` : `from ${least} to ${most} ${unit}`;
  },
  calendarPart: (unit, count, plural) => `${count} ${plural === 'one' ? unit.slice(0, -1) : unit}`,
  ordinal: (count, plural) => `${count}${ordinalEndings[plural]}`,
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
const shared = {} as const;

/** The frame of every page: masthead, foot, theme, page not found. */
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
  documents: 'Documents',
  oneDocument: 'One so far',
  allDocuments: { one: 'All {count}', other: 'All {count}' },
  latest: 'Latest events',
  allEvents: { one: 'All {count} on the timeline', other: 'All {count} on the timeline' },
  latestOutside: 'From outside sources, as context. None of these is dated by a document of the archive.',
  latestMixed: 'A filled mark is dated by a document of the archive; a hollow one by outside sources.',
} as const;

/** Documents, their list, passages, provenance and notes. */
const document = {} as const;

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
  alphabetical: 'In alphabetical order',
  documentsIssued: 'Documents issued',
  eventsNaming: 'Events that name it',
  noneSoFar: 'None so far.',
  howItPutThings: 'How it put things',
  asReported: 'As outside sources report',
  kind: 'Kind',
  events: 'Events',
  documents: 'Documents',
  place: 'Place',
  itsName: { one: 'Its name', other: 'Its names' },
  eventsHere: 'Events here',
} as const;

/** The table of meetings. */
const meetings = {} as const;

/** The timeline as a page: list, strip, legend, years. */
const timeline = {} as const;

/** The timeline's view and filter, in the browser. */
const view = {} as const;

/** The search page as it is served, the help, and what the records of the index say. */
const searchPage = {
  search: 'Search',
  searchLabel: 'Search the archive',
  placeholder: 'Word, date or quotation',
  intro:
    'Words find passages that hold all of them, then some. “Quotation marks” find exact words only. {check}.',
  introCheck: 'Check whether a sentence was said',
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
  kinds: { document: 'Documents', event: 'Events', page: 'About the archive' },
  documentByline: '{issuer}, {date}',
  issuerNotKnown: 'Issuer not known',
  dateNotKnown: 'date not known',
  eventByline: '{kind}, {date}',
  where: 'Where: {places}',
  /** Before what an actor says of an event, which follows at once. */
  speaker: '{name}: ',
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
    in: 'documents, events, or pages about the archive',
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
  ignoreCase: 'Capital letters do not matter',
  checkRules:
    'Before comparing, quotation marks, dashes, spaces, ellipses and ligatures are made alike, and punctuation at a sentence’s ends is left off. Spelling, word order and the punctuation within are not: a sentence that differs in one word is not found, and the nearest passage is shown with the word marked.',
} as const;

/** Search in the browser: dialog, results, facets, quotation check. */
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
    other: 'Only the first {count} words were searched.',
  },
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
  missing: 'Nothing in this archive has “{word}”.',
  didYouMean: 'Nothing in this archive has “{word}”; did you mean {suggestions}?',
  begun: 'Nothing has the word “{word}”; shown is what begins with it: {words}.',
  someWordsOnly: 'Then, with some of the words only',
  /** Dates in a query, as they were understood. */
  before: 'before {date}',
  until: 'until {date}',
  since: 'since {date}',
  after: 'after {date}',
  during: 'during: {span}',
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
  /** Verdicts on a quotation. */
  foundWordForWord: {
    one: 'Found word for word in {count} passage',
    other: 'Found word for word in {count} passages',
  },
  foundButForCase: {
    one: 'Found, but for capital letters, in {count} passage',
    other: 'Found, but for capital letters, in {count} passages',
  },
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
  uncompared: {
    one: '{count} further document with all these words could not be compared. A longer quotation finds more exactly.',
    other:
      '{count} further documents with all these words could not be compared. A longer quotation finds more exactly.',
  },
  disregarded: 'Disregarded: {differences}.',
  differences: {
    'quotation-marks': 'the form of quotation marks and apostrophes',
    dashes: 'the form of dashes',
    spaces: 'spaces and line breaks',
    ellipses: 'the form of ellipses',
    ligatures: 'ligatures',
    ends: 'punctuation at the ends',
    case: 'capital letters',
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
  noSentence: 'There is no sentence to check.',
  firstLines: {
    one: 'Only the first line was checked.',
    other: 'Only the first {count} lines were checked.',
  },
  firstCharacters: {
    one: 'Of longer lines the first character was checked.',
    other: 'Of longer lines the first {count} characters were checked.',
  },
  /** The dialog. */
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
  timeline,
  view,
  searchPage,
  search,
} as const;
