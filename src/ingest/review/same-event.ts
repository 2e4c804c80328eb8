import type { Attestation } from '../../model/document.ts';
import { boundsOf } from '../../time/bounds/bounds.ts';
import { overlaps } from '../../time/bounds/relation.ts';
import type { Bounds } from '../../time/edtf/types.ts';
import { foldWord } from '../../time/written/fold.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { dateOf } from '../checks/dates.ts';
import type { KnownEvent } from './edit-events.ts';

/** An event of the archive, by what is told of it first. */
export interface ArchiveEvent extends KnownEvent {
  readonly title: string;
  /** EDTF, one for each claim that has a date. */
  readonly dates: readonly string[];
  /** What its titles and quotations say. */
  readonly text: string;
}

/** Every event of an archive: those known from outside first, then those of the documents. */
export function archiveEvents({ events, documents }: ArchiveFiles): readonly ArchiveEvent[] {
  const told = [
    ...events.map(({ data: { id, kind, shape, title, claims } }) => {
      return { id, kind, shape, title, claims, text: title };
    }),
    ...documents.flatMap(({ data }) =>
      data.events.map((event) => ({ title: '', ...event, text: textOf(event) })),
    ),
  ];
  return [...Map.groupBy(told, ({ id }) => id)].flatMap(([id, tellings]) => {
    const [first] = tellings;
    if (first === undefined) return [];
    return {
      id,
      kind: first.kind,
      shape: first.shape,
      title: tellings.find(({ title }) => title !== '')?.title ?? id,
      dates: tellings.flatMap(({ claims }) => claims.flatMap(({ edtf }) => edtf ?? [])),
      text: tellings.map(({ text }) => text).join(' '),
    };
  });
}

/**
 * The events that may be the one of an attestation, the likeliest first: of those that can have been on the same day,
 * the ones whose words are most alike. Of a date alone, many are; so of those without a word in common only one with the
 * very same date is named.
 */
export function sameEvents(
  event: Attestation,
  others: readonly ArchiveEvent[],
  most = 4,
): readonly ArchiveEvent[] {
  const dates = event.claims.flatMap(({ edtf }) => edtf ?? []);
  const bounds = dates.flatMap(boundsOfText);
  const words = wordsIn(textOf(event));
  return others
    .filter(({ id, dates: theirs }) => id !== event.id && meet(bounds, theirs.flatMap(boundsOfText)))
    .map((other) => ({
      other,
      likeness: likeness(words, wordsIn(other.text)),
      isSameDate: other.dates.some((date) => dates.includes(date)),
    }))
    .filter(({ likeness: alike, isSameDate }) => isSameDate || alike > 0)
    .sort((a, b) => score(b) - score(a))
    .slice(0, most)
    .map(({ other }) => other);
}

function score({ likeness: alike, isSameDate }: { likeness: number; isSameDate: boolean }): number {
  return alike + (isSameDate ? 0.5 : 0);
}

function textOf({ title = '', quotes }: Attestation): string {
  return [title, ...quotes.map(({ exact }) => exact)].join(' ');
}

/** The Jaccard index of two sets. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

// Words of three letters and fewer are mostly articles and prepositions, in any language that is read; digits are the date.
function wordsIn(text: string): ReadonlySet<string> {
  return new Set((text.match(/\p{L}{4,}/gu) ?? []).map(foldWord));
}

function meet(some: readonly Bounds[], others: readonly Bounds[]): boolean {
  return some.some((one) => others.some((other) => overlaps(one, other) === 'yes'));
}

function boundsOfText(edtf: string): readonly Bounds[] {
  const date = dateOf(edtf);
  return date === undefined ? [] : [boundsOf(date)];
}
