import type { Archive } from '../../model/archive.ts';
import { namesOfPerson } from '../../model/person.ts';
import { placeName } from '../../model/vocabulary.ts';
import {
  indexFormat,
  type FacetLabels,
  type NamesOfOne,
  type SearchManifest,
  type SearchSpan,
} from '../../search/index/manifest.ts';
import type { FoundBy, PageKind } from '../../search/index/record.ts';
import type { LabelledFacet } from '../../search/index/operators.ts';
import { encodeBounds } from '../../search/index/when.ts';
import { searchPageWords as words } from '../../words/chapters/search-page.ts';
import { dates } from '../../words/current.ts';
import { archiveSettings } from '../archive-settings.ts';

/** What the search knows of an archive; its languages, tag and count of records are added when the index is built. */
export function searchManifest(archive: Archive, records: readonly FoundBy[]): SearchManifest {
  const { documents, actors, places, persons } = archive;
  return {
    tag: '',
    documents: documents.length,
    records: 0,
    common: [],
    slight: [],
    letters: [],
    languages: [],
    labels: facetLabels(archive, records),
    names: [
      ...[...places.values()].map(({ names }) =>
        namesOf(
          'place',
          names.flatMap(({ name, own = [] }) => [{ name }, ...own.map(({ text }) => ({ name: text }))]),
        ),
      ),
      ...[...actors.values()].map(({ name, short, names }) =>
        namesOf('party', [{ name }, ...(short === undefined ? [] : [{ name: short }]), ...names]),
      ),
      ...[...persons.values()].map((person) =>
        namesOf(
          'party',
          namesOfPerson(person).map((name) => ({ name })),
        ),
      ),
    ].filter(({ names }) => names.length > 1),
    spans: spansOf(archive),
    format: indexFormat,
    ...(archiveSettings.parts.length > 0 && { parts: archiveSettings.parts }),
  };
}

/** The spans that a query may name. */
export function spansOf({ events }: Pick<Archive, 'events'>): readonly SearchSpan[] {
  return events
    .filter(({ shape }) => shape === 'span')
    .map(({ id, title, bounds }) => ({
      id,
      title,
      called: id === archiveSettings.leadSpan?.event ? archiveSettings.leadSpan.called : [],
      when: encodeBounds(bounds),
    }));
}

/** Names of the values that records have. */
function facetLabels({ kinds, actors, places }: Archive, records: readonly FoundBy[]): FacetLabels {
  const languages = new Intl.DisplayNames(dates.locale, { type: 'language' });
  const actorName = (id: string) => actors.get(id)?.name;
  const nameIn: Readonly<Record<LabelledFacet, (value: string) => string | undefined>> = {
    in: (kind) => words.kinds[kind as PageKind],
    issuer: actorName,
    actor: actorName,
    kind: (id) => kinds.get(id)?.name,
    place: (id) => {
      const place = places.get(id);
      return place && placeName(place);
    },
    language: (code) => languages.of(code),
  };
  return Object.fromEntries(
    Object.entries(nameIn).map(([facet, nameOf]) => {
      const values = new Set(records.flatMap(({ facets }) => facets[facet as LabelledFacet]));
      return [facet, Object.fromEntries([...values].map((value) => [value, nameOf(value) ?? value]))];
    }),
  ) as FacetLabels;
}

function namesOf(of: NamesOfOne['of'], names: readonly { readonly name: string }[]): NamesOfOne {
  return { of, names: [...new Set(names.map(({ name }) => name))] };
}
