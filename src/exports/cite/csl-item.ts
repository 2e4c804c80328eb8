import type { DocumentRecord, EventRecord } from '../../model/archive.ts';
import type { Essay } from '../../model/essay.ts';
import { toldDateAndWhose } from '../../model/own-dates.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { civilOf } from '../../time/edtf/day.ts';
import type { CalendarDate, Day, Edtf } from '../../time/edtf/types.ts';
import { exportsWords as words } from '../../words/chapters/exports.ts';
import { wordsOf } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { fullName, type ExportSite } from '../export-site.ts';

/** A date of CSL: calendar parts where it has them, else in words. */
export type CslDate =
  | { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true }
  | { readonly literal: string };

/** A thing to cite, in the Citation Style Language's JSON (1.0). */
export interface CslItem {
  readonly id: string;
  readonly type: 'document' | 'webpage' | 'dataset';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  /** Of an edition: when what it is an edition of was issued. */
  readonly 'original-date'?: CslDate;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly genre?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly archive?: string;
  readonly note?: string;
}

/** An item, and the date that CSL may be unable to hold. */
export interface Citable {
  readonly item: CslItem;
  /** EDTF. */
  readonly date?: string;
  /** EDTF of the item's `original-date`. */
  readonly originalDate?: string;
}

/** The document itself, as its issuer gave it out and a publisher printed it. */
export function itemCited(document: DocumentRecord): Citable {
  const { id, title, issuer, date, receipt, data, kind } = document;
  return {
    ...(date !== undefined && { date: date.text }),
    item: {
      id,
      type: 'document',
      title,
      ...(issuer !== undefined && { author: [{ literal: issuer.name }] }),
      ...(date !== undefined && { issued: cslDate(date) }),
      ...(receipt?.copy !== undefined && { publisher: receipt.copy.publisher }),
      ...(receipt?.copy?.url !== undefined && { URL: receipt.copy.url }),
      genre: kind.name,
      language: data.language,
      ...noteOf(date),
    },
  };
}

/**
 * The edition of it that this archive has, with the seal of its original. It was not issued on the document's day: that day
 * stands in its title.
 */
export function editionCited(site: ExportSite, document: DocumentRecord): Citable {
  const { date, item } = itemCited(document);
  const { publisher: _publisher, issued, note, ...told } = item;
  const seal = say(words.digest, { digits: document.data.seed.sha256 });
  return {
    ...(date !== undefined && { originalDate: date }),
    item: {
      ...told,
      id: `${item.id}-edition`,
      type: 'webpage',
      ...(document.date !== undefined && {
        title: say(words.dated, { title: item.title, date: wordsOf(document.date) }),
      }),
      ...(issued !== undefined && { 'original-date': issued }),
      'container-title': fullName(site),
      URL: `${site.root}documents/${document.id}/`,
      note: note === undefined ? seal : `${note}; ${seal}`,
    },
  };
}

/** The page about an event. It has no date of its own: the event's stands in its title. */
export function eventCited(site: ExportSite, event: EventRecord): Citable {
  return {
    item: {
      id: event.id,
      type: 'webpage',
      title: say(words.dated, { title: event.title, date: toldDateAndWhose(event) }),
      'container-title': fullName(site),
      URL: `${site.root}events/${event.id}/`,
      language: site.language,
    },
  };
}

/** An essay, by its authors. */
export function essayCited(site: ExportSite, { id, title, authors, date, language }: Essay): Citable {
  const written = requireEdtf(date);
  return {
    date,
    item: {
      id,
      type: 'webpage',
      title,
      author: authors.map((literal) => ({ literal })),
      issued: cslDate(written),
      'container-title': fullName(site),
      URL: `${site.root}essays/${id}/`,
      language: language ?? site.language,
      ...noteOf(written),
    },
  };
}

/** The whole archive. @param day as of which its record stands */
export function archiveCited(site: ExportSite, day: Day | undefined): Citable {
  return {
    item: {
      id: 'archive',
      type: 'dataset',
      title: fullName(site),
      ...(day !== undefined && { issued: { 'date-parts': [partsOf(day)] } }),
      URL: site.root,
      language: site.language,
    },
  };
}

/** CSL knows days, months and years, intervals of them, and "circa"; whatever else a date says is given in words. */
export function cslDate(date: Edtf): CslDate {
  const ends = date.kind === 'date' ? [date] : date.kind === 'interval' ? [date.start, date.end] : [];
  const parts = ends.map((end) => (end.kind === 'date' ? calendarParts(end) : undefined));
  const known = parts.filter((one) => one !== undefined);
  if (known.length === 0 || known.length < parts.length) return { literal: wordsOf(date) };
  const circa = ends.some((end) => end.kind === 'date' && end.qualifier !== 'none');
  return { 'date-parts': known, ...(circa && { circa }) };
}

function calendarParts({
  precision,
  year,
  month,
  dayOfMonth,
  qualifier,
}: CalendarDate): readonly number[] | undefined {
  // CSL has no year 0: of what lies before our era it counts from -1. "Perhaps" is not "about".
  if (year < 1 || qualifier === 'uncertain' || qualifier === 'uncertain-approximate') return undefined;
  if (precision === 'year') return [year];
  if (precision === 'month' && month !== undefined) return [year, month];
  return precision === 'day' && month !== undefined && dayOfMonth !== undefined
    ? [year, month, dayOfMonth]
    : undefined;
}

function partsOf(day: Day): readonly number[] {
  const { year, month, dayOfMonth } = civilOf(day);
  return [year, month, dayOfMonth];
}

/** The EDTF of a date that CSL does not hold whole. */
function noteOf(date: Edtf | undefined): { readonly note?: string } {
  const isWhole = date?.kind === 'date' && date.qualifier === 'none' && calendarParts(date) !== undefined;
  return date === undefined || isWhole ? {} : { note: say(words.edtf, { edtf: date.text }) };
}
