import { compareNames } from '../words/say.ts';
import type { Archive, EventRecord } from './archive.ts';
import type { Person } from './person.ts';
import type { Source } from './source.ts';
import type { Actor } from './vocabulary.ts';

/** What one side says of an event, or several that say the same. */
export interface ToldAccount {
  /** In the order of their names. */
  readonly actors: readonly [Actor, ...Actor[]];
  /** Who of that side said it, where one person did. */
  readonly person?: Person;
  /** In indirect speech; null where no account was found. */
  readonly says: string | null;
  readonly quote?: { readonly words: string; readonly source: Source };
  /** Of an account that was not found: the day on which it was last looked for, EDTF. */
  readonly lookedFor?: string;
  /** Without repeats. */
  readonly sources: readonly Source[];
}

/**
 * How each side puts an event, in the order of their names. Sides that say the same stand together, so that no account
 * weighs more by being told twice.
 */
export function toldAccounts(
  { actors, persons }: Pick<Archive, 'actors' | 'persons'>,
  { context }: EventRecord,
): readonly ToldAccount[] {
  if (context === undefined) return [];
  const accounts = context.accounts
    .map((account) => ({ ...account, actor: actors.get(account.by)! }))
    .sort((a, b) => compareNames(a.actor.name, b.actor.name));
  const same = Map.groupBy(accounts, ({ says, quote, person }, index) =>
    says === null ? index : JSON.stringify([says, quote?.words, person]),
  );
  const sourceOf = (key: string) => context.sources[key]!;
  return [...same.values()].map((group) => {
    const [first] = group as [(typeof group)[number], ...typeof group];
    const { says, quote, lookedFor } = first;
    const person = first.person === undefined ? undefined : persons.get(first.person);
    const keys = new Set(group.flatMap(({ sources }) => sources));
    return {
      actors: group.map(({ actor }) => actor) as [Actor, ...Actor[]],
      ...(person !== undefined && { person }),
      says,
      ...(quote !== undefined && { quote: { words: quote.words, source: sourceOf(quote.source) } }),
      ...(lookedFor !== undefined && { lookedFor }),
      sources: [...keys].map(sourceOf),
    };
  });
}
