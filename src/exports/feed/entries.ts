import { element, xmlOf, type XmlElement } from '../../text/xml.ts';
import { passageAddress } from '../../model/addresses.ts';
import { isDating, type Archive, type DocumentRecord, type EventRecord } from '../../model/archive.ts';
import type { Change } from '../../model/changes.ts';
import { layerWords } from '../../model/layer-words.ts';
import { toldDateAndWhose } from '../../model/own-dates.ts';
import { toldBy } from '../../model/told.ts';
import { dayOf, extentOf } from '../../time/bounds/bounds.ts';
import { changesWords } from '../../words/chapters/changes.ts';
import { exportsWords as words } from '../../words/chapters/exports.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { wordsOf } from '../../words/dates.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import type { Day, Edtf } from '../../time/edtf/types.ts';
import { listWords, say } from '../../words/say.ts';
import type { EssayData } from '../data/essay-data.ts';
import type { ExportSite } from '../export-site.ts';
import { changedDayIn, changedDayOfDocument, changedDayOfEvent, latestDay } from '../record-days.ts';
import { accountsOf, accountWords, citedFor, quotationsOf } from '../told-record.ts';
import type { FeedEntry } from './feed.ts';

/** A document as an entry: what it is, who issued it and when, and what it dates, by its own words alone. */
export function documentEntry(
  site: ExportSite,
  archive: Archive,
  document: DocumentRecord,
  events: readonly EventRecord[],
): FeedEntry {
  const { id, title, kind, issuer, date } = document;
  const issued = say(sharedWords.nextDetailOf, {
    name: kind.name,
    detail: issuer?.name ?? sharedWords.issuerNotKnown,
  });
  const told = date === undefined ? issued : say(words.dated, { title: issued, date: wordsOf(date) });
  const dates = events.flatMap((event) => {
    const given = event.attestations.find((one) => one.document === document);
    // Of an event that it tells of and does not date, its date would be another's.
    return given === undefined || !isDating(given)
      ? []
      : [say(sharedWords.named, { name: toldBy(given.claims, event), words: event.title })];
  });
  return {
    url: `${site.root}documents/${id}/`,
    title,
    updated: changedDayIn(archive, changedDayOfDocument(document)),
    summary: told,
    html: htmlOf([
      element('p', {}, told),
      ...(dates.length > 0 ? [element('ul', {}, ...dates.map((line) => element('li', {}, line)))] : []),
    ]),
    ...(issuer !== undefined && { author: issuer.name }),
    categories: [kind.name],
  };
}

/** An event as an entry: its date, what it was, and what each says of it, with who says so and which sources have it. */
export function eventEntry(site: ExportSite, archive: Archive, event: EventRecord): FeedEntry {
  const quotations = quotationsOf(event).map(({ document, passage, shown }) =>
    element(
      'blockquote',
      { cite: site.root + passageAddress(document.id, passage) },
      element('p', {}, shown),
      element(
        'p',
        {},
        say(words.quotedFrom, {
          speaker: document.issuer?.name ?? sharedWords.issuerNotKnown,
          document: document.title,
        }),
      ),
    ),
  );
  const accounts = accountsOf(archive, event).map((said) =>
    element('p', {}, say(sharedWords.named, { name: said.speaker, words: accountWords(said) })),
  );
  const cited = citedFor(event).map(({ name, url }) =>
    element('li', {}, url === null ? name : element('a', { href: url }, name)),
  );
  return {
    url: `${site.root}events/${event.id}/`,
    title: say(words.dated, { title: event.title, date: toldDateAndWhose(event) }),
    updated: changedDayIn(archive, changedDayOfEvent(event)),
    summary:
      event.summary[0] ?? say(sharedWords.named, { name: event.kind.name, words: toldDateAndWhose(event) }),
    html: htmlOf([
      element('p', {}, toldDateAndWhose(event)),
      ...event.summary.map((paragraph) => element('p', {}, paragraph)),
      ...quotations,
      ...accounts,
      element('p', {}, say(sharedWords.sentence, { words: layerWords(event) })),
      ...(cited.length === 0 ? [] : [element('ul', {}, ...cited)]),
    ]),
    categories: [event.kind.name],
  };
}

/** An essay as an entry: what it tells, and its text. */
export function essayEntry(
  archive: Archive,
  { url, title, summary, authors, edtf, text, corrected = [] }: EssayData,
): FeedEntry {
  const days = [edtf, ...corrected.map(({ date }) => date)].map((date) => lastDayOf(requireEdtf(date)));
  return {
    url,
    title,
    updated: changedDayIn(archive, latestDay(days)),
    summary,
    html: htmlOf(text.map((block) => element(block.isHeading ? 'h2' : 'p', {}, block.text))),
    author: listWords(authors),
    categories: [words.essays],
  };
}

/** A change as an entry: on which page, what was corrected and why; or which version replaces which. */
export function changeEntry(site: ExportSite, archive: Archive, change: Change): FeedEntry {
  const { title, address, date } = change;
  const told =
    change.kind === 'correction'
      ? [change.what, say(changesWords.because, { why: change.why })]
      : [say(changesWords.versionOf, { older: change.older.title })];
  return {
    url: site.root + address,
    title: say(change.kind === 'correction' ? changesWords.corrected : changesWords.newVersion, { title }),
    updated: changedDayIn(archive, date === undefined ? undefined : lastDayOf(date)),
    summary: told.join(' '),
    html: htmlOf([
      ...(date === undefined ? [] : [element('p', {}, wordsOf(date))]),
      ...told.map((words) => element('p', {}, words)),
    ]),
    categories: [change.kind === 'correction' ? changesWords.corrections : changesWords.versions],
  };
}

function lastDayOf(date: Edtf): Day | undefined {
  return dayOf(extentOf(date).latest);
}

function htmlOf(elements: readonly XmlElement[]): string {
  return elements.map(xmlOf).join('');
}
