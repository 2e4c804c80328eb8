import { readFileSync } from 'node:fs';
import { readDocuments, readEssays, readEvents, readPages, readYaml } from '../src/testing/read-record.ts';
import { archiveSettingsSchema } from '../src/model/archive-settings.ts';
import { lineRange, type Locator } from '../src/model/locator.ts';
import { requireEdtf } from '../src/time/edtf/parse.ts';
import { isoDay } from '../src/time/edtf/day.ts';
import { dayOf, extentOf } from '../src/time/bounds/bounds.ts';
import type { Day } from '../src/time/edtf/types.ts';

// Examples for the tests of the code: whichever archive stands in content/, they are taken from it.

const settings = readYaml('archive.yaml', archiveSettingsSchema);
const documents = readDocuments().filter(({ reviewed }) => reviewed);
const contextEvents = readEvents().map(({ event }) => event);
const attested = documents.flatMap(({ events }) => events);
const isContext = (id: string) => contextEvents.some((event) => event.id === id);

/** Ids of its essays, and of its pages but the one about it. */
export const someEssays = readEssays().map(({ data }) => data.id);
export const somePages = readPages()
  .map(({ data }) => data.id)
  .filter((id) => id !== 'about');

export const archiveName = settings.name;

/** The document that the tests open. */
export const aDocument = found(documents[0], 'a document');
/** Who issued it: an actor's id. */
export const anIssuer = found(aDocument.issuer, 'a document with an issuer');

/** The day as of which the archive tells durations: that of its latest document. */
export const asOfDay = Math.max(
  ...documents.flatMap(({ date }) => (date === undefined ? [] : [dayOfDate(date.edtf)])),
);
/** The year in which it lies, as a page of the timeline has it. */
export const aYear = isoDay(asOfDay).slice(0, 4);

const lead = found(
  contextEvents.find(({ id }) => id === settings.leadSpan?.event),
  'a lead span among the context events',
);
const leadStarts = lead.claims.filter(({ of }) => of === 'start');
/** The span by whose days other events are counted. */
export const leadSpan = {
  id: lead.id,
  /** Its first day, by the adopted claim where there is one. */
  start: dayOfDate(
    found((leadStarts.find(({ adopted }) => adopted) ?? leadStarts[0])?.edtf, 'a lead span with a start'),
  ),
  place: found(lead.places[0], 'a lead span with a place'),
};

/** A meeting on one day that a document attests and outside sources tell of too. */
export const aMeeting = found(
  attested.find(({ id, shape, kind }) => kind === 'meeting' && shape === 'point' && isContext(id)),
  'an attested meeting',
);
/** Several meetings told as one. */
export const aSeries = found(
  attested.find(({ shape }) => shape === 'series'),
  'an attested series',
);
/** An attested agreement: on one day too, and no meeting. */
export const anAgreement = found(
  attested.find(({ kind }) => kind === 'agreement'),
  'an attested agreement',
);

/** A person who met somebody: an id. */
export const aPerson = found(
  contextEvents.flatMap(({ meeting }) => meeting?.between.flatMap(({ persons }) => persons) ?? [])[0],
  'a person who met somebody',
);

/** Two words that stand together in a passage, each in other pages too. */
export const words = found(settings.examples.words, 'two words that stand together in a passage');
const [first, second] = words.split(' ');
export const aWord = found(first, 'a word');
export const anotherWord = found(second, 'another word');
/** The first of them with a letter left out. */
export const mistyped = aWord.slice(0, -3) + aWord.slice(-2);
/** Words that stand exactly so in a passage, in quotation marks. */
export const aPhrase = found(settings.examples.phrase, 'a phrase');

const passage = found(aDocument.passages[1], 'a document with a second passage');
/** Twelve words of a document as they stand there. */
export const aSentence = wordsIn(passage).slice(2, 14).join(' ');
/** The passage that has them. */
export const passageOfSentence = passage.id;

/** An address's query for a view that begins and ends so many days after the lead span does. */
export const viewFrom = (from: number, to: number): string =>
  `?view=${isoDay(leadSpan.start + from)}/${isoDay(leadSpan.start + to)}`;

function found<T>(example: T | undefined, what: string): T {
  if (example === undefined)
    throw new Error(`this archive lacks ${what}, which the tests take as an example`);
  return example;
}

/** The first day of a date. */
function dayOfDate(edtf: string): Day {
  return found(dayOf(extentOf(requireEdtf(edtf)).earliest), 'a date with a first day');
}

function wordsIn(passage: Locator): readonly string[] {
  const text = readFileSync(new URL(`../seeds/${aDocument.seed.file}`, import.meta.url), 'utf8');
  const [from, to] = lineRange(passage);
  return text
    .split('\n')
    .slice(from - 1, to)
    .join(' ')
    .split(/\s+/);
}
