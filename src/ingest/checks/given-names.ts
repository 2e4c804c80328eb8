import type { ContextEvent } from '../../model/event.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import { kinshipOf, type Kinship } from './actor-sides.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, orSettle } from './event-words.ts';

/**
 * What a side calls an event, against its accounts: one name of which neither its accounts nor its source's title, note or address has a word, and an account with
 * the name that another side alone is said to use.
 */
export function givenNameHints({ actors, events }: ArchiveFiles): readonly Hint[] {
  const akin = kinshipOf(actors.flatMap(({ data }) => data));
  return events.flatMap(({ yaml, data }) => [
    ...namesUntold(data, akin).map(({ index, found }) => ({
      ...yaml.placeOf(['names', index, 'name']),
      found,
    })),
    ...namesOfOthers(data, akin).map(({ index, found }) => ({
      ...yaml.placeOf(['accounts', index, 'by']),
      found,
    })),
  ]);
}

interface Odd {
  readonly index: number;
  readonly found: string;
}

function namesUntold(data: ContextEvent, akin: Kinship): readonly Odd[] {
  return data.names.flatMap(({ by, name, document, sources }, index) => {
    const own = data.accounts.filter((one) => akin(one.by, by) && one.says !== null);
    const isOnly = data.names.filter((one) => akin(one.by, by)).length === 1;
    if (name === null || document !== undefined || own.length === 0 || !isOnly) return [];
    const told = beginningsIn(
      [
        data.title,
        ...own.flatMap(({ says, quote }) => [says, quote?.words]),
        ...data.disagreements.flatMap(({ versions }) => versions.map(({ says }) => says)),
        ...sources.flatMap((key) => {
          const { title, note, url } = data.sources[key] ?? {};
          return [title, note, url?.replace(/[^\p{L}]+/gu, ' ')];
        }),
      ].join(' '),
    );
    const called = [...beginningsIn(name)];
    return called.length === 0 || called.some((stem) => told.has(stem)) || isSettledIn(data, name)
      ? []
      : [
          {
            index,
            found: `"${by}" is to call it ${shown(name)}, and no account of it has the word, nor has the title, the note or the address of ${sources.length === 0 ? 'a source' : sources.map((key) => shown(key)).join(', ')}: correct one, or quote in that source's \`note\` the words in which it has the name; ${orSettle(name)}`,
          },
        ];
  });
}

function namesOfOthers(data: ContextEvent, akin: Kinship): readonly Odd[] {
  return data.accounts.flatMap(({ by, says }, index) => {
    const own = data.names.filter((one) => akin(one.by, by));
    if (says === null || own.length === 0 || isSettledIn(data, says)) return [];
    const alien = data.names.find(
      ({ name }) =>
        name !== null &&
        !own.some((one) => one.name === name) &&
        isUsed(says, name) &&
        data.names.every((one) => one.name !== name || !akin(one.by, by)),
    );
    return alien?.name == null
      ? []
      : [
          {
            index,
            found: `the account is given to "${by}", and has the word ${shown(alien.name)}, by which "${alien.by}" calls it: correct one, or ${orSettle(says)}`,
          },
        ];
  });
}

/** The words of four letters and more, of long ones the first seven: "disrupted" and "disruption", not "interest" and "internal". */
function beginningsIn(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 7)));
}

/** A name in an account's own words, and neither denied nor set in quotation marks. */
function isUsed(says: string, name: string): boolean {
  const at = says.toLowerCase().indexOf(name.toLowerCase());
  if (at === -1 || /\p{L}/u.test(says.charAt(at - 1)) || /\p{L}/u.test(says.charAt(at + name.length)))
    return false;
  const before = says.slice(0, at);
  return (
    !/["\u201c]$/.test(before) && !/\b(?:no|not|never|nor|denie[sd]|reject(?:s|ed)?)\b[^.;:]*$/i.test(before)
  );
}
