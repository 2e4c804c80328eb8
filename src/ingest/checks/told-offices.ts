import { namesIn } from '../../prose/names.ts';
import { proseRecord } from '../../prose/record.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import { hasName } from '../../text/whole-name.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, orSettle, wordsOfEvent } from './event-words.ts';
import { wholeArchive } from './whole-archive.ts';
import { literalPattern } from '../../text/literal-pattern.ts';

/**
 * Offices that a sentence of an event names beside persons of the list ("dismissed Ann Arden from the post of state
 * minister"), and none of these is known in.
 */
export function toldOfficeHints(archive: ArchiveFiles): readonly Hint[] {
  const whole = wholeArchive(archive);
  if (whole === undefined) return [];
  const record = proseRecord(whole);
  const language = archive.settings?.data.language ?? 'en';
  const offices = [
    ...new Set([...whole.persons.values()].flatMap((one) => one.offices.map(({ office }) => coreOf(office)))),
  ].sort((a, b) => b.length - a.length);
  return archive.events.flatMap((event) =>
    wordsOfEvent(event).flatMap(({ text, placeAt, part }) =>
      part === 'account' || part === 'version'
        ? []
        : sentencesOf(text, language).flatMap(({ start, end }) => {
            const sentence = text.slice(start, end);
            const persons = namesIn(record, sentence).filter(({ meant }) =>
              meant.every(({ person }) => person !== undefined),
            );
            const named = persons.flatMap(({ meant }) =>
              meant.flatMap(({ person }) => whole.persons.get(person ?? '') ?? []),
            );
            const names = persons.map(({ words }) => words);
            if (named.length === 0 || named.some((one) => one.offices.length === 0)) return [];
            const held = named.flatMap((one) => one.offices.map(({ office }) => office));
            const strange = offices.find((office) => {
              const holder = persons.find(({ words }) => isApposed(sentence, office, words));
              const own = holder?.meant.flatMap(
                ({ person }) => whole.persons.get(person ?? '')?.offices ?? [],
              );
              const theirs = own?.map((one) => one.office) ?? held;
              return (
                (holder !== undefined || isTold(sentence, office, offices, names)) &&
                !theirs.some((one) => hasName(one, office))
              );
            });
            return strange === undefined || isSettledIn(event.data, strange)
              ? []
              : [
                  {
                    ...placeAt(start + sentence.indexOf(strange)),
                    found: `${shown(strange)} is told beside ${[...new Set(named)].map(({ name, offices: own }) => `${name} (${[...new Set(own.map(({ office }) => office))].join('; ')})`).join(', ')}: correct it, or give the person that office, or ${orSettle(strange)}`,
                  },
                ];
          }),
    ),
  );
}

/** "The president of Northland, Ann Arden": an office, whose it is, and the name of who has it. */
function isApposed(sentence: string, office: string, name: string): boolean {
  const escaped = [office, name].map(literalPattern);
  return new RegExp(
    String.raw`\b[Tt]he ${escaped[0] ?? ''} of [^,.;:]{1,60}, ${escaped[1] ?? ''}(?!\p{L})`,
    'u',
  ).test(sentence);
}

/** An office without what is said of it behind a comma: "president, elected on that day". */
function coreOf(office: string): string {
  return office.split(',')[0]?.trim() ?? office;
}

/**
 * Whether a sentence gives an office to somebody whom it names: "from the post of X", "as X", "Ann Arden, X", "X Arden".
 * What a longer office holds ("minister" in "state minister") is not named.
 */
function isTold(
  sentence: string,
  office: string,
  offices: readonly string[],
  names: readonly string[],
): boolean {
  const text = offices
    .filter((one) => one !== office && one.includes(office))
    .reduce((shorter, longer) => shorter.replaceAll(longer, ''), sentence);
  for (let at = text.indexOf(office); at !== -1; at = text.indexOf(office, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + office.length)];
    const isGivenTo =
      /\b(?:(?:post|office) of|as)(?: the| its)? $/i.test(before) ||
      names.some(
        (name) => new RegExp(`${name},?(?: the| its)? $`, 'u').test(before) || after.startsWith(` ${name}`),
      );
    if (isGivenTo && !/^\p{L}/u.test(after)) return true;
  }
  return false;
}
