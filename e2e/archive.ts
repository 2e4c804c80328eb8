import { readFileSync } from 'node:fs';
import {
  readDocuments,
  readEssays,
  readEvents,
  readPages,
  readPlaces,
  readYaml,
} from '../src/testing/read-record.ts';
import { archiveSettingsSchema } from '../src/model/archive-settings.ts';
import type { Attestation, Document } from '../src/model/document.ts';
import { lineRange, type Locator } from '../src/model/locator.ts';
import { requireEdtf } from '../src/time/edtf/parse.ts';
import { isoDay } from '../src/time/edtf/day.ts';
import { dayOf, extentOf } from '../src/time/bounds/bounds.ts';
import type { Day } from '../src/time/edtf/types.ts';

// Examples for the tests of the code: whichever archive stands in content/, they are taken from it. What it has no example
// of it `lacks`, and what stands for it here is then no example: the tests that need it are skipped, and say so.

/** What tests ask of an archive. */
export type Example =
  | 'a dated document'
  | 'a lead span of a context event, with a place'
  | 'a meeting that sources tell of too'
  | 'a person who met somebody'
  | 'a reviewed document'
  | 'a series'
  | 'an agreement'
  | 'an essay'
  | 'an event'
  | 'an issuer'
  | 'many accounts'
  | 'many days of publication'
  | 'many events'
  | 'many spans'
  | 'places on a map'
  | 'searches to try'
  | 'two passages, one of fourteen words';

const lacking = new Set<Example>();

/** For `test.skip`: whether the archive has no such examples, and the sentence that says so. */
export function lacks(...examples: readonly Example[]): [boolean, string] {
  const missing = examples.filter((example) => lacking.has(example));
  return [missing.length > 0, `this archive lacks ${missing.join(', and ')}`];
}

/** All that an archive has no example of. */
export function allLacking(): readonly Example[] {
  return [...lacking];
}

const settings = readYaml('archive.yaml', archiveSettingsSchema);
const documents = readDocuments().filter(({ reviewed }) => reviewed);
const contextEvents = readEvents().flatMap(({ event }) => (event.reviewed === false ? [] : [event]));
const attested = documents.flatMap(({ events }) => events);
const isContext = (id: string) => contextEvents.some((event) => event.id === id);

/** Ids of its essays, and of its pages but the one about it. */
export const someEssays = readEssays().map(({ data }) => data.id);
export const somePages = readPages()
  .map(({ data }) => data.id)
  .filter((id) => id !== 'about');
found(someEssays[0], 'an essay', '');
found(readPlaces().find(({ positions }) => positions !== undefined)?.id, 'places on a map', '');
found(
  new Set([...contextEvents, ...attested].map(({ id }) => id)).size >= 30 ? true : undefined,
  'many events',
  false,
);

found(
  contextEvents.flatMap(({ accounts }) => accounts).filter(({ says }) => says !== null).length > 100
    ? true
    : undefined,
  'many accounts',
  false,
);

found(
  [...contextEvents, ...attested].filter(({ shape }) => shape === 'span').length > 5 ? true : undefined,
  'many spans',
  false,
);

found(
  new Set(contextEvents.flatMap(({ sources }) => Object.values(sources).flatMap(({ date }) => date ?? [])))
    .size >= 10
    ? true
    : undefined,
  'many days of publication',
  false,
);

export const archiveName = settings.name;

const sentence = firstSentence();

/** The document that the tests open. */
export const aDocument = found<Pick<Document, 'id' | 'issuer' | 'passages' | 'seed' | 'title'>>(
  sentence?.document ?? documents[0],
  'a reviewed document',
  { id: '', issuer: undefined, passages: [], seed: { file: '', bytes: 0, sha256: '' }, title: '' },
);
/** Twelve words of it as they stand there, and the passage that has them. */
export const { aSentence, passageOfSentence } = found(
  sentence && { aSentence: sentence.words, passageOfSentence: sentence.passage },
  'two passages, one of fourteen words',
  { aSentence: '', passageOfSentence: '' },
);
/** Who issued it: an actor's id. */
export const anIssuer = found(aDocument.issuer, 'an issuer', '');

/** An event, one that a document attests where there is one. */
export const anEvent = found<Pick<Attestation, 'id' | 'kind' | 'quotes'>>(
  attested[0] ?? contextEvents.map(({ id, kind }) => ({ id, kind, quotes: [] }))[0],
  'an event',
  { id: '', kind: '', quotes: [] },
);

