import { compareNames } from '../words/say.ts';
import type { Archive, AttestationRecord, EventRecord } from './archive.ts';
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

/** What speaks on an event: an account, or the words of a document, which are its issuer's account, one among the others. */
export type Voice =
  | { readonly account: ToldAccount; readonly attestation?: undefined }
  | { readonly attestation: AttestationRecord; readonly account?: undefined };

/** Every account, and every document that is quoted, in the order of their speakers' names. */
export function voicesOf(archive: Pick<Archive, 'actors' | 'persons'>, event: EventRecord): readonly Voice[] {
  const quoted = event.attestations.filter(({ data }) => data.quotes.length > 0);
  return [
    ...toldAccounts(archive, event).map((account) => ({ account })),
    ...quoted.map((attestation) => ({ attestation })),
  ].sort((a, b) => compareNames(voiceName(a), voiceName(b)));
}

// A document of which no issuer is known has no name that its words could be sorted by but its title.
function voiceName({ account, attestation }: Voice): string {
  return account?.actors[0].name ?? attestation?.document.issuer?.name ?? attestation?.document.title ?? '';
}
