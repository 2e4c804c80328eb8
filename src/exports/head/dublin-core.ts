import type { DocumentRecord, EventRecord } from '../../model/archive.ts';
import type { Essay } from '../../model/essay.ts';
import type { Versions } from '../../model/versions.ts';
import { placeName } from '../../model/vocabulary.ts';
import { documentWords } from '../../words/chapters/document.ts';
import { eventWords } from '../../words/chapters/event.ts';
import { eventEdtf } from '../data/event-edtf.ts';
import { fullName, type ExportSite } from '../export-site.ts';

/** A `meta` element. */
export interface Meta {
  readonly name: string;
  readonly content: string;
}

/** What the prefixes in the names of `Meta` stand for, as `<link rel="schema.DC">` tells it. */
export const metaSchemas: Readonly<Record<string, string>> = {
  DC: 'http://purl.org/dc/elements/1.1/',
  DCTERMS: 'http://purl.org/dc/terms/',
};

/**
 * A document in Dublin Core. Zotero reads these. It takes the type "Text", and every `citation_` tag, for a journal
 * article, so there are none; `z:itemType` is its own word, and wins over what it would guess.
 */
export function documentMeta(
  site: ExportSite,
  document: DocumentRecord,
  { older, newer }: Versions = {},
): readonly Meta[] {
  const addressOf = (version: { readonly id: string } | undefined) =>
    version && `${site.root}documents/${version.id}/`;
  const { id, title, data, issuer, date, receipt } = document;
  return given([
    ['z:itemType', 'document'],
    ['DC.title', title],
    ['DC.creator', issuer?.name],
    ['bib:authors', issuer && wholeName(issuer.name)],
    // Without one, Zotero takes the first date that stands on the page.
    ['DC.date', date?.text ?? (data.reviewed ? eventWords.dateNotKnown : documentWords.dateNotReviewed)],
    ['DC.language', data.language],
    ['DC.identifier', `${site.root}documents/${id}/`],
    ['DC.source', receipt?.copy?.url ?? receipt?.copy?.publisher],
    ['DC.rights', receipt?.licence],
    ['DCTERMS.isPartOf', fullName(site)],
    ['DCTERMS.replaces', addressOf(older)],
    ['DCTERMS.isReplacedBy', addressOf(newer)],
  ]);
}

/** The page about an event in Dublin Core. The event's date is what the page covers, never the date of the page (`datedMeta`). */
export function eventMeta(site: ExportSite, event: EventRecord): readonly Meta[] {
  return given([
    ['z:itemType', 'webpage'],
    ['DC.title', event.title],
    ['DC.language', site.language],
    ['DC.identifier', `${site.root}events/${event.id}/`],
    ['DC.subject', event.kind.name],
    ['DCTERMS.temporal', eventEdtf(event) || undefined],
    ...event.places.map((place) => ['DCTERMS.spatial', placeName(place)] as const),
    ['DCTERMS.isPartOf', fullName(site)],
  ]);
}

/** An essay in Dublin Core: its authors' own prose. */
export function essayMeta(site: ExportSite, essay: Essay): readonly Meta[] {
  const { id, title, authors, date, language } = essay;
  return given([
    ['z:itemType', 'webpage'],
    ['DC.title', title],
    ...authors.flatMap((author) => [
      ['DC.creator', author] as const,
      ['bib:authors', wholeName(author)] as const,
    ]),
    ['DC.date', date],
    ['DC.language', language ?? site.language],
    ['DC.identifier', `${site.root}essays/${id}/`],
    ['DCTERMS.isPartOf', fullName(site)],
  ]);
}

/**
 * A name as Zotero reads it whole, which may be an organisation's: of a name without a comma it would take the last word
 * for a person's family name, and of one behind which a comma stands it takes all. In Dublin Core the name stands as it is.
 */
function wholeName(name: string): string | undefined {
  return name.includes(',') ? undefined : `${name},`;
}

/**
 * The day as of which the record stands that a page shows, for a page that has no date of its own; Zotero would take the
 * first date that stands on it.
 */
export function datedMeta(meta: readonly Meta[], day: string | undefined): readonly Meta[] {
  return day === undefined || meta.some(({ name }) => name === 'DC.date')
    ? meta
    : [...meta, { name: 'DC.date', content: day }];
}

function given(pairs: readonly (readonly [name: string, content: string | undefined])[]): readonly Meta[] {
  return pairs.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}
