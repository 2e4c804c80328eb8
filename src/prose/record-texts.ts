import type { EventRecord } from '../model/archive.ts';
import type { Person } from '../model/person.ts';
import type { SubjectText } from './types.ts';

/**
 * What the record says of an event in words: accounts and names with who speaks, its summary, notes, and what sources and
 * documents have.
 */
export function textsOf(
  { title, summary, context, attestations }: EventRecord,
  persons: readonly Person[],
): readonly SubjectText[] {
  const sources = context?.sources ?? {};
  const outletsOf = (keys: readonly string[] = []) => ({
    outlets: [...new Set(keys.flatMap((key) => sources[key]?.publisher ?? []))],
  });
  const cited = [
    ...(context?.disagreements ?? []).flatMap(({ versions }) =>
      versions.map((one) => ({ text: one.says, ...outletsOf(one.sources) })),
    ),
    ...(context?.claims ?? []).flatMap(({ marks, time, sources: keys }) =>
      [marks, time].flatMap((text) => (text === undefined ? [] : [{ text, ...outletsOf(keys) }])),
    ),
  ];
  const own = [
    title,
    ...(context?.disagreements ?? []).map(({ about }) => about),
    ...(context?.notKnown ?? []),
    ...(context?.names ?? []).flatMap(({ note }) => note ?? []),
    ...[context?.placeNote, context?.confidenceNote, context?.meeting?.subject].filter(
      (one) => one !== undefined,
    ),
    ...attestations.flatMap(({ data }) => [data.note, data.count].filter((one) => one !== undefined)),
  ];
  const ofSources = [
    ...(context?.claims ?? []).flatMap(({ usage, sources: keys }) =>
      usage === undefined ? [] : [{ text: usage, ...outletsOf(keys) }],
    ),
    ...Object.entries(sources).flatMap(([key, { note, title: headline }]) => [
      ...(note === undefined ? [] : [{ text: note, ...outletsOf([key]) }]),
      ...(headline === undefined ? [] : [{ text: headline, ...outletsOf([key]), headline: true as const }]),
    ]),
  ];
  const quoted = [...attestations.flatMap(({ data }) => data.quotes.map(({ exact }) => exact))];
  const spoken = [
    ...(context?.names ?? []).map(({ by, name }) => ({ by, person: undefined, text: name, own: true })),
    ...(context?.accounts ?? []).flatMap(({ by, quote, says, person = officerIn(persons, by, says) }) => [
      { by, person, text: quote?.words, own: true },
      // An account is told in the archive's words, but for what stands in quotation marks.
      { by, person, text: says, own: /["\u201c]/.test(says ?? '') },
    ]),
  ].flatMap(({ by, person, text, own: isOwn }): SubjectText[] => {
    const words = text ?? '';
    if (words === '') return [];
    return [
      { id: '', text: words, by, ...(person !== undefined && { person }), ...(isOwn && { quotable: true }) },
    ];
  });
  return [
    ...spoken,
    ...summary.map((text) => ({
      id: '',
      text,
      summary: true as const,
      ...(/["\u201c]/.test(text) && { quotable: true as const }),
    })),
    ...own.map((text) => ({ id: '', text, ...(/["\u201c]/.test(text) && { quotable: true as const }) })),
    ...cited.map(({ text, outlets }) => ({
      id: '',
      text,
      ...(/["\u201c]/.test(text) && { quotable: true as const, outlets }),
    })),
    ...ofSources.map((one) => ({ id: '', ...one, quotable: true as const, ofSource: true as const })),
    ...quoted.map((text) => ({ id: '', text, quotable: true as const })),
  ];
}

/** The person who has the office with which an account begins: "Its prime minister said". */
function officerIn(persons: readonly Person[], by: string, says: string | null): string | undefined {
  const office = /^Its ((?:\p{Ll}+ ){1,3}?)(?:said|expected|gave|wrote|called|told)\b/u
    .exec(says ?? '')?.[1]
    ?.trim();
  const [only, ...others] = persons.filter(({ offices }) =>
    offices.some((one) => one.of === by && one.office === office),
  );
  return others.length === 0 ? only?.id : undefined;
}
