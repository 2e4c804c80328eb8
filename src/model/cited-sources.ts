import { slugOf } from '../text/slug.ts';
import type { Archive, DocumentRecord, EventRecord } from './archive.ts';
import { bareAddress } from './address-parts.ts';
import type { ContextEvent } from './event.ts';
import { outletOf, type Outlet } from './outlet.ts';
import type { Person } from './person.ts';
import type { Source } from './source.ts';

/** What a source is cited for. `listed`: for nothing that the archive tells more closely. */
export type CitedFor =
  | { readonly kind: 'date' | 'meeting' | 'listed' }
  | { readonly kind: 'account' | 'name'; readonly by: string }
  | { readonly kind: 'disagreement'; readonly about: string };

/** Where a source is cited. */
export type Citing =
  | { readonly kind: 'event'; readonly event: EventRecord; readonly for: readonly CitedFor[] }
  | { readonly kind: 'document'; readonly document: DocumentRecord }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'outlet'; readonly outlet: Outlet };

/** A source, however often it is cited. */
export interface CitedSource {
  /** Names it in addresses: see `sourceId`. */
  readonly id: string;
  /** With what is known of it at any place. */
  readonly source: Source;
  readonly outlet?: Outlet;
  readonly citing: readonly Citing[];
}

/** Every outside source of an archive once, in the order in which it is first cited. */
export function citedSources(archive: Archive): readonly CitedSource[] {
  const byId = new Map<string, { source: Source; citing: Citing[] }>();
  for (const { source, citing } of citations(archive)) {
    const id = sourceId(source);
    const known = byId.get(id);
    if (known === undefined) byId.set(id, { source, citing: [citing] });
    else {
      known.source = { ...source, ...withoutNote(known.source) };
      known.citing.push(citing);
    }
  }
  return [...byId].map(([id, { source, citing }]) => {
    const outlet = outletOf(archive.outlets, source);
    return { id, source: withoutNote(source), ...(outlet !== undefined && { outlet }), citing };
  });
}

/** A source's name in addresses, made of its own address, or of its publisher where it has none; always the same. */
export function sourceId({ publisher, url }: Pick<Source, 'publisher' | 'url'>): string {
  const text = url === null ? publisher : bareAddress(url);
  const slug = slugOf(text);
  return slug.length <= 48 && slug !== '' ? slug : `${slug.slice(0, 40)}-${checksum(text)}`.replace(/^-/, '');
}

interface Citation {
  readonly source: Source;
  readonly citing: Citing;
}

function citations({ events, documents, persons, outlets }: Archive): readonly Citation[] {
  return [
    ...documents.flatMap((document) =>
      Object.values(document.receipt?.sources ?? {}).map((source) => ({
        source,
        citing: { kind: 'document' as const, document },
      })),
    ),
    ...events.flatMap((event) =>
      Object.entries(event.context?.sources ?? {}).map(([key, source]) => ({
        source,
        citing: { kind: 'event' as const, event, for: citedFor(event.context!, key) },
      })),
    ),
    ...[...persons.values()].flatMap((person) =>
      Object.values(person.sources).map((source) => ({
        source,
        citing: { kind: 'person' as const, person },
      })),
    ),
    ...outlets.flatMap((outlet) =>
      Object.values(outlet.sources).map((source) => ({
        source,
        citing: { kind: 'outlet' as const, outlet },
      })),
    ),
  ];
}

function citedFor(event: ContextEvent, key: string): readonly CitedFor[] {
  const cites = ({ sources }: { readonly sources: readonly string[] }) => sources.includes(key);
  const { claims, accounts, names, disagreements, meeting } = event;
  const who =
    meeting === undefined ? [] : [meeting.between, meeting.present, meeting.mediated, meeting.hosted].flat();
  const found: readonly CitedFor[] = [
    ...(claims.some(cites) ? [{ kind: 'date' as const }] : []),
    ...(who.some(cites) ? [{ kind: 'meeting' as const }] : []),
    ...distinct(names.filter(cites).map(({ by }) => by)).map((by) => ({ kind: 'name' as const, by })),
    ...distinct(accounts.filter(cites).map(({ by }) => by)).map((by) => ({ kind: 'account' as const, by })),
    ...disagreements
      .filter(({ versions }) => versions.some(cites))
      .map(({ about }) => ({ kind: 'disagreement' as const, about })),
  ];
  return found.length === 0 ? [{ kind: 'listed' }] : found;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

// A note tells what one citation reads the source for.
function withoutNote({ note: _note, ...source }: Source): Source {
  return source;
}

/** FNV-1a, 32 bits, in base 36. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (const character of text) sum = Math.imul(sum ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return sum.toString(36);
}
