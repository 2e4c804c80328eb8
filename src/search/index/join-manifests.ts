import type { FacetLabels, SearchLanguage, SearchManifest } from './manifest.ts';

/**
 * What the indexes of several parts say of themselves, as of one. A word is common where it is so in every part, and
 * slight where it is so in one. Of labels that differ the first part's is taken.
 *
 * @param unread titles of parts that cannot be searched
 */
export function joinManifests(
  manifests: readonly [SearchManifest, ...SearchManifest[]],
  unread: readonly string[],
): SearchManifest {
  const [first, ...others] = manifests;
  const all = <T>(of: (manifest: SearchManifest) => readonly T[]) => [...new Set(manifests.flatMap(of))];
  const sum = (of: (manifest: SearchManifest) => number) =>
    manifests.reduce((total, one) => total + of(one), 0);
  return {
    ...first,
    tag: manifests.map(({ tag }) => tag).join(' '),
    documents: sum(({ documents }) => documents),
    records: sum(({ records }) => records),
    common: first.common.filter((word) => others.every(({ common }) => common.includes(word))),
    slight: all(({ slight }) => slight),
    letters: all(({ letters }) => letters),
    languages: joinLanguages(manifests.flatMap(({ languages }) => languages)),
    labels: joinLabels(manifests.map(({ labels }) => labels)),
    names: joinNames(manifests),
    spans: manifests.flatMap(({ spans }) => spans),
    ...(unread.length > 0 && { unread }),
  };
}

function joinLanguages(languages: readonly SearchLanguage[]): readonly SearchLanguage[] {
  return [...new Map(languages.toReversed().map((one) => [one.code, one])).values()].reverse();
}

function joinLabels(all: readonly FacetLabels[]): FacetLabels {
  const facets = Object.keys(all[0]!) as (keyof FacetLabels)[];
  return Object.fromEntries(
    facets.map((facet) => [facet, Object.assign({}, ...all.toReversed().map((labels) => labels[facet]))]),
  ) as FacetLabels;
}

// Parts that share their vocabularies name the same things.
function joinNames(manifests: readonly SearchManifest[]): SearchManifest['names'] {
  const names = manifests.flatMap((manifest) => manifest.names);
  return [...new Map(names.map((one) => [`${one.of} ${one.names.join('\n')}`, one])).values()];
}
