import { namesIn } from './names.ts';
import type { ProseRecord, Stretch } from './types.ts';

/**
 * Cities that a text says to be the place of something and that the record does not know, as a place of their own: those by
 * which the platform names time zones. A place that nobody knows may be another name of the right one, and is none.
 */
export function citiesNamed(
  record: ProseRecord,
  text: string,
): readonly (Stretch & { readonly place: NonNullable<ProseRecord['places']>[number] })[] {
  const known = new Set((record.places ?? []).flatMap(({ names }) => names));
  return [...text.matchAll(form)].flatMap(({ index, 0: all, groups }) => {
    const name = groups?.['name'] ?? '';
    const start = index + all.length - name.length;
    if (!cities().has(name) || known.has(name) || namesIn(record, name).length > 0) return [];
    return [{ start, end: start + name.length, place: { id: '', names: [name] } }];
  });
}

const form = /\b(?:in|at) (?<name>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/gu;

let read: ReadonlySet<string> | undefined;

function cities(): ReadonlySet<string> {
  read ??= new Set(
    Intl.supportedValuesOf('timeZone')
      .map((zone) => (zone.split('/').at(-1) ?? '').replaceAll('_', ' '))
      .filter((name) => !areStates.has(name)),
  );
  return read;
}

// What the platform names by a city is at times a state or an island, in which a city lies.
const areStates: ReadonlySet<string> = new Set(
  (
    'Kuwait,Luxembourg,Monaco,Malta,Singapore,San Marino,Vatican,Gibraltar,Djibouti,Bahrain,Qatar,Panama,Jamaica,Cuba,Cyprus,' +
    'Iceland,Ireland,Brunei,Macau,Guam,Fiji,Tahiti,Palau,Samoa,Mauritius,Maldives,Puerto Rico,Barbados,Bermuda,Jersey,Guernsey'
  ).split(','),
);