const documentDays = documents.flatMap(({ date }) => (date === undefined ? [] : firstDayOf(date.edtf)));
/** The day as of which the archive tells durations: that of its latest document. */
export const asOfDay = found(
  documentDays.length === 0 ? undefined : Math.max(...documentDays),
  'a dated document',
  0,
);
const eventDays = [...contextEvents, ...attested].flatMap(({ claims }) =>
  claims.flatMap(({ edtf }) => (edtf === undefined ? [] : firstDayOf(edtf))),
);
const [latest = asOfDay] = documentDays.length > 0 ? [] : eventDays.toSorted((a, b) => b - a);
/** The year in which it lies, or else the last event: a page of the timeline has it. */
export const aYear = isoDay(latest).slice(0, 4);

const lead = contextEvents.find(({ id }) => id === settings.leadSpan?.event);
const leadStarts = lead?.claims.filter(({ of }) => of === 'start') ?? [];
const leadStart = (leadStarts.find(({ adopted }) => adopted) ?? leadStarts[0])?.edtf;
const leadPlace = lead?.places[0];
/** The span by whose days other events are counted. */
export const leadSpan = found(
  lead === undefined || leadStart === undefined || leadPlace === undefined
    ? undefined
    : // Its first day, by the adopted claim where there is one.
      { id: lead.id, start: firstDayOf(leadStart)[0] ?? asOfDay, place: leadPlace },
  'a lead span of a context event, with a place',
  { id: '', start: latest, place: '' },
);

/** A meeting on one day that a document attests and outside sources tell of too. */
export const aMeeting = found<typeof anEvent>(
  attested.find(({ id, shape, kind }) => kind === 'meeting' && shape === 'point' && isContext(id)),
  'a meeting that sources tell of too',
  anEvent,
);
/** Several meetings told as one. */
export const aSeries = found<typeof anEvent>(
  attested.find(({ shape }) => shape === 'series'),
  'a series',
  anEvent,
);
/** An attested agreement: on one day too, and no meeting. */
export const anAgreement = found<typeof anEvent>(
  attested.find(({ kind }) => kind === 'agreement'),
  'an agreement',
  anEvent,
);

/** A person who met somebody: an id. */
export const aPerson = found(
  contextEvents.flatMap(({ meeting }) => meeting?.between.flatMap(({ persons }) => persons) ?? [])[0],
  'a person who met somebody',
  '',
);

/**
 * Two words that stand together in a passage, each in other pages too. Where the archive names none they are the longest of
 * a title: one alone is found, and that is all.
 */
export const words = found(settings.examples.words, 'searches to try', longestWords(2).join(' '));
const [first = '', second = ''] = words.split(' ');
export const aWord = first;
export const anotherWord = second;
/** The first of them with a letter left out. */
export const mistyped = aWord.slice(0, -3) + aWord.slice(-2);
/** Words that stand exactly so in a passage, in quotation marks. */
export const aPhrase = found(settings.examples.phrase, 'searches to try', '');

/** An address's query for a view that begins and ends so many days after the lead span does. */
export const viewFrom = (from: number, to: number): string =>
  `?view=${isoDay(leadSpan.start + from)}/${isoDay(leadSpan.start + to)}`;

/** @param standIn what has no meaning, where there is no example */
function found<T>(example: T | undefined, what: Example, standIn: T): T {
  if (example !== undefined) return example;
  lacking.add(what);
  return standIn;
}

/** The first day of a date, where it has one. */
function firstDayOf(edtf: string): readonly Day[] {
  const day = dayOf(extentOf(requireEdtf(edtf)).earliest);
  return day === undefined ? [] : [day];
}

function longestWords(count: number): readonly string[] {
  const titles = [documents[0]?.title ?? '', contextEvents[0]?.title ?? '', archiveName];
  const title = titles.find((one) => one !== '') ?? '';
  return (title.match(/\p{L}+/gu) ?? []).toSorted((a, b) => b.length - a.length).slice(0, count);
}

/** Of the first passage, after another, that is long enough. */
function firstSentence() {
  for (const document of documents)
    for (const passage of document.passages.slice(1)) {
      const words = wordsIn(document.seed.file, passage);
      if (words.length >= 14) return { document, passage: passage.id, words: words.slice(2, 14).join(' ') };
    }
  return undefined;
}

function wordsIn(seed: string, passage: Locator): readonly string[] {
  const text = readFileSync(new URL(`../seeds/${seed}`, import.meta.url), 'utf8');
  const [from, to] = lineRange(passage);
  return text
    .split('\n')
    .slice(from - 1, to)
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}
