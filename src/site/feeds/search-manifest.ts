import type { Archive } from '../../model/archive.ts';
import { placeName } from '../../model/vocabulary.ts';
import type { NamesOfOne, SearchManifest } from '../../search/index/manifest.ts';
import { encodeBounds } from '../../search/index/when.ts';
import { settings } from '../settings.ts';

/** What the search knows of an archive; its languages, tag and count of records are added when the index is built. */
export function searchManifest(archive: Archive): SearchManifest {
  const { documents, events, actors, places } = archive;
  const spans = events.filter(({ shape }) => shape === 'span');
  const issuers = documents.flatMap(({ issuer }) => (issuer === undefined ? [] : [issuer]));
  return {
    tag: '',
    documents: documents.length,
    records: 0,
    common: [],
    letters: [],
    languages: [],
    labels: {
      in: { document: 'Documents', event: 'Events', page: 'About the archive' },
      kind: labelsOf([...documents, ...events].map(({ kind }) => kind)),
      issuer: labelsOf(issuers),
      actor: labelsOf(events.flatMap((event) => event.actors)),
      place: Object.fromEntries(
        events.flatMap((event) => event.places.map((place) => [place.id, placeName(place)])),
      ),
    },
    names: [
      ...[...places.values()].map(({ names }) => namesOf('place', names)),
      ...[...actors.values()].map(({ name, short, names }) =>
        namesOf('party', [{ name }, ...(short === undefined ? [] : [{ name: short }]), ...names]),
      ),
    ].filter(({ names }) => names.length > 1),
    spans: spans.map((event) => ({
      id: event.id,
      title: event.title,
      called: event.id === settings.leadSpan ? [settings.leadSpanNoun.replace(/^the /, '')] : [],
      when: encodeBounds(event.bounds),
    })),
  };
}

function namesOf(of: NamesOfOne['of'], names: readonly { readonly name: string }[]): NamesOfOne {
  return { of, names: [...new Set(names.map(({ name }) => name))] };
}

function labelsOf(
  entries: readonly { readonly id: string; readonly name: string }[],
): Record<string, string> {
  return Object.fromEntries(entries.map(({ id, name }) => [id, name]));
}
